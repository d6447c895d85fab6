// SPDX-License-Identifier: GPL-2.0-or-later
// A document a passage: lemmas and words as written, title, dates, actors; and the article's fields on all of them.
#include "indexer/document_builder.hpp"

#include <xapian.h>
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/arabic/spelling_key.hpp"
#include "analyzers/arabic/written.hpp"
#include "analyzers/dates/dates.hpp"
#include "corpus/passages.hpp"
#include "indexer/article_fields.hpp"
#include "indexer/convert.hpp"
#include "indexer/passage_actors.hpp"
#include "indexer/passage_lemmas.hpp"
#include "store/date_nodes.hpp"
#include "store/impact.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"

namespace bahith::indexer {
namespace {

using store::Field;

constexpr std::size_t most_date_nodes = 100;  // any interval of 18 years has fewer
constexpr std::uint64_t most_text = std::uint64_t{64} << 20U;

/// An article and what the analyzers made of it. `actors`, `dates` and `article.paragraphs` run in parallel.
struct Analyzed {
    const corpus::Article& article;
    ArticleWords words;
    ArticleMentions actors;
    std::vector<std::vector<dates::Mention>> dates;
};

Analyzed analyze(const corpus::Article& article, const ArticleFields& fields, arabic::Analyzer& analyzer,
                 const actors::Gazetteer& gazetteer) {
    Analyzed out{article, words_of(article, analyzer), {}, {}};
    out.actors = mentions_of(article, out.words, gazetteer);
    out.dates.resize(article.paragraphs.size());
    dates::Memory memory;
    for (std::size_t i = 0; i < out.dates.size(); ++i)
        if (out.words.wanted[i]) out.dates[i] = dates::find(article.paragraphs[i].text, {fields.published}, memory);
    return out;
}

/// Of a decade or century no year is named, of a range of ten years or more the first and the last are.
bool counts(const dates::Mention& date, const std::string& node) {
    constexpr int many = 10;
    if (date.grain == dates::Grain::decade || date.grain == dates::Grain::century) return false;
    const int first = static_cast<int>(date.interval.first.year()), last = static_cast<int>(date.interval.last.year());
    const int year = std::stoi(node.substr(0, 4));
    return last - first + 1 < many || year == first || year == last;
}

using TermCounts = std::map<std::string, std::size_t>;

void add_date(TermCounts& terms, const dates::Mention& date) {
    const dates::Interval& interval = date.interval;
    using std::chrono::December;
    using std::chrono::January;
    std::vector<std::string> nodes = store::date_nodes(interval.first, interval.last);
    if (nodes.size() > most_date_nodes) {
        nodes = store::date_nodes(interval.first.year() / January / 1, interval.last.year() / December / 31);
    }
    if (nodes.size() > most_date_nodes) return;  // an age, not a date
    for (const std::string& node : nodes) {
        ++terms[store::term(Field::mention_node, counts(date, node) ? node : store::uncounted(node))];
        for (const std::string& above : store::ancestors(node)) ++terms[store::term(Field::mention_above, above)];
    }
}

void add_fields(Xapian::Document& document, const ArticleFields& fields) {
    for (const std::string& term : fields.terms) document.add_boolean_term(term);
    for (const auto& [slot, value] : fields.values) document.add_value(slot, value);
}

/// Bytes of a paragraph; 0, 0: all of it.
struct Stretch {
    std::size_t begin, end;

    [[nodiscard]] bool whole() const { return end == 0; }
    [[nodiscard]] bool has(std::size_t byte) const { return whole() || (byte >= begin && byte < end); }
};

class PassageDocument {
public:
    PassageDocument(const Analyzed& source, const ArticleFields& fields) : source_(source) {
        add_fields(document_, fields);
        const Words title = all(source.words.title);
        lemmas_.add_title(title);
        written_.line(source.article.title, title.first, title.second);
    }

    // Its words are found with the passage, its names and dates are not the passage's: filters mean what is quoted.
    void heading(const corpus::Passage& passage, arabic::Analyzer& analyzer) {
        heading_ = analyzer.analyze(passage.heading);
        add_text(passage.heading, all(heading_));
    }

    void paragraph(std::size_t index, const corpus::Passage& passage) {
        const Stretch stretch{passage.begin, passage.end};
        for (const dates::Mention& mention : source_.dates[index])
            if (stretch.has(mention.begin)) add_date(dates_, mention);
        const arabic::Tokens& tokens = source_.words.paragraphs[index];
        const auto before = [](const arabic::Token& token, std::size_t byte) { return token.begin < byte; };
        const auto first = std::lower_bound(tokens.begin(), tokens.end(), stretch.begin, before);
        const auto last = stretch.whole() ? tokens.end() : std::lower_bound(first, tokens.end(), stretch.end, before);
        add_text(source_.article.paragraphs[index].text, {first, last});
    }

    Xapian::Document finish(const corpus::Passage& passage) {
        lemmas_.put(document_);
        for (const auto& [term, times] : dates_) document_.add_term(term, store::impact_of_mentions(times));
        put_actors(document_, actors_in(passage, source_.actors));
        document_.add_value(store::slot(Field::paragraphs), paragraphs_value(passage));
        if (const std::string stretch = stretch_value(passage); !stretch.empty())
            document_.add_value(store::slot(Field::stretch), stretch);
        document_.set_data(store::encode_words(arabic::pack_words(written_.take())));
        return document_;
    }

private:
    static Words all(const arabic::Tokens& tokens) { return {tokens.begin(), tokens.end()}; }

    void add_text(std::string_view text, const Words& words) {
        lemmas_.add_text(words);
        written_.line(text, words.first, words.second);
    }

    const Analyzed& source_;
    Xapian::Document document_;
    arabic::Tokens heading_;
    PassageLemmas lemmas_;
    TermCounts dates_;
    arabic::WrittenText written_;  ///< title, heading, then a line a paragraph
};

}  // namespace

std::uint64_t text_bytes(const corpus::Article& article) {
    std::uint64_t bytes = article.title.size();
    for (const corpus::Paragraph& paragraph : article.paragraphs) bytes += paragraph.text.size();
    return bytes;
}

// Every word, so that the beginnings of words can be searched; and those that no list knows by their consonants too, in
// whatever spelling.
void DocumentBuilder::note_words(const arabic::Tokens& tokens, store::Writer& writer) {
    constexpr std::size_t most_noted = 200'000;  // about 40 MB a thread; what is then noted again does no harm
    if (noted_.size() > most_noted) noted_.clear();
    for (const arabic::Token& token : tokens) {
        if (token.kind() == arabic::TokenKind::clitic || !noted_.insert(token.forms).second) continue;
        writer.note_word(token.forms->written_fold, token.forms->written_lemma);
        if (const std::string key = arabic::spelling_key(*token.forms); !key.empty())
            writer.note_spelling(key, token.fold());
    }
}

Result<Indexed> DocumentBuilder::put(const corpus::Article& article, std::uint64_t fingerprint,
                                     const std::function<store::Writer&()>& writer) {
    Indexed indexed;
    indexed.bytes = text_bytes(article);
    if (indexed.bytes > most_text) {
        return fail(ErrorCode::bad_input,
                    article.path + ": text of " + std::to_string(indexed.bytes >> 20U) + " MB, expected at most " +
                        std::to_string(most_text >> 20U),
                    "split it into articles");
    }
    const std::vector<corpus::Passage> passages = corpus::passages(article);
    if (passages.empty()) {
        return fail(ErrorCode::bad_input, article.path + ": no paragraph of text found, expected at least one");
    }
    const ArticleFields fields = article_fields(article, analyzer_);
    indexed.dated = fields.published.has_value();
    const Analyzed analyzed = analyze(article, fields, analyzer_, gazetteer_);
    const auto document_of = [&](std::size_t i) {
        PassageDocument document(analyzed, fields);
        document.heading(passages[i], analyzer_);
        for (const std::size_t index : passages[i].paragraphs) document.paragraph(index, passages[i]);
        return document.finish(passages[i]);
    };
    Xapian::Document record;
    add_fields(record, fields);
    note_words(analyzed.words.title, writer());
    for (const arabic::Tokens& tokens : analyzed.words.paragraphs) note_words(tokens, writer());
    writer().put(to_record(article, fingerprint), record, passages.size(), document_of);
    return indexed;
}

}  // namespace bahith::indexer

// SPDX-License-Identifier: GPL-2.0-or-later
// The laws that hold for any bytes, in the words of the headers that promise them.
#include "tests/fuzz/checks.hpp"

#include <unicode/utf8.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <vector>

#include "analyzers/actors/candidates.hpp"
#include "analyzers/actors/own_gazetteer.hpp"
#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/dates/dates.hpp"
#include "corpus/reader.hpp"
#include "searcher/date_query.hpp"
#include "searcher/query.hpp"

namespace bahith::checks {
namespace {

constexpr std::size_t longest_query = 10000;
constexpr std::size_t deepest_query = 32;

void expect(bool holds, const std::string& law) {
    if (!holds) throw Broken(law);
}

// Where one may cut `text`: before each code point and before each invalid sequence.
std::vector<bool> borders_of(std::string_view text) {
    std::vector<bool> borders(text.size() + 1, false);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        borders[static_cast<std::size_t>(i)] = true;
        U8_FWD_1(bytes, i, size);
    }
    borders[text.size()] = true;
    return borders;
}

template <class Span>
void check_span(const std::vector<bool>& borders, const Span& span) {
    expect(span.begin < span.end, "a span is not empty");
    expect(span.end < borders.size(), "a span lies inside the text");
    expect(borders[span.begin] && borders[span.end], "a span is cut on code point borders");
}

void check_forms(const arabic::Forms& forms) {
    expect(!forms.fold.empty() && !forms.lemma.empty(), "a token has forms");
    expect(valid_utf8(forms.fold) && valid_utf8(forms.lemma), "forms are valid UTF-8: " + forms.fold);
    expect(forms.fold.find(' ') == std::string::npos, "a folded word has no space: " + forms.fold);
    expect(arabic::fold(forms.fold) == forms.fold, "folding a folded word changes nothing: " + forms.fold);
    expect(arabic::fold(forms.lemma) == forms.lemma, "a lemma is folded: " + forms.lemma);
}

void check_tokens(std::string_view text, const arabic::Tokens& tokens) {
    const std::vector<bool> borders = borders_of(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const arabic::Token& token = tokens[i];
        check_span(borders, token);
        expect(valid_utf8(text.substr(token.begin, token.end - token.begin)), "invalid bytes belong to no token");
        check_forms(*token.forms);
        if (i == 0) continue;
        const bool shared = token.begin == tokens[i - 1].begin && token.end == tokens[i - 1].end;
        expect(shared || token.begin >= tokens[i - 1].end, "tokens come in order and do not overlap");
    }
}

void check_article(const corpus::Article& article) {
    std::uint32_t before = 0;
    for (const corpus::Paragraph& paragraph : article.paragraphs) {
        expect(paragraph.n > before, "paragraphs are numbered upwards from 1");
        expect(!paragraph.text.empty() && valid_utf8(paragraph.text), "a paragraph is text in valid UTF-8");
        before = paragraph.n;
    }
    expect(!article.paragraphs.empty(), "an article has text");
    expect(valid_utf8(article.title) && valid_utf8(article.source) && valid_utf8(article.url),
           "metadata is valid UTF-8");
    expect(!article.published || dates::interval_of(article.published->value), "the publication date is a date");
}

// Removed when it goes out of scope.
class PageFile {
public:
    explicit PageFile(std::string_view bytes)
        : path_((std::filesystem::temp_directory_path() / ("bahith-check-" + std::to_string(getpid()) + ".html"))) {
        std::ofstream out(path_, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    ~PageFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    PageFile(const PageFile&) = delete;
    PageFile& operator=(const PageFile&) = delete;

    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

}  // namespace

bool valid_utf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, size, c);
        if (c < 0) return false;
    }
    return true;
}

void analyze(std::string_view bytes) {
    static arabic::Analyzer analyzer;
    const std::string folded = arabic::fold(bytes);
    expect(valid_utf8(folded), "folded text is valid UTF-8");
    expect(arabic::fold(folded) == folded, "folding twice changes nothing");
    const arabic::Tokens tokens = analyzer.analyze(bytes);
    check_tokens(bytes, tokens);
    const arabic::Tokens again = analyzer.analyze(bytes);
    expect(std::equal(tokens.begin(), tokens.end(), again.begin(), again.end(),
                      [](const arabic::Token& a, const arabic::Token& b) {
                          return a.begin == b.begin && a.end == b.end && a.fold() == b.fold() && a.lemma() == b.lemma();
                      }),
           "the same text gives the same tokens");
}

namespace {

void check_mentions(std::string_view bytes, const std::vector<dates::Mention>& mentions) {
    const std::vector<bool> borders = borders_of(bytes);
    std::uint32_t end = 0;
    for (const dates::Mention& mention : mentions) {
        check_span(borders, mention);
        expect(mention.begin >= end, "mentions come in order and apart");
        end = mention.end;
        expect(mention.interval.first.ok() && mention.interval.last.ok(), "a mention covers days that exist");
        expect(mention.interval.first <= mention.interval.last, "a mention ends after it begins: " + mention.value);
        expect(dates::interval_of(mention.value) == mention.interval, "a value names its interval: " + mention.value);
    }
}

void check_parsed(const Result<dates::Parsed>& parsed) {
    if (!parsed) return expect(!parsed.error().message.empty(), "an error says what was found");
    expect(parsed->interval.first <= parsed->interval.last, "a date ends after it begins: " + parsed->value);
    expect(dates::interval_of(parsed->value) == parsed->interval, "a value names its interval: " + parsed->value);
}

void check_times(const Result<dates::Times>& times) {
    if (!times) return expect(!times.error().message.empty(), "an error says what was found");
    expect(!times->days.empty(), "a filter has days");
    expect((times->shape == dates::Times::Shape::list) == (times->days.size() > 1), "a list is of several times");
    for (const dates::Interval& days : times->days) expect(days.first <= days.last, "a filter ends after it begins");
}

}  // namespace

void dates(std::string_view bytes) {
    const dates::Interval day = *dates::interval_of("2024-11-11");
    check_mentions(bytes, dates::find(bytes, {}));
    dates::Memory memory;
    check_mentions(bytes, dates::find(bytes, {day}, memory));
    check_mentions(bytes, dates::find(bytes, {day}, memory));  // as the next paragraph of an article
    check_parsed(dates::parse(bytes));
    check_times(dates::parse_filter(bytes, day.first));
}

namespace {

void check_tagging(std::string_view bytes, const actors::Gazetteer& gazetteer) {
    static arabic::Analyzer analyzer;
    const arabic::Tokens tokens = analyzer.analyze(bytes);
    const std::vector<bool> borders = borders_of(bytes);
    const actors::TaggedText text{bytes, &tokens};
    const auto mentions = actors::tag({text, text}, gazetteer, {202411, 202411});
    expect(mentions.size() == 2, "every paragraph has its mentions");
    for (const actors::Mention& mention : mentions.front()) {
        check_span(borders, mention);
        expect(mention.actor == gazetteer.find(mention.actor->id), "a mention points into the gazetteer");
    }
    for (const actors::Candidate& candidate : actors::candidates(text, mentions.front())) {
        check_span(borders, candidate);
        expect(!candidate.name.empty() && !candidate.role.empty(), "a candidate has a name and a role");
        expect(valid_utf8(candidate.name) || !valid_utf8(bytes), "a candidate is never cut inside a code point");
    }
}

}  // namespace

void actors(std::string_view bytes) {
    // A few of each kind: the whole list would be copied for every input.
    static const std::vector<actors::Actor> some = [] {
        std::vector<actors::Actor> out;
        const auto all = actors::Gazetteer::builtin().all();
        for (std::size_t i = 0; i < all.size(); i += 200) out.push_back(all[i]);
        for (actors::Actor& actor : out) actor.parent.clear();
        return out;
    }();
    check_tagging(bytes, actors::Gazetteer::builtin());
    actors::Edits edits = actors::parse_edits(bytes, "actors.tsv");
    expect(edits.list.size() == edits.lines.size(), "every edit has its line");
    for (const actors::Edit& edit : edits.list) {
        const actors::Edits again = actors::parse_edits("#\n" + actors::line_of(edit), "");
        actors::Edit written = edit;
        written.id_made = false;  // its line has it now
        expect(again.problems.empty() && again.list.size() == 1 && again.list.front() == written,
               "an edit that is written is read again: " + actors::line_of(edit));
    }
    const std::size_t lines = edits.list.size() + edits.problems.size();
    const actors::Gazetteer gazetteer(actors::edited(some, edits, "actors.tsv"));
    expect(edits.list.size() + edits.problems.size() == lines, "a line is used or named");
    for (const Error& problem : edits.problems)
        expect(problem.message.starts_with("actors.tsv:"), "a problem names file and line: " + problem.message);
    for (const actors::Actor& actor : gazetteer.all()) {
        expect(!actor.names.empty() && !actor.name.empty(), "an actor has a name: " + actor.id);
        expect(actor.parent.empty() || gazetteer.find(actor.parent) != nullptr, "a parent is there: " + actor.parent);
    }
    check_tagging(bytes, gazetteer);
}

void query(std::string_view bytes) {
    const auto node = searcher::parse_query(bytes);
    if (node) {
        expect(valid_utf8(searcher::to_string(*node)) || !valid_utf8(bytes),
               "a query is never cut inside a code point");
        return;
    }
    const auto depth = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '('));
    expect(bytes.size() > longest_query || depth > deepest_query, "only a monster is refused: " + node.error().message);
}

void html(std::string_view bytes) {
    const PageFile file(bytes);
    const corpus::Source source{file.path(), "page.html", bytes.size()};
    const auto trouble = [](const Error& error) { expect(!error.message.empty(), "an error says what was found"); };
    corpus::read(
        source, {},
        [&](const corpus::Item& item) {
            if (const auto article = item.make(); article) {
                check_article(*article);
            } else {
                trouble(article.error());
            }
        },
        trouble);
}

}  // namespace bahith::checks

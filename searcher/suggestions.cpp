// SPDX-License-Identifier: GPL-2.0-or-later
// Walks the articles once, each tagged as the indexer tags it.
#include "searcher/suggestions.hpp"

#include <string>
#include <unordered_set>

#include "analyzers/actors/article.hpp"
#include "analyzers/arabic/fold.hpp"
#include "searcher/suggested_names.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t most_names = 200000;  // about 100 MB

class Finder {
public:
    explicit Finder(const actors::Gazetteer& gazetteer) : gazetteer_(gazetteer) {
        for (const actors::Actor& actor : gazetteer.all())
            for (const actors::Name& name : actor.names) known_.insert(arabic::fold(name.text));
    }

    void read(const store::Record& record) {
        actors::ArticleView view{record.title, record.published ? record.published->value : std::string_view(), {}};
        for (const store::Paragraph& paragraph : record.paragraphs)
            view.paragraphs.push_back({paragraph.text, paragraph.kind == "boilerplate"});
        const actors::ArticleWords words = actors::words_of(view, analyzer_);
        const auto mentions = actors::tag_article(view, words, gazetteer_);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (!words.wanted[i]) continue;
            const actors::TaggedText text{view.paragraphs[i].text, &words.paragraphs[i]};
            for (const actors::Candidate& candidate : actors::candidates(text, mentions[i]))
                if (!known_.contains(arabic::fold(candidate.name)))
                    names_.add(candidate, record.id, record.paragraphs[i]);
        }
    }

    Suggestions done(std::size_t least) { return names_.done(least, gazetteer_); }

private:
    const actors::Gazetteer& gazetteer_;
    arabic::Analyzer analyzer_;
    std::unordered_set<std::string> known_;
    SuggestedNames names_{most_names};
};

}  // namespace

Suggestions find_suggestions(const store::Reader& reader, const actors::Gazetteer& gazetteer, std::size_t least,
                             const std::function<void(std::size_t, std::size_t)>& progress) {
    Finder finder(gazetteer);
    std::vector<Error> failures;
    const std::size_t total = reader.article_count();
    std::size_t read = 0;
    reader.each_record([&](const Result<store::Record>& record) {
        if (record)
            finder.read(*record);
        else
            failures.push_back(record.error());
        if (progress) progress(++read, total);
    });
    Suggestions out = finder.done(least);
    out.failures = std::move(failures);
    return out;
}

}  // namespace bahith::searcher

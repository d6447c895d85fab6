// SPDX-License-Identifier: GPL-2.0-or-later
// Walks the articles once, each tagged as it was when it was indexed; names are gathered by their folded form.
#include "searcher/suggestions.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/actors/article.hpp"
#include "analyzers/actors/candidates.hpp"
#include "analyzers/arabic/fold.hpp"
#include "searcher/anchor.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t most_names = 200000;        // about 100 MB
constexpr std::size_t most_roles = 8;             // different ones that are counted of a name
constexpr std::size_t before = 160, after = 100;  // bytes of evidence around a name

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// The words around a name, and where it stands in them.
void quote(const std::string& text, std::size_t begin, std::size_t end, Suggestion& into) {
    std::size_t first = begin > before ? text.find(' ', begin - before) + 1 : 0;
    if (first > begin) first = begin;
    std::size_t last = std::min(text.size(), end + after);
    if (last < text.size()) {
        const std::size_t space = text.rfind(' ', last);
        last = space != std::string::npos && space > end ? space : last;
        while (last < text.size() && continues(text[last])) ++last;
    }
    into.evidence = text.substr(first, last - first);
    into.name_at = {static_cast<std::uint32_t>(begin - first), static_cast<std::uint32_t>(end - first)};
}

/// What is known of a name so far.
struct Found {
    Suggestion suggestion;
    std::string last_article;
    std::map<std::string, std::size_t> roles, countries;
};

void count(std::map<std::string, std::size_t>& values, const std::string& value) {
    if (!value.empty() && (values.size() < most_roles || values.contains(value))) ++values[value];
}

std::string commonest(const std::map<std::string, std::size_t>& values) {
    const auto best = std::max_element(values.begin(), values.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == values.end() ? "" : best->first;
}

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
                add(candidate, record.id, record.paragraphs[i]);
        }
        if (found_.size() > most_names)
            std::erase_if(found_, [](const auto& entry) { return entry.second.suggestion.mentions < 2; });
    }

    std::vector<Suggestion> done(std::size_t least) {
        std::vector<Suggestion> out;
        for (auto& [key, found] : found_) {
            if (found.suggestion.mentions < least) continue;
            Suggestion& suggestion = found.suggestion;
            suggestion.role = commonest(found.roles);
            suggestion.country.id = commonest(found.countries);
            const actors::Actor* country = gazetteer_.find(suggestion.country.id);
            suggestion.country.name = country == nullptr ? suggestion.country.id : country->name;
            out.push_back(std::move(suggestion));
        }
        std::sort(out.begin(), out.end(), [](const Suggestion& a, const Suggestion& b) {
            return a.mentions != b.mentions ? a.mentions > b.mentions : a.name < b.name;
        });
        return out;
    }

private:
    void add(const actors::Candidate& candidate, const std::string& article, const store::Paragraph& paragraph) {
        const std::string key = arabic::fold(candidate.name);
        if (known_.contains(key)) return;
        Found& found = found_[key];
        Suggestion& suggestion = found.suggestion;
        if (suggestion.mentions == 0) {
            suggestion.name = candidate.name;
            suggestion.passage = passage_id(article, paragraph.n, paragraph.n);
            quote(paragraph.text, candidate.begin, candidate.end, suggestion);
        }
        ++suggestion.mentions;
        if (found.last_article != article) ++suggestion.articles;
        found.last_article = article;
        count(found.roles, candidate.role);
        count(found.countries, candidate.country_id);
    }

    const actors::Gazetteer& gazetteer_;
    arabic::Analyzer analyzer_;
    std::unordered_set<std::string> known_;
    std::unordered_map<std::string, Found> found_;  // by folded name
};

}  // namespace

std::vector<Suggestion> find_suggestions(const store::Reader& reader, const actors::Gazetteer& gazetteer,
                                         std::size_t least,
                                         const std::function<void(std::size_t, std::size_t)>& progress) {
    Finder finder(gazetteer);
    const std::size_t total = reader.article_count();
    std::size_t read = 0;
    reader.each_record([&](const Result<store::Record>& record) {
        if (!record) throw Failure(record.error());
        finder.read(*record);
        if (progress) progress(++read, total);
    });
    return finder.done(least);
}

}  // namespace bahith::searcher

// SPDX-License-Identifier: GPL-2.0-or-later
// One pass over the names: memory is bounded, whatever the texts hold.
#include "searcher/suggested_names.hpp"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "analyzers/arabic/fold.hpp"
#include "searcher/anchor.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t most_roles = 8;             // different ones that are counted of a name
constexpr std::size_t before = 160, after = 100;  // bytes of evidence around a name

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

void count(std::map<std::string, std::size_t>& values, const std::string& value) {
    if (!value.empty() && (values.size() < most_roles || values.contains(value))) ++values[value];
}

std::string commonest(const std::map<std::string, std::size_t>& values) {
    const auto best = std::max_element(values.begin(), values.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == values.end() ? "" : best->first;
}

// At a space, or where there is none in reach, between two letters.
std::size_t begin_of_quote(const std::string& text, std::size_t begin) {
    if (begin <= before) return 0;
    std::size_t first = begin - before;
    const std::size_t space = text.find(' ', first);
    if (space < begin) return space + 1;
    while (first < begin && continues(text[first])) ++first;
    return first;
}

std::size_t end_of_quote(const std::string& text, std::size_t end) {
    if (text.size() <= end + after) return text.size();
    std::size_t last = end + after;
    const std::size_t space = text.rfind(' ', last);
    if (space != std::string::npos && space > end) return space;
    while (last < text.size() && continues(text[last])) ++last;
    return last;
}

}  // namespace

void quote(const std::string& text, std::size_t begin, std::size_t end, Suggestion& into) {
    const std::size_t first = begin_of_quote(text, begin);
    into.evidence = text.substr(first, end_of_quote(text, end) - first);
    into.name_at = {static_cast<std::uint32_t>(begin - first), static_cast<std::uint32_t>(end - first)};
}

SuggestedNames::SuggestedNames(std::size_t most) : most_(most) {}

void SuggestedNames::add(const actors::Candidate& candidate, const std::string& article,
                         const store::Paragraph& paragraph) {
    Found& found = found_[arabic::fold(candidate.name)];
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
    if (found_.size() > most_) forget_rarest();
}

// Half of all at once, so that this is done once in many names.
void SuggestedNames::forget_rarest() {
    std::vector<std::size_t> mentions;
    for (const auto& [name, found] : found_) mentions.push_back(found.suggestion.mentions);
    const auto kept = mentions.begin() + static_cast<std::ptrdiff_t>(most_ / 2);
    std::nth_element(mentions.begin(), kept, mentions.end(), std::greater<>());
    const std::size_t rare = *kept;
    auto as_rare = std::count(kept, mentions.end(), rare);  // of those with so many mentions some stay
    std::erase_if(found_, [&](const auto& entry) {
        const std::size_t times = entry.second.suggestion.mentions;
        return times < rare || (times == rare && as_rare-- > 0);
    });
}

Suggestions SuggestedNames::done(std::size_t least, const actors::Gazetteer& gazetteer) {
    Suggestions out;
    for (auto& [key, found] : found_) {
        Suggestion& suggestion = found.suggestion;
        if (suggestion.mentions < least) {
            ++out.rarer;
            continue;
        }
        suggestion.role = commonest(found.roles);
        suggestion.country.id = commonest(found.countries);
        const actors::Actor* country = gazetteer.find(suggestion.country.id);
        suggestion.country.name = country == nullptr ? suggestion.country.id : country->name;
        out.names.push_back(std::move(suggestion));
    }
    std::sort(out.names.begin(), out.names.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.mentions != b.mentions ? a.mentions > b.mentions : a.name < b.name;
    });
    found_.clear();
    return out;
}

}  // namespace bahith::searcher

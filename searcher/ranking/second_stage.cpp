// SPDX-License-Identifier: GPL-2.0-or-later
// Features are found as candidates come; what depends on all of them is added at the end.
#include "searcher/ranking/second_stage.hpp"

#include <algorithm>
#include <map>

#include "analyzers/arabic/written.hpp"
#include "searcher/idf.hpp"
#include "searcher/ranking/weights.hpp"

namespace bahith::searcher::ranking {
namespace {

constexpr double gram_k1 = 1.6, gram_b = 0.9;
constexpr std::size_t farthest_neighbour = 2;  // one word between
constexpr std::size_t best_of_article = 3;
constexpr std::size_t enough_siblings = 2;  // passages of an article that have a word
constexpr std::size_t early_words = 100;    // behind them no word is early

double& at(Features& features, Feature feature) {
    return features[static_cast<std::size_t>(feature)];
}

/// Where a query word stands in the passage.
struct Occurrence {
    std::size_t position;
    std::uint32_t word;
};

std::vector<Occurrence> occurrences(const std::vector<const WordMatch*>& tokens) {
    std::vector<Occurrence> out;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i]->word != WordMatch::none) out.push_back({i, tokens[i]->word});
    return out;
}

/// Tokens in the shortest stretch that has `wanted` different query words.
std::size_t shortest_span(const std::vector<Occurrence>& found, std::size_t words, std::size_t wanted) {
    std::vector<std::size_t> inside(words);
    std::size_t have = 0, left = 0, shortest = static_cast<std::size_t>(-1);
    for (const Occurrence& right : found) {
        if (inside[right.word]++ == 0) ++have;
        for (; have == wanted; ++left) {
            shortest = std::min(shortest, right.position - found[left].position + 1);
            if (--inside[found[left].word] == 0) --have;
        }
    }
    return shortest;
}

/// The least distance of query word `first` to `second`, counting twice where they stand in the other order; 0: never
/// both. Walks the occurrences once.
std::size_t distance(const std::vector<Occurrence>& found, std::uint32_t first, std::uint32_t second) {
    std::size_t best = 0;
    const Occurrence *last_first = nullptr, *last_second = nullptr;
    const auto take = [&best](std::size_t steps) { best = best == 0 ? steps : std::min(best, steps); };
    for (const Occurrence& here : found) {
        if (here.word == second) {
            if (last_first != nullptr) take(here.position - last_first->position);
            last_second = &here;
        } else if (here.word == first) {
            if (last_second != nullptr) take(2 * (here.position - last_second->position) + 1);
            last_first = &here;
        }
    }
    return best;
}

double bm25(double frequency, double length, double average) {
    return frequency * (gram_k1 + 1) / (frequency + gram_k1 * (1 - gram_b + gram_b * length / average));
}

}  // namespace

std::string_view name_of(Feature feature) {
    static constexpr std::array<std::string_view, feature_count> names{
        "coverage", "adjacent", "near",    "span",    "early",    "spelling", "soft",
        "grams",    "title",    "subject", "article", "together", "sibling"};
    return names[static_cast<std::size_t>(feature)];
}

void SecondStage::add(const Origin& origin, double first_stage, std::string_view written) {
    constexpr std::size_t before_paragraphs = 2;
    Matches title, body;
    const std::vector<std::string_view> lines = arabic::written_lines(written);
    matcher_.match(lines.front(), title);
    for (std::size_t i = before_paragraphs; i < lines.size(); ++i) matcher_.match(lines[i], body);
    Candidate candidate;
    candidate.article = origin.number;
    candidate.passages = origin.passages;
    candidate.first_stage = first_stage;
    candidate.gram_tf.resize(matcher_.gram_count());
    score_positions(body, candidate);
    score_spelling(body, candidate);
    score_letters(body, candidate);
    score_title(title, candidate);
    candidates_.push_back(std::move(candidate));
}

void SecondStage::score_positions(const Matches& body, Candidate& candidate) const {
    const auto& words = matcher_.words();
    const std::vector<Occurrence> found = occurrences(body);
    std::vector<bool>& has = candidate.has;
    has.resize(words.size());
    for (const auto& [position, word] : found) {
        if (!has[word] && position < early_words)
            at(candidate.features, Feature::early) +=
                words[word].idf * static_cast<double>(early_words - position) / static_cast<double>(early_words);
        has[word] = true;
    }
    const auto present = static_cast<std::size_t>(std::count(has.begin(), has.end(), true));
    double coverage = 0;
    for (std::size_t i = 0; i < words.size(); ++i) coverage += has[i] ? words[i].idf : 0;
    at(candidate.features, Feature::coverage) = coverage;
    if (present < 2) return;
    at(candidate.features, Feature::span) =
        coverage * static_cast<double>(present) / static_cast<double>(shortest_span(found, words.size(), present));
    for (std::uint32_t i = 0; i + 1 < words.size(); ++i) {
        if (!has[i] || !has[i + 1]) continue;
        const std::size_t steps = distance(found, i, i + 1);
        const double both = std::min(words[i].idf, words[i + 1].idf);
        at(candidate.features, Feature::near) += both / static_cast<double>(steps);
        if (steps <= farthest_neighbour) at(candidate.features, Feature::adjacent) += both;
    }
}

void SecondStage::score_spelling(const Matches& body, Candidate& candidate) const {
    const auto& words = matcher_.words();
    std::vector<double> best(words.size());
    for (const WordMatch* match : body)
        if (match->word != WordMatch::none) best[match->word] = std::max(best[match->word], match->spelled);
    for (std::size_t i = 0; i < words.size(); ++i) at(candidate.features, Feature::spelling) += best[i] * words[i].idf;
}

void SecondStage::score_letters(const Matches& body, Candidate& candidate) const {
    const auto& words = matcher_.words();
    std::vector<double> best(words.size());
    for (const WordMatch* match : body) {
        candidate.gram_length += match->gram_count;
        for (const std::uint32_t gram : match->grams) ++candidate.gram_tf[gram];
        if (match->word != WordMatch::none) best[match->word] = 1;
        for (const auto& [word, share] : match->resembles) best[word] = std::max(best[word], share);
    }
    for (std::size_t i = 0; i < words.size(); ++i) at(candidate.features, Feature::soft) += best[i] * words[i].idf;
}

void SecondStage::score_title(const Matches& title, Candidate& candidate) const {
    const auto& words = matcher_.words();
    std::vector<bool> has(words.size());
    std::size_t content = 0, matched = 0;
    for (const WordMatch* match : title) {
        if (match->stop) continue;
        ++content;
        if (match->word == WordMatch::none) continue;
        if (!has[match->word]) ++matched;
        has[match->word] = true;
    }
    if (matched == 0) return;
    double& sum = at(candidate.features, Feature::title);
    for (std::size_t i = 0; i < words.size(); ++i) sum += has[i] ? words[i].idf : 0;
    at(candidate.features, Feature::subject) = sum * static_cast<double>(matched) / static_cast<double>(content);
}

// By what the article has room for: many passages do not make a long page better than a short one.
void SecondStage::score_article(const Siblings& siblings, std::size_t passages, Features& features) const {
    const std::size_t room = std::max<std::size_t>(1, passages);
    const std::size_t best = std::min(best_of_article, room), enough = std::min(enough_siblings, room);
    for (std::size_t i = 0; i < std::min(best, siblings.first_stage.size()); ++i)
        at(features, Feature::article) += siblings.first_stage[i] / static_cast<double>(best);
    for (std::size_t i = 0; i < siblings.having.size(); ++i)
        at(features, Feature::together) += matcher_.words()[i].idf *
                                           static_cast<double>(std::min(siblings.having[i], enough)) /
                                           static_cast<double>(enough);
}

// The best of many passages is good by chance more often than the only one of a page: a good second one bears it out.
// Where the second is no candidate, it is as good as the worst.
void SecondStage::score_siblings(std::vector<Scored>& scored) const {
    std::map<std::size_t, std::pair<double, double>> best;  // of an article: the two best, zero where there is none
    double worst = scored.empty() ? 0 : scored.front().score;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        const double score = scored[i].score;
        auto& [first, second] = best[candidates_[i].article];
        second = std::max(second, std::min(first, score));
        first = std::max(first, score);
        worst = std::min(worst, score);
    }
    for (std::size_t i = 0; i < scored.size(); ++i) {
        const auto& [first, second] = best[candidates_[i].article];
        const double sibling = candidates_[i].passages < 2 ? first : std::max(second, worst);
        at(scored[i].features, Feature::sibling) = sibling;
        scored[i].score += feature_weights[static_cast<std::size_t>(Feature::sibling)] * sibling;
    }
}

std::vector<Scored> SecondStage::scores() const {
    const auto count = static_cast<double>(candidates_.size());
    std::vector<double> with_gram(matcher_.gram_count());
    double grams = 0;
    std::map<std::size_t, Siblings> articles;
    for (const Candidate& candidate : candidates_) {
        for (std::size_t gram = 0; gram < with_gram.size(); ++gram)
            with_gram[gram] += candidate.gram_tf[gram] > 0 ? 1 : 0;
        grams += candidate.gram_length;
        Siblings& siblings = articles[candidate.article];
        siblings.first_stage.push_back(candidate.first_stage);
        siblings.having.resize(candidate.has.size());
        for (std::size_t i = 0; i < candidate.has.size(); ++i) siblings.having[i] += candidate.has[i] ? 1U : 0U;
    }
    for (auto& [article, siblings] : articles) std::sort(siblings.first_stage.rbegin(), siblings.first_stage.rend());
    const double average = grams / std::max(1.0, count);
    std::vector<Scored> out;
    for (const Candidate& candidate : candidates_) {
        Scored scored{candidate.first_stage, candidate.features};
        for (std::size_t gram = 0; gram < with_gram.size(); ++gram) {
            if (candidate.gram_tf[gram] == 0) continue;
            at(scored.features, Feature::grams) +=
                idf(count, with_gram[gram]) * bm25(candidate.gram_tf[gram], candidate.gram_length, average);
        }
        score_article(articles[candidate.article], candidate.passages, scored.features);
        for (std::size_t i = 0; i < feature_count; ++i) scored.score += feature_weights[i] * scored.features[i];
        out.push_back(scored);
    }
    score_siblings(out);
    return out;
}

}  // namespace bahith::searcher::ranking

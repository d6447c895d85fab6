// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the weights of the second stage: coordinate ascent on nDCG@10 of judged queries. Fits on every second query of
// each set and reports on the others, so that a gain by chance shows.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "searcher/ranking/weights.hpp"
#include "searcher/searcher.hpp"

namespace {

using namespace bahith;
using searcher::ranking::feature_count;
using Weights = searcher::ranking::Features;

constexpr std::size_t most_queries = 700;  // of a set
constexpr std::size_t candidates = searcher::ranking::most_candidates;
constexpr std::size_t depth = 10;

struct Candidate {
    std::size_t article = 0;
    double gain = 0, first_stage = 0;
    searcher::ranking::Features features{};
};

struct Query {
    double ideal = 0;
    std::vector<Candidate> candidates;
};

struct Set {
    std::string name;
    std::vector<Query> fit, check;
};

double discounted(double gain, std::size_t rank) {
    return gain / std::log2(static_cast<double>(rank) + 1);
}

std::map<std::string, std::map<std::string, double>> read_judgments(const char* path) {
    std::map<std::string, std::map<std::string, double>> out;
    std::ifstream file(path);
    std::string query, document;
    for (double gain = 0; file >> query >> document >> gain;)
        if (gain > 0) out[query][document] = gain;
    return out;
}

Query gather(searcher::Searcher& searcher, const std::string& text, const std::map<std::string, double>& judged) {
    Query out;
    std::vector<double> gains;
    for (const auto& [document, gain] : judged) gains.push_back(gain);
    std::sort(gains.rbegin(), gains.rend());
    for (std::size_t i = 0; i < std::min(depth, gains.size()); ++i) out.ideal += discounted(gains[i], i + 1);
    searcher::Request request;
    request.query = text;
    request.limit = candidates;
    request.unit = searcher::Unit::passage;
    request.match = searcher::Match::any;
    request.total = request.snippets = false;
    request.explain = true;
    const auto response = searcher.search(request);
    if (!response) return out;
    std::map<std::string, std::size_t> articles;
    for (const searcher::Hit& hit : response->hits) {
        Candidate candidate;
        candidate.article = articles.try_emplace(hit.article.id, articles.size()).first->second;
        const auto found = judged.find(hit.article.id);
        candidate.gain = found == judged.end() ? 0 : found->second;
        candidate.first_stage = hit.score_parts.front().value;
        for (std::size_t i = 0; i < feature_count; ++i) candidate.features[i] = hit.score_parts[i + 1].value;
        out.candidates.push_back(candidate);
    }
    return out;
}

Set read_set(const char* index, const char* queries, const char* judgments) {
    Set out{queries, {}, {}};
    searcher::Searcher searcher(index);
    const auto judged = read_judgments(judgments);
    std::vector<std::string> lines;
    std::ifstream file(queries);
    for (std::string line; std::getline(file, line);)
        if (judged.contains(line.substr(0, line.find('\t')))) lines.push_back(line);
    std::mt19937 random(1);
    std::shuffle(lines.begin(), lines.end(), random);
    lines.resize(std::min(lines.size(), most_queries));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t tab = lines[i].find('\t');
        Query query = gather(searcher, lines[i].substr(tab + 1), judged.at(lines[i].substr(0, tab)));
        (i % 2 == 0 ? out.fit : out.check).push_back(std::move(query));
    }
    return out;
}

double ndcg(const Query& query, const Weights& weights) {
    std::map<std::size_t, std::pair<double, double>> best;  // of an article: score, gain
    for (const Candidate& candidate : query.candidates) {
        double score = candidate.first_stage;
        for (std::size_t i = 0; i < feature_count; ++i) score += weights[i] * candidate.features[i];
        auto& article = best.try_emplace(candidate.article, -1.0, candidate.gain).first->second;
        article.first = std::max(article.first, score);
    }
    double sum = 0;
    for (const auto& [article, scored] : best) {
        if (scored.second <= 0) continue;
        const auto rank = std::count_if(best.begin(), best.end(), [&scored = scored](const auto& other) {
            return other.second.first >= scored.first;
        });
        if (rank <= static_cast<std::ptrdiff_t>(depth))
            sum += discounted(scored.second, static_cast<std::size_t>(rank));
    }
    return query.ideal > 0 ? sum / query.ideal : 0;
}

double mean(const std::vector<Query>& queries, const Weights& weights) {
    double sum = 0;
    for (const Query& query : queries) sum += ndcg(query, weights);
    return queries.empty() ? 0 : sum / static_cast<double>(queries.size());
}

// Each set counts alike: the gain over what the first stage reaches alone.
double fitness(const std::vector<Set>& sets, const Weights& weights) {
    double sum = 0;
    for (const Set& set : sets) sum += mean(set.fit, weights) / mean(set.fit, Weights{});
    return sum / static_cast<double>(sets.size());
}

void report(const char* title, const std::vector<Set>& sets, const Weights& weights) {
    std::printf("%s\n", title);
    for (const Set& set : sets)
        std::printf("  fit %.4f  check %.4f  %s\n", mean(set.fit, weights), mean(set.check, weights), set.name.c_str());
    std::fflush(stdout);
}

void climb(const std::vector<Set>& sets, Weights& weights) {
    constexpr double least_gain = 5e-5;
    double best = fitness(sets, weights);
    for (const double step : {.4, .2, .1, .05}) {
        for (double before = 0; best - before > least_gain;) {
            before = best;
            for (double& weight : weights)
                for (const double change : {-step, step}) {
                    const double old = weight;
                    weight = std::max(0.0, old + change);
                    const double now = fitness(sets, weights);
                    if (now > best + least_gain)
                        best = now;
                    else
                        weight = old;
                }
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4 || argc % 3 != 1) {
        std::fputs("usage: bench_tune {INDEX QUERIES JUDGMENTS}...\n", stderr);
        return 2;
    }
    std::vector<Set> sets;
    for (int i = 1; i < argc; i += 3) sets.push_back(read_set(argv[i], argv[i + 1], argv[i + 2]));
    report("first stage alone", sets, Weights{});
    Weights weights = searcher::ranking::feature_weights;
    report("weights in code", sets, weights);
    climb(sets, weights);
    report("weights found", sets, weights);
    for (std::size_t i = 0; i < feature_count; ++i) {
        Weights without = weights;
        without[i] = 0;
        std::printf("  %-10s %.2f   without it %+.4f\n",
                    std::string(name_of(static_cast<searcher::ranking::Feature>(i))).c_str(), weights[i],
                    fitness(sets, without) - fitness(sets, weights));
    }
    return 0;
}

// SPDX-License-Identifier: GPL-2.0-or-later
// و ف ب ل ك ال before a query word keep the article it is from among the first ten, but where the letters are another
// word: lists name each.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>

#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/typed.hpp"
#include "tests/arabic/support.hpp"
#include "tests/laws/hosts.hpp"
#include "tests/laws/real_indexes.hpp"

using namespace bahith;

namespace {

#ifdef NDEBUG
constexpr std::size_t step = 1;
#else
constexpr std::size_t step = 8;  // with sanitizers a search takes ten times as long
#endif

/// A word of the texts, and one of the articles that have it.
struct Sought {
    test::RealWord word;
    std::string article;
};

/// Every different word as typed; the article is drawn from those that hold it.
std::map<std::string, Sought> words_sought(test::Collection& collection) {
    std::map<std::string, Sought> out;
    std::map<std::string, std::size_t> seen;
    std::mt19937 random(11);
    for (const test::RealPassage& passage : test::passages_of(collection))
        for (test::RealWord& word : test::words_in(passage.text)) {
            const std::string typed = word.typed;
            if (random() % ++seen[typed] == 0) out[typed] = {std::move(word), passage.article};
        }
    return out;
}

std::vector<searcher::Hit> first(test::Collection& collection, const std::string& query, std::size_t count) {
    searcher::Request request;
    request.query = query;
    request.limit = count;
    request.snippets = request.total = false;
    return collection.ask(request).hits;
}

bool holds(const std::vector<searcher::Hit>& hits, const std::string& article) {
    return std::any_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.article.id == article; });
}

/// Articles that hold the word just as it is typed, or as it is behind the conjunction typed.
std::set<std::string> as_typed(test::Collection& collection, const std::string& typed) {
    std::set<std::string> out = collection.found("=" + arabic::typed_form(typed));
    for (const std::string conjunction : {"و", "ف"})
        if (typed.starts_with(conjunction))
            out.merge(collection.found("=" + arabic::typed_form(typed.substr(conjunction.size()))));
    return out;
}

/// What as_typed() finds ranks first by law, and is not counted. Nor is what scores alike, within a hundredth: among
/// those the spelling decides, and a word behind a proclitic is spelled otherwise.
bool among_ten(test::Collection& collection, const std::string& article, const std::string& typed) {
    constexpr std::size_t ten = 10;
    constexpr double alike = 1.01;
    if (holds(first(collection, typed, ten), article)) return true;
    const auto first_by_law = as_typed(collection, typed);
    const auto hits = first(collection, typed, 2 * ten + first_by_law.size());
    const auto target =
        std::find_if(hits.begin(), hits.end(), [&](const searcher::Hit& hit) { return hit.article.id == article; });
    if (target == hits.end()) return false;
    const auto before = std::count_if(hits.begin(), target, [&](const searcher::Hit& hit) {
        return first_by_law.count(hit.article.id) == 0 && hit.score > target->score * alike;
    });
    return static_cast<std::size_t>(before) < ten;
}

/// What words behind a proclitic are read as where that is another word; each reading says whether it was met.
class Readings {
public:
    Readings() {
        for (const auto& row : arabic::test::rows_of("allowed_proclitics.tsv")) add(row);
        for (const auto& row : arabic::test::rows_of("../laws/allowed_readings.tsv")) {
            add(row);
            own_[row[0]] = row[1];
        }
    }

    [[nodiscard]] bool allow(const std::string& reading) {
        own_.erase(reading);
        return all_.count(reading) == 1;
    }

    /// Rows of the list of this law that nothing was read as, with their glosses.
    [[nodiscard]] const std::map<std::string, std::string>& not_met() const { return own_; }

private:
    void add(const std::vector<std::string>& row) {
        REQUIRE(row.size() == 2);
        INFO("named twice: " << row[0]);
        CHECK(all_.insert(row[0]).second);
    }

    std::set<std::string> all_;
    std::map<std::string, std::string> own_;
};

std::size_t ask(test::Collection& collection, arabic::Lemmatizer& lemmatizer, const Sought& sought,
                Readings& readings) {
    const auto behind = test::with_proclitics(sought.word, lemmatizer);
    if (behind.empty()) return 0;
    if (!holds(first(collection, sought.word.typed, 10), sought.article)) return 0;
    for (const std::string& typed : behind) {
        if (among_ten(collection, sought.article, typed)) continue;
        const std::string reading = arabic::test::lemma(typed);
        if (reading == sought.word.forms->lemma || !readings.allow(reading))
            FAIL_CHECK(typed << " does not find " << sought.article << ", as " << sought.word.typed
                             << " does: it is read as " << reading);
    }
    return behind.size();
}

}  // namespace

TEST_CASE("a proclitic before a query word does not lose its target", "[laws]") {
    arabic::Lemmatizer lemmatizer;
    Readings readings;
    const auto indexes = test::real_indexes();
    std::size_t asked = 0;
    for (const auto& [name, collection] : indexes) {
        INFO(name);
        std::size_t at = 0;
        for (const auto& [typed, sought] : words_sought(*collection))
            if (at++ % step == 0) asked += ask(*collection, lemmatizer, sought, readings);
    }
    constexpr std::size_t of_the_sample = 10000, of_all = 100000;
    const bool all = indexes.size() == 3;
    INFO(asked << " asked");
    CHECK(asked * step > (all ? of_all : of_the_sample));
    if (!all || step > 1) return;
    for (const auto& [reading, gloss] : readings.not_met()) FAIL_CHECK("no word needs " << reading << ": " << gloss);
}

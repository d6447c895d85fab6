// SPDX-License-Identifier: GPL-2.0-or-later
// By lemma, and by shared runs of letters where the lemma differs.
#include "searcher/ranking/matcher.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/written.hpp"

namespace bahith::searcher::ranking {
namespace {

constexpr double but_for_the_article = .9;  // it decides between equals

// وبقرار is بقرار behind a conjunction.
std::string_view behind_conjunction(std::string_view typed) {
    static constexpr std::array<std::string_view, 2> conjunctions{"و", "ف"};
    const bool one = std::any_of(conjunctions.begin(), conjunctions.end(),
                                 [typed](std::string_view conjunction) { return typed.starts_with(conjunction); });
    return one ? typed.substr(conjunctions.front().size()) : typed;
}

double alike(std::string_view spelling, const QueryWord& word) {
    static constexpr std::string_view article = "ال";
    if (spelling == word.typed || spelling == word.typed_alone || spelling == behind_conjunction(word.typed)) return 1;
    if (word.typed_bare.empty() || !spelling.ends_with(word.typed_bare)) return 0;
    spelling.remove_suffix(word.typed_bare.size());
    return spelling.empty() || spelling == article ? but_for_the_article : 0;
}

}  // namespace

Matcher::Matcher(std::vector<QueryWord> words, WordTable& table) : table_(table), words_(std::move(words)) {
    for (std::uint32_t i = 0; i < words_.size(); ++i) seek(words_[i].lemma, words_[i].alone, i);
    for (std::uint32_t i = 0; i < words_.size(); ++i)
        for (const StandIn& other : words_[i].stand_ins) seek(other.lemma, other.alone, i);
}

void Matcher::seek(const std::string& lemma, const std::string& alone, std::uint32_t word) {
    Sought sought{lemma, lemma_bits(lemma), word, {}};
    for (const Gram gram : grams(alone)) {
        sought.grams.push_back(gram_ids_.try_emplace(gram, static_cast<std::uint32_t>(gram_ids_.size())).first->second);
        gram_filter_.set(gram_bits(gram));
    }
    sought_.push_back(std::move(sought));
}

// Of a few words that this search has not met the table knows most, each in another place of memory: all are fetched
// before the first is read.
void Matcher::match(std::string_view line, std::vector<const WordMatch*>& out) {
    unmet_.clear();
    for (HashedWords words(line); !words.empty();) {
        const HashedWord word = words.next();
        out.push_back(met_.at(word.hash).match);
        if (out.back() != nullptr) continue;
        table_.expect(word.hash);
        unmet_.emplace_back(out.size() - 1, word);
    }
    for (const auto& [at, word] : unmet_) out[at] = &fresh(word);
}

// A line may have it twice.
const WordMatch& Matcher::fresh(const HashedWord& word) {
    if (const Met& known = met_.at(word.hash); known.taken()) return *known.match;
    met_.make_room(met_words_++);
    const BriefWord& brief = table_.brief(word);
    const WordMatch& match =
        resembles_none(brief) ? unrelated(brief) : matches_.emplace_back(compare(word.word, brief));
    met_.at(word.hash) = {word.hash, &match};
    return match;
}

bool Matcher::resembles_none(const BriefWord& word) const {
    if (word.gram_count > BriefWord::most_grams) return false;
    const auto grams = word.grams.begin();
    return std::none_of(sought_.begin(), sought_.end(),
                        [&word](const Sought& sought) { return sought.bits == word.lemma; }) &&
           std::none_of(grams, grams + word.gram_count, [this](GramBits bits) { return gram_filter_.test(bits); });
}

const WordMatch& Matcher::unrelated(const BriefWord& word) {
    const WordMatch*& match = unrelated_[word.stop ? 1 : 0][word.gram_count];
    if (match == nullptr) {
        WordMatch& made = matches_.emplace_back();
        made.stop = word.stop;
        made.gram_count = word.gram_count;
        match = &made;
    }
    return *match;
}

WordMatch Matcher::compare(std::string_view written, const BriefWord& word) const {
    WordMatch out;
    out.stop = word.stop;
    if (word.clitic) return out;
    const arabic::Forms& forms = table_.forms(word);
    const auto same_lemma = std::find_if(sought_.begin(), sought_.end(),
                                         [&forms](const Sought& sought) { return sought.lemma == forms.lemma; });
    if (same_lemma != sought_.end()) {
        out.word = same_lemma->word;
        out.spelled = alike(arabic::unwritten(written), words_[out.word]);
    }
    if (!word.stop) compare_letters(but_for_what_stands_before(forms, out) ? words_[out.word].alone : forms.fold, out);
    return out;
}

// Of the only lemma of a query: nearly all candidates have it then, and «والشعار» is nearer to «شعار» than its plural
// is.
bool Matcher::but_for_what_stands_before(const arabic::Forms& forms, const WordMatch& match) const {
    return match.word != WordMatch::none && !words_[match.word].typed_bare.empty() &&
           arabic::without_proclitics(forms) == words_[match.word].alone;
}

void Matcher::compare_letters(const std::string& folded, WordMatch& out) const {
    const std::vector<Gram> all = grams(folded);
    out.gram_count = static_cast<std::uint32_t>(all.size());
    for (const Gram gram : all)
        if (const auto found = gram_ids_.find(gram); found != gram_ids_.end()) out.grams.push_back(found->second);
    if (out.grams.empty()) return;
    for (const Sought& sought : sought_) {
        const auto& own = sought.grams;
        const auto shared = std::count_if(own.begin(), own.end(), [&out](std::uint32_t gram) {
            return std::find(out.grams.begin(), out.grams.end(), gram) != out.grams.end();
        });
        if (shared > 0)
            out.resembles.emplace_back(
                sought.word, 2.0 * static_cast<double>(shared) / static_cast<double>(own.size() + all.size()));
    }
}

}  // namespace bahith::searcher::ranking

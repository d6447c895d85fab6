// SPDX-License-Identifier: GPL-2.0-or-later
// What a list says of the word goes before what the index says.
#include "searcher/other_readings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/spelling_key.hpp"
#include "searcher/weights.hpp"

namespace bahith::searcher {
namespace {

constexpr std::string_view article = "ال";
constexpr std::size_t least_letters = 3;

/// A word against the index.
class Reader {
public:
    Reader(const arabic::Forms& typed, arabic::Analyzer& analyzer, const Vocabulary& vocabulary)
        : typed_(typed),
          analyzer_(analyzer),
          vocabulary_(vocabulary),
          spelled_(vocabulary.has_word(typed.fold)),
          alone_(arabic::standing_alone(typed)) {}

    [[nodiscard]] bool open() const {
        if (typed_.kind != arabic::TokenKind::word) return false;
        if (arabic::may_be_spelled_otherwise(typed_)) return !(spelled_ && first_letter_is_its_own());
        const bool listed = typed_.proclitic == 0 && typed_.why != "inflection";
        return listed ? !vocabulary_.knows(typed_) : !spelled_;
    }

    /// None where the index does not have it, or the word stands for it already.
    [[nodiscard]] std::shared_ptr<const arabic::Forms> behind(const arabic::Proclitic& proclitic) const {
        if (!typed_.fold.starts_with(proclitic.text)) return nullptr;
        std::string rest = typed_.fold.substr(proclitic.text.size());
        if (arabic::letters(rest) < least_letters) return nullptr;
        const bool definite = proclitic.follows == arabic::Follows::definite;
        if (definite) rest.insert(0, article);
        if (settled(rest) || !vocabulary_.has_word(rest)) return nullptr;
        auto forms = analyzer_.forms_of(rest);
        const bool alone = forms->proclitic == 0 || (forms->proclitic == article.size() && definite);
        return alone && !forms->stop && forms->lemma != typed_.lemma ? forms : nullptr;
    }

    [[nodiscard]] double weight() const { return spelled_ ? weight::variant : weight::lemma; }

private:
    // Neither prepositions nor the article stand before a proclitic: the ب of «لبرشيد» and «البلقان» is the word's.
    [[nodiscard]] bool first_letter_is_its_own() const {
        static constexpr std::array<std::string_view, 4> never_before_proclitics{"ب", "ل", "ك", article};
        return std::any_of(never_before_proclitics.begin(), never_before_proclitics.end(),
                           [this](auto before) { return vocabulary_.has_word(std::string(before) + typed_.fold); });
    }

    // وللحق is ول+الحق, not ول before a verb, and the noun of بتأمل is not a verb too.
    [[nodiscard]] bool settled(const std::string& rest) const {
        const auto entry = arabic::Lexicon::builtin().find(rest);
        return entry && (arabic::behind_article(typed_) ? !entry->noun : entry->noun && rest == alone_);
    }

    const arabic::Forms& typed_;
    arabic::Analyzer& analyzer_;
    const Vocabulary& vocabulary_;
    bool spelled_;
    std::string alone_;
};

}  // namespace

std::vector<OtherReading> other_readings(const arabic::Forms& typed, arabic::Analyzer& analyzer,
                                         const Vocabulary& vocabulary) {
    if (typed.others && !typed.others->word.empty()) return {{analyzer.forms_of(typed.others->word), weight::variant}};
    const Reader reader(typed, analyzer, vocabulary);
    if (!reader.open()) return {};
    for (const arabic::Proclitic& proclitic : arabic::proclitics()) {
        if (proclitic.text == article || proclitic.follows == arabic::Follows::imperfect) continue;
        if (const auto word = reader.behind(proclitic)) return {{word, reader.weight()}};
    }
    return {};
}

}  // namespace bahith::searcher

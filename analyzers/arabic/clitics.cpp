// SPDX-License-Identifier: GPL-2.0-or-later
// The table of proclitics. للصين is ل+الصين written with two lams.
#include "analyzers/arabic/clitics.hpp"

#include <algorithm>
#include <array>

namespace bahith::arabic {

std::span<const Proclitic> proclitics() {
    using enum Follows;
    static constexpr std::array table{
        Proclitic{"ال", definite},   Proclitic{"وال", definite},  Proclitic{"فال", definite},
        Proclitic{"بال", definite},  Proclitic{"كال", definite},  Proclitic{"لل", definite},
        Proclitic{"وبال", definite}, Proclitic{"وكال", definite}, Proclitic{"ولل", definite},
        Proclitic{"فبال", definite}, Proclitic{"فلل", definite},  Proclitic{"فكال", definite},
        Proclitic{"و", any},         Proclitic{"ف", any},         Proclitic{"ب", noun},
        Proclitic{"ل", no_past},     Proclitic{"ك", noun},        Proclitic{"وب", noun},
        Proclitic{"ول", no_past},    Proclitic{"وك", noun},       Proclitic{"فب", noun},
        Proclitic{"فل", no_past},    Proclitic{"فك", noun},       Proclitic{"س", imperfect},
        Proclitic{"وس", imperfect},  Proclitic{"فس", imperfect},
    };
    return table;
}

const Proclitic* find_proclitic(std::string_view text) {
    const auto all = proclitics();
    const auto found =
        std::find_if(all.begin(), all.end(), [text](const Proclitic& proclitic) { return proclitic.text == text; });
    return found == all.end() ? nullptr : &*found;
}

namespace {

constexpr std::string_view article = "ال", two_lams = "لل";

std::string_view before(const Forms& forms) {
    return std::string_view(forms.fold).substr(0, forms.proclitic);
}

}  // namespace

bool behind_article(const Forms& forms) {
    return before(forms).ends_with(article) || before(forms).ends_with(two_lams);
}

std::string standing_alone(const Forms& forms) {
    return standing_alone(forms, forms.fold);
}

std::string standing_alone(const Forms& forms, std::string_view spelling) {
    if (spelling.size() != forms.fold.size()) return std::string(spelling);
    const std::string_view rest = spelling.substr(forms.proclitic);
    if (forms.proclitic > 0 && forms.lemma == std::string(article).append(rest)) return forms.lemma;  // لله is ل+الله
    if (!behind_article(forms)) return std::string(rest);
    const bool third_lam = before(forms).ends_with(two_lams) && forms.lemma.starts_with("ل") && !rest.starts_with("ل");
    return std::string(article) + (third_lam ? "ل" : "") + std::string(rest);  // للجنة is three
}

std::string without_proclitics(const Forms& forms) {
    return without_proclitics(forms, forms.fold);
}

// Names are found with their article: السعودي has no proclitic, but its lemma has no article. The ال of آلة is its own.
std::string without_proclitics(const Forms& forms, std::string_view spelling) {
    static constexpr std::string_view name = "name";
    std::string alone = standing_alone(forms, spelling);
    const bool definite = behind_article(forms) || (forms.why == name && !forms.lemma.starts_with(article));
    if (definite && alone.starts_with(article)) alone.erase(0, article.size());
    return alone;
}

}  // namespace bahith::arabic

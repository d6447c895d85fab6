// SPDX-License-Identifier: GPL-2.0-or-later
// The table of proclitics. للصين is ل+الصين written with two lams.
#include "analyzers/arabic/clitics.hpp"

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

std::string standing_alone(const Forms& forms) {
    const std::string_view fold = forms.fold, before = fold.substr(0, forms.proclitic);
    const std::string_view rest = fold.substr(forms.proclitic);
    const bool two_lams = before.ends_with("لل");
    if (!two_lams && !before.ends_with("ال")) return std::string(rest);
    const bool third_lam = two_lams && forms.lemma.starts_with("ل") && !rest.starts_with("ل");  // للجنة
    return (third_lam ? "الل" : "ال") + std::string(rest);
}

}  // namespace bahith::arabic

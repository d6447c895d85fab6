// SPDX-License-Identifier: GPL-2.0-or-later
// Build tool: the forms of a verb, from its past and its present.
#pragma once

#include <string>
#include <vector>

namespace bahith::lexicon {

/// How surely a form belongs to its verb: where two verbs have a form in common, the surer one has it.
enum class Sure { listed, regular, rare, unlikely };

struct VerbForm {
    std::string form;  ///< folded
    Sure sure = Sure::regular;
};

/// Forms of the past: persons and numbers; of hollow verbs the passive. `past` and `present` as written, 3rd masc.
/// sing.
[[nodiscard]] std::vector<VerbForm> past_forms(const std::string& past, const std::string& present);

/// Forms of the present: ي ت ن أ, plurals and duals in ون وا ين ان ا, the short forms after لم (يقل, يدع), passives of
/// hollow verbs (يقال).
[[nodiscard]] std::vector<VerbForm> present_forms(const std::string& past, const std::string& present);

}  // namespace bahith::lexicon

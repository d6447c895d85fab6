// SPDX-License-Identifier: GPL-2.0-or-later
// The built-in gazetteer with the user's edits.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/own_edits.hpp"

namespace bahith::actors {

struct OwnGazetteer {
    std::shared_ptr<const Gazetteer> gazetteer;  ///< the built-in one where there are no edits
    std::string stamp;                           ///< of the edits that apply, empty for none: equal stamps tag alike
    std::vector<Error> problems;                 ///< lines that were passed over, as file:line
};

/// `text` is the user's file, `file` its name for messages.
[[nodiscard]] OwnGazetteer own_gazetteer(std::string_view text, const std::string& file);

/// The actors of `base` after the edits, in order. A name given to an actor is its own: where others bear it, it is
/// ambiguous. `edits.problems` gets those that do not fit, at their lines; `edits.list` keeps those that do.
[[nodiscard]] std::vector<Actor> edited(std::span<const Actor> base, Edits& edits, const std::string& file);

/// Do the two name the same: fold equal but for hyphens and the marks ? and =?
[[nodiscard]] bool same_name(std::string_view a, std::string_view b);

}  // namespace bahith::actors

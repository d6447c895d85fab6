// SPDX-License-Identifier: GPL-2.0-or-later
// The names of this program.
#include "analyzers/arabic/names.hpp"

#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {

Names::Names() : lemmas_(data::protected_names()) {}

const Names& Names::builtin() {
    static const Names names;
    return names;
}

}  // namespace bahith::arabic

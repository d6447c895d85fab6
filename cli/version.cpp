// SPDX-License-Identifier: GPL-2.0-or-later
// The one file that is compiled again when the version changes.
#include "cli/version.hpp"

namespace bahith::cli {

const char* version() {
    return BAHITH_VERSION;
}

}  // namespace bahith::cli

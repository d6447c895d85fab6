// SPDX-License-Identifier: GPL-2.0-or-later
// XXH3, written out.
#include "analyzers/arabic/hash_of.hpp"

#include <xxhash.h>

#include <cstdio>

namespace bahith::arabic {

std::string hash_of(std::string_view bytes) {
    char out[17];
    std::snprintf(out, sizeof out, "%016llx", static_cast<unsigned long long>(XXH3_64bits(bytes.data(), bytes.size())));
    return out;
}

}  // namespace bahith::arabic

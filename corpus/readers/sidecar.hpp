// SPDX-License-Identifier: GPL-2.0-or-later
// NAME.meta.json beside NAME.txt: metadata that the file itself lacks or has wrong.
#pragma once

#include <string>

#include "analyzers/result.hpp"
#include "corpus/metadata.hpp"

namespace bahith::corpus {

struct Sidecar {
    std::string bytes;  ///< for the fingerprint
    Metadata metadata;
};

/// Empty when the file has none. "a.txt.meta.json" goes before "a.meta.json".
[[nodiscard]] Result<Sidecar> load_sidecar(const std::string& path);

}  // namespace bahith::corpus

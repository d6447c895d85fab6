// SPDX-License-Identifier: GPL-2.0-or-later
// Files → articles. One reader a format, listed in one registry (corpus/readers/registry.cpp).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/result.hpp"
#include "corpus/article.hpp"

namespace bahith::corpus {

/// Metadata the user sets for every article of a run (`--set key=value`): stands above all other sources.
using Overrides = std::vector<std::pair<std::string, std::string>>;

/// A file found by walk(): `path` to open, `id` relative to the given root (POSIX slashes).
struct Source {
    std::string path;
    std::string id;
    std::uint64_t bytes = 0;
};

/// Called for each article of a file. `fingerprint` is a hash of everything the article was made from (its bytes or its
/// record, its sidecar, the overrides): equal fingerprint means unchanged. `bytes_done` counts bytes of the file
/// consumed so far, for progress. `make` reads the article and may be left uncalled when it is unchanged.
struct Item {
    std::string id;
    std::string path;  ///< for messages: FILE or FILE:LINE
    std::uint64_t fingerprint = 0;
    std::uint64_t bytes_done = 0;
    std::function<Result<Article>()> make;
};

/// Files under `root`, sorted by id: regular files whose extension some reader claims, hidden ones and sidecars left
/// out, symlink loops and unreadable folders reported through `trouble`. Links are followed as long as they stay under
/// the root. `other` is called for each entry that is left out: a file that no reader claims, a pipe, device or socket,
/// a link that leads nowhere or out of the root; a link that leads nowhere but has the name of an article is trouble.
/// A file given directly is taken even when no reader claims its extension (it is then read as text), unless the
/// extension is that of a known format that is not text.
[[nodiscard]] std::vector<Source> walk(const std::string& root, const std::function<void(Error)>& trouble,
                                       const std::function<void(const std::string& path)>& other = {});

/// Reads one file: calls `item` for each article in it and `trouble` for each thing that could not be read (a file that
/// is empty, binary or not readable; a broken record with its line number). Memory stays bounded by the largest
/// single record, not by the file.
void read(const Source& source, const Overrides& overrides, const std::function<void(Item)>& item,
          const std::function<void(Error)>& trouble);

}  // namespace bahith::corpus

// SPDX-License-Identifier: GPL-2.0-or-later
// What the readers of one-article files share: loading, sidecar, fingerprint, metadata and layout.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/layout.hpp"
#include "corpus/metadata.hpp"
#include "corpus/readers/format.hpp"

namespace bahith::corpus {

/// What a reader has understood of a file's bytes.
struct Draft {
    Metadata stated;  ///< from the file itself, strongest first
    std::vector<Paragraph> paragraphs;
    LayoutHints hints;
    std::string repair;  ///< what had to be mended in the bytes
};

/// Errors name the file.
using Parse = Result<Draft> (*)(const std::string& bytes, const std::string& path);
/// The id that a file states in its own metadata, or empty.
using StatedId = std::string (*)(const std::string& bytes);

/// Reads the file of `job` as one article.
void read_document(const Job& job, Parse parse, StatedId stated_id);

/// Draft and stronger metadata → article.
[[nodiscard]] Result<Article> finish(Draft draft, Metadata stronger, const std::string& id, const std::string& path);

/// Text → paragraphs, numbered by non-blank line.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(std::string_view text);

}  // namespace bahith::corpus

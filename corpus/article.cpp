// SPDX-License-Identifier: GPL-2.0-or-later
// Names of the paragraph kinds, as they stand in the index and in JSON.
#include "corpus/article.hpp"

#include <array>

namespace bahith::corpus {
namespace {

constexpr std::array<const char*, 5> names{"title", "byline", "heading", "body", "boilerplate"};

}  // namespace

const char* to_string(ParagraphKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<ParagraphKind> paragraph_kind(const std::string& name) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i]) return static_cast<ParagraphKind>(i);
    }
    return std::nullopt;
}

}  // namespace bahith::corpus

// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of a TREC run: `id Q0 DOC rank score tag`, six words without white space in them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bahith::cli {

class TrecText {
public:
    /// White space and control characters of `query` and `document` are percent-escaped.
    [[nodiscard]] static TrecText line(std::string_view query, std::string_view document, std::size_t rank,
                                       double score);
    [[nodiscard]] const std::string& str() const { return text_; }

private:
    explicit TrecText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

}  // namespace bahith::cli

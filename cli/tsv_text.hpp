// SPDX-License-Identifier: GPL-2.0-or-later
// Lines of cells parted by tabs, as the user wrote them but for what could act on a terminal.
#pragma once

#include <string>
#include <string_view>

namespace bahith::cli {

class TsvText {
public:
    /// Any bytes. Tabs and ends of lines stay; other control characters and codes of direction are dropped.
    [[nodiscard]] static TsvText of(std::string_view any);
    [[nodiscard]] const std::string& str() const { return text_; }

private:
    explicit TsvText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

}  // namespace bahith::cli

// SPDX-License-Identifier: GPL-2.0-or-later
// The only way by which text reaches a terminal: whatever an article, a file name or a message holds, nothing in it
// can move the cursor, change a setting or turn the direction of what stands around it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::cli {

enum class Style : std::uint8_t { title, match, anchor, dim, warning };

/// Which way an isolated field runs; `natural` asks its first strong letter.
enum class Direction : std::uint8_t { natural, left, right };

/// Text without control characters of any kind but those that this class itself puts around it.
class TerminalText {
public:
    TerminalText() = default;

    /// Any bytes. White space becomes a space; other control characters (C0, DEL, C1), embeddings, overrides and
    /// isolates of direction, byte order marks and tag characters are dropped; invalid UTF-8 becomes U+FFFD.
    [[nodiscard]] static TerminalText of(std::string_view any);
    [[nodiscard]] static TerminalText of(std::size_t number);

    /// Balanced isolates around the text.
    [[nodiscard]] TerminalText isolated(Direction direction = Direction::natural) const;

    /// Colour codes around the text.
    [[nodiscard]] TerminalText styled(Style style) const;

    TerminalText& operator+=(const TerminalText& other);
    friend TerminalText operator+(TerminalText a, const TerminalText& b) { return a += b; }

    [[nodiscard]] const std::string& str() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

private:
    explicit TerminalText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// True for code points that never reach a terminal or a CSV file: controls, direction codes, invisible tags.
[[nodiscard]] bool is_unsafe(char32_t c);

/// The direction of the first strong letter; `left` when there is none.
[[nodiscard]] Direction direction_of(std::string_view text);

}  // namespace bahith::cli

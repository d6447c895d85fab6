// SPDX-License-Identifier: GPL-2.0-or-later
// Small tools for UTF-8 text that every reader needs: code points, white space, lines, words, comparison keys.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::corpus {

inline constexpr char32_t invalid_code_point = 0xFFFFFFFF;

/// The code point at `i`, which moves past it; over an invalid sequence it moves one byte and says so.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& i);
void append_code_point(std::string& out, char32_t c);

/// White space as people see it: Unicode spaces, no-break space, byte order mark, zero-width space.
[[nodiscard]] bool is_space(char32_t c);
/// Marks that only steer the direction of text (U+200E, U+202A…, U+2066…, U+061C).
[[nodiscard]] bool is_bidi_control(char32_t c);
/// C0 except tab and line ends, DEL, C1.
[[nodiscard]] bool is_control(char32_t c);
[[nodiscard]] bool is_arabic_letter(char32_t c);

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] bool is_blank(std::string_view text);
[[nodiscard]] std::size_t count_words(std::string_view text);

/// Text between line ends (\n, \r\n, \r), line ends left out.
[[nodiscard]] std::vector<std::string_view> split_lines(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view text);

/// Runs of white space become one space, both ends trimmed, direction marks and controls dropped: for metadata.
[[nodiscard]] std::string one_line(std::string_view text);
/// Controls become U+FFFD so that text stays one visible line.
[[nodiscard]] std::string without_controls(std::string_view text);

/// Key for "is this the same line?": folded, one line, without punctuation at either end.
[[nodiscard]] std::string line_key(std::string_view text);

/// Controls, direction marks and invalid bytes as %XX.
[[nodiscard]] std::string safe_id(std::string_view text);

[[nodiscard]] bool starts_with_word(std::string_view text, std::string_view word);
/// The code point before the end, or 0 for empty text.
[[nodiscard]] char32_t last_code_point(std::string_view text);

[[nodiscard]] std::uint64_t hash64(std::string_view bytes, std::uint64_t seed);

}  // namespace bahith::corpus

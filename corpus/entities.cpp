// SPDX-License-Identifier: GPL-2.0-or-later
// The references that feeds and editors leave behind, by name and by number.
#include "corpus/entities.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 17> names{{{"nbsp", " "},
                                                                               {"amp", "&"},
                                                                               {"lt", "<"},
                                                                               {"gt", ">"},
                                                                               {"quot", "\""},
                                                                               {"apos", "'"},
                                                                               {"laquo", "«"},
                                                                               {"raquo", "»"},
                                                                               {"ldquo", "“"},
                                                                               {"rdquo", "”"},
                                                                               {"lsquo", "‘"},
                                                                               {"rsquo", "’"},
                                                                               {"ndash", "–"},
                                                                               {"mdash", "—"},
                                                                               {"hellip", "…"},
                                                                               {"zwnj", "\u200C"},
                                                                               {"shy", ""}}};
constexpr std::size_t longest = 10;  // bytes between & and ;

bool numbered(std::string_view digits, std::string& out) {
    const bool hex = !digits.empty() && (digits[0] == 'x' || digits[0] == 'X');
    if (hex) digits.remove_prefix(1);
    unsigned value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, hex ? 16 : 10);
    if (read.ec != std::errc{} || read.ptr != end) return false;
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value == 0 || value > 0x10FFFF || surrogate) return false;
    append_code_point(out, value == 0xA0 ? U' ' : static_cast<char32_t>(value));
    return true;
}

bool resolve(std::string_view name, std::string& out) {
    if (name.substr(0, 1) == "#") return numbered(name.substr(1), out);
    for (const auto& [known, text] : names) {
        if (name != known) continue;
        out.append(text);
        return true;
    }
    return false;
}

}  // namespace

bool take_entity(std::string_view text, std::size_t& i, std::string& out) {
    if (i >= text.size() || text[i] != '&') return false;
    const std::size_t length = text.substr(i + 1, longest + 1).find(';');
    if (length == std::string_view::npos || !resolve(text.substr(i + 1, length), out)) return false;
    i += length + 2;
    return true;
}

std::string decode_entities(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (!take_entity(text, i, out)) out += text[i++];
    }
    return out;
}

}  // namespace bahith::corpus

// SPDX-License-Identifier: GPL-2.0-or-later
// RFC 8259, with everything escaped that is not meant to be seen.
#include "cli/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "cli/terminal_text.hpp"
#include "cli/utf8.hpp"

namespace bahith::cli {

namespace {

void escape_unit(std::string& out, unsigned unit) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) out.push_back(digits[(unit >> shift) & 0xFU]);
}

void escape(std::string& out, char32_t c) {
    if (c == '\n') {
        out += "\\n";
    } else if (c == '\t') {
        out += "\\t";
    } else if (c < 0x10000) {
        escape_unit(out, c);
    } else {
        escape_unit(out, 0xD7C0U + (c >> 10U));
        escape_unit(out, 0xDC00U + (c & 0x3FFU));
    }
}

}  // namespace

JsonText JsonText::string(std::string_view any) {
    std::string out = "\"";
    for (std::size_t at = 0; at < any.size();) {
        const CodePoint c = decode(any, at);
        at += c.bytes;
        if (c.value == '"' || c.value == '\\') {
            out.push_back('\\');
            append(out, c.value);
        } else if (is_unsafe(c.value)) {
            escape(out, c.value);
        } else {
            append(out, c.value);
        }
    }
    return JsonText(out + "\"");
}

JsonText JsonText::number(std::uint64_t value) {
    return JsonText(std::to_string(value));
}

JsonText JsonText::real(double value) {
    if (!std::isfinite(value)) return null();
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 8);
    return JsonText(std::string(buffer.data(), end.ptr));
}

JsonText JsonText::boolean(bool value) {
    return JsonText(value ? "true" : "false");
}

JsonText JsonText::null() {
    return JsonText("null");
}

JsonObject& JsonObject::add(std::string_view key, const JsonText& value) {
    if (!text_.empty()) text_ += ',';
    text_ += JsonText::string(key).str() + ":" + value.str();
    return *this;
}

JsonArray& JsonArray::add(const JsonText& value) {
    if (!text_.empty()) text_ += ',';
    text_ += value.str();
    return *this;
}

}  // namespace bahith::cli

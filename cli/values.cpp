// SPDX-License-Identifier: GPL-2.0-or-later
// Sentences rather than codes.
#include "cli/values.hpp"

#include <charconv>

#include "analyzers/result.hpp"

namespace bahith::cli {

namespace {

[[noreturn]] void refuse(std::string_view option, std::string_view value, const std::string& expected) {
    throw Failure(
        {ErrorCode::usage, std::string(option) + " is \"" + std::string(value) + "\", expected " + expected, ""});
}

}  // namespace

std::size_t one_of(std::string_view option, std::string_view value, std::initializer_list<std::string_view> names) {
    std::size_t index = 0;
    std::string list;
    for (const std::string_view name : names) {
        if (name == value) return index;
        list += (index++ == 0 ? "" : ", ") + std::string(name);
    }
    refuse(option, value, names.size() == 1 ? list : "one of " + list);
}

std::size_t whole_number(std::string_view option, std::string_view value, std::size_t most) {
    std::size_t number = 0;
    const char* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, number);
    if (value.empty() || read.ec != std::errc() || read.ptr != end || number > most) {
        refuse(option, value, "a whole number from 0 to " + std::to_string(most));
    }
    return number;
}

std::pair<std::string, std::string> key_value(std::string_view option, std::string_view value) {
    const std::size_t at = value.find('=');
    if (at == std::string_view::npos || at == 0) refuse(option, value, "KEY=VALUE");
    return {std::string(value.substr(0, at)), std::string(value.substr(at + 1))};
}

}  // namespace bahith::cli

// SPDX-License-Identifier: GPL-2.0-or-later
// Only the language part of a locale counts: ar, ar_EG.UTF-8.
#include "cli/language.hpp"

#include <cstdlib>
#include <string_view>

namespace bahith::cli {

namespace {

Language of_locale(std::string_view locale) {
    const bool arabic = locale.substr(0, 2) == "ar" && (locale.size() == 2 || locale[2] == '_' || locale[2] == '.');
    return arabic ? Language::arabic : Language::english;
}

}  // namespace

Language language_of(const std::vector<std::string>& arguments) {
    constexpr std::string_view option = "--lang";
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == option && i + 1 < arguments.size()) return of_locale(arguments[i + 1]);
        if (argument.substr(0, option.size() + 1) == "--lang=") return of_locale(argument.substr(option.size() + 1));
    }
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return of_locale(value);
    }
    return Language::english;
}

}  // namespace bahith::cli

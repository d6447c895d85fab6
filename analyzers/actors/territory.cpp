// SPDX-License-Identifier: GPL-2.0-or-later
// One look-up in CLDR's Arabic territory names.
#include "analyzers/actors/territory.hpp"

#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <array>

namespace bahith::actors {

std::string territory_name(const std::string& code) {
    std::array<char16_t, 128> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const std::string locale = "und_" + code;
    const std::int32_t length =
        uloc_getDisplayCountry(locale.c_str(), "ar", buffer.data(), static_cast<std::int32_t>(buffer.size()), &status);
    // U_USING_DEFAULT_WARNING: the code itself came back, there is no name.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || length >= static_cast<std::int32_t>(buffer.size()))
        return {};
    std::string name;
    icu::UnicodeString(buffer.data(), length).toUTF8String(name);
    return name == code ? std::string{} : name;
}

}  // namespace bahith::actors

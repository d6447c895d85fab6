// SPDX-License-Identifier: GPL-2.0-or-later
// ICU's converters and detector.
#include "corpus/converter.hpp"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

void count(char32_t c, Converted& out) {
    ++out.code_points;
    if (is_control(c)) ++out.controls;
    if (is_arabic_letter(c)) {
        ++out.arabic;
    } else if (c >= 0x80 && u_isalpha(static_cast<UChar32>(c)) != 0) {
        ++out.foreign;
    }
}

void take_units(const char16_t* units, std::size_t size, char16_t& lead, Converted& out) {
    for (std::size_t i = 0; i < size; ++i) {
        const char16_t unit = units[i];
        char32_t c = unit;
        if (unit >= 0xD800 && unit < 0xDC00) {
            lead = unit;
            continue;
        }
        if (unit >= 0xDC00 && unit < 0xE000) {
            c = 0x10000U + ((static_cast<char32_t>(lead) - 0xD800U) << 10U) + (static_cast<char32_t>(unit) - 0xDC00U);
        }
        if (c == 0xFFFD) ++out.bad;
        count(c, out);
        append_code_point(out.text, c);
    }
}

}  // namespace

Converted convert(std::string_view bytes, const std::string& encoding) {
    Converted out;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding.c_str(), &status));
    if (U_FAILURE(status)) return out;
    out.known = true;
    out.text.reserve(bytes.size() * 2);
    std::array<char16_t, 4096> units{};
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    char16_t lead = 0;
    do {
        char16_t* target = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &target, target + units.size(), &source, end, nullptr, 1, &status);
        take_units(units.data(), static_cast<std::size_t>(target - units.data()), lead, out);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status)) ++out.bad;
    return out;
}

Converted measure_utf8(std::string_view bytes) {
    Converted out;
    out.known = true;
    out.text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        char32_t c = next_code_point(bytes, i);
        if (c == invalid_code_point) {
            ++out.bad;
            c = 0xFFFD;
        }
        count(c, out);
        append_code_point(out.text, c);
    }
    return out;
}

std::vector<std::string> detect(std::string_view bytes) {
    constexpr std::size_t sample = std::size_t{64} * 1024;
    std::vector<std::string> names;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    const auto length = static_cast<std::int32_t>(std::min(bytes.size(), sample));
    ucsdet_setText(detector.get(), bytes.data(), length, &status);
    std::int32_t found = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &found, &status);
    if (U_FAILURE(status) || matches == nullptr) return names;
    for (std::int32_t i = 0; i < found; ++i) {
        if (ucsdet_getConfidence(matches[i], &status) < 30) continue;
        const char* name = ucsdet_getName(matches[i], &status);
        if (U_SUCCESS(status) && name != nullptr) names.emplace_back(name);
    }
    return names;
}

}  // namespace bahith::corpus

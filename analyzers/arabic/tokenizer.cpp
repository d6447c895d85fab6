// SPDX-License-Identifier: GPL-2.0-or-later
// ICU finds the words; what it keeps together though newspapers mean several words is cut here.
#include "analyzers/arabic/tokenizer.hpp"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

#include "analyzers/arabic/fold.hpp"

namespace bahith::arabic {
namespace {

enum class Class : std::uint8_t { arabic, letter, digit, mark, dot, comma, apostrophe, other };

bool arabic_block(UChar32 c) {
    return (c >= 0x600 && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0x870 && c <= 0x8FF) ||
           (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
}

Class classify(UChar32 c) {
    if (c == '.' || c == 0x66B) return Class::dot;
    if (c == ',' || c == 0x66C) return Class::comma;
    if (c == '\'' || c == 0x2019) return Class::apostrophe;
    if (c == 0x640) return Class::mark;
    const std::int32_t type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK ||
        type == U_FORMAT_CHAR)
        return Class::mark;
    if (u_isdigit(c)) return Class::digit;
    if (u_isalpha(c)) return arabic_block(c) ? Class::arabic : Class::letter;
    return Class::other;
}

struct Unit {
    std::uint32_t begin, end;
    Class kind;
};

// A run of units that belong to one word. `letters` counts base characters, marks left out.
struct Run {
    std::uint32_t begin = 0, end = 0;
    Class kind = Class::other;
    int letters = 0;
    Class before = Class::other;  // what stood between the run before and this one, if anything
    bool glued = false;           // nothing stood between
};

std::vector<Unit> units_of(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    std::vector<Unit> units;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto i = static_cast<std::int32_t>(begin);
    while (static_cast<std::uint32_t>(i) < end) {
        const auto at = static_cast<std::uint32_t>(i);
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, static_cast<std::int32_t>(end), c);
        units.push_back({at, static_cast<std::uint32_t>(i), classify(c)});
    }
    return units;
}

std::vector<Run> runs_of(const std::vector<Unit>& units) {
    std::vector<Run> runs;
    Class between = Class::other;
    bool open = false;
    for (const Unit& unit : units) {
        const bool base = unit.kind == Class::arabic || unit.kind == Class::letter || unit.kind == Class::digit;
        if (unit.kind == Class::mark) {
            if (open) runs.back().end = unit.end;
        } else if (!base) {
            between = unit.kind;
            open = false;
        } else if (open && runs.back().kind == unit.kind) {
            runs.back().end = unit.end;
            ++runs.back().letters;
        } else {
            runs.push_back({unit.begin, unit.end, unit.kind, 1, between, open});
            between = Class::other;
            open = true;
        }
    }
    return runs;
}

bool number_separator(Class c) { return c == Class::dot || c == Class::comma; }

// 1٬234٫5 and 1,234.5 are one number; 10.11.2024 is three.
std::string number_of(std::string_view text) {
    std::string out;
    const std::string folded = fold(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        if (c >= '0' && c <= '9') {
            out.push_back(c);
            continue;
        }
        const std::string_view rest = std::string_view(folded).substr(i);
        const bool arabic_decimal = rest.substr(0, 2) == "٫", arabic_thousands = rest.substr(0, 2) == "٬";
        if (arabic_decimal || arabic_thousands) ++i;
        std::size_t digits = 0;
        while (i + 1 + digits < folded.size() && folded[i + 1 + digits] >= '0' && folded[i + 1 + digits] <= '9') ++digits;
        const bool thousands = arabic_thousands || (c == ',' && digits == 3);
        if (!thousands && digits > 0) out.push_back('.');
    }
    return out;
}

// Joins runs that are one word after all: initials (أ.ف.ب, U.N.), numbers, don't.
std::size_t joined(const std::vector<Run>& runs, std::size_t i) {
    const auto follows = [&](std::size_t k) { return k < runs.size() && runs[k].kind == runs[i].kind && !runs[k].glued; };
    std::size_t j = i + 1;
    if (runs[i].kind == Class::digit) {
        std::size_t dots = 0, k = j;
        if (i > 0 && runs[i - 1].kind == Class::digit && runs[i].before == Class::dot) ++dots;  // 10.11.2024 was cut
        for (; follows(k) && number_separator(runs[k].before); ++k) dots += runs[k].before == Class::dot;
        return dots <= 1 ? k : j;
    }
    if (runs[i].kind == Class::letter && follows(j) && runs[j].before == Class::apostrophe) return j + 1;
    std::size_t k = j;
    while (follows(k) && runs[k].before == Class::dot) ++k;
    const bool initials = std::all_of(runs.begin() + static_cast<std::ptrdiff_t>(i), runs.begin() + static_cast<std::ptrdiff_t>(k),
                                      [](const Run& run) { return run.letters == 1; });
    return initials ? k : j;
}

bool lone_clitic(const std::string& folded) {
    static constexpr std::array<std::string_view, 14> clitics{"و", "ف", "ب", "ل", "ك", "ال", "وال", "بال",
                                                              "فال", "كال", "لل", "ولل", "وب", "ول"};
    return std::find(clitics.begin(), clitics.end(), folded) != clitics.end();
}

void keep_letters(std::string& folded) {
    std::string out;
    for (char c : folded)
        if (c != '.' && c != '\'') out.push_back(c);
    if (const auto at = out.find("\u2019"); at != std::string::npos) out.erase(at, 3);
    folded = std::move(out);
}

// عبدالله is written in one word or in two.
constexpr std::string_view abd = "عبد", abd_al = "عبدال";

}  // namespace

struct Tokenizer::Impl {
    std::unique_ptr<icu::BreakIterator> words;
    UText text = UTEXT_INITIALIZER;

    void emit(std::string_view source, const std::vector<Run>& runs, const std::function<void(Piece&&)>& piece) const {
        for (std::size_t i = 0; i < runs.size();) {
            const std::size_t next = joined(runs, i);
            const std::uint32_t begin = runs[i].begin, end = runs[next - 1].end;
            const std::string_view surface = source.substr(begin, end - begin);
            if (runs[i].kind == Class::digit) {
                piece({begin, end, number_of(surface), TokenKind::number});
            } else {
                emit_word(surface, begin, end, runs[i].kind, piece);
            }
            i = next;
        }
    }

    static void emit_word(std::string_view surface, std::uint32_t begin, std::uint32_t end, Class kind,
                          const std::function<void(Piece&&)>& piece) {
        std::string folded = fold(surface);
        keep_letters(folded);
        const TokenKind word = kind == Class::arabic ? TokenKind::word : TokenKind::latin;
        for (std::size_t at = 0; at <= folded.size();) {
            const std::size_t space = std::min(folded.find(' ', at), folded.size());
            std::string part = folded.substr(at, space - at);
            at = space + 1;
            if (part.empty()) continue;
            if (part.starts_with(abd_al) && part.size() >= abd_al.size() + 4) {
                piece({begin, end, std::string(abd), word});
                part.erase(0, abd.size());
            }
            const TokenKind of = lone_clitic(part) ? TokenKind::clitic : word;
            piece({begin, end, std::move(part), of});
        }
    }
};

Tokenizer::Tokenizer() : impl_(std::make_unique<Impl>()) {
    UErrorCode status = U_ZERO_ERROR;
    impl_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
}
Tokenizer::~Tokenizer() {
    if (impl_) utext_close(&impl_->text);
}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

void Tokenizer::split(std::string_view text, const std::function<void(Piece&&)>& piece) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&impl_->text, text.data(), static_cast<std::int64_t>(text.size()), &status);
    impl_->words->setText(&impl_->text, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    std::int32_t begin = impl_->words->first();
    for (std::int32_t end = impl_->words->next(); end != icu::BreakIterator::DONE; begin = end, end = impl_->words->next()) {
        if (impl_->words->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
        const auto units = units_of(text, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end));
        impl_->emit(text, runs_of(units), piece);
    }
}

}  // namespace bahith::arabic

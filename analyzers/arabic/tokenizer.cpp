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

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/plain_words.hpp"

namespace bahith::arabic {
namespace {

// What a word is made of stands first, up to `digit`.
enum class Class : std::uint8_t { arabic, phrase, letter, digit, mark, dot, comma, apostrophe, other };

bool arabic_block(UChar32 c) {
    return (c >= 0x600 && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0x870 && c <= 0x8FF) ||
           (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0x1EE00 && c <= 0x1EEFF);
}

// One character that stands for several words: ﷺ, ﷻ. Glued to a word it is still none of its letters.
bool phrase(UChar32 c) {
    return c == 0xFDFA || c == 0xFDFB;
}

// The sign before a number or round a verse number is a format character too, but one that shows.
bool invisible(UChar32 c) {
    return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

Class classify(UChar32 c) {
    if (c == '.' || c == 0x66B) return Class::dot;
    if (c == ',' || c == 0x66C) return Class::comma;
    if (c == '\'' || c == 0x2019) return Class::apostrophe;
    if (c == 0x640) return Class::mark;
    const std::int32_t type = u_charType(c);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_COMBINING_SPACING_MARK || invisible(c))
        return Class::mark;
    if (phrase(c)) return Class::phrase;
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
    std::uint32_t last = 0;       // where its last letter begins
};

void units_of(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Unit>& units) {
    units.clear();
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto i = static_cast<std::int32_t>(begin);
    while (static_cast<std::uint32_t>(i) < end) {
        const auto at = static_cast<std::uint32_t>(i);
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, static_cast<std::int32_t>(end), c);
        units.push_back({at, static_cast<std::uint32_t>(i), classify(c)});
    }
}

void runs_of(const std::vector<Unit>& units, std::vector<Run>& runs) {
    runs.clear();
    Class between = Class::other;
    bool open = false;
    for (const Unit& unit : units) {
        const bool base = unit.kind <= Class::digit;
        if (unit.kind == Class::mark) {
            if (open) runs.back().end = unit.end;
        } else if (!base) {
            between = unit.kind;
            open = false;
        } else if (open && runs.back().kind == unit.kind && unit.kind != Class::phrase) {
            runs.back().end = unit.end;
            runs.back().last = unit.begin;
            ++runs.back().letters;
        } else {
            runs.push_back({unit.begin, unit.end, unit.kind, 1, between, open, unit.begin});
            between = Class::other;
            open = true;
        }
    }
}

bool number_separator(Class c) {
    return c == Class::dot || c == Class::comma;
}

bool thousands(const std::vector<Run>& runs, std::size_t first, std::size_t i) {
    return runs[i].before == Class::comma && runs[i].letters == 3 && runs[first].letters <= 3;
}

// 1٬234٫5, 1,234.5 and 1,5 are one number; 10.11.2024 and 1,2,3 are three.
bool one_number(const std::vector<Run>& runs, std::size_t first, std::size_t last) {
    for (std::size_t i = first + 1; i + 1 < last; ++i)
        if (!thousands(runs, first, i)) return false;
    return last - first <= 2 || runs[last - 1].before == Class::dot || thousands(runs, first, last - 1);
}

std::string number_of(std::string_view source, const std::vector<Run>& runs, std::size_t first, std::size_t last) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        if (i > first && !thousands(runs, first, i)) out.push_back('.');
        for (char c : fold(source.substr(runs[i].begin, runs[i].end - runs[i].begin)))
            if (c >= '0' && c <= '9') out.push_back(c);
    }
    return out;
}

bool follows(const std::vector<Run>& runs, std::size_t i) {
    return i < runs.size() && runs[i].kind == runs[i - 1].kind && !runs[i].glued;
}

std::size_t number_chain(const std::vector<Run>& runs, std::size_t i) {
    for (++i; follows(runs, i) && number_separator(runs[i].before);) ++i;
    return i;
}

// Behind the initials that begin with the last letter of a run.
std::size_t initials(const std::vector<Run>& runs, std::size_t i) {
    for (++i; follows(runs, i) && runs[i].before == Class::dot && runs[i].letters == 1;) ++i;
    return i;
}

// Joins runs that are one word after all: initials (أ.ف.ب, U.N.; of أ.د.محمد the first two), don't.
std::size_t word_chain(const std::vector<Run>& runs, std::size_t i) {
    if (runs[i].kind == Class::letter && follows(runs, i + 1) && runs[i + 1].before == Class::apostrophe) return i + 2;
    return runs[i].kind == Class::phrase || runs[i].letters > 1 ? i + 1 : initials(runs, i);
}

bool lone_clitic(const std::string& folded) {
    static constexpr std::array<std::string_view, 14> clitics{"و",   "ف",   "ب",   "ل",  "ك",   "ال", "وال",
                                                              "بال", "فال", "كال", "لل", "ولل", "وب", "ول"};
    return std::find(clitics.begin(), clitics.end(), folded) != clitics.end();
}

// لأ.ف.ب is ل before initials, but «عن ذا.و.م» ends a sentence: they are three or more.
bool clitic_before_initials(std::string_view source, const std::vector<Run>& runs, std::size_t i) {
    constexpr std::size_t least_initials = 3;
    const Run& run = runs[i];
    return run.kind == Class::arabic && run.letters > 1 && initials(runs, i) - i >= least_initials &&
           lone_clitic(fold(source.substr(run.begin, run.last - run.begin)));
}

void keep_letters(std::string& folded) {
    std::string out;
    for (char c : folded)
        if (c != '.' && c != '\'') out.push_back(c);
    if (const auto at = out.find("\u2019"); at != std::string::npos) out.erase(at, 3);
    folded = std::move(out);
}

// عبدالله is written in one word or in two, with proclitics or without; العبدالله is a family. The number of bytes
// before the second word.
std::size_t first_of_two(std::string_view word) {
    static constexpr std::string_view abd = "عبد", abd_al = "عبدال";
    const std::size_t at = word.find(abd_al);
    if (at == std::string_view::npos || word.size() < at + abd_al.size() + 4) return 0;
    if (at == 0) return abd.size();
    const Proclitic* before = find_proclitic(word.substr(0, at));
    return before != nullptr && before->follows != Follows::imperfect ? at + abd.size() : 0;
}

}  // namespace

struct Tokenizer::Impl {
    std::unique_ptr<icu::BreakIterator> words;
    UText text = UTEXT_INITIALIZER;
    std::vector<Unit> units;  // of one word; kept for their memory, as `runs`
    std::vector<Run> runs;

    // What stands in `source` from `from` up to `to`, both borders of words.
    void split_by_rules(std::string_view source, std::uint32_t from, std::uint32_t to,
                        const std::function<void(Piece&&)>& piece) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&text, source.data() + from, to - from, &status);
        words->setText(&text, status);
        if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
        std::int32_t begin = words->first();
        for (std::int32_t end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next()) {
            if (words->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
            units_of(source, from + static_cast<std::uint32_t>(begin), from + static_cast<std::uint32_t>(end), units);
            runs_of(units, runs);
            emit(source, piece);
        }
    }

    void emit(std::string_view source, const std::function<void(Piece&&)>& piece) {
        for (std::size_t i = 0; i < runs.size();) {
            if (clitic_before_initials(source, runs, i)) {
                emit_word(source, runs[i].begin, runs[i].last, Class::arabic, piece);
                runs[i].begin = runs[i].last;
                runs[i].letters = 1;
            }
            const bool number = runs[i].kind == Class::digit;
            const std::size_t next = number ? number_chain(runs, i) : word_chain(runs, i);
            if (number) {
                emit_numbers(source, runs, i, next, piece);
            } else {
                emit_word(source, runs[i].begin, runs[next - 1].end, runs[i].kind, piece);
            }
            i = next;
        }
    }

    static void emit_numbers(std::string_view source, const std::vector<Run>& runs, std::size_t first, std::size_t last,
                             const std::function<void(Piece&&)>& piece) {
        const std::size_t step = one_number(runs, first, last) ? last - first : 1;
        for (std::size_t i = first; i < last; i += step)
            piece({runs[i].begin, runs[i + step - 1].end, number_of(source, runs, i, i + step), TokenKind::number});
    }

    static void emit_word(std::string_view source, std::uint32_t begin, std::uint32_t end, Class kind,
                          const std::function<void(Piece&&)>& piece) {
        std::string folded = fold(source.substr(begin, end - begin));
        keep_letters(folded);
        const TokenKind word = kind == Class::letter ? TokenKind::latin : TokenKind::word;
        for (std::size_t at = 0; at <= folded.size();) {
            const std::size_t space = std::min(folded.find(' ', at), folded.size());
            std::string part = folded.substr(at, space - at);
            at = space + 1;
            if (part.empty()) continue;
            if (const std::size_t second = first_of_two(part); second > 0) {
                piece({begin, end, part.substr(0, second), word});
                part.erase(0, second);
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

void Tokenizer::split(std::string_view text, const std::function<void(Piece&&)>& piece, const Known& known) {
    PlainWords stretches(text);
    for (Stretch one; stretches.next(one);) {
        if (one.kind == Stretch::Kind::mixed) {
            impl_->split_by_rules(text, one.begin, one.end, piece);
        } else if (one.kind == Stretch::Kind::number) {
            piece({one.begin, one.end, std::string(text.substr(one.begin, one.end - one.begin)), TokenKind::number});
        } else if (!known || !known(one.begin, one.end)) {
            Impl::emit_word(text, one.begin, one.end, Class::arabic, piece);
        }
    }
}

}  // namespace bahith::arabic

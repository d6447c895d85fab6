// SPDX-License-Identifier: GPL-2.0-or-later
// Texts, random strings and other spellings for the laws.
#include "tests/arabic/support.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace bahith::arabic::test {
namespace {

using Pairs = std::vector<std::pair<char32_t, char32_t>>;

std::string swapped(std::string_view word, const Pairs& pairs) {
    std::u32string out = code_points(word);
    for (char32_t& c : out) {
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [c](const auto& p) { return p.first == c; });
        if (pair != pairs.end()) c = pair->second;
    }
    return utf8(out);
}

// `sign` after each letter.
std::string sprinkled(std::string_view word, const std::u32string& sign) {
    std::u32string out;
    for (char32_t c : code_points(word)) {
        out += c;
        if (u_isalpha(static_cast<UChar32>(c))) out += sign;
    }
    return utf8(out);
}

std::string normalized(std::string_view word, const char* form, UNormalization2Mode mode) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* normalizer = icu::Normalizer2::getInstance(nullptr, form, mode, status);
    const std::string copy(word);
    std::string out;
    normalizer->normalize(icu::UnicodeString::fromUTF8(copy), status).toUTF8String(out);
    return out;
}

// Each letter in its isolated presentation form, as some PDFs have it.
std::string presented(std::string_view word) {
    static const Pairs pairs = [] {
        Pairs forms;
        for (char32_t c = 0xFEFC; c >= 0xFE80; --c) {
            const std::u32string letter = code_points(normalized(utf8(c), "nfkc", UNORM2_COMPOSE));
            if (letter.size() == 1) forms.emplace_back(letter.front(), c);
        }
        std::reverse(forms.begin(), forms.end());
        return forms;
    }();
    return swapped(word, pairs);
}

std::vector<std::string> texts_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> texts;
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return texts;
}

Analyzer& analyzer() {
    static Analyzer analyzer;
    return analyzer;
}

}  // namespace

std::string folds(std::string_view text) {
    std::string out;
    for (const Token& token : analyzer().analyze(text)) out += (out.empty() ? "" : "|") + token.fold();
    return out;
}

std::string lemma(std::string_view word) {
    const Tokens tokens = analyzer().analyze(word);
    return tokens.size() == 1 ? tokens.front().lemma() : folds(word);
}

std::string why(std::string_view word) {
    const Tokens tokens = analyzer().analyze(word);
    return tokens.size() == 1 ? std::string(tokens.front().forms->why) : folds(word);
}

std::string utf8(const std::u32string& text) {
    std::string out;
    icu::UnicodeString whole;
    for (char32_t c : text) whole.append(static_cast<UChar32>(c));
    whole.toUTF8String(out);
    return out;
}

std::string utf8(char32_t c) {
    return utf8(std::u32string(1, c));
}

std::u32string code_points(std::string_view text) {
    const std::string copy(text);
    const auto whole = icu::UnicodeString::fromUTF8(copy);
    std::u32string out;
    for (std::int32_t i = 0; i < whole.length(); i = whole.moveIndex32(i, 1))
        out.push_back(static_cast<char32_t>(whole.char32At(i)));
    return out;
}

std::vector<std::vector<std::string>> rows_of(const std::string& name) {
    std::ifstream in(BAHITH_SOURCE_DIR "/tests/arabic/" + name);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream cells(line);
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '\t');) rows.back().push_back(cell);
    }
    return rows;
}

std::vector<std::string> sample_texts() {
    return texts_in(BAHITH_SOURCE_DIR "/corpus/articles");
}

std::vector<std::string> neighbour_texts() {
    const std::filesystem::path folder = BAHITH_SHARED_DIR "/seeds";
    return std::filesystem::is_directory(folder) ? texts_in(folder) : std::vector<std::string>{};
}

std::vector<std::string> news_texts() {
    const std::filesystem::path file = BAHITH_SHARED_DIR "/news/news.jsonl.gz";
    std::vector<std::string> texts;
    if (!std::filesystem::exists(file)) return texts;
    FILE* pipe = popen(("gunzip -c '" + file.string() + "' 2>/dev/null | head -2000").c_str(), "r");
    if (pipe == nullptr) return texts;
    std::string all;
    std::array<char, 65536> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) all.append(buffer.data(), n);
    pclose(pipe);
    std::istringstream in(all);
    for (std::string line; std::getline(in, line);) texts.push_back(std::move(line));
    return texts;
}

std::vector<std::string> words_of(const std::vector<std::string>& texts, std::size_t step) {
    std::set<std::string> words;
    for (const std::string& text : texts) {
        std::istringstream in(text);
        for (std::string word; in >> word;) words.insert(word);
    }
    std::vector<std::string> out;
    std::size_t n = 0;
    for (const std::string& word : words)
        if (n++ % step == 0) out.push_back(word);
    return out;
}

std::vector<std::string> common_words() {
    constexpr std::size_t least_seen = 3;
    std::map<std::string, std::size_t> seen;
    for (const auto& texts : {sample_texts(), neighbour_texts(), news_texts()})
        for (const std::string& text : texts)
            for (const Token& token : analyzer().analyze(text))
                if (token.kind() == TokenKind::word) ++seen[token.fold()];
    std::vector<std::string> out;
    for (const auto& [word, times] : seen)
        if (times >= least_seen) out.push_back(word);
    return out;
}

bool preposition_with_pronoun(std::string_view folded) {
    static constexpr std::array<std::string_view, 14> all{"لذا",  "لنا",   "لكم",   "بنا",   "بكم",   "منا",  "لدي",
                                                          "لديه", "لديها", "لديهم", "لدينا", "لديكم", "لديك", "لديهما"};
    return std::find(all.begin(), all.end(), folded) != all.end();
}

std::string random_text(std::mt19937& random, std::size_t length) {
    static const std::u32string letters = code_points("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىٱکگیہۃپچژڤٲۆەھےﺍﻻﷲﷺﷻﷴ﷼");
    static const std::u32string marks{0x64B, 0x64E, 0x651, 0x653, 0x654, 0x670, 0x640,  0x6D6,  0x6DD,  0x8F0,  0x898,
                                      0x301, 0x308, 0x345, 0x5B0, 0x591, 0x730, 0xFC5E, 0xFE70, 0xFE7C, 0x1DC4, 0x20E3};
    static const std::u32string controls{0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069,
                                         0xFEFF, 0x61C,  0xAD,   0x2060, 0,      1,      0x7F,   0x85,   0xFE0F};
    static const std::u32string between = code_points(" \n\t.,;:'\"-_/٫٬،؛؟«»’‘“”()[]%٪@#…·\u2011\u2017\u00A0");
    static const std::u32string digits = code_points("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹²½①𝟗०");
    static const std::u32string others = code_points(
        "aBcZÉéßİıſŁøﬁǅΣςЖй北京ハﾊ가가ไทยकि्देव🙂👨\U000E0001"
        "\U0001EE01");
    static const std::array<const std::u32string*, 7> kinds{&letters, &letters, &marks, &controls,
                                                            &between, &digits,  &others};
    std::u32string out;
    std::uniform_int_distribution<std::size_t> kind(0, kinds.size() - 1);
    while (out.size() < length) {
        const std::u32string& set = *kinds[kind(random)];
        out.push_back(set[std::uniform_int_distribution<std::size_t>(0, set.size() - 1)(random)]);
    }
    return utf8(out);
}

const std::vector<Spelling>& spellings() {
    static const std::vector<Spelling> all{
        {"fatha on every letter", [](std::string_view w) { return sprinkled(w, {0x64E}); }},
        {"shadda and kasra on every letter",
         [](std::string_view w) {
             return sprinkled(w, {0x651, 0x650});
         }},
        {"dagger alef", [](std::string_view w) { return sprinkled(w, {0x670}); }},
        {"Koranic mark", [](std::string_view w) { return sprinkled(w, {0x6D6}); }},
        {"tatweel",
         [](std::string_view w) {
             return sprinkled(w, {0x640, 0x640});
         }},
        {"zero-width joiner", [](std::string_view w) { return sprinkled(w, {0x200D}); }},
        {"right-to-left mark", [](std::string_view w) { return sprinkled(w, {0x200F}); }},
        {"soft hyphen", [](std::string_view w) { return sprinkled(w, {0xAD}); }},
        {"alef without hamza",
         [](std::string_view w) {
             return swapped(w, {{0x623, 0x627}, {0x625, 0x627}, {0x622, 0x627}});
         }},
        {"alef with hamza",
         [](std::string_view w) {
             return swapped(w, {{0x627, 0x623}});
         }},
        {"alef with hamza below",
         [](std::string_view w) {
             return swapped(w, {{0x627, 0x625}, {0x623, 0x625}});
         }},
        {"alef with madda, wasla",
         [](std::string_view w) {
             return swapped(w, {{0x627, 0x622}, {0x623, 0x671}});
         }},
        {"heh for teh marbuta",
         [](std::string_view w) {
             return swapped(w, {{0x629, 0x647}});
         }},
        {"teh marbuta for heh",
         [](std::string_view w) {
             return swapped(w, {{0x647, 0x629}});
         }},
        {"yeh for alef maksura",
         [](std::string_view w) {
             return swapped(w, {{0x649, 0x64A}});
         }},
        {"alef maksura for yeh",
         [](std::string_view w) {
             return swapped(w, {{0x64A, 0x649}});
         }},
        {"Persian letters",
         [](std::string_view w) {
             return swapped(w, {{0x643, 0x6A9}, {0x64A, 0x6CC}, {0x647, 0x6C1}, {0x629, 0x6C3}});
         }},
        {"Arabic-Indic digits",
         [](std::string_view w) {
             Pairs digits;
             for (char32_t i = 0; i < 10; ++i) digits.emplace_back(U'0' + i, 0x660 + i);
             return swapped(w, digits);
         }},
        {"Persian digits",
         [](std::string_view w) {
             Pairs digits;
             for (char32_t i = 0; i < 10; ++i) digits.emplace_back(U'0' + i, 0x6F0 + i);
             return swapped(w, digits);
         }},
        {"NFC", [](std::string_view w) { return normalized(w, "nfc", UNORM2_COMPOSE); }},
        {"NFD", [](std::string_view w) { return normalized(w, "nfc", UNORM2_DECOMPOSE); }},
        {"presentation forms", presented},
    };
    return all;
}

}  // namespace bahith::arabic::test

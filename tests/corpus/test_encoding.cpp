// SPDX-License-Identifier: GPL-2.0-or-later
// Bytes → UTF-8.
#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "corpus/encoding.hpp"
#include "corpus/text.hpp"

using bahith::corpus::decode;

namespace {

const std::string sentence = "قال وزير الخارجية إن بلاده ملتزمة باتفاق وقف إطلاق النار، وإنها تتابع الوضع عن كثب.\n";

// What the sentence looks like in a one-byte encoding: both share the letters up to ghain.
std::string to_cp1256(const std::string& text) {
    static const std::u32string letters = U"ءآأؤإئابةتثجحخدذرزسشصض";
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = bahith::corpus::next_code_point(text, i);
        const std::size_t at = letters.find(c);
        unsigned byte = '?';
        if (c < 0x80) byte = static_cast<unsigned>(c);
        if (at != std::u32string::npos) byte = static_cast<unsigned>(0xC1 + at);
        static const std::u32string later = U"طظعغـفقك";
        if (later.find(c) != std::u32string::npos) byte = static_cast<unsigned>(0xD8 + later.find(c));
        if (c == U'ل') byte = 0xE1;
        if (c == U'م') byte = 0xE3;
        if (c == U'ن') byte = 0xE4;
        if (c == U'ه') byte = 0xE5;
        if (c == U'و') byte = 0xE6;
        if (c == U'ى') byte = 0xEC;
        if (c == U'ي') byte = 0xED;
        if (c == U'،') byte = 0xA1;
        out += static_cast<char>(byte);
    }
    return out;
}

std::string to_iso8859_6(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = bahith::corpus::next_code_point(text, i);
        if (c < 0x80) out += static_cast<char>(c);
        if (c == 0x60C) out += static_cast<char>(0xAC);
        if (c >= 0x621 && c <= 0x652) out += static_cast<char>(0xC1 + (c - 0x621));
    }
    return out;
}

std::string to_utf16(const std::string& text, bool little) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = bahith::corpus::next_code_point(text, i);
        const auto high = static_cast<char>(c >> 8U);
        const auto low = static_cast<char>(c & 0xFFU);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

}  // namespace

TEST_CASE("Arabic text reads the same from every encoding it comes in", "[corpus][encoding]") {
    struct Row {
        std::string bytes;
        const char* declared;
        const char* remark;
    };
    const Row rows[] = {
        {sentence, "", "UTF-8"},
        {"\xEF\xBB\xBF" + sentence, "", "UTF-8 with mark"},
        {"\xFF\xFE" + to_utf16(sentence, true), "", "UTF-16LE with mark"},
        {"\xFE\xFF" + to_utf16(sentence, false), "", "UTF-16BE with mark"},
        {to_utf16(sentence, true), "", "UTF-16LE without mark"},
        {to_utf16(sentence, false), "", "UTF-16BE without mark"},
        {to_cp1256(sentence), "", "windows-1256 detected"},
        {to_cp1256(sentence), "windows-1256", "windows-1256 declared"},
        {to_cp1256(sentence), "utf-8", "windows-1256 declared as UTF-8"},
        {to_cp1256(sentence), "iso-8859-1", "windows-1256 declared as Latin"},
        {to_iso8859_6(sentence), "", "ISO-8859-6 detected"},
        {sentence, "windows-1256", "UTF-8 declared as windows-1256"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        const auto decoded = decode(row.bytes, row.declared);
        REQUIRE(decoded);
        CHECK(decoded->text == sentence);
        CHECK(decoded->repair.empty());
    }
}

TEST_CASE("a few broken bytes are mended and told, many are refused", "[corpus][encoding]") {
    std::string text;
    for (int i = 0; i < 5; ++i) text += sentence;
    text[text.find(' ')] = '\xFF';
    const auto mended = decode(text, "");
    REQUIRE(mended);
    CHECK(mended->text.find("\xEF\xBF\xBD") != std::string::npos);
    CHECK(mended->repair == "1 invalid byte replaced, the first at byte 6");
}

TEST_CASE("damaged UTF-8 is never read as another encoding", "[corpus][encoding]") {
    std::string text;
    while (text.size() < 3000) text += sentence;
    struct Row {
        std::size_t every;  ///< one byte in so many is bad
        bool inserted;      ///< or in place of a byte of the text
        bool mended;
    };
    const Row rows[] = {{3000, true, true}, {150, true, true},  {150, false, true},
                        {101, true, true},  {101, false, true}, {40, true, false},
                        {40, false, false}, {20, true, false},  {20, false, false}};
    for (const Row& row : rows) {
        INFO(row.every << (row.inserted ? " inserted" : " replaced"));
        std::string bytes;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool hit = i % row.every == 7;
            if (hit) bytes += '\xFF';
            if (!hit || row.inserted) bytes += text[i];
        }
        for (const char* declared : {"", "utf-8", "windows-1256"}) {
            const auto decoded = decode(bytes, declared);
            REQUIRE(decoded.has_value() == row.mended);
            if (row.mended) {
                CHECK(decoded->encoding == "UTF-8");
                CHECK(decoded->repair.find("replaced, the first at byte ") != std::string::npos);
                CHECK(decoded->text.find("وزير") != std::string::npos);
            } else {
                CHECK(decoded.error().message.find("invalid UTF-8 at byte ") == 0);
                CHECK_FALSE(decoded.error().hint.empty());
            }
        }
    }
}

TEST_CASE("Arabic that was read as windows-1252 is restored only when all of it was", "[corpus][encoding]") {
    const std::string broken = "Ø§Ù„Ø£Ù…Ù… Ø§Ù„Ù…ØªØ­Ø¯Ø©";  // الأمم المتحدة
    const auto restored = decode(broken, "");
    REQUIRE(restored);
    CHECK(restored->text == "الأمم المتحدة");
    CHECK_FALSE(restored->repair.empty());
    const auto mixed = decode(broken + " الأمم", "");
    REQUIRE(mixed);
    CHECK(mixed->text == broken + " الأمم");
    const auto french =
        decode("À l'été, les élèves préfèrent être dehors où il fait très chaud, là-bas, près du café.", "");
    REQUIRE(french);
    CHECK(french->repair.empty());
}

TEST_CASE("what is no text is refused by name", "[corpus][encoding]") {
    struct Row {
        std::string bytes;
        const char* part;
    };
    const Row rows[] = {
        {"%PDF-1.7\n%\xE2\xE3\xCF\xD3", "a PDF"},
        {std::string("PK\x03\x04\x14\0\0\0", 8), "zip archive"},
        {std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), "PNG image"},
        {std::string(1000, '\0'), "binary data"},
    };
    for (const Row& row : rows) {
        const auto decoded = decode(row.bytes, "");
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().message.find(row.part) != std::string::npos);
        CHECK_FALSE(decoded.error().hint.empty());
    }
}

TEST_CASE("any bytes give valid UTF-8 or an error", "[corpus][encoding]") {
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        std::string bytes(random() % 300, '\0');
        const unsigned base = round % 2 == 0 ? 0 : 0x60;
        for (char& c : bytes) c = static_cast<char>(base + random() % (256 - base));
        const auto decoded = decode(bytes, round % 3 == 0 ? "windows-1256" : "");
        if (!decoded) continue;
        for (std::size_t i = 0; i < decoded->text.size();) {
            REQUIRE(bahith::corpus::next_code_point(decoded->text, i) != bahith::corpus::invalid_code_point);
        }
    }
}

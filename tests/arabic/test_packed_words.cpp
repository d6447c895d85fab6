// SPDX-License-Identifier: GPL-2.0-or-later
// The code of written words loses nothing, and damage is no crash.
#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/hash_of.hpp"
#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/arabic/word_symbols.hpp"
#include "analyzers/arabic/written.hpp"

using namespace bahith;

namespace {

std::string written_line(const std::string& text) {
    arabic::Analyzer analyzer;
    const arabic::Tokens tokens = analyzer.analyze(text);
    arabic::WrittenText line;
    line.line(text, tokens.begin(), tokens.end());
    return line.take();
}

}  // namespace

TEST_CASE("words come back as they were, whatever the bytes", "[arabic][words][law]") {
    for (const std::string& words :
         {std::string(), std::string("w0"), std::string("a b\n\nc"), std::string(3, '\0'), std::string("\xff\xfe\x01"),
          written_line("عقد مجلس الأمن الدولي جلسةً طارئة أمس، بطلب من «الناتو» و 漢字 😀 في 1,234.5 پارس")}) {
        INFO(words);
        CHECK(arabic::unpack_words(arabic::pack_words(words)) == words);
        CHECK(arabic::unpack_folded_words(arabic::pack_words(words)) == arabic::fold_written(words));
    }
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes(random() % 40, '\0');
        const bool likely = round % 2 == 0;
        for (char& byte : bytes) byte = static_cast<char>(likely ? 0x80 + random() % 0x32 : random() % 256);
        REQUIRE(arabic::unpack_words(arabic::pack_words(bytes)) == bytes);
        REQUIRE(arabic::unpack_folded_words(arabic::pack_words(bytes)) == arabic::fold_written(bytes));
        static_cast<void>(arabic::unpack_words(bytes));
    }
}

TEST_CASE("codes are all that there are of twelve bits", "[arabic][words]") {
    unsigned taken = 1U << (12U - arabic::bits_of_other_byte);
    for (const arabic::WordSymbols& row : arabic::word_symbols)
        for (std::string_view rest = row.symbols; !rest.empty(); static_cast<void>(arabic::next_written(rest)))
            taken += 1U << (12U - row.bits);
    CHECK(taken == 1U << 12U);
}

// The table is part of the format: an index that was written with another one would be read wrongly, and no checksum
// would tell.
TEST_CASE("words are packed as they were in every index of this schema", "[arabic][words]") {
    const std::string packed = arabic::pack_words(written_line("أعلن وزير الخارجية أنّ NATO لن يغادر چاد قبل ٢٠٢٥"));
    std::string hex;
    for (const char byte : packed)
        for (const unsigned shift : {4U, 0U})
            hex += "0123456789abcdef"[static_cast<unsigned char>(byte) >> shift & 0xFU];
    CHECK(hex == "30150b2f82ad4cde87d7cbae9397482ba545d279e17ffad4e64baac44f1598576bd600");
    std::string table;
    for (const arabic::WordSymbols& row : arabic::word_symbols)
        table += std::to_string(row.bits) + std::string(row.symbols);
    CHECK(arabic::hash_of(table) == "03d8edc1c13d766e");
}

TEST_CASE("words of Arabic prose take half of their bytes", "[arabic][words]") {
    const std::string words = written_line(
        "أعلنت وزارة الخارجية أن الحكومة وافقت على مشروع القانون الجديد بعد اجتماع استمر ثلاث ساعات في العاصمة");
    CHECK(arabic::pack_words(words).size() <= words.size() / 2);
}

TEST_CASE("words cut short or longer than their code are damage", "[arabic][words]") {
    const std::string packed = arabic::pack_words(written_line("مجلس الأمن الدولي"));
    CHECK_FALSE(arabic::unpack_words(packed.substr(0, packed.size() - 2)).has_value());
    CHECK_FALSE(arabic::unpack_words("").has_value());
    CHECK_FALSE(arabic::unpack_words("\xff\xff\xff\xff\xff\xff\xff\x7f").has_value());
}

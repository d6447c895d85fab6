// SPDX-License-Identifier: GPL-2.0-or-later
// Packing loses nothing, whatever the bytes.
#include <catch2/catch.hpp>

#include <random>
#include <string>

#include "store/packed_text.hpp"

using namespace bahith;

TEST_CASE("text comes back as it was", "[store][packed][law]") {
    for (const std::string text :
         {"", "plain ASCII, 123", "عقد مجلس الأمن جلسةً طارئة، أمس.", "«الناتو» – پارس گروه … 漢字 😀", "\x1a\x1a\xff",
          "\xd8", "\xd8\xd8\xa7", "\xd9\x80\xe2\x80", "\xc2\x1a\xff\x1a", "\xff\xff\xfe\x80\xbf", "ا\x1aب\xd9"}) {
        INFO(text);
        CHECK(store::unpack_text(store::pack_text(text)) == text);
    }
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes(random() % 12, '\0');
        constexpr unsigned char likely[] = {0x1A, 0xFF, 0xD8, 0xD9, 0x80, 0xA7, 0xE2, 0xC2, 0xF0, 'a', 0x00, 0x9A};
        for (char& byte : bytes) byte = static_cast<char>(likely[random() % sizeof likely]);
        REQUIRE(store::unpack_text(store::pack_text(bytes)) == bytes);
        static_cast<void>(store::unpack_text(bytes));
    }
}

TEST_CASE("Arabic takes a byte a letter", "[store][packed]") {
    CHECK(store::pack_text("وزير").size() == 4);
    CHECK(store::pack_text("«وزير»").size() == 4 + 2 * 3);
    CHECK_FALSE(store::unpack_text("\x1a").has_value());
}

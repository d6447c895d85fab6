// SPDX-License-Identifier: GPL-2.0-or-later
// Arabic letters are written as ICU writes them.
#include "analyzers/actors/slug.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <catch2/catch.hpp>
#include <memory>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/actors/name_key.hpp"
#include "analyzers/arabic/fold.hpp"

namespace bahith::actors::test {

TEST_CASE("a name has the letters in its id that ICU gives it", "[actors][slug]") {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    REQUIRE(U_SUCCESS(status));
    for (const Actor& actor : Gazetteer::builtin().all()) {
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(arabic::fold(actor.name));
        rules->transliterate(text);
        std::string latin, expected;
        text.toUTF8String(latin);
        for (const char c : latin) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) expected += c;
            if ((c == ' ' || c == '-') && !expected.empty() && expected.back() != '-') expected += '-';
            if (expected.size() == 60) break;
        }
        while (expected.ends_with('-')) expected.pop_back();
        INFO(actor.name);
        CHECK(latin_slug(actor.name) == expected);
    }
}

TEST_CASE("other scripts have Latin letters too", "[actors][slug]") {
    CHECK(latin_slug("Ангела Меркель") == "angela-merkel");
    CHECK(latin_slug("بوتين Putin") == "bwtyn-putin");
    CHECK(latin_slug("!").size() == 16);
}

TEST_CASE("every compiled name has its key", "[actors][compiled]") {
    for (const Actor& actor : Gazetteer::builtin().all())
        for (const Name& name : actor.names) CHECK(name.key == name_key(name.text));
    CHECK(name_key("?شي جين-بينغ") == name_key("شي جين بينغ"));
    CHECK(name_key("") != 0);
}

}  // namespace bahith::actors::test

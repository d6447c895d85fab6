// SPDX-License-Identifier: GPL-2.0-or-later
// The schema table is frozen by a golden file; terms always fit.
#include "store/schema.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <sstream>

#include "tests/store/index_fixture.hpp"

using namespace bahith;
using store::Field;

TEST_CASE("the schema is the one of the golden file", "[store][schema]") {
    std::ostringstream dump;
    dump << "schema " << store::schema_version << '\n';
    for (const store::FieldSpec& field : store::fields) {
        dump << field.name << '\t' << field.arabic << '\t' << field.prefix << '\t';
        if (field.slot != store::no_slot) dump << field.slot;
        dump << '\t' << field.encoding << '\t' << field.example << '\n';
    }
    const std::filesystem::path golden =
        std::filesystem::path(__FILE__).parent_path().parent_path() / "golden/schema.txt";
    INFO("a change of the schema needs a new schema_version and a new " << golden);
    CHECK(dump.str() == test::read_file(golden.string()));
}

TEST_CASE("terms are prefix and value", "[store][schema]") {
    CHECK(store::term(Field::body, "وزير") == "Zوزير");
    CHECK(store::term(Field::title, "وزير") == "ZSوزير");
    CHECK(store::term(Field::actor, "country/china") == "XACT:country/china");
    CHECK(store::word_term(Field::author, "مصطفى") == "A:مصطفى");
}

TEST_CASE("long values fit and stay apart", "[store][schema]") {
    const std::string letters = [] {
        std::string text;
        for (int i = 0; i < 300; ++i) text += "ق";
        return text;
    }();
    std::set<std::string> terms;
    for (std::size_t length = 1; length <= 300; ++length) {
        const std::string term = store::term(Field::source, letters.substr(0, 2 * length));
        CHECK(term.size() <= 245);
        const std::size_t tail = term.size() > 200 ? 16 : 0;
        CHECK((term.size() - tail - 5) % 2 == 0);  // never inside a letter
        terms.insert(term);
    }
    CHECK(terms.size() == 300);
}

TEST_CASE("values with NUL bytes fit, though Xapian writes a NUL as two bytes", "[store][schema]") {
    const std::string nuls(240, '\0');
    CHECK(store::term(Field::id, nuls).size() < 245 / 2);
    CHECK(store::term(Field::id, nuls) != store::term(Field::id, nuls + '\0'));
}

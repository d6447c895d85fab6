// SPDX-License-Identifier: GPL-2.0-or-later
// The tables are well-formed, and a user finds whom he means.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "analyzers/actors/data_file.hpp"
#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::actors::test {
namespace {

bool well_formed(const std::string& id) {
    const std::size_t slash = id.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == id.size()) return false;
    return std::all_of(id.begin(), id.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/'; });
}

std::vector<std::string> ids_of(std::string_view name) {
    std::vector<std::string> ids;
    for (const Actor* actor : Gazetteer::builtin().lookup(name)) ids.push_back(actor->id);
    return ids;
}

std::string first_of(std::string_view name) {
    const auto ids = ids_of(name);
    return ids.empty() ? "" : ids.front();
}

}  // namespace

TEST_CASE("ids are unique, sorted and well-formed; parents exist", "[actors][gazetteer]") {
    const auto actors = Gazetteer::builtin().all();
    REQUIRE(actors.size() > 1000);
    for (std::size_t i = 0; i < actors.size(); ++i) {
        INFO(actors[i].id);
        CHECK(well_formed(actors[i].id));
        CHECK((i == 0 || actors[i - 1].id < actors[i].id));
        CHECK(Gazetteer::builtin().find(actors[i].id) == &actors[i]);
        CHECK((actors[i].parent.empty() || Gazetteer::builtin().find(actors[i].parent) != nullptr));
        CHECK_FALSE(actors[i].name.empty());
        CHECK(std::set<std::string>{"country", "person", "organization", "place"}.count(actors[i].type) == 1);
    }
    CHECK(Gazetteer::builtin().find("country/atlantis") == nullptr);
    CHECK(Gazetteer::builtin().find("") == nullptr);
}

TEST_CASE("every row has ten columns and clean values", "[actors][gazetteer]") {
    std::vector<Entry> entries;
    CHECK_NOTHROW(read_table("countries.tsv", data::countries(), entries));
    CHECK_NOTHROW(read_table("persons.tsv", data::persons(), entries));
    CHECK_NOTHROW(read_table("organizations.tsv", data::organizations(), entries));
    CHECK_NOTHROW(read_table("places.tsv", data::places(), entries));
    for (const Entry& entry : entries)
        for (const Name& name : entry.actor.names) {
            INFO(entry.actor.id << " " << name.text);
            CHECK(name.text.front() != ' ');
            CHECK(name.text.back() != ' ');
            CHECK(name.text.find("  ") == std::string::npos);
        }
}

TEST_CASE("an unmarked form belongs to one actor only", "[actors][gazetteer]") {
    std::map<std::string, std::string> owners;
    for (const Actor& actor : Gazetteer::builtin().all())
        for (const Name& name : actor.names) {
            if (name.ambiguous) continue;
            const auto [at, added] = owners.emplace(arabic::fold(name.text), actor.id);
            INFO(name.text << ": " << at->second << " and " << actor.id);
            CHECK(at->second == actor.id);
        }
}

TEST_CASE("a broken table names file and line", "[actors][gazetteer]") {
    std::vector<Entry> entries;
    CHECK_THROWS_WITH(read_table("x.tsv", "# remark\nid\ttype\na/b\tcountry\n", entries),
                      "x.tsv:3: 2 columns, expected 10 to 12");
    CHECK_NOTHROW(read_table("x.tsv", "a/b\tcountry\tألف\tباء|?جيم\t\t=دال\t\tB|?C\t\tAB\r\n", entries));
    REQUIRE(entries.size() == 1);
    const Actor& actor = entries.front().actor;
    CHECK(entries.front().code == "AB");
    CHECK(actor.name == "ألف");
    REQUIRE(actor.names.size() == 6);
    CHECK((actor.names[2].text == "جيم" && actor.names[2].ambiguous && actor.names[2].kind == NameKind::alias));
    CHECK((actor.names[3].text == "دال" && actor.names[3].exact));
    CHECK((actor.names[5].text == "C" && actor.names[5].ambiguous && actor.names[5].kind == NameKind::latin));
}

TEST_CASE("an office has a role, a body and months", "[actors][gazetteer]") {
    struct Row {
        const char* cell;
        const char* role;
        const char* of;
        std::int32_t from, to;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"head-of-state 2021-01/2025-01", "head-of-state", "country/x", 202101, 202501, "months, of the parent"},
        {"head-of-state 2017/2021", "head-of-state", "country/x", 201701, 202112, "years"},
        {"leader 2025/", "leader", "country/x", 202501, Office::open, "lasts"},
        {"leader /2011-10", "leader", "country/x", Office::unknown, 201110, "beginning unknown"},
        {"secretary-general org/nato 2014-10/2024-09", "secretary-general", "org/nato", 201410, 202409, "of a body"},
    };
    for (const Row& row : rows) {
        INFO(row.cell << " -- " << row.remark);
        std::vector<Entry> entries;
        read_table("x.tsv", std::string("a/b\tperson\tألف\t\t\t\t\t\tcountry/x\t\t") + row.cell + "\tusage\n", entries);
        REQUIRE(entries.size() == 1);
        REQUIRE(entries.front().actor.offices.size() == 1);
        const Office& office = entries.front().actor.offices.front();
        CHECK(office.role == row.role);
        CHECK(office.of == row.of);
        CHECK(office.from == row.from);
        CHECK(office.to == row.to);
        CHECK(office.held_in(row.to));
    }
    std::vector<Entry> entries;
    for (const char* bad : {"head-of-state", "head-of-state 2021", "leader 2021-13/", "leader 2025/2021", "leader /",
                            "leader x/y", " 2021/"}) {
        INFO(bad);
        CHECK_THROWS_WITH(read_table("x.tsv", std::string("a/b\tperson\tألف\t\t\t\t\t\t\t\t") + bad + "\t\n", entries),
                          Catch::StartsWith("x.tsv:1: office «"));
    }
}

TEST_CASE("the locale's own name of a territory is known", "[actors][gazetteer]") {
    CHECK(first_of("المملكة المتحدة") == "country/united-kingdom");
    CHECK(first_of("الكونغو - كينشاسا") == "country/dr-congo");
    CHECK(first_of("كوت ديفوار") == "country/ivory-coast");
}

TEST_CASE("lookup finds whom a user means", "[actors][lookup]") {
    struct Row {
        const char* name;
        const char* first;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"country/china", "country/china", "an id"},
        {"الصين", "country/china", "a name"},
        {"صين", "country/china", "but for ال"},
        {"الصينِ", "country/china", "with a mark"},
        {"China", "country/china", "Latin"},
        {"CHINA", "country/china", "Latin in any case"},
        {"صينية", "country/china", "an adjective"},
        {"بكين", "country/china", "its capital"},
        {"بوتين", "person/vladimir-putin", "a surname"},
        {"putin", "person/vladimir-putin", "a Latin surname"},
        {"الفتاح السيسي", "person/abdel-fattah-el-sisi", "part of a name"},
        {"الناتو", "org/nato", "an acronym"},
        {"ناتو", "org/nato", "but for ال"},
        {"nato", "org/nato", "Latin acronym"},
        {"us", "country/united-states", "a short acronym, typed small"},
        {"كوريا الشماليه", "country/north-korea", "spelling"},
        {"كوريا-الجنوبية", "country/south-korea", "hyphen"},
        {"عمان", "country/oman", "alias before metonym"},
        {"البنتاجون", "org/pentagon", "other spelling"},
        {"اردوغان", "person/recep-tayyip-erdogan", "no hamza"},
        {"لا أحد بهذا الاسم", "", "nobody"},
        {"", "", "nothing"},
        {"؟!", "", "no word"},
    };
    for (const Row& row : rows) {
        INFO(row.name << " -- " << row.remark);
        CHECK(first_of(row.name) == row.first);
    }
    CHECK(ids_of("الكوريتين") == std::vector<std::string>{"country/north-korea", "country/south-korea"});
    const auto koreas = ids_of("كوريا");
    CHECK(std::find(koreas.begin(), koreas.end(), "country/south-korea") != koreas.end());
}

TEST_CASE("every actor is found by its display name", "[actors][lookup]") {
    for (const Actor& actor : Gazetteer::builtin().all()) {
        INFO(actor.id << " " << actor.name);
        const auto ids = ids_of(actor.name);
        CHECK(std::find(ids.begin(), ids.end(), actor.id) != ids.end());
    }
}

}  // namespace bahith::actors::test

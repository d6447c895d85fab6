// SPDX-License-Identifier: GPL-2.0-or-later
// Edits of the user's actors, one at a time, and what searches make of them.
#include <catch2/catch.hpp>
#include <filesystem>

#include "searcher/own_actors.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;

namespace {

std::string file(const test::Collection& collection) {
    return searcher::own_actors_text(collection.db());
}

test::Collection news() {
    return test::Collection(std::vector<test::Draft>{{"a", "أعلنت هيئة الأنهار خطة جديدة مع الصين.", "خطة"},
                                                     {"b", "قال بوتين إن روسيا والصين تتعاونان.", "تعاون"}});
}

}  // namespace

TEST_CASE("edits are lines, and each can be undone", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    const auto added = searcher::add_own_actor(db, {"هيئة الأنهار", "organization", "", "مصر", {"Rivers Authority"}});
    CHECK(added.id == "org/hyyh-alanhar");
    const std::string heading = file(collection).substr(0, file(collection).find('\n') + 1);
    const std::string actor = "هيئة الأنهار\torganization\torg/hyyh-alanhar\tcountry/egypt\tRivers Authority";
    CHECK(file(collection) == heading + actor + "\n");
    CHECK(searcher::add_aliases(db, "هيئة الانهار", {"الهيئة النهرية"}).id == added.id);
    CHECK(searcher::add_aliases(db, added.id, {"الهيئه النهريه"}).id == added.id);  // another spelling says nothing new
    CHECK(file(collection) == heading + actor + "\tالهيئة النهرية\n");
    searcher::add_aliases(db, "الصين", {"بلاد التنين"});
    searcher::merge_actors(db, "الناتو", "org/european-union");
    CHECK(file(collection) == heading + actor +
                                  "\tالهيئة النهرية\nalias\tcountry/china\tبلاد التنين\n"
                                  "merge\torg/nato\torg/european-union\n");
    CHECK(searcher::remove_own(db, "الهيئة النهرية").front().alias == "الهيئة النهرية");
    CHECK(searcher::remove_own(db, "بلاد التنين").front().id == "country/china");
    CHECK(searcher::remove_own(db, "بوتين").front().id == "person/vladimir-putin");
    CHECK(searcher::remove_own(db, "اليابان").front().alias.empty());
    CHECK(file(collection) == heading + actor +
                                  "\nmerge\torg/nato\torg/european-union\n"
                                  "remove\tperson/vladimir-putin\tبوتين\nremove\tcountry/japan\n");
    CHECK(searcher::restore_own(db, "بوتين").front().id == "person/vladimir-putin");
    CHECK(searcher::restore_own(db, "country/japan").size() == 1);
    CHECK(searcher::restore_own(db, "org/nato").size() == 1);
    CHECK(searcher::remove_own(db, added.id).size() == 1);
    CHECK(file(collection) == heading);
}

TEST_CASE("edits that cannot be are refused and change nothing", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    const auto code = [&](const std::function<void()>& work) { return test::failure_of(work).code; };
    CHECK(code([&] { searcher::add_own_actor(db, {"الصين", "country", "", "", {}}); }) == ErrorCode::usage);
    CHECK(code([&] { searcher::add_own_actor(db, {"هيئة", "thing", "", "", {}}); }) == ErrorCode::usage);
    CHECK(code([&] {
              searcher::add_own_actor(db, {"هيئة\tالأنهار", "organization", "", "", {}});
          }) == ErrorCode::usage);
    CHECK(code([&] {
              searcher::add_own_actor(db, {"هيئة الأنهار", "organization", "Org X", "", {}});
          }) == ErrorCode::usage);
    CHECK(code([&] {
              searcher::add_own_actor(db, {"هيئة الأنهار", "organization", "", "أطلنطس", {}});
          }) == ErrorCode::usage);
    CHECK(code([&] { searcher::add_aliases(db, "أطلنطس", {"اسم"}); }) == ErrorCode::usage);
    CHECK(code([&] { searcher::merge_actors(db, "الصين", "country/china"); }) == ErrorCode::usage);
    CHECK(code([&] { static_cast<void>(searcher::remove_own(db, "أطلنطس")); }) == ErrorCode::not_found);
    CHECK(code([&] { static_cast<void>(searcher::restore_own(db, "الصين")); }) == ErrorCode::not_found);
    CHECK(code([&] { searcher::add_aliases(db + "/none", "الصين", {"اسم آخر"}); }) == ErrorCode::no_index);
    CHECK(file(collection).empty());
}

TEST_CASE("what could not be read again is refused, and nothing is lost", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    const auto message = [&](const std::string& name, const std::vector<std::string>& aliases) {
        return test::failure_of([&] { searcher::add_own_actor(db, {name, "organization", "", "", aliases}); }).message;
    };
    CHECK(message("#هاشتاغ الكبير", {}) == "\"#هاشتاغ الكبير\" begins with #, expected a name");
    CHECK(message(" #هاشتاغ الكبير", {}) == "\" #هاشتاغ الكبير\" begins with #, expected a name");
    CHECK(message("هيئة الأنهار", {"الهيئة \xff"}) == "\"الهيئة \xff\" is not UTF-8, expected a name");
    const std::vector<std::string> many(201, "الهيئة النهرية");
    CHECK(message("هيئة الأنهار", many) == "201 aliases in a line, expected at most 200");
    CHECK(file(collection).empty());
    searcher::add_own_actor(db, {" هيئة الأنهار ", "organization", "org/rivers", "", {"#الأنهار"}});
    for (int i = 0; i < 250; ++i) searcher::add_aliases(db, "org/rivers", {"الهيئة النهرية " + std::to_string(i)});
    CHECK(searcher::list_own_actors(db).problems.empty());
    CHECK(searcher::own_gazetteer(db).gazetteer->lookup("الهيئة النهرية 249").size() == 1);
    CHECK(searcher::own_gazetteer(db).gazetteer->find("org/rivers")->name == "هيئة الأنهار");
    std::string full;
    for (int i = 0; i < 50000; ++i) full += "remove\torg/none-" + std::to_string(i) + "\n";
    test::write_file(db + "/actors.tsv", full);
    CHECK(message("هيئة الأنهار", {}) == "more than 50000 lines of actors");
    CHECK(file(collection) == full);
}

TEST_CASE("names of the same Latin letters are two actors", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    CHECK(searcher::add_own_actor(db, {"سعيد الحلواني", "person", "", "", {}}).id == "person/syd-alhlwany");
    const std::string id = searcher::add_own_actor(db, {"سيد الحلواني", "person", "", "", {}}).id;
    CHECK(id.starts_with("person/syd-alhlwany-"));
    const Error error = test::failure_of([&] { searcher::add_own_actor(db, {"سيد الحلواني", "person", "", "", {}}); });
    CHECK(error.message == "there is an actor \"سيد الحلواني\" (" + id + ") already");
    CHECK(error.hint.ends_with("for another actor give an id with --id"));
    test::write_file(db + "/actors.tsv", "سعيد الحلواني\tperson\nسيد الحلواني\tperson\n");
    CHECK(searcher::add_own_actors(db, "سيد الحلواني\tperson\n", "x").unchanged == 1);
    CHECK(searcher::add_aliases(db, id, {"أبو فراس"}).id == id);
    static_cast<void>(searcher::remove_own(db, "person/syd-alhlwany"));
    CHECK(file(collection) == "سيد الحلواني\tperson\t" + id + "\t\tأبو فراس\n");  // whoever else is gone
}

TEST_CASE("what is removed takes no other line with it", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    const auto refused = [&](const std::string& name) {
        return test::failure_of([&] { static_cast<void>(searcher::remove_own(db, name)); });
    };
    searcher::add_own_actor(db, {"دولة النيل", "country", "country/nile", "", {}});
    searcher::add_own_actor(db, {"هيئة الأنهار", "organization", "org/rivers", "country/nile", {}});
    CHECK(searcher::remove_own(db, "دولة النيل").size() == 1);
    CHECK(searcher::list_own_actors(db).problems.empty());
    CHECK(searcher::own_gazetteer(db).gazetteer->find("org/rivers")->parent.empty());

    searcher::add_aliases(db, "الصين", {"بلاد التنين"});
    const std::string before = file(collection);
    static_cast<void>(searcher::remove_own(db, "الصين"));
    CHECK(file(collection) == before + "remove\tcountry/china\n");
    CHECK(searcher::own_gazetteer(db).gazetteer->lookup("بلاد التنين").empty());
    static_cast<void>(searcher::restore_own(db, "الصين"));
    CHECK(file(collection) == before);

    searcher::merge_actors(db, "org/nato", "org/rivers");
    searcher::merge_actors(db, "country/japan", "country/china");
    const std::string merged = file(collection);
    CHECK(refused("هيئة الأنهار").message == "\"org/rivers\" has other actors merged into it: org/nato");
    CHECK(refused("country/china").hint == "bahith actors restore country/japan undoes that");
    CHECK(file(collection) == merged);
    CHECK(searcher::restore_own(db, "org/nato").front().name == "حلف شمال الأطلسي");
    CHECK(searcher::remove_own(db, "هيئة الأنهار").size() == 1);
}

TEST_CASE("one of the user's own comes back by its name", "[searcher][own]") {
    const test::Collection collection = news();
    const std::string db = collection.db();
    searcher::add_own_actor(db, {"هيئة الأنهار", "organization", "org/rivers", "", {}});
    searcher::merge_actors(db, "org/rivers", "country/china");
    const auto restored = searcher::restore_own(db, "هيئة الانهار");
    REQUIRE(restored.size() == 1);
    CHECK(restored.front().id == "org/rivers");
    CHECK(restored.front().name == "هيئة الأنهار");
}

TEST_CASE("a file of edits: good lines are added once, bad ones named, own comments kept", "[searcher][own]") {
    const test::Collection collection = news();
    test::write_file(collection.db() + "/actors.tsv", "# mine\nrubbish\n");
    const std::string more = "هيئة الأنهار\torganization\nno tab\nalias\torg/none\tاسم آخر\n";
    const auto first = searcher::add_own_actors(collection.db(), more, "more.tsv");
    CHECK(first.added == 1);
    REQUIRE(first.problems.size() == 2);
    CHECK(first.problems[0].message.starts_with("more.tsv:2: no tab"));
    CHECK(first.problems[1].message.starts_with("more.tsv:3: no actor"));
    const auto second = searcher::add_own_actors(collection.db(), more, "more.tsv");
    CHECK(second.added == 0);
    CHECK(second.unchanged == 1);
    CHECK(file(collection) == "# mine\nrubbish\nهيئة الأنهار\torganization\torg/hyyh-alanhar\n");
}

TEST_CASE("queries know the user's actors from the next search on, and say what is not applied", "[searcher][own]") {
    test::Collection collection = news();
    const auto actors = [&](const std::string& name) {
        searcher::Request request;
        request.filters.actors = {name};
        return collection.searcher().search(request);
    };
    CHECK_FALSE(actors("هيئة الأنهار").has_value());
    CHECK_FALSE(collection.searcher().user_files().actors_not_applied);
    searcher::add_own_actor(collection.db(), {"هيئة الأنهار", "organization", "org/rivers", "", {}});
    CHECK(actors("هيئة الأنهار")->total == 0);
    CHECK(collection.searcher().user_files().actors_not_applied);
    searcher::Request explained;
    explained.query = "هيئة الأنهار";
    explained.explain = true;
    const auto response = collection.ask(explained);
    CHECK(std::any_of(response.explain.begin(), response.explain.end(),
                      [](const auto& line) { return line.how.find("org/rivers") != std::string::npos; }));
    std::filesystem::remove(collection.db() + "/actors.tsv");
    CHECK_FALSE(actors("هيئة الأنهار").has_value());
    CHECK_FALSE(collection.searcher().user_files().actors_not_applied);
}

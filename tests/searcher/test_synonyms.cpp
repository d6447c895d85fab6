// SPDX-License-Identifier: GPL-2.0-or-later
// The user's synonyms: how files are read and merged, and what queries find with them.
#include <catch2/catch.hpp>
#include <filesystem>
#include <thread>

#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/data/embedded.hpp"
#include "searcher/listed_synonyms.hpp"
#include "searcher/synonym_table.hpp"
#include "searcher/synonyms.hpp"
#include "store/index.hpp"
#include "store/user_file.hpp"
#include "tests/searcher/collection.hpp"

using namespace bahith;
using Ids = std::set<std::string>;
using searcher::SynonymGroup;

TEST_CASE("lines of a file of synonyms", "[searcher][synonyms]") {
    struct Row {
        const char* line;
        SynonymGroup expected;  // empty: passed over or refused
        const char* problem;    // part of the message, or nothing
        const char* remark;
    };
    const std::vector<Row> rows{
        {"سد\tخزان", {"سد", "خزان"}, nullptr, "a word and a synonym"},
        {"سد\tخزان\tحاجز مائي", {"سد", "خزان", "حاجز مائي"}, nullptr, "more of them, a phrase"},
        {"  سد \t خزان \r", {"سد", "خزان"}, nullptr, "spaces and a return"},
        {"سد\t\tخزان\t", {"سد", "خزان"}, nullptr, "empty cells"},
        {"سد\tسدّ\tخزان", {"سد", "خزان"}, nullptr, "the same word in another spelling"},
        {"# سد\tخزان", {}, nullptr, "a comment"},
        {"", {}, nullptr, "a blank line"},
        {"سد خزان", {}, "no tab in \"سد خزان\", expected WORD<TAB>SYNONYM", "spaces for a tab"},
        {"\tخزان", {}, "nothing before the first tab", "no word"},
        {"سد\t", {}, "no synonym for \"سد\"", "no synonym"},
        {"سد\tسُدّ", {}, "no synonym for \"سد\"", "only itself"},
        {"سد\t؟!", {}, "nothing to search in \"؟!\"", "punctuation"},
        {"سد\tا ب ت ث ج ح خ د ذ ر ز", {}, "has more than 10 words", "a sentence"},
        {"سد\t\xD8", {}, "no UTF-8", "broken bytes"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.line);
        const searcher::Synonyms read = searcher::parse_synonyms("كلمة\tلفظ\n" + std::string(row.line) + "\n", "x.tsv");
        CHECK(read.groups.size() == (row.expected.empty() ? 1 : 2));
        if (!row.expected.empty()) CHECK(read.groups.back() == row.expected);
        CHECK(read.problems.size() == (row.problem == nullptr ? 0 : 1));
        if (row.problem == nullptr) continue;
        CHECK(read.problems.front().code == ErrorCode::bad_input);
        CHECK(read.problems.front().message.find("x.tsv:2: ") == 0);
        CHECK(read.problems.front().message.find(row.problem) != std::string::npos);
    }
    CHECK(searcher::parse_synonyms("\uFEFFسد\tخزان", "x").groups.front().front() == "سد");
}

TEST_CASE("the program's own list is without fault", "[searcher][synonyms]") {
    const searcher::Synonyms read = searcher::parse_synonyms(data::terms(), "terms.tsv");
    CHECK(read.groups.size() > 20);
    for (const Error& problem : read.problems) FAIL_CHECK(problem.message);
}

TEST_CASE("the compiled lists say what the lists say", "[searcher][synonyms]") {
    arabic::Analyzer analyzer;
    const searcher::SynonymTable table = searcher::table_of_lists(analyzer);
    const searcher::ListedSynonyms& compiled = searcher::ListedSynonyms::builtin();
    CHECK(compiled.longest() == table.longest());
    CHECK(table.terms().size() > 100);
    const auto lines = [](const std::vector<searcher::SynonymTable::Synonym>& synonyms) {
        std::vector<std::string> out;
        for (const auto& one : synonyms)
            out.push_back(one.term + '|' + one.key + '|' + one.relation.why + '|' +
                          std::to_string(one.relation.weight));
        return out;
    };
    for (const auto& [key, synonyms] : table.terms()) {
        INFO(key);
        const auto found = compiled.find(key);
        REQUIRE(found.has_value());
        CHECK(lines(*found) == lines(synonyms));
        CHECK_FALSE(compiled.find(key + "x").has_value());
    }
    CHECK_FALSE(compiled.find("").has_value());
}

TEST_CASE("what a user adds stands before what is listed, and says it once", "[searcher][synonyms]") {
    arabic::Analyzer analyzer;
    const searcher::SynonymTable listed = searcher::table_of_lists(analyzer);
    const auto usable = [&analyzer](const auto& entry) {
        const arabic::Tokens tokens = analyzer.analyze(entry.first);
        return entry.second.size() > 1 && tokens.size() == 1 && tokens.front().lemma() == entry.first;
    };
    const auto some = std::find_if(listed.terms().begin(), listed.terms().end(), usable);
    REQUIRE(some != listed.terms().end());
    const auto& [key, synonyms] = *some;
    searcher::SynonymTable both;
    both.add({key, "كلمة ليست في القوائم", synonyms.back().term}, {"synonym", 1}, analyzer);
    both.add_listed(searcher::ListedSynonyms::builtin());
    const auto found = both.at(analyzer.analyze(key), 0).synonyms;
    REQUIRE(found.size() == synonyms.size() + 1);
    CHECK(found.front().term == "كلمة ليست في القوائم");
    CHECK(found[1].term == synonyms.back().term);
    CHECK(found[1].relation.why == std::string("synonym"));
    CHECK(found[2].term == synonyms.front().term);
}

TEST_CASE("synonyms are merged, kept and removed", "[searcher][synonyms]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "بني السد على النهر."}});
    const std::string db = collection.db();
    CHECK(searcher::list_synonyms(db).groups.empty());
    const auto told = [](const searcher::SynonymChange& change) {
        return std::vector<std::size_t>{change.added, change.extended, change.unchanged, change.removed};
    };
    using Figures = std::vector<std::size_t>;
    CHECK(told(searcher::add_synonyms(db, {{"سد", "خزان"}})) == Figures{1, 0, 0, 0});
    CHECK(told(searcher::add_synonyms(db, {{"سد", "خزان"}})) == Figures{0, 0, 1, 0});
    CHECK(told(searcher::add_synonyms(db, {{"سَدّ", "حاجز"}, {"نهر", "مجرى"}})) == Figures{1, 1, 0, 0});
    const std::vector<SynonymGroup> both{{"سد", "خزان", "حاجز"}, {"نهر", "مجرى"}};
    CHECK(searcher::list_synonyms(db).groups == both);
    store::compact(db);
    store::rebuild(db, arabic::fingerprint(), [](store::Writer&) {});
    CHECK(searcher::list_synonyms(db).groups == both);
    CHECK(told(searcher::remove_synonyms(db, "خزان")) == Figures{0, 0, 0, 1});
    CHECK(searcher::list_synonyms(db).groups.front() == SynonymGroup{"سد", "حاجز"});
    CHECK(told(searcher::remove_synonyms(db, "خزان")) == Figures{0, 0, 0, 0});
    CHECK(told(searcher::remove_synonyms(db, "سد")) == Figures{0, 0, 0, 1});
    CHECK(told(searcher::clear_synonyms(db)) == Figures{0, 0, 0, 1});
    CHECK(searcher::list_synonyms(db).groups.empty());
    CHECK_THROWS_AS(searcher::add_synonyms(db + "/none", both), Failure);
}

TEST_CASE("comments and lines that cannot be used stay as they were written", "[searcher][synonyms]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "بني السد على النهر."}});
    const std::string db = collection.db(), file(store::synonyms_file);
    const auto text = [&] { return store::read_user_file(db, file).value(); };
    const auto hold = [&](const std::string& held) {
        store::change_user_file(db, file, [&](const std::string&) { return held; });
    };
    struct Row {
        const char* before;
        const char* added;
        const char* removed;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"# مياه\nسد\tخزان\n\nسد بلا جدولة\nنهر\tمجرى\n",
         "# مياه\nسد\tخزان\tحاجز\n\nسد بلا جدولة\nنهر\tمجرى\nكلمة\tلفظ\n",
         "# مياه\n\nسد بلا جدولة\nنهر\tمجرى\nكلمة\tلفظ\n", "a comment, a blank line, a line without a tab"},
        {" نهر \t مجرى \r\nسد\tخزان", " نهر \t مجرى \r\nسد\tخزان\tحاجز\nكلمة\tلفظ\n", " نهر \t مجرى \r\nكلمة\tلفظ\n",
         "spaces of a line that does not change, no end of line"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        hold(row.before);
        searcher::add_synonyms(db, {{"سد", "حاجز"}, {"كلمة", "لفظ"}});
        CHECK(text() == row.added);
        searcher::remove_synonyms(db, "سد");
        CHECK(text() == row.removed);
    }
    hold("# مياه\nسد\tخزان\nسد بلا جدولة\n");
    CHECK(collection.searcher().user_files().unusable_synonyms == 0);
    CHECK(collection.found("خزان") == Ids{"a"});
    CHECK(collection.searcher().user_files().unusable_synonyms == 1);
    CHECK(searcher::list_synonyms(db).problems.size() == 1);
    searcher::clear_synonyms(db);
    CHECK(text() == "# مياه\nسد بلا جدولة\n");
}

TEST_CASE("what is no file is said where synonyms are looked for", "[searcher][synonyms]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "بني السد على النهر."}});
    const std::string path = collection.db() + "/" + std::string(store::synonyms_file);
    std::filesystem::create_directory(path);
    const auto told = [&](const auto& act) -> std::string {
        try {
            act();
        } catch (const Failure& failure) {
            return failure.error().message;
        }
        return "";
    };
    const std::string expected = path + ": cannot be read: found a directory or device, expected a file";
    CHECK(told([&] { (void)collection.searcher().search({}); }) == expected);
    CHECK(told([&] { (void)searcher::list_synonyms(collection.db()); }) == expected);
    CHECK(told([&] { searcher::add_synonyms(collection.db(), {{"سد", "خزان"}}); }) == expected);
}

TEST_CASE("terms of the same lemmas are no synonyms of each other", "[searcher][synonyms]") {
    arabic::Analyzer analyzer;
    struct Row {
        SynonymGroup group;
        const char* query;
        SynonymGroup expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {{"حكومة", "الحكومات"}, "الحكومة", {}, "a plural"},
        {{"حكومة", "الحكومات", "وزارة"}, "حكومات", {"وزارة"}, "beside another"},
        {{"وزارة", "حكومة", "الحكومات"}, "الوزارة", {"حكومة"}, "shown once"},
    };
    for (const Row& row : rows) {
        INFO(row.remark);
        searcher::SynonymTable table;
        table.add(row.group, {"synonym", 0.8}, analyzer);
        table.add(row.group, {"said twice", 0.8}, analyzer);
        SynonymGroup found;
        for (const auto& synonym : table.at(analyzer.analyze(row.query), 0).synonyms) found.push_back(synonym.term);
        CHECK(found == row.expected);
    }
}

TEST_CASE("several may add at the same time", "[searcher][synonyms]") {
    test::Collection collection(std::vector<test::Draft>{{"a", "بني السد على النهر."}});
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([db = collection.db(), i] {
            searcher::add_synonyms(db, {{"كلمة" + std::to_string(i), "لفظ"}});
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(searcher::list_synonyms(collection.db()).groups.size() == 8);
}

TEST_CASE("queries find synonyms, whatever their form", "[searcher][synonyms]") {
    test::Collection collection(std::vector<test::Draft>{
        {"dam", "بني السد على النهر."},
        {"reservoir", "امتلأت الخزانات بعد المطر."},
        {"union", "قرر الاتحاد الأوروبي فرض رسوم."},
        {"brussels", "أعلنت بروكسل فرض رسوم على السيارات."},
        {"korea", "زار الوفد كوريا الشمالية."},
        {"apart", "انهار الاتحاد السوفياتي فيما كانت الدول الأوروبية تراقب، وبحث الاتحاد العمالي الأجور."},
    });
    searcher::add_synonyms(collection.db(),
                           {{"سد", "خزان"}, {"الاتحاد الأوروبي", "المفوضية", "بروكسل"}, {"كوريا", "سد"}});
    struct Row {
        const char* query;
        Ids expected;
        const char* remark;
    };
    const std::vector<Row> rows{
        {"سد", {"dam", "reservoir", "korea"}, "the word finds its synonyms"},
        {"والسدود", {"dam", "reservoir", "korea"}, "in any form"},
        {"خزان", {"dam", "reservoir"}, "and the synonym the word"},
        {"المطر والسد", {"reservoir"}, "with another word"},
        {"المفوضية رسوم", {"union", "brussels"}, "a phrase is a synonym"},
        {"بروكسل", {"union", "brussels"}, "a phrase whose words stand apart is none"},
        {"الاتحاد الأوروبي رسوم", {"union", "brussels"}, "a phrase has synonyms"},
        {"كوريا الشمالية", {"korea"}, "not for a part of a longer name"},
        {"=سد", {}, "not for exact words"},
        {"\"سد\"", {}, "nor for phrases"},
        {"فرض -سد", {"union", "brussels"}, "nor for what is excluded"},
    };
    for (const Row& row : rows) {
        INFO(row.remark << ": " << row.query);
        CHECK(collection.found(row.query) == row.expected);
    }
    CHECK(test::ranked(collection.ask("السد")).front() == "dam");
    searcher::Request request;
    request.query = "السد";
    request.explain = true;
    bool explained = false;
    for (const searcher::ExplainLine& line : collection.ask(request).explain)
        for (const searcher::SearchedForm& form : line.forms)
            explained = explained || (form.term == "خزان" && form.why == "synonym" && form.weight == 0.8);
    CHECK(explained);
    searcher::clear_synonyms(collection.db());
    CHECK(collection.found("خزان") == Ids{"reservoir"});
}

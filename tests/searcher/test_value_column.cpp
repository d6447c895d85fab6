// SPDX-License-Identifier: GPL-2.0-or-later
// Values come out whatever the order they are asked for in.
#include <catch2/catch.hpp>
#include <string>

#include "searcher/value_column.hpp"

using bahith::searcher::ValueColumn;
using bahith::store::Field;

TEST_CASE("a column is read forward and back", "[searcher][values]") {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    for (const char* value : {"one", "", "three", "four"}) {
        Xapian::Document document;
        document.add_value(bahith::store::slot(Field::article_key), value);
        database.add_document(document);
    }
    ValueColumn column(database, Field::article_key);
    struct Row {
        Xapian::docid document;
        std::string value;
        const char* remark;
    };
    for (const Row& row : {Row{1, "one", "the first"}, Row{1, "one", "the same again"}, Row{3, "three", "forward"},
                           Row{2, "", "back to one that has none"}, Row{4, "four", "forward"},
                           Row{5, "", "behind the last"}, Row{1, "one", "back from the end"}}) {
        INFO(row.remark);
        CHECK(column.at(row.document) == row.value);
    }
    ValueColumn nothing(database, Field::stretch);
    CHECK(nothing.at(2).empty());
    CHECK(nothing.at(1).empty());
}

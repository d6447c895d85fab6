// SPDX-License-Identifier: GPL-2.0-or-later
// A spreadsheet must take every cell for data.
#include "cli/csv_text.hpp"

#include <catch2/catch.hpp>
#include <string>

using bahith::cli::CsvRow;

TEST_CASE("cells", "[cli][csv]") {
    struct Row {
        std::string in, out;
        const char* why;
    };
    const auto row = GENERATE(values<Row>({
        {"عنوان", "عنوان", "plain"},
        {"", "", "empty"},
        {"الصين، روسيا", "\"الصين، روسيا\"", "a space is quoted, though it need not be"},
        {"a,b", "\"a,b\"", "the separator"},
        {"قال \"نعم\"", "\"قال \"\"نعم\"\"\"", "quotation marks are doubled"},
        {"سطر\nثان", "\"سطر\nثان\"", "line ends stay inside the quotation"},
        {"=cmd|'/c calc'!A1", "\"'=cmd|'/c calc'!A1\"", "formula"},
        {"+201234567", "'+201234567", "plus"},
        {"-5", "'-5", "minus"},
        {"@SUM(A1)", "'@SUM(A1)", "at"},
        {"\t=1", "\"'\t=1\"", "tab before a formula"},
        {"\r=1", "'=1", "return before a formula"},
        {"\x01=1", "'=1", "what is dropped may have hidden the sign"},
        {"\xE2\x80\xAE=1", "'=1", "so may a direction code"},
        {"a\x1b[31m", "a[31m", "no escape codes"},
    }));
    INFO(row.why);
    CHECK(CsvRow().text(row.in).done().str() == row.out + "\r\n");
}

TEST_CASE("rows", "[cli][csv]") {
    CHECK(CsvRow::header({"rank", "id"}).str() == "rank,id\r\n");
    CHECK(CsvRow().number(1).text("").real(-1.5).done().str() == "1,,-1.5\r\n");
    CHECK(CsvRow().text("").text("x").done().str() == ",x\r\n");
}

// SPDX-License-Identifier: GPL-2.0-or-later
// CSV (RFC 4180) that a spreadsheet reads as data: no cell of it is a formula.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace bahith::cli {

/// One or more whole rows.
class CsvText {
public:
    [[nodiscard]] const std::string& str() const { return text_; }

private:
    friend class CsvRow;
    explicit CsvText(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

class CsvRow {
public:
    /// Any bytes. A cell that begins with = + - @ tab or return gets an apostrophe before it; control characters are
    /// dropped, line ends kept inside quotation marks.
    CsvRow& text(std::string_view any);
    CsvRow& number(std::uint64_t value);
    CsvRow& real(double value);
    [[nodiscard]] CsvText done() const { return CsvText(row_ + "\r\n"); }

    [[nodiscard]] static CsvText header(std::initializer_list<std::string_view> names);

private:
    void cell(const std::string& encoded);
    std::string row_;
    bool first_ = true;
};

}  // namespace bahith::cli

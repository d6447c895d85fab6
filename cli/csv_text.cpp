// SPDX-License-Identifier: GPL-2.0-or-later
// Quotation only where it is needed, so that rows stay readable.
#include "cli/csv_text.hpp"

#include "cli/json_text.hpp"
#include "cli/terminal_text.hpp"
#include "cli/utf8.hpp"

namespace bahith::cli {

void CsvRow::cell(const std::string& encoded) {
    if (!first_) row_ += ',';
    first_ = false;
    row_ += encoded;
}

CsvRow& CsvRow::text(std::string_view any) {
    std::string clean;
    const bool formula = !any.empty() && std::string_view("=+-@\t\r").find(any.front()) != std::string_view::npos;
    if (formula) clean += '\'';
    for (std::size_t at = 0; at < any.size();) {
        const CodePoint c = decode(any, at);
        at += c.bytes;
        if (c.value == '\n' || c.value == '\t' || !is_unsafe(c.value)) append(clean, c.value);
        if (c.value == '"') clean += '"';
    }
    // A control character may have hidden the sign that starts a formula.
    if (!formula && !clean.empty() && std::string_view("=+-@\t").find(clean.front()) != std::string_view::npos) {
        clean.insert(0, 1, '\'');
    }
    const bool quoted = clean.find_first_of(",\"\n\t ") != std::string::npos;
    cell(quoted ? "\"" + clean + "\"" : clean);
    return *this;
}

CsvRow& CsvRow::number(std::uint64_t value) {
    cell(std::to_string(value));
    return *this;
}

CsvRow& CsvRow::real(double value) {
    cell(JsonText::real(value).str());
    return *this;
}

CsvText CsvRow::header(std::initializer_list<std::string_view> names) {
    CsvRow row;
    for (const std::string_view name : names) row.text(name);
    return row.done();
}

}  // namespace bahith::cli

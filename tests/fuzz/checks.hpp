// SPDX-License-Identifier: GPL-2.0-or-later
// What must hold for any bytes whatever. The fuzzers call these checks, and the ordinary tests replay the fuzzers'
// inputs through them (tests/arabic/test_replay.cpp).
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace bahith::checks {

/// Thrown by a check: which law is broken, and where. It stops a fuzzer and fails a test.
struct Broken : std::logic_error {
    using std::logic_error::logic_error;
};

/// The analyzer: tokens in order, inside the text and on code point borders; folding is stable; twice the same result.
void analyze(std::string_view bytes);
/// Dates: mentions in order, apart, on code point borders, and their value names the interval they have.
void dates(std::string_view bytes);
/// Actors: the bytes as a text to tag and to look for unknown names in, and as the user's file of edits: mentions and
/// candidates lie inside on code point borders; a line is used or named, and what is used can be written and read
/// again.
void actors(std::string_view bytes);
/// Queries: refused only for their depth or their length.
void query(std::string_view bytes);
/// An HTML page: articles of numbered paragraphs in valid UTF-8, or an error that says something.
void html(std::string_view bytes);

[[nodiscard]] bool valid_utf8(std::string_view text);

}  // namespace bahith::checks

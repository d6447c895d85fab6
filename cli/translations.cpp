// SPDX-License-Identifier: GPL-2.0-or-later
// Matches a finished sentence against the templates. Literal parts must follow each other; placeholders take the rest.
#include "cli/translations.hpp"

#include <optional>
#include <vector>

namespace bahith::cli {

namespace {

using std::string_view;

constexpr string_view place_end = ": ";

// Messages repeat what the user wrote, so a text may hold any number of colons.
constexpr std::size_t most_places = 8;

struct Piece {
    string_view literal;  // what stands before the placeholder
    bool hole = false;    // false: the end of the template
    bool term = false;
};

Piece next_piece(string_view& pattern) {
    constexpr string_view kept = "{}";
    constexpr string_view term = "{t}";
    for (std::size_t at = pattern.find('{'); at != string_view::npos; at = pattern.find('{', at + 1)) {
        const string_view rest = pattern.substr(at);
        if (!rest.starts_with(kept) && !rest.starts_with(term)) continue;
        const bool is_term = rest.starts_with(term);
        const Piece piece{pattern.substr(0, at), true, is_term};
        pattern = rest.substr(is_term ? term.size() : kept.size());
        return piece;
    }
    const Piece piece{pattern, false, false};
    pattern = {};
    return piece;
}

std::vector<Piece> pieces_of(string_view pattern) {
    std::vector<Piece> pieces;
    do pieces.push_back(next_piece(pattern));
    while (pieces.back().hole);
    return pieces;
}

std::optional<string_view> term(string_view english) {
    for (const Translation& row : term_translations()) {
        if (row.english == english) return row.arabic;
    }
    return {};
}

// What the placeholders hold, or nothing when `text` is another sentence.
std::optional<std::vector<string_view>> match(const std::vector<Piece>& pieces, string_view text) {
    if (!text.starts_with(pieces.front().literal)) return {};
    text.remove_prefix(pieces.front().literal.size());
    std::vector<string_view> held;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const string_view literal = pieces[i].literal;
        std::size_t end = text.find(literal);
        if (!pieces[i].hole) end = text.ends_with(literal) ? text.size() - literal.size() : string_view::npos;
        if (end == string_view::npos) return {};
        string_view value = text.substr(0, end);
        // The name of a file in front is no part of a sentence that begins with a placeholder.
        if (i == 1 && pieces.front().literal.empty() && value.find(place_end) != string_view::npos) return {};
        if (pieces[i - 1].term) {
            const auto arabic = term(value);
            if (!arabic) return {};
            value = *arabic;
        }
        held.push_back(value);
        text.remove_prefix(end + literal.size());
    }
    if (!text.empty()) return {};
    return held;
}

std::optional<std::string> sentence(string_view text) {
    for (const Translation& row : sentence_translations()) {
        const auto held = match(pieces_of(row.english), text);
        if (!held) continue;
        std::string out;
        const std::vector<Piece> arabic = pieces_of(row.arabic);
        for (std::size_t i = 0; i < arabic.size(); ++i) {
            out += arabic[i].literal;
            if (arabic[i].hole) out += held->at(i);
        }
        return out;
    }
    const auto whole = term(text);
    return whole ? std::optional<std::string>(*whole) : std::nullopt;
}

}  // namespace

std::string translated(Language language, string_view text) {
    if (language == Language::english) return std::string(text);
    if (auto whole = sentence(text)) return *whole;
    std::size_t at = 0;
    for (std::size_t i = 0; i < most_places; ++i) {
        const std::size_t colon = text.find(place_end, at);
        if (colon == string_view::npos) break;
        at = colon + place_end.size();
        if (auto rest = sentence(text.substr(at))) return std::string(text.substr(0, at)) + *rest;
    }
    return std::string(text);
}

}  // namespace bahith::cli

// SPDX-License-Identifier: GPL-2.0-or-later
// One conjunction (و ف), then one preposition (ب ل ك). The verbal س is none: it never stands before a name.
#include "analyzers/actors/clitics.hpp"

namespace bahith::actors {
namespace {

constexpr std::size_t letter = 2;      // bytes of an Arabic letter in UTF-8
constexpr std::size_t least = letter;  // what must be left of the word

bool conjunction(std::string_view text) {
    return text.starts_with("و") || text.starts_with("ف");
}
bool lam(std::string_view text) {
    return text.starts_with("ل");
}
bool preposition(std::string_view text) {
    return lam(text) || text.starts_with("ب") || text.starts_with("ك");
}

void add(Readings& readings, std::string_view folded, std::size_t clitics) {
    if (folded.size() < clitics + least) return;
    readings.list[readings.count++] = {clitics, false};
    if (clitics >= letter && lam(folded.substr(clitics - letter)) && lam(folded.substr(clitics)))
        readings.list[readings.count++] = {clitics, true};
}

}  // namespace

bool may_have_clitics(std::string_view folded) {
    return conjunction(folded) || preposition(folded);
}

Readings read_clitics(std::string_view folded) {
    Readings readings;
    readings.list[readings.count++] = {0, false};
    if (preposition(folded)) add(readings, folded, letter);
    if (!conjunction(folded)) return readings;
    add(readings, folded, letter);
    if (preposition(folded.substr(letter))) add(readings, folded, 2 * letter);
    return readings;
}

std::string strip_clitics(const Reading& reading, std::string_view folded) {
    std::string room;
    return std::string(strip_clitics(reading, folded, room));
}

}  // namespace bahith::actors

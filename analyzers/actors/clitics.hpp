// SPDX-License-Identifier: GPL-2.0-or-later
// The ways to read a word as proclitics and a name.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace bahith::actors {

/// A reading: `clitics` bytes of the folded word are proclitics, `article` says that the rest lost the alef of ال
/// to a lam before it («للصين» → «لصين», which is «الصين»).
struct Reading {
    std::size_t clitics = 0;
    bool article = false;
};

/// The readings of a folded word, fewest proclitics first. The first one is the word as it stands.
struct Readings {
    std::array<Reading, 6> list;
    std::size_t count = 0;
};

/// False: only the word as it stands is a reading.
[[nodiscard]] bool may_have_clitics(std::string_view folded);

[[nodiscard]] Readings read_clitics(std::string_view folded);

/// The name's first word under that reading; `room` holds it where it is no part of the folded word.
[[nodiscard]] inline std::string_view strip_clitics(const Reading& reading, std::string_view folded,
                                                    std::string& room) {
    folded.remove_prefix(reading.clitics);
    return reading.article ? room.assign("ا").append(folded) : folded;
}
[[nodiscard]] std::string strip_clitics(const Reading& reading, std::string_view folded);

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// Names for the letters that rules speak of, so that no rule is written in right-to-left literals.
#pragma once

#include <array>

namespace bahith::arabic::letter {

inline constexpr char32_t alef = 0x627, beh = 0x628, jeem = 0x62C, zain = 0x632, feh = 0x641, kaf = 0x643, heh = 0x647,
                          waw = 0x648, yeh = 0x64A;
inline constexpr char32_t tatweel = 0x640, dagger_alef = 0x670;
inline constexpr char32_t peh = 0x67E, tcheh = 0x686, jeh = 0x698, veh = 0x6A4;

/// أ إ آ ٱ ٲ ٳ
inline constexpr std::array<char32_t, 6> alefs{0x623, 0x625, 0x622, 0x671, 0x672, 0x673};
/// ى ئ ی ې ۍ ے ۓ
inline constexpr std::array<char32_t, 7> yehs{0x649, 0x626, 0x6CC, 0x6D0, 0x6CD, 0x6D2, 0x6D3};
/// ؤ ۆ ۇ ۈ ۋ
inline constexpr std::array<char32_t, 5> waws{0x624, 0x6C6, 0x6C7, 0x6C8, 0x6CB};
/// ة ہ ۃ ە ۀ ۂ ھ
inline constexpr std::array<char32_t, 7> hehs{0x629, 0x6C1, 0x6C3, 0x6D5, 0x6C0, 0x6C2, 0x6BE};
/// ک ڪ گ
inline constexpr std::array<char32_t, 3> kafs{0x6A9, 0x6AA, 0x6AF};

}  // namespace bahith::arabic::letter

// SPDX-License-Identifier: GPL-2.0-or-later
// The trie of forms as one array: its layout, and how words are hashed in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include "analyzers/actors/form.hpp"

namespace bahith::actors::image {

// Words of 32 bits, in the order of the machine that made them; sections one behind the other.
enum Header : std::size_t { magic, actors, words, slots, nodes, forms, blocked, text_bytes, header_size };
inline constexpr std::uint32_t magic_word = 0x32584642;  // "BFX2"

// Sections: filter [filter_words], slots [slots] (word + 1, or 0), begin of each word in the text [words + 1], first
// child of each node [nodes + 1], word that leads to each node [nodes], first form of each node [nodes + 1], forms
// [form_words each], of respellings that others' forms keep from counting the node [blocked] and the form [form_words
// each], text (filled up with zeros). Nodes are numbered by level, so that the children of one follow each other; they
// are sorted by word.
inline constexpr std::size_t form_words = sizeof(Form) / sizeof(std::uint32_t);
inline constexpr std::size_t filter_bits = 1U << 17U, filter_words = filter_bits / 32;

// Forms lie in the image as they lie in memory, so that the embedded ones need not be copied.
static_assert(sizeof(Form) % sizeof(std::uint32_t) == 0 && alignof(Form) == alignof(std::uint32_t));
static_assert(std::is_trivially_copyable_v<Form> && std::is_standard_layout_v<Form>);

/// The bit of the filter: set for every word that a name begins with.
[[nodiscard]] inline std::size_t filter_bit(std::uint64_t hash) {
    return hash >> 47U;
}

[[nodiscard]] inline std::size_t slot(std::uint64_t hash, std::size_t slots) {
    return (hash >> 16U) & (slots - 1);
}

}  // namespace bahith::actors::image

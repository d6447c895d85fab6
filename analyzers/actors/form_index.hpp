// SPDX-License-Identifier: GPL-2.0-or-later
// Every form of every actor as a trie over folded words.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/actors/form.hpp"
#include "analyzers/actors/form_image.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::actors {

/// Reads an image that form_builder.hpp makes. That of the built-in gazetteer is part of the program and used where it
/// lies. Immutable; safe to share between threads.
class FormIndex {
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0, nowhere = UINT32_MAX;

    FormIndex(std::span<const Actor> actors, std::string_view not_actors);

    /// An image that stays where it is, aligned as a Form. Throws std::runtime_error when it is none, or of another
    /// number of actors.
    FormIndex(std::string_view image, std::size_t actors);

    /// The node after one more folded word, or `nowhere`.
    [[nodiscard]] Node step(Node node, std::string_view word) const;

    /// False: no name begins with that folded word; true: some may.
    [[nodiscard]] bool may_begin(std::string_view word) const { return may_begin(word_hash(word)); }

    /// True when a longer name goes on from that node.
    [[nodiscard]] bool goes_on(Node node) const { return first_child_[node] != first_child_[node + 1]; }

    /// What ends at that node, best first: what is unambiguous, then by NameKind.
    [[nodiscard]] std::span<const Form> forms(Node node) const {
        return forms_.subspan(first_form_[node], first_form_[node + 1] - first_form_[node]);
    }

private:
    using Section = std::span<const std::uint32_t>;

    [[nodiscard]] bool may_begin(std::uint64_t hash) const {
        const std::size_t bit = image::filter_bit(hash);
        return (filter_[bit / 32] >> (bit % 32) & 1U) != 0;
    }
    void read(Section image);
    [[nodiscard]] std::uint32_t word_id(std::string_view word, std::uint64_t hash) const;

    std::vector<std::uint32_t> built_;  // empty where the image is another's
    Section filter_, slots_, word_begin_, first_child_, word_of_, first_form_;
    std::string_view text_;
    std::span<const Form> forms_;
};

}  // namespace bahith::actors

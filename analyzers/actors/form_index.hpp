// SPDX-License-Identifier: GPL-2.0-or-later
// Every form of every actor as a trie over folded words.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/actors/form.hpp"
#include "analyzers/actors/form_image.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::actors {

class FormOverlay;

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

    /// The forms of `after`, a list that was edited: `base` is the index of `before`, no overlay itself, and outlives
    /// this one.
    FormIndex(const FormIndex& base, std::span<const Actor> before, std::span<const Actor> after);

    ~FormIndex();
    FormIndex(const FormIndex&) = delete;
    FormIndex& operator=(const FormIndex&) = delete;

    /// The node after one more folded word, or `nowhere`.
    [[nodiscard]] Node step(Node node, std::string_view word) const;

    /// False: no name begins with that folded word; true: some may.
    [[nodiscard]] bool may_begin(std::string_view word) const { return may_begin(word_hash(word)); }

    /// True when a longer name goes on from that node.
    [[nodiscard]] bool goes_on(Node node) const {
        if (overlay_ != nullptr && goes_on_in_overlay(node)) return true;
        return node < nodes() && first_child_[node] != first_child_[node + 1];
    }

    /// What ends at that node, best first: what is unambiguous, then by NameKind.
    [[nodiscard]] std::span<const Form> forms(Node node) const {
        if (overlay_ != nullptr && changed_in_overlay(node)) return forms_in_overlay(node);
        return forms_.subspan(first_form_[node], first_form_[node + 1] - first_form_[node]);
    }

    /// What an overlay needs to know: nodes are numbered from 0, and forms follow the nodes.
    [[nodiscard]] std::size_t nodes() const { return word_of_.size(); }
    [[nodiscard]] std::span<const Form> all_forms() const { return forms_; }
    [[nodiscard]] std::span<const std::uint32_t> filter() const { return filter_; }

    /// Calls `each` with node and form of every respelling that does not count.
    void each_blocked(const std::function<void(Node, const Form&)>& each) const;

private:
    using Section = std::span<const std::uint32_t>;

    [[nodiscard]] bool may_begin(std::uint64_t hash) const {
        const std::size_t bit = image::filter_bit(hash);
        return (filter_[bit / 32] >> (bit % 32) & 1U) != 0;
    }
    void read(Section image);
    [[nodiscard]] bool goes_on_in_overlay(Node node) const;
    [[nodiscard]] bool changed_in_overlay(Node node) const;
    [[nodiscard]] std::span<const Form> forms_in_overlay(Node node) const;
    [[nodiscard]] Node step_in_base(Node node, std::string_view word, std::uint64_t hash) const;
    [[nodiscard]] std::uint32_t word_id(std::string_view word, std::uint64_t hash) const;

    std::vector<std::uint32_t> built_;  // empty where the image is another's
    Section filter_, slots_, word_begin_, first_child_, word_of_, first_form_, blocked_at_;
    std::string_view text_;
    std::span<const Form> forms_, blocked_;
    std::unique_ptr<const FormOverlay> overlay_;  // null where nothing was edited
};

}  // namespace bahith::actors

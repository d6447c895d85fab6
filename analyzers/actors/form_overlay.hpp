// SPDX-License-Identifier: GPL-2.0-or-later
// What a user's edits change of the built-in forms, so that those need not be built anew at every start.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "analyzers/actors/edge_table.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/form_sink.hpp"
#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// Nodes behind those of the base, and other forms for some of its own. Both lists of actors are sorted by id; the
/// base, a FormIndex of `before`, outlives the overlay. Immutable once made.
class FormOverlay final : public FormSink {
public:
    FormOverlay(const FormIndex& base, std::span<const Actor> before, std::span<const Actor> after);

    Node descend(Node node, std::string_view word) override;
    void add(Node node, const Form& form) override { changed_[node].push_back(form); }

    /// The node after one more folded word where the base has none, or FormIndex::nowhere.
    [[nodiscard]] Node step(Node node, std::string_view word) const;

    /// True when one of its own nodes follows.
    [[nodiscard]] bool goes_on(Node node) const { return parents_.contains(node); }

    /// The forms that hold instead of the base's, or null.
    [[nodiscard]] const std::vector<Form>* forms(Node node) const;

    /// The base's forms by their places in `after`, and its filter with the words that names begin with now.
    [[nodiscard]] std::span<const Form> base_forms() const { return base_forms_; }
    [[nodiscard]] std::span<const std::uint32_t> filter() const { return filter_; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    void take_base_forms(const std::vector<std::uint32_t>& places);
    void settle_changed(const std::vector<std::uint32_t>& places);

    const FormIndex& base_;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
    EdgeTable edges_{16};
    Node next_;
    std::unordered_set<Node> parents_;
    std::unordered_map<Node, std::vector<Form>> changed_;
    std::vector<Form> base_forms_;
    std::vector<std::uint32_t> filter_;
};

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// The forms of actors that changed are taken out and made anew; what shares a node with them is settled again.
#include "analyzers/actors/form_overlay.hpp"

#include <algorithm>
#include <tuple>

#include "analyzers/actors/form_builder.hpp"
#include "analyzers/actors/form_settle.hpp"

namespace bahith::actors {
namespace {

bool same(const Name& a, const Name& b) {
    return std::tie(a.kind, a.exact, a.ambiguous, a.text) == std::tie(b.kind, b.exact, b.ambiguous, b.text);
}

// As far as forms depend on it.
bool same(const Actor& a, const Actor& b) {
    return std::tie(a.type, a.name, a.parent) == std::tie(b.type, b.name, b.parent) &&
           std::equal(a.names.begin(), a.names.end(), b.names.begin(), b.names.end(),
                      [](const Name& x, const Name& y) { return same(x, y); });
}

// By place in `before`: the place in `after` of who has not changed, else nobody.
std::vector<std::uint32_t> places_of(std::span<const Actor> before, std::span<const Actor> after) {
    std::vector<std::uint32_t> places;
    places.reserve(before.size());
    std::unordered_set<std::string_view> changed;
    std::size_t next = 0;
    for (const Actor& actor : before) {
        for (; next < after.size() && after[next].id < actor.id; ++next) changed.insert(after[next].id);
        const bool there = next < after.size() && after[next].id == actor.id;
        const bool kept = there && same(actor, after[next]);
        if (!kept) changed.insert(actor.id);
        places.push_back(kept ? static_cast<std::uint32_t>(next) : Form::nobody);
        if (there) ++next;
    }
    for (; next < after.size(); ++next) changed.insert(after[next].id);
    // An organization is called by the adjectives of its state too.
    for (std::size_t i = 0; i < before.size(); ++i)
        if (before[i].type == "organization" && changed.contains(before[i].parent)) places[i] = Form::nobody;
    return places;
}

std::uint32_t placed(std::uint32_t actor, const std::vector<std::uint32_t>& places) {
    return actor == Form::nobody ? Form::nobody : places[actor];
}

// False when the form is of somebody who changed.
bool place(Form& form, const std::vector<std::uint32_t>& places) {
    const Form old = form;
    form.actor = placed(old.actor, places);
    form.also = placed(old.also, places);
    return (form.actor == Form::nobody) == (old.actor == Form::nobody) &&
           (form.also == Form::nobody) == (old.also == Form::nobody);
}

}  // namespace

FormOverlay::FormOverlay(const FormIndex& base, std::span<const Actor> before, std::span<const Actor> after)
    : base_(base), next_(static_cast<Node>(base.nodes())), filter_(base.filter().begin(), base.filter().end()) {
    const std::vector<std::uint32_t> places = places_of(before, after);
    std::vector<bool> kept(after.size(), false);
    for (const std::uint32_t at : places)
        if (at != Form::nobody) kept[at] = true;
    add_forms(
        after, [&kept](std::uint32_t actor) { return !kept[actor]; }, *this);
    take_base_forms(places);
    settle_changed(places);
}

// Where one of somebody who changed was, the others are settled anew.
void FormOverlay::take_base_forms(const std::vector<std::uint32_t>& places) {
    base_forms_.reserve(base_.all_forms().size());
    for (Node node = 0; node < base_.nodes(); ++node) {
        bool all_kept = true;
        for (const Form& form : base_.forms(node)) {
            base_forms_.push_back(form);
            all_kept = place(base_forms_.back(), places) && all_kept;
        }
        if (!all_kept) changed_[node];
    }
}

void FormOverlay::settle_changed(const std::vector<std::uint32_t>& places) {
    std::vector<Form> blocked;
    for (auto& [node, forms] : changed_) {
        if (node >= base_.nodes()) continue;
        for (Form form : base_.forms(node))
            if (place(form, places)) forms.push_back(form);
    }
    base_.each_blocked([&](Node node, Form form) {
        const auto changed = changed_.find(node);
        if (changed != changed_.end() && place(form, places)) changed->second.push_back(form);
    });
    for (auto& [node, forms] : changed_) settle(forms, blocked);
}

FormOverlay::Node FormOverlay::descend(Node node, std::string_view word) {
    if (const Node known = base_.step(node, word); known != FormIndex::nowhere) return known;
    auto id = words_.find(word);
    if (id == words_.end()) id = words_.emplace(word, static_cast<std::uint32_t>(words_.size())).first;
    const Node to = edges_.insert(node, id->second, next_);
    if (to != next_) return to;
    ++next_;
    parents_.insert(node);
    if (node == root) {
        const std::size_t bit = image::filter_bit(word_hash(word));
        filter_[bit / 32] |= 1U << (bit % 32);
    }
    return to;
}

FormOverlay::Node FormOverlay::step(Node node, std::string_view word) const {
    const auto id = words_.find(word);
    return id == words_.end() ? FormIndex::nowhere : edges_.find(node, id->second);
}

const std::vector<Form>* FormOverlay::forms(Node node) const {
    const auto changed = changed_.find(node);
    return changed == changed_.end() ? nullptr : &changed->second;
}

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// Most words begin no name, and the filter says so for most of them.
#include "analyzers/actors/form_index.hpp"

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include "analyzers/actors/form_builder.hpp"
#include "analyzers/actors/form_overlay.hpp"

namespace bahith::actors {
FormIndex::FormIndex(std::span<const Actor> actors, std::string_view not_actors)
    : built_(build_image(actors, not_actors)) {
    read(built_);
}

FormIndex::FormIndex(std::string_view bytes, std::size_t actors) {
    const Section image(reinterpret_cast<const std::uint32_t*>(bytes.data()), bytes.size() / sizeof(std::uint32_t));
    if (image.size() < image::header_size || image[image::magic] != image::magic_word ||
        image[image::actors] != actors || reinterpret_cast<std::uintptr_t>(bytes.data()) % alignof(Form) != 0)
        throw std::runtime_error("compiled names: not of this gazetteer");
    read(image);
}

FormIndex::FormIndex(const FormIndex& base, std::span<const Actor> before, std::span<const Actor> after)
    : filter_(base.filter_),
      slots_(base.slots_),
      word_begin_(base.word_begin_),
      first_child_(base.first_child_),
      word_of_(base.word_of_),
      first_form_(base.first_form_),
      text_(base.text_),
      overlay_(std::make_unique<const FormOverlay>(base, before, after)) {
    filter_ = overlay_->filter();
    forms_ = overlay_->base_forms();
}

FormIndex::~FormIndex() = default;

void FormIndex::read(Section image) {
    std::size_t at = image::header_size;
    const auto next = [&](std::size_t size) {
        const Section section = image.subspan(at, size);
        at += size;
        return section;
    };
    const std::size_t nodes = image[image::nodes];
    filter_ = next(image::filter_words);
    slots_ = next(image[image::slots]);
    word_begin_ = next(image[image::words] + 1);
    first_child_ = next(nodes + 1);
    word_of_ = next(nodes);
    first_form_ = next(nodes + 1);
    const Section forms = next(image[image::forms] * image::form_words);
    forms_ = {reinterpret_cast<const Form*>(forms.data()), image[image::forms]};
    blocked_at_ = next(image[image::blocked]);
    const Section blocked = next(image[image::blocked] * image::form_words);
    blocked_ = {reinterpret_cast<const Form*>(blocked.data()), image[image::blocked]};
    text_ = {reinterpret_cast<const char*>(image.data() + at), image[image::text_bytes]};
}

std::uint32_t FormIndex::word_id(std::string_view word, std::uint64_t hash) const {
    for (std::size_t at = image::slot(hash, slots_.size()); slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
        const std::uint32_t id = slots_[at] - 1;
        if (text_.substr(word_begin_[id], word_begin_[id + 1] - word_begin_[id]) == word) return id;
    }
    return nowhere;
}

FormIndex::Node FormIndex::step(Node node, std::string_view word) const {
    const std::uint64_t hash = word_hash(word);
    if (node == root && !may_begin(hash)) return nowhere;
    const Node known = step_in_base(node, word, hash);
    return known == nowhere && overlay_ != nullptr ? overlay_->step(node, word) : known;
}

FormIndex::Node FormIndex::step_in_base(Node node, std::string_view word, std::uint64_t hash) const {
    if (node >= nodes()) return nowhere;
    const std::uint32_t id = word_id(word, hash);
    if (id == nowhere) return nowhere;
    const auto begin = word_of_.begin() + first_child_[node], end = word_of_.begin() + first_child_[node + 1];
    const auto child = std::lower_bound(begin, end, id);
    return child != end && *child == id ? static_cast<Node>(child - word_of_.begin()) : nowhere;
}

bool FormIndex::goes_on_in_overlay(Node node) const {
    return overlay_->goes_on(node);
}

bool FormIndex::changed_in_overlay(Node node) const {
    return node >= nodes() || overlay_->forms(node) != nullptr;
}

std::span<const Form> FormIndex::forms_in_overlay(Node node) const {
    const std::vector<Form>* forms = overlay_->forms(node);
    return forms == nullptr ? std::span<const Form>() : std::span<const Form>(*forms);
}

void FormIndex::each_blocked(const std::function<void(Node, const Form&)>& each) const {
    for (std::size_t i = 0; i < blocked_.size(); ++i) each(blocked_at_[i], blocked_[i]);
}

}  // namespace bahith::actors

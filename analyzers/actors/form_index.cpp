// SPDX-License-Identifier: GPL-2.0-or-later
// Most words begin no name, and the filter says so for most of them.
#include "analyzers/actors/form_index.hpp"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "analyzers/actors/form_builder.hpp"

namespace bahith::actors {
namespace {

Form unpack(std::uint32_t actor, std::uint32_t also, std::uint32_t bits) {
    Form form;
    form.actor = actor;
    form.also = also;
    form.kind = static_cast<NameKind>(bits & image::kind_mask);
    form.ambiguous = (bits & image::ambiguous) != 0;
    form.dotted = (bits & image::dotted) != 0;
    form.upper = (bits & image::upper) != 0;
    form.plus = (bits & image::plus) != 0;
    form.generic = (bits & image::generic) != 0;
    return form;
}

}  // namespace

FormIndex::FormIndex(std::span<const Actor> actors, std::string_view not_actors)
    : image_(build_image(actors, not_actors)) {
    read();
}

FormIndex::FormIndex(std::string_view bytes, std::size_t actors) : image_(bytes.size() / sizeof(std::uint32_t)) {
    std::memcpy(image_.data(), bytes.data(), image_.size() * sizeof(std::uint32_t));
    if (image_.size() < image::header_size || image_[image::magic] != image::magic_word ||
        image_[image::actors] != actors)
        throw std::runtime_error("compiled names: not of this gazetteer");
    read();
}

void FormIndex::read() {
    std::size_t at = image::header_size;
    const Section whole(image_);
    const auto next = [&](std::size_t size) {
        const Section section = whole.subspan(at, size);
        at += size;
        return section;
    };
    const std::size_t nodes = image_[image::nodes];
    filter_ = next(image::filter_words);
    slots_ = next(image_[image::slots]);
    word_begin_ = next(image_[image::words] + 1);
    first_child_ = next(nodes + 1);
    word_of_ = next(nodes);
    first_form_ = next(nodes + 1);
    const Section packed = next(image_[image::forms] * image::form_words);
    text_ = {reinterpret_cast<const char*>(image_.data() + at), image_[image::text_bytes]};
    forms_.reserve(image_[image::forms]);
    for (std::size_t i = 0; i < packed.size(); i += image::form_words)
        forms_.push_back(unpack(packed[i], packed[i + 1], packed[i + 2]));
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
    const std::uint32_t id = word_id(word, hash);
    if (id == nowhere) return nowhere;
    const auto begin = word_of_.begin() + first_child_[node], end = word_of_.begin() + first_child_[node + 1];
    const auto child = std::lower_bound(begin, end, id);
    return child != end && *child == id ? static_cast<Node>(child - word_of_.begin()) : nowhere;
}

}  // namespace bahith::actors

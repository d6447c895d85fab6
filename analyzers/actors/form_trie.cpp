// SPDX-License-Identifier: GPL-2.0-or-later
// Nodes are numbered as words come, then anew, level by level.
#include "analyzers/actors/form_trie.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <tuple>

#include "analyzers/actors/form_image.hpp"
#include "analyzers/actors/form_settle.hpp"
#include "analyzers/word_hash.hpp"

namespace bahith::actors {
namespace {

// Field by field: what lies between the fields is to be the same in every build.
void append(const Form& form, std::vector<std::uint32_t>& out) {
    std::array<char, sizeof(Form)> bytes{};
    const auto put = [&bytes](std::size_t at, const auto& field) {
        std::memcpy(bytes.data() + at, &field, sizeof field);
    };
    put(offsetof(Form, actor), form.actor);
    put(offsetof(Form, also), form.also);
    put(offsetof(Form, kind), form.kind);
    put(offsetof(Form, ambiguous), form.ambiguous);
    put(offsetof(Form, dotted), form.dotted);
    put(offsetof(Form, upper), form.upper);
    put(offsetof(Form, plus), form.plus);
    put(offsetof(Form, generic), form.generic);
    put(offsetof(Form, origin), form.origin);
    const std::size_t at = out.size();
    out.resize(at + image::form_words);
    std::memcpy(out.data() + at, bytes.data(), bytes.size());
}

// At most half of the slots are used.
std::uint32_t slots_for(std::size_t words) {
    std::uint32_t slots = 16;
    while (slots < 2 * words) slots *= 2;
    return slots;
}

}  // namespace

FormTrie::Node FormTrie::descend(Node node, std::string_view word) {
    auto known = words_.find(word);
    if (known == words_.end()) known = words_.emplace(word, static_cast<std::uint32_t>(words_.size())).first;
    const Node fresh = static_cast<Node>(edges_.size() + 1);
    const Node to = table_.insert(node, known->second, fresh);
    if (to == fresh) edges_.push_back({node, known->second, to});
    return to;
}

// The children of a node follow each other, sorted by word.
void FormTrie::number_by_level() {
    const std::size_t nodes = edges_.size() + 1;
    std::sort(edges_.begin(), edges_.end(),
              [](const Edge& a, const Edge& b) { return std::tie(a.from, a.word) < std::tie(b.from, b.word); });
    std::vector<std::size_t> first_edge(nodes + 1, 0);
    for (const Edge& edge : edges_) ++first_edge[edge.from + 1];
    for (std::size_t i = 0; i < nodes; ++i) first_edge[i + 1] += first_edge[i];
    std::vector<Node> order{root}, place(nodes, root);
    order.reserve(nodes);
    word_of_.assign(nodes, 0);
    first_child_.clear();
    for (std::size_t i = 0; i < order.size(); ++i) {
        first_child_.push_back(static_cast<std::uint32_t>(order.size()));
        for (std::size_t edge = first_edge[order[i]]; edge < first_edge[order[i] + 1]; ++edge) {
            place[edges_[edge].to] = static_cast<Node>(order.size());
            word_of_[order.size()] = edges_[edge].word;
            order.push_back(edges_[edge].to);
        }
    }
    first_child_.push_back(static_cast<std::uint32_t>(order.size()));
    for (auto& [node, form] : found_) node = place[node];
}

void FormTrie::settle_forms() {
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    const std::size_t nodes = edges_.size() + 1;
    std::vector<Form> here, blocked;
    auto next = found_.begin();
    for (Node node = 0; node < nodes; ++node) {
        first_form_.push_back(static_cast<std::uint32_t>(forms_.size()));
        here.clear();
        blocked.clear();
        for (; next != found_.end() && next->first == node; ++next) here.push_back(next->second);
        settle(here, blocked);
        forms_.insert(forms_.end(), here.begin(), here.end());
        for (const Form& form : blocked) blocked_.emplace_back(node, form);
    }
    first_form_.push_back(static_cast<std::uint32_t>(forms_.size()));
}

std::vector<std::uint32_t> FormTrie::image(std::size_t actors) {
    number_by_level();
    settle_forms();
    std::vector<std::string_view> words(words_.size());
    for (const auto& [word, id] : words_) words[id] = word;
    std::vector<std::uint32_t> begin{0}, slots(slots_for(words.size()), 0), filter(image::filter_words, 0);
    std::string text;
    for (std::uint32_t id = 0; id < words.size(); ++id) {
        text += words[id];
        begin.push_back(static_cast<std::uint32_t>(text.size()));
        std::size_t at = image::slot(word_hash(words[id]), slots.size());
        while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
        slots[at] = id + 1;
    }
    for (std::uint32_t child = first_child_[root]; child < first_child_[root + 1]; ++child) {
        const std::size_t bit = image::filter_bit(word_hash(words[word_of_[child]]));
        filter[bit / 32] |= 1U << (bit % 32);
    }
    std::vector<std::uint32_t> out(image::header_size, 0);
    out[image::magic] = image::magic_word;
    out[image::actors] = static_cast<std::uint32_t>(actors);
    out[image::words] = static_cast<std::uint32_t>(words.size());
    out[image::slots] = static_cast<std::uint32_t>(slots.size());
    out[image::nodes] = static_cast<std::uint32_t>(edges_.size() + 1);
    out[image::forms] = static_cast<std::uint32_t>(forms_.size());
    out[image::blocked] = static_cast<std::uint32_t>(blocked_.size());
    out[image::text_bytes] = static_cast<std::uint32_t>(text.size());
    for (const auto* section : {&filter, &slots, &begin, &first_child_, &word_of_, &first_form_})
        out.insert(out.end(), section->begin(), section->end());
    for (const Form& form : forms_) append(form, out);
    for (const auto& [node, form] : blocked_) out.push_back(node);
    for (const auto& [node, form] : blocked_) append(form, out);
    const std::size_t text_at = out.size();
    out.resize(text_at + (text.size() + sizeof(std::uint32_t) - 1) / sizeof(std::uint32_t), 0);
    std::memcpy(out.data() + text_at, text.data(), text.size());
    return out;
}

}  // namespace bahith::actors

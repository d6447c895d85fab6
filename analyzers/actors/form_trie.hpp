// SPDX-License-Identifier: GPL-2.0-or-later
// Collects forms by their words and lays them out as an image (form_image.hpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzers/actors/edge_table.hpp"
#include "analyzers/actors/form.hpp"
#include "analyzers/actors/form_sink.hpp"

namespace bahith::actors {

class FormTrie final : public FormSink {
public:
    Node descend(Node node, std::string_view word) override;
    void add(Node node, const Form& form) override { found_.emplace_back(node, form); }

    /// Nothing may be added afterwards.
    [[nodiscard]] std::vector<std::uint32_t> image(std::size_t actors);

private:
    struct Edge {
        Node from;
        std::uint32_t word;
        Node to;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    void number_by_level();
    void settle_forms();

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
    EdgeTable table_{1U << 15U};
    std::vector<Edge> edges_;
    std::vector<std::pair<Node, Form>> found_;
    std::vector<std::uint32_t> first_child_, word_of_, first_form_;
    std::vector<Form> forms_;
    std::vector<std::pair<Node, Form>> blocked_;
};

}  // namespace bahith::actors

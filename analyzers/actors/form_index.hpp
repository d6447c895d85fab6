// SPDX-License-Identifier: GPL-2.0-or-later
// Every form of every actor as a trie over folded words.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/actors/edge_table.hpp"
#include "analyzers/actors/gazetteer.hpp"

namespace bahith::actors {

/// What a path of words in the trie stands for.
struct Form {
    static constexpr std::uint32_t nobody = UINT32_MAX;

    std::uint32_t actor = nobody;  ///< index in the gazetteer's all(); `nobody`: a phrase that only looks like an actor
    std::uint32_t also = nobody;   ///< the second actor of a dual («الكوريتين»)
    NameKind kind = NameKind::name;
    bool ambiguous = false;
    bool dotted = false;  ///< «ج.م.ع»: counts only where the text has the dots, since without them it is a word
    bool upper = false;   ///< "US": counts only in capitals
    bool plus = false;    ///< «أوبك+»: counts only where the sign follows
    bool generic = false;  ///< «وزارة الخارجية»: every state has one, so it counts only for the state that is spoken of
};

/// Immutable once built; safe to share between threads.
class FormIndex {
public:
    using Node = std::uint32_t;
    static constexpr Node root = 0, nowhere = UINT32_MAX;

    FormIndex(std::span<const Actor> actors, std::string_view not_actors);

    /// The node after one more folded word, or `nowhere`.
    [[nodiscard]] Node step(Node node, std::string_view word) const;

    /// What ends at that node, best first: what is unambiguous, then by NameKind.
    [[nodiscard]] std::span<const Form> forms(Node node) const {
        return {forms_.data() + first_[node], forms_.data() + first_[node + 1]};
    }

private:
    struct Builder;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
    EdgeTable edges_;
    std::vector<std::uint32_t> first_;  // by node: its first form; one more at the end
    std::vector<Form> forms_;
};

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// What texts say of names that the gazetteer lacks, gathered by the folded form of the name.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>

#include "analyzers/actors/candidates.hpp"
#include "searcher/searcher.hpp"
#include "store/record.hpp"

namespace bahith::searcher {

/// Never holds more than `most` names: where there are more, the rarest half is forgotten, and one that comes again
/// counts anew.
class SuggestedNames {
public:
    explicit SuggestedNames(std::size_t most);

    void add(const actors::Candidate& candidate, const std::string& article, const store::Paragraph& paragraph);

    /// Those with so many mentions, the commonest first; the rest is counted. Leaves nothing behind.
    [[nodiscard]] Suggestions done(std::size_t least, const actors::Gazetteer& gazetteer);

private:
    struct Found {
        Suggestion suggestion;
        std::string last_article;
        std::map<std::string, std::size_t> roles, countries;
    };

    void forget_rarest();

    std::size_t most_;
    std::unordered_map<std::string, Found> found_;  // by folded name
};

/// The words around bytes [begin, end) of `text`, and where these stand in them.
void quote(const std::string& text, std::size_t begin, std::size_t end, Suggestion& into);

}  // namespace bahith::searcher

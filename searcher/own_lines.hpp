// SPDX-License-Identifier: GPL-2.0-or-later
// The lines of the user's file of actors, while they are changed.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "analyzers/actors/own_gazetteer.hpp"

namespace bahith::searcher {

class OwnLines {
public:
    explicit OwnLines(const std::string& text);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::vector<actors::Edit> edits() const;

    /// The built-in gazetteer with the edits as they are now.
    [[nodiscard]] std::shared_ptr<const actors::Gazetteer> gazetteer() const;

    /// False when the very same edit is there. Throws Failure usage, as add_alias does, where its line could not be
    /// read again or is one too many.
    bool append(const actors::Edit& edit);

    void drop(const std::function<bool(const actors::Edit&)>& unwanted);

    /// Takes a name out of the lines of these kinds that are about `id`; a line left without any goes.
    void drop_alias(const std::string& id, const std::string& alias, std::initializer_list<actors::Edit::Kind> kinds);

    /// Edits whose parent is `id` have none any more.
    void clear_parent(const std::string& id);

    /// Adds a name to a line about `id`, unless it has it.
    void add_alias(const std::string& id, const std::string& alias);

private:
    struct Line {
        std::string raw;
        std::optional<actors::Edit> edit;  ///< none: a comment, or a line that cannot be used
    };
    void changed();

    std::vector<Line> lines_;
    std::unordered_set<std::string> written_;  ///< the edits as lines; empty until asked for, and after every change
    std::size_t usable_ = 0;                   ///< how many those are, the same ones too
    mutable std::shared_ptr<const actors::Gazetteer> gazetteer_;  ///< with the edits as they are; made when asked for
};

}  // namespace bahith::searcher

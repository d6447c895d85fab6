// SPDX-License-Identifier: GPL-2.0-or-later
// The gazetteer that articles of an index are tagged with, and what the index notes of it.
#pragma once

#include <string>
#include <vector>

#include "analyzers/actors/own_gazetteer.hpp"
#include "store/index.hpp"

namespace bahith::indexer {

/// The built-in gazetteer with the user's edits as they are when this is made. The index notes their stamp, so that a
/// search can tell that edits were not applied yet.
class IndexGazetteer {
public:
    explicit IndexGazetteer(const std::string& db);

    [[nodiscard]] const actors::Gazetteer& gazetteer() const { return *own_.gazetteer; }

    /// Lines of the user's file that were passed over.
    [[nodiscard]] const std::vector<Error>& problems() const { return own_.problems; }

    /// To be told before the commit of articles that were tagged: all there are, or some, while others may have been
    /// tagged with other edits.
    void all_tagged(store::Writer& writer) const;
    void some_tagged(store::Writer& writer) const;

private:
    actors::OwnGazetteer own_;
};

}  // namespace bahith::indexer

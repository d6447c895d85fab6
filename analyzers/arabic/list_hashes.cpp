// SPDX-License-Identifier: GPL-2.0-or-later
// The gazetteer counts too: its names are protected.
#include "analyzers/arabic/list_hashes.hpp"

#include "analyzers/arabic/hash_of.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {

std::string list_hashes() {
    std::string names;
    for (const auto list : {data::countries(), data::persons(), data::organizations(), data::places(),
                            data::not_actors(), data::actor_context(), data::given_names()})
        names += hash_of(list);
    return "lexicon=" + hash_of(data::lexicon()) + " names=" + hash_of(names) +
           " stopwords=" + hash_of(data::stopwords());
}

}  // namespace bahith::arabic

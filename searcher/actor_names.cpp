// SPDX-License-Identifier: GPL-2.0-or-later
// A whole name means its best bearer; what is ambiguous, or a part of a name, must mean one alone.
#include "searcher/actor_names.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "analyzers/arabic/fold.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t most_named = 5;

// How the actor bears the whole name, with the article or without.
enum class Bears : std::uint8_t { no, ambiguously, certainly };

Bears bears(const actors::Actor& actor, std::string_view name) {
    static constexpr std::string_view article = "ال";
    const auto bare = [](std::string folded) {
        std::replace(folded.begin(), folded.end(), '-', ' ');
        return folded.starts_with(article) ? folded.substr(article.size()) : folded;
    };
    const std::string wanted = bare(arabic::fold(name));
    // Its usual name is its own, however the word must be taken in a text («مالي»).
    Bears best = actor.id == name || bare(arabic::fold(actor.name)) == wanted ? Bears::certainly : Bears::no;
    for (const actors::Name& known : actor.names)
        if (bare(arabic::fold(known.text)) == wanted)
            best = std::max(best, known.ambiguous ? Bears::ambiguously : Bears::certainly);
    return best;
}

}  // namespace

Result<const actors::Actor*> one_actor(const actors::Gazetteer& gazetteer, std::string_view name) {
    const auto known = gazetteer.lookup(name);
    if (known.empty())
        return fail(ErrorCode::usage, "no actor is known by the name \"" + std::string(name) + "\"",
                    "bahith actors lists those of the index, bahith actors PART those whose name has PART");
    const auto best = bears(*known.front(), name);
    const bool alone = known.size() == 1 || bears(*known[1], name) == Bears::no;
    if (known.size() == 1 || best == Bears::certainly || (best == Bears::ambiguously && alone)) return known.front();
    std::string candidates;
    for (std::size_t i = 0; i < std::min(known.size(), most_named); ++i)
        candidates += (i > 0 ? ", " : "") + known[i]->name + " (" + known[i]->id + ")";
    return fail(ErrorCode::usage, "several actors may be meant by \"" + std::string(name) + "\": " + candidates,
                "give a whole name or the id in parentheses");
}

}  // namespace bahith::searcher

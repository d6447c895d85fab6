// SPDX-License-Identifier: GPL-2.0-or-later
// What each form of a query word weighs against its lemma. Found on development data; figures in docs/DECISIONS.md.
#pragma once

namespace bahith::searcher::weight {

inline constexpr double lemma = 1.0;
inline constexpr double surface = 0.4;  ///< the folded spelling itself, on top of the lemma
inline constexpr double title_lemma = 0.35;
inline constexpr double title_surface = 0.15;
inline constexpr double actor = 0.3;       ///< any mention of the actor a name stands for
inline constexpr double date = 0.6;        ///< any mention of a day inside the date typed
inline constexpr double variant = 0.8;     ///< another spelling of the same name; an unknown word behind a proclitic
inline constexpr double neighbours = 0.3;  ///< words side by side in the query found near each other

}  // namespace bahith::searcher::weight

namespace bahith::searcher::bm25 {

inline constexpr double k1 = 1.2, k2 = 0, k3 = 1, b = 0.75, min_normlen = 0.5;

}  // namespace bahith::searcher::bm25

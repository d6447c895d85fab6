// SPDX-License-Identifier: GPL-2.0-or-later
// Names for the embedded bytes.
#include "analyzers/data/embedded.hpp"

#include "analyzers/data/embedding.hpp"

BAHITH_EMBEDDED(not_actors)
BAHITH_EMBEDDED(actor_context)
BAHITH_EMBEDDED(given_names)
BAHITH_EMBEDDED(stopwords)
BAHITH_EMBEDDED(question_words)
BAHITH_EMBEDDED(terms)
BAHITH_EMBEDDED(readings)
BAHITH_EMBEDDED(lexicon)
BAHITH_EMBEDDED(actors)
BAHITH_EMBEDDED(actor_forms)
BAHITH_EMBEDDED(protected_names)
BAHITH_EMBEDDED(list_hashes)

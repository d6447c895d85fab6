// SPDX-License-Identifier: GPL-2.0-or-later
// Names for the embedded bytes.
#include "analyzers/data/embedded.hpp"

#define BAHITH_EMBEDDED(name)                                                                                 \
    extern "C" const char bahith_data_##name[];                                                               \
    extern "C" const char bahith_data_##name##_end[];                                                         \
    std::string_view bahith::data::name() {                                                                   \
        return {bahith_data_##name, static_cast<std::size_t>(bahith_data_##name##_end - bahith_data_##name)}; \
    }

BAHITH_EMBEDDED(countries)
BAHITH_EMBEDDED(persons)
BAHITH_EMBEDDED(organizations)
BAHITH_EMBEDDED(places)
BAHITH_EMBEDDED(not_actors)
BAHITH_EMBEDDED(actor_context)
BAHITH_EMBEDDED(given_names)
BAHITH_EMBEDDED(stopwords)
BAHITH_EMBEDDED(question_words)
BAHITH_EMBEDDED(terms)
BAHITH_EMBEDDED(lexicon)
BAHITH_EMBEDDED(actor_forms)
BAHITH_EMBEDDED(protected_names)
BAHITH_EMBEDDED(list_hashes)

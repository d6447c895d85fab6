// SPDX-License-Identifier: GPL-2.0-or-later
// The tables of actors, apart from the other lists: the linker leaves them out of a program that does not ask for them.
#include "analyzers/data/embedded.hpp"
#include "analyzers/data/embedding.hpp"

BAHITH_EMBEDDED(countries)
BAHITH_EMBEDDED(persons)
BAHITH_EMBEDDED(organizations)
BAHITH_EMBEDDED(places)

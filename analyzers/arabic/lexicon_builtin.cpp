// SPDX-License-Identifier: GPL-2.0-or-later
// Apart from lexicon.cpp because the lexicon compiler links that file before the embedded bytes exist.
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/data/embedded.hpp"

namespace bahith::arabic {

const Lexicon& Lexicon::builtin() {
    static const Lexicon lexicon(data::lexicon());
    return lexicon;
}

}  // namespace bahith::arabic

// SPDX-License-Identifier: GPL-2.0-or-later
// What else a typed word may be: a proclitic before another word. Only a sentence tells, and a query is none; but the
// words of the index do tell where no list can.
#pragma once

#include <memory>
#include <vector>

#include "analyzers/arabic/analyzer.hpp"
#include "searcher/vocabulary.hpp"

namespace bahith::searcher {

struct OtherReading {
    std::shared_ptr<const arabic::Forms> word;
    double weight;  ///< against that of the word as it is read
};

/// The words that proclitics leave of `typed`, where a list or the index has them.
[[nodiscard]] std::vector<OtherReading> other_readings(const arabic::Forms& typed, arabic::Analyzer& analyzer,
                                                       const Vocabulary& vocabulary);

}  // namespace bahith::searcher

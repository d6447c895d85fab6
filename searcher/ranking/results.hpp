// SPDX-License-Identifier: GPL-2.0-or-later
// What a query finds, best first, as far as somebody asks.
#pragma once

#include <xapian.h>

#include <cstddef>

#include "searcher/verification.hpp"

namespace bahith::searcher::ranking {

/// Documents in the order of an enquiry. Phrases and the like are looked up one by one, the best first: a decider that
/// Xapian asks in the order of the index has more of them looked up, and servers ask none. Where articles are read for
/// it, all that an enquiry brings are looked up in the order of the index, an article's passages together.
class Results {
public:
    /// `verifier`: says which may be shown; null: all may. `likely`: how many will be asked for. All must outlive it.
    Results(Xapian::Enquire& enquire, Verifier* verifier, std::size_t likely);

    /// The next that may be shown, null behind the last. Good until the next call.
    [[nodiscard]] const Xapian::MSetIterator* next();

private:
    void fetch();
    void look_up_all();

    Xapian::Enquire& enquire_;
    Verifier* verifier_;
    Xapian::MSet found_{};
    Xapian::doccount from_ = 0;  // where `found_` begins
    Xapian::doccount at_ = 0;    // in it
    std::size_t step_;           // most that the next enquiry brings
    bool ended_ = false;         // nothing is behind `found_`
    Xapian::MSetIterator current_{};
};

}  // namespace bahith::searcher::ranking

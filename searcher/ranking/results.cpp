// SPDX-License-Identifier: GPL-2.0-or-later
// Each enquiry begins at the best again, so that what is asked for grows.
#include "searcher/ranking/results.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace bahith::searcher::ranking {
namespace {

constexpr std::size_t growth = 8;
constexpr std::size_t candidates_of_one = 4;  // of phrases; where fewer than one in four holds, more are fetched

}  // namespace

Results::Results(Xapian::Enquire& enquire, Verifier* verifier, std::size_t likely)
    : enquire_(enquire), verifier_(verifier), step_(verifier == nullptr ? likely : candidates_of_one * likely) {
    fetch();
}

void Results::fetch() {
    constexpr std::size_t most = std::numeric_limits<Xapian::doccount>::max();
    from_ += found_.size();
    found_ = enquire_.get_mset(from_, static_cast<Xapian::doccount>(std::min(step_, most)));
    at_ = 0;
    ended_ = found_.size() < step_;
    step_ = std::min(growth * step_, most);
    if (verifier_ != nullptr && verifier_->reads_articles()) look_up_all();
}

void Results::look_up_all() {
    std::vector<Xapian::docid> documents(found_.begin(), found_.end());
    std::sort(documents.begin(), documents.end());
    for (const Xapian::docid document : documents) static_cast<void>(verifier_->holds(document));
}

const Xapian::MSetIterator* Results::next() {
    while (true) {
        if (at_ == found_.size()) {
            if (ended_) return nullptr;
            fetch();
            continue;
        }
        current_ = found_[at_++];
        if (verifier_ == nullptr || verifier_->holds(*current_)) return &current_;
    }
}

}  // namespace bahith::searcher::ranking

// SPDX-License-Identifier: GPL-2.0-or-later
// The index anew from its own articles.
#include <utility>

#include "indexer/batch.hpp"
#include "indexer/bulk_load.hpp"
#include "indexer/convert.hpp"
#include "indexer/index_gazetteer.hpp"
#include "indexer/indexer.hpp"
#include "store/index.hpp"

namespace bahith::indexer {
namespace {

class Rebuilder {
public:
    Rebuilder(const std::string& db, const std::function<void(const Progress&)>& progress)
        : db_(db), progress_(progress), own_(db) {}

    Report run() {
        state_.articles_total = articles_noted();
        state_.current = db_;
        store::rebuild(db_, arabic::fingerprint(), [this](store::Writer& writer) {
            own_.all_tagged(writer);
            BulkLoad load(writer, own_.gazetteer(), 0);
            store::each_saved_record(db_, [&](const Result<store::Record>& record) { take(record, load); });
            load.give(std::move(batch_));
            state_.joining = true;
            tell();
            outcome_.add(load.finish());
        });
        std::move(outcome_).report_to(report_);
        report_.unusable_actors = own_.problems().size();
        return std::move(report_);
    }

private:
    // An index that is not there is said before one is made; a damaged one, which need not tell, is what this is for.
    std::size_t articles_noted() const {
        try {
            return store::Reader(db_, "").article_count();
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::damaged) throw;
            return 0;
        }
    }

    void tell() const {
        if (progress_) progress_(state_);
    }

    void take(const Result<store::Record>& record, BulkLoad& load) {
        const std::size_t place = next_place_++;
        if (!record) return outcome_.failed(place, record.error());
        const std::uint64_t before = batch_.bytes;
        batch_.add({place, to_article(*record), record->fingerprint, false});
        ++state_.articles;
        state_.bytes_done += batch_.bytes - before;
        tell();
        if (batch_.bytes >= batch_size(load.batches())) load.give(std::exchange(batch_, {}));
    }

    const std::string& db_;
    const std::function<void(const Progress&)>& progress_;
    IndexGazetteer own_;
    Batch batch_;
    std::size_t next_place_ = 0;
    Progress state_;
    Outcome outcome_;
    Report report_;
};

}  // namespace

Report rebuild(const std::string& db, const std::function<void(const Progress&)>& progress) {
    return Rebuilder(db, progress).run();
}

}  // namespace bahith::indexer

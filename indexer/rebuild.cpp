// SPDX-License-Identifier: GPL-2.0-or-later
// The index anew from its own articles.
#include <utility>

#include "indexer/batches.hpp"
#include "indexer/convert.hpp"
#include "indexer/document_builder.hpp"
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
        require_index();
        store::rebuild(db_, arabic::fingerprint(), [this](store::Writer& writer) {
            state_.current = db_;
            own_.all_tagged(writer);
            store::each_saved_record(db_, [&](const Result<store::Record>& record) { put(record, writer); });
        });
        report_.unusable_actors = own_.problems().size();
        return std::move(report_);
    }

private:
    // An index that is not there is said before one is made; a damaged one is what this is for.
    void require_index() const {
        try {
            static_cast<void>(store::Reader(db_, ""));
        } catch (const Failure& failure) {
            if (failure.error().code != ErrorCode::damaged) throw;
        }
    }

    void put(const Result<store::Record>& record, store::Writer& writer) {
        if (!record) {
            report_.failures.push_back(record.error());
            return;
        }
        const auto target = [&]() -> store::Writer& { return writer; };
        const Result<Indexed> indexed = builder_.put(to_article(*record), record->fingerprint, target);
        if (!indexed) {
            report_.failures.push_back(indexed.error());
            return;
        }
        ++report_.added;
        if (!indexed->dated) ++report_.undated;
        batches_.put(writer, indexed->bytes);
        ++state_.articles;
        state_.bytes_done += indexed->bytes;
        if (progress_) progress_(state_);
    }

    const std::string& db_;
    const std::function<void(const Progress&)>& progress_;
    IndexGazetteer own_;
    DocumentBuilder builder_{own_.gazetteer()};
    Batches batches_;
    Progress state_;
    Report report_;
};

}  // namespace

Report rebuild(const std::string& db, const std::function<void(const Progress&)>& progress) {
    return Rebuilder(db, progress).run();
}

}  // namespace bahith::indexer

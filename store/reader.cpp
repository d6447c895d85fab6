// SPDX-License-Identifier: GPL-2.0-or-later
// The reading side of an index.
#include <xapian.h>
#include <unordered_set>
#include <utility>

#include "store/checksum.hpp"
#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/lookup.hpp"
#include "store/opening.hpp"
#include "store/schema.hpp"

namespace bahith::store {
namespace {

// A block that a writer reuses while it is read shows as DatabaseModifiedError, but also as damage, a missing document
// or a missing file. What is still there after reading the newest state anew is true.
constexpr int attempts = 4;

}  // namespace

struct Reader::Impl {
    std::string dir;
    std::string analyzer;
    Xapian::Database database;
    bool retrying = false;
    bool near = true;

    // The stub may be switched, and the generation it listed removed, between reading the one and opening the other.
    void open() {
        for (int attempt = 1;; ++attempt) {
            const auto stub = read_stub(dir);
            if (!stub) no_index(dir);
            try {
                database = Xapian::Database(stub_path(dir), Xapian::DB_BACKEND_STUB);
                near = stub->remotes == 0;
                require_fit(database, dir, analyzer);
                // Those who compare no analyzer come to look at damage or to save what can be saved.
                if (!analyzer.empty() && stub->generations.size() + stub->remotes == 1) {
                    require_counts(database, dir);
                }
                return;
            } catch (const Xapian::RuntimeError&) {
                if (attempt == attempts) throw;
            } catch (const Failure& failure) {
                if (attempt == attempts || failure.error().code != ErrorCode::damaged) throw;
            }
        }
    }

    // Inside with_retry() the whole of its work is run again, so the error must pass through here.
    void run(const std::function<void()>& work) {
        if (retrying) return work();
        retry(work);
    }

    void retry(const std::function<void()>& work) {
        struct Mark {
            explicit Mark(bool& flag) : flag_(flag), before_(std::exchange(flag, true)) {}
            ~Mark() { flag_ = before_; }
            Mark(const Mark&) = delete;
            Mark& operator=(const Mark&) = delete;
            bool& flag_;
            bool before_;
        };
        const Mark mark(retrying);
        translated(dir, [&] {
            for (int attempt = 1;; ++attempt) {
                try {
                    return work();
                } catch (const Xapian::RuntimeError&) {
                    if (attempt == attempts) throw;
                }
                open();
            }
        });
    }
};

Reader::Reader(std::string dir, std::string_view analyzer) : impl_(std::make_unique<Impl>()) {
    impl_->dir = std::move(dir);
    impl_->analyzer = analyzer;
    translated(impl_->dir, [this] { impl_->open(); });
}

Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;

const Xapian::Database& Reader::database() const {
    return impl_->database;
}
const std::string& Reader::dir() const {
    return impl_->dir;
}

bool Reader::near() const {
    return impl_->near;
}

void Reader::with_retry(const std::function<void()>& work) {
    impl_->run(work);
}

std::uint64_t Reader::article_count() const {
    std::uint64_t count = 0;
    impl_->run([&] { count = count_records(impl_->database); });
    return count;
}

std::uint64_t Reader::passage_count() const {
    std::uint64_t count = 0;
    impl_->run([&] { count = impl_->database.get_doccount() - count_records(impl_->database); });
    return count;
}

// The record bears the id too.
std::uint64_t Reader::passage_count(std::string_view id) const {
    std::uint64_t count = 0;
    impl_->run([&] { count = impl_->database.get_termfreq(term(Field::id, id)); });
    return count == 0 ? 0 : count - 1;
}

Result<std::optional<Record>> Reader::record(std::string_view id) const {
    std::optional<std::string> bytes;
    impl_->run([&] { bytes = record_bytes(impl_->database, id); });
    if (!bytes) return std::optional<Record>();
    Result<Record> record = decode(*bytes);
    const std::string place = impl_->dir + ": " + std::string(id) + ": ";
    if (!record) return fail(record.error().code, place + record.error().message, record.error().hint);
    if (record->id != id) return fail(ErrorCode::damaged, place + "found the record of " + record->id);
    return std::optional<Record>(std::move(*record));
}

std::optional<std::uint64_t> Reader::fingerprint(std::string_view id) const {
    std::optional<std::uint64_t> found;
    impl_->run([&] { found = stored_fingerprint(impl_->database, id); });
    return found;
}

void Reader::each_record(const std::function<void(Result<Record>)>& visit) const {
    Xapian::docid at = 0;
    int failed = 0;
    std::unordered_set<std::uint64_t> seen;
    const std::string records = term(Field::kind, kind_record);
    const auto walk = [&] {
        const Xapian::Database& database = impl_->database;
        Xapian::PostingIterator posting = database.postlist_begin(records);
        for (posting.skip_to(at + 1); posting != database.postlist_end(records); ++posting) {
            const Xapian::docid document = *posting;
            Result<Record> record = decode(database.get_document(document).get_data());
            at = document;
            failed = 0;
            if (!record) {
                record = fail(record.error().code,
                              impl_->dir + ": document " + std::to_string(document) + ": " + record.error().message,
                              record.error().hint);
            } else if (!seen.insert(checksum(record->id)).second) {
                continue;
            }
            visit(std::move(record));
        }
    };
    translated(impl_->dir, [&] {
        while (true) {
            try {
                return walk();
            } catch (const Xapian::RuntimeError&) {
                if (++failed == attempts) throw;
            }
            impl_->open();
        }
    });
}

std::string Reader::metadata(std::string_view key) const {
    std::string value;
    impl_->run([&] { value = impl_->database.get_metadata(std::string(key)); });
    return value;
}

}  // namespace bahith::store

// SPDX-License-Identifier: GPL-2.0-or-later
// `add` and `remove`: which articles changed, and the report.
#include "indexer/indexer.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <utility>

#include "indexer/batch.hpp"
#include "indexer/bulk_load.hpp"
#include "indexer/document_builder.hpp"
#include "indexer/index_gazetteer.hpp"
#include "store/index.hpp"

namespace bahith::indexer {
namespace {

/// Text that is committed bit by bit takes as long as a bulk load of it and a copy of so many times its bytes of the
/// index at the least (docs/DECISIONS.md).
constexpr double worthy_share = 40;

/// A long bulk load counts from time to time: each time it is as large as the index, but not more often than this, and
/// not when less than that share of it is still to come.
constexpr std::uint64_t least_between_joins = std::uint64_t{256} << 20U;
constexpr double least_to_come = .25;

/// Disk that a bulk load takes for a while: segments and what they are joined to, each this many times the text, and
/// of an index in which articles are replaced the copy without them.
constexpr double index_over_text = 2;
constexpr double copies = 2;

/// One run of add. The index is only read until the first batch of articles that differ; from then on the writer is
/// asked.
class Adder {
public:
    explicit Adder(const AddRequest& request) : request_(request), analyzer_(arabic::fingerprint()), own_(request.db) {
        if (store::exists(request.db)) reader_.emplace(request.db, analyzer_);
    }

    Report run() {
        const auto trouble = [this](Error error) { outcome_.failed(next_place_++, std::move(error)); };
        std::vector<corpus::Source> sources;
        for (const std::string& path : request_.paths) {
            const auto other = [this](const std::string& left_out) { report_.left_out.push_back(left_out); };
            for (corpus::Source& source : corpus::walk(path, trouble, other)) sources.push_back(std::move(source));
        }
        for (const corpus::Source& source : sources) progress_.bytes_total += source.bytes;
        for (const corpus::Source& source : sources) {
            const std::uint64_t before = progress_.bytes_done;
            progress_.current = source.path;
            tell();
            const auto take = [&](const corpus::Item& item) {
                this->item(item);
                ++progress_.articles;
                progress_.bytes_done = before + item.bytes_done;
                tell();
            };
            corpus::read(source, request_.overrides, take, trouble);
            progress_.bytes_done = before + source.bytes;
        }
        if (!batch_.items.empty()) index_batch();
        if (load_) finish_load();
        tell();
        std::move(outcome_).report_to(report_);
        report_.unusable_actors = own_.problems().size();
        return std::move(report_);
    }

private:
    void item(const corpus::Item& item) {
        const std::size_t place = next_place_++;
        if (!first_of_its_id(item, place)) return;
        const std::optional<std::uint64_t> stored = stored_fingerprint(item.id);
        if (stored == item.fingerprint) {
            ++report_.unchanged;
            return;
        }
        if (stored && taken_by_another_file(item, place)) return;
        Result<corpus::Article> article = item.make();
        if (!article) return outcome_.failed(place, article.error());
        batch_.add({place, std::move(*article), item.fingerprint, stored.has_value()});
        if (batch_.bytes < batch_size(load_ ? load_->batches() : 0)) return;
        if (!load_ && worth_a_load()) load_.emplace(writer(), own_.gazetteer(), request_.threads);
        index_batch();
        if (load_ && much_loaded()) finish_load();
    }

    void index_batch() {
        Batch batch = std::exchange(batch_, {});
        new_bytes_ += batch.bytes;
        if (load_) return load_->give(std::move(batch));
        if (!builder_) builder_.emplace(own_.gazetteer());
        outcome_.add(put(batch, *builder_, [this]() -> store::Writer& { return writer(); }));
        if (writer_) writer_->commit();
    }

    void finish_load() {
        progress_.joining = true;
        tell();
        outcome_.add(load_->finish());
        load_.reset();
        progress_.joining = false;
    }

    bool worth_a_load() {
        namespace fs = std::filesystem;
        const double more = static_cast<double>(batch_.bytes) + expected();
        const auto to_copy = static_cast<double>(writer().bytes_on_disk());
        if (worthy_share * more < to_copy) return false;
        std::error_code unknown;
        const fs::space_info room = fs::space(request_.db, unknown);
        return unknown || static_cast<double>(room.available) > copies * (to_copy + index_over_text * more);
    }

    bool much_loaded() {
        const auto loaded = load_->bytes();
        return loaded >= std::max(least_between_joins, writer().bytes_on_disk()) &&
               expected() >= least_to_come * static_cast<double>(loaded);
    }

    // Bytes of text to come. What is still to be read is taken to be new in the measure of what has been read.
    [[nodiscard]] double expected() const {
        const std::uint64_t bytes = new_bytes_ + batch_.bytes;
        const std::uint64_t read = std::max(progress_.bytes_done, bytes);
        const auto left = static_cast<double>(progress_.bytes_total - std::min(read, progress_.bytes_total));
        return read == 0 ? 0 : left * static_cast<double>(bytes) / static_cast<double>(read);
    }

    // The same place again (a path given twice) is no trouble; another place with the same id is.
    bool first_of_its_id(const corpus::Item& item, std::size_t place) {
        const auto [known, fresh] = places_.emplace(item.id, item.path);
        if (!fresh && known->second != item.path) {
            outcome_.failed(
                place, {ErrorCode::bad_input,
                        item.path + ": id \"" + item.id + "\" was already taken by " + known->second + ", which stays",
                        "give each article an id of its own"});
        }
        return fresh;
    }

    // Ids of files are relative to the folder that was added, so that two folders may hold the same one: a file must
    // not quietly replace another that is still there. A record says its id itself and may come from any file.
    bool taken_by_another_file(const corpus::Item& item, std::size_t place) {
        namespace fs = std::filesystem;
        std::error_code none;
        std::string stored;
        if (!reader_ || !fs::exists(item.path, none)) return false;
        reader_->with_retry([&] {
            const auto record = reader_->record(item.id);
            stored = record && *record ? (*record)->path : "";
        });
        if (stored.empty() || !fs::exists(stored, none) || fs::equivalent(stored, item.path, none)) return false;
        outcome_.failed(place, {ErrorCode::bad_input,
                                item.path + ": id \"" + item.id + "\" was already taken by " + stored + ", which stays",
                                "add the folder above both, or remove the other article first"});
        return true;
    }

    std::optional<std::uint64_t> stored_fingerprint(const std::string& id) {
        if (writer_) return writer_->fingerprint(id);
        return reader_ ? reader_->fingerprint(id) : std::nullopt;
    }

    store::Writer& writer() {
        if (!writer_) {
            writer_.emplace(request_.db, analyzer_, request_.wait_seconds);
            own_.some_tagged(*writer_);
        }
        return *writer_;
    }

    void tell() const {
        if (request_.progress) request_.progress(progress_);
    }

    const AddRequest& request_;
    std::string analyzer_;
    std::optional<store::Reader> reader_;
    std::optional<store::Writer> writer_;
    IndexGazetteer own_;
    Batch batch_;
    std::optional<DocumentBuilder> builder_;  ///< of batches that are committed one by one
    std::optional<BulkLoad> load_;
    std::uint64_t new_bytes_ = 0;  ///< of text that was indexed
    std::unordered_map<std::string, std::string> places_;
    std::size_t next_place_ = 0;
    Progress progress_;
    Outcome outcome_;
    Report report_;
};

}  // namespace

Report add(const AddRequest& request) {
    return Adder(request).run();
}

Report remove(const std::string& db, const std::vector<std::string>& ids, int wait_seconds) {
    Report report;
    const std::string analyzer = arabic::fingerprint();
    const store::Reader reader(db, analyzer);
    std::optional<store::Writer> writer;
    for (const std::string& id : ids) {
        bool removed = false;
        if (writer || reader.fingerprint(id)) {
            if (!writer) writer.emplace(db, analyzer, wait_seconds);
            removed = writer->remove(id);
        }
        if (removed) {
            ++report.removed;
        } else {
            report.failures.push_back({ErrorCode::not_found, id + ": there is no such article in " + db, ""});
        }
    }
    if (writer) writer->commit();
    return report;
}

}  // namespace bahith::indexer

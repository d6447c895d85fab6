// SPDX-License-Identifier: GPL-2.0-or-later
// What can be saved of a damaged index: records read from the document data alone, without any posting list.
#include <xapian.h>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <unordered_set>
#include <utility>
#include <vector>

#include "store/checksum.hpp"
#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/words.hpp"

namespace bahith::store {
namespace {

using Visit = std::function<void(Result<Record>)>;

constexpr std::string_view anew_hint = "choose a new index with --db and add the original files to it again";

// Walks one generation by document number. Neighbours that cannot be read for the same reason are one error.
class Walk {
public:
    Walk(std::string path, const Visit& visit) : path_(std::move(path)), visit_(visit) {}

    void run() {
        const Xapian::Database database(path_);
        const Xapian::docid last = database.get_lastdocid();
        for (Xapian::docid id = 0; id < last;) document(database, ++id);
        tell();
    }

private:
    void document(const Xapian::Database& database, Xapian::docid id) {
        std::string bytes;
        try {
            bytes = database.get_document(id, Xapian::DOC_ASSUME_VALID).get_data();
        } catch (const Xapian::Error& error) {
            return unread(id, error.get_msg());
        }
        if (bytes.empty() || holds_words(bytes)) return;  // a document that was removed, or a passage
        Result<Record> record = decode(bytes);
        if (!record) return unread(id, record.error().message);
        visit_(std::move(record));
    }

    void unread(Xapian::docid id, const std::string& reason) {
        if (first_ != 0 && id == last_ + 1 && reason == reason_) {
            last_ = id;
            return;
        }
        tell();
        first_ = last_ = id;
        reason_ = reason;
    }

    void tell() {
        if (first_ == 0) return;
        std::string place = ": document " + std::to_string(first_);
        if (last_ != first_) place = ": documents " + std::to_string(first_) + " to " + std::to_string(last_);
        visit_(fail(ErrorCode::damaged, path_ + place + ": " + reason_, "add the original files again"));
    }

    std::string path_;
    const Visit& visit_;
    Xapian::docid first_ = 0;
    Xapian::docid last_ = 0;
    std::string reason_;
};

// A folder that links to the tables a record needs. Xapian takes the other tables, when they are not there, for empty
// ones; damaged ones it does not open.
class Spare {
public:
    explicit Spare(const std::string& generation) {
        namespace fs = std::filesystem;
        std::string name = (fs::temp_directory_path() / "bahith-spare-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) return;
        path_ = name;
        for (const char* table : {"iamglass", "docdata.glass", "postlist.glass"})
            fs::create_symlink(fs::absolute(fs::path(generation) / table), fs::path(path_) / table);
    }
    Spare(const Spare&) = delete;
    Spare& operator=(const Spare&) = delete;
    ~Spare() {
        std::error_code none;
        if (!path_.empty()) std::filesystem::remove_all(path_, none);
    }

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] bool opens() const {
        try {
            return !path_.empty() && Xapian::Database(path_).get_lastdocid() > 0;
        } catch (const Xapian::Error&) {
            return false;
        }
    }

private:
    std::string path_;
};

// What the visitor threw, which says nothing of the index that is read, whatever it is.
class OfVisitor : public std::exception {
public:
    /// Inside a catch.
    OfVisitor() : thrown_(std::current_exception()) {}
    [[noreturn]] void rethrow() const { std::rethrow_exception(thrown_); }

private:
    std::exception_ptr thrown_;
};

void told(const Visit& visit, Result<Record> record) {
    try {
        visit(std::move(record));
    } catch (const std::exception&) {
        throw OfVisitor();
    }
}

void walk_generations(const std::string& dir, const Visit& visit) {
    const auto stub = read_stub(dir);
    if (!stub) return;
    for (const std::string& name : stub->generations) {
        const std::string path = (std::filesystem::path(dir) / name).string();
        try {
            Walk(path, visit).run();
        } catch (const Xapian::Error& error) {
            if (const Spare spare(path); spare.opens()) {
                Walk(spare.path(), visit).run();
                continue;
            }
            visit(fail(ErrorCode::damaged, path + ": cannot be opened: " + error.get_msg(), std::string(anew_hint)));
        }
    }
}

}  // namespace

void each_saved_record(const std::string& dir, const Visit& visit) try {
    std::unordered_set<std::uint64_t> saved;
    std::vector<Error> unread;
    const Visit keep = [&](Result<Record> record) {
        if (!record) return unread.push_back(record.error());
        if (saved.insert(checksum(record->id)).second) told(visit, std::move(record));
    };
    try {
        Reader(dir, "").each_record(keep);
    } catch (const Failure& failure) {
        if (failure.error().code != ErrorCode::damaged) throw;
        unread.clear();  // the walk meets them again
        walk_generations(dir, keep);
        if (saved.empty()) unread.insert(unread.begin(), failure.error());
    }
    if (saved.empty() && !unread.empty()) {
        throw Failure({ErrorCode::damaged, unread.back().message + "; none of its articles can be saved",
                       std::string(anew_hint)});
    }
    for (Error& error : unread) visit(tl::make_unexpected(std::move(error)));
} catch (const OfVisitor& thrown) {
    thrown.rethrow();
}

}  // namespace bahith::store

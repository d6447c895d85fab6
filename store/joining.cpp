// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian's compaction does the joining: cheap beside indexing, and its result is small and quick to search.
#include "store/joining.hpp"

#include <xapian.h>
#include <filesystem>

#include "store/opening.hpp"
#include "store/schema.hpp"
#include "store/unfinished.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

// The terms of the ids of articles that are in both.
std::vector<std::string> replaced_ids(const Xapian::Database& base, const std::vector<std::string>& segments) {
    std::vector<std::string> ids;
    if (base.get_doccount() == 0) return ids;
    const std::string all(prefix(Field::id));
    for (const std::string& path : segments) {
        const Xapian::Database segment(path);
        for (auto id = segment.allterms_begin(all); id != segment.allterms_end(all); ++id)
            if (base.term_exists(*id)) ids.push_back(*id);
    }
    return ids;
}

void copy_without(const std::string& base, const std::vector<std::string>& ids, const std::string& copy) {
    fs::copy(base, copy);
    Xapian::WritableDatabase database(copy, Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS);
    for (const std::string& id : ids) database.delete_document(id);
    database.commit();
}

}  // namespace

void join(const std::vector<std::string>& from, const std::string& to) {
    Xapian::Database all;
    for (const std::string& path : from) all.add_database(Xapian::Database(path));
    all.compact(to);
    // The metadata are those of one of them; the number of articles is that of all.
    Xapian::WritableDatabase joined(to, Xapian::DB_OPEN | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS);
    joined.set_metadata(std::string(meta_articles), std::to_string(count_records(joined)));
    joined.commit();
}

void join_behind(const std::string& base, const std::vector<std::string>& segments, const std::string& to,
                 const std::string& scratch) {
    Unfinished whole(to);
    const Unfinished copy(scratch);
    std::vector<std::string> from{base};
    if (const auto ids = replaced_ids(Xapian::Database(base), segments); !ids.empty()) {
        copy_without(base, ids, scratch);
        from.front() = scratch;
    }
    from.insert(from.end(), segments.begin(), segments.end());
    join(from, to);
    whole.keep();
}

}  // namespace bahith::store

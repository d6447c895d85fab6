// SPDX-License-Identifier: GPL-2.0-or-later
// Compaction: all local shards of an index become one new generation.
#include <xapian.h>
#include <filesystem>
#include <vector>

#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/opening.hpp"
#include "store/schema.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

// Takes Xapian's own lock too, against programs that know nothing of ours.
std::vector<Xapian::WritableDatabase> lock_shards(const std::string& dir, const Stub& stub) {
    std::vector<Xapian::WritableDatabase> shards;
    for (const std::string& name : stub.generations) {
        shards.emplace_back((fs::path(dir) / name).string(), Xapian::DB_OPEN);
    }
    return shards;
}

// Joining shards keeps the metadata of one of them; the number of articles is that of all.
void note_articles(const std::string& path) {
    Xapian::WritableDatabase database(path, Xapian::DB_OPEN);
    database.set_metadata(std::string(meta_articles), std::to_string(count_records(database)));
    database.commit();
}

}  // namespace

void compact(const std::string& dir) {
    translated(dir, [&] {
        if (!exists(dir)) no_index(dir);
        const DirectoryLock lock(dir);
        const auto stub = read_stub(dir);
        if (!stub) no_index(dir);
        if (stub->remotes > 0) static_cast<void>(only_generation(dir, *stub));
        const std::string making = making_path(dir);
        {
            const std::vector<Xapian::WritableDatabase> shards = lock_shards(dir, *stub);
            Xapian::Database all;
            for (const Xapian::WritableDatabase& shard : shards) {
                require_fit(shard, dir, "");
                require_counts(shard, dir);
                all.add_database(shard);
            }
            all.compact(making);
            if (shards.size() > 1) note_articles(making);
        }
        publish(dir, making);
    });
}

}  // namespace bahith::store

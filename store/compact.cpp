// SPDX-License-Identifier: GPL-2.0-or-later
// Compaction: all local shards of an index become one new generation.
#include <xapian.h>
#include <filesystem>
#include <vector>

#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/joining.hpp"
#include "store/opening.hpp"
#include "store/unfinished.hpp"

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

}  // namespace

void compact(const std::string& dir) {
    translated(dir, [&] {
        if (!exists(dir)) no_index(dir);
        const DirectoryLock lock(dir);
        const auto stub = read_stub(dir);
        if (!stub) no_index(dir);
        if (stub->remotes > 0) static_cast<void>(only_generation(dir, *stub));
        remove_making(dir);
        const std::string making = making_path(dir);
        const Unfinished unfinished(making);
        {
            const std::vector<Xapian::WritableDatabase> shards = lock_shards(dir, *stub);
            for (const Xapian::WritableDatabase& shard : shards) {
                require_fit(shard, dir, "");
                require_counts(shard, dir);
            }
            std::vector<std::string> paths;
            for (const std::string& name : stub->generations) paths.push_back((fs::path(dir) / name).string());
            join(paths, making);
        }
        publish(dir, making);
    });
}

}  // namespace bahith::store

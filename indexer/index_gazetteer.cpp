// SPDX-License-Identifier: GPL-2.0-or-later
// The note is the stamp of the edits, nothing where there are none.
#include "indexer/index_gazetteer.hpp"

#include "store/schema.hpp"
#include "store/user_file.hpp"

namespace bahith::indexer {
namespace {

constexpr std::string_view mixed = "mixed";  // the stamp of no edits

void note(store::Writer& writer, const std::string& stamp) {
    if (writer.metadata(store::meta_actors) != stamp) writer.note(store::meta_actors, stamp);
}

}  // namespace

IndexGazetteer::IndexGazetteer(const std::string& db)
    : own_(actors::own_gazetteer(store::read_user_file(db, store::actors_file).value_or(""),
                                 db + "/" + std::string(store::actors_file))) {}

void IndexGazetteer::all_tagged(store::Writer& writer) const {
    note(writer, own_.stamp);
}

void IndexGazetteer::some_tagged(store::Writer& writer) const {
    if (writer.metadata(store::meta_actors) == own_.stamp) return;
    note(writer, writer.articles() == 0 ? own_.stamp : std::string(mixed));
}

}  // namespace bahith::indexer

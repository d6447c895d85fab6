// SPDX-License-Identifier: GPL-2.0-or-later
// From the values of the records; no article is opened.
#include "searcher/catalogue.hpp"

#include <xapian.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

std::string iso(const std::string& day) {
    return day.size() == 8 ? day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6, 2) : day;
}

std::uint64_t bytes_under(const std::string& dir) {
    std::uint64_t bytes = 0;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator i(dir, error), end; !error && i != end; i.increment(error))
        if (i->is_regular_file(error)) bytes += i->file_size(error);
    return bytes;
}

}  // namespace

Stats collect_stats(const store::Reader& reader) {
    const Xapian::Database& database = reader.database();
    Stats stats;
    stats.articles = reader.article_count();
    stats.passages = reader.passage_count();
    const std::string record = store::term(Field::kind, store::kind_record);
    std::size_t dated = 0, with_author = 0, with_source = 0;
    for (auto i = database.postlist_begin(record); i != database.postlist_end(record); ++i) {
        const Xapian::Document document = database.get_document(*i, Xapian::DOC_ASSUME_VALID);
        const std::string first = document.get_value(store::slot(Field::published_first));
        const std::string last = document.get_value(store::slot(Field::published_last));
        with_author += !document.get_value(store::slot(Field::author_names)).empty();
        with_source += !document.get_value(store::slot(Field::source_name)).empty();
        if (first.empty()) continue;
        ++dated;
        if (stats.first_day.empty() || first < stats.first_day) stats.first_day = first;
        if (last > stats.last_day) stats.last_day = last;
    }
    stats.undated = stats.articles - std::min(stats.articles, dated);
    stats.without_author = stats.articles - std::min(stats.articles, with_author);
    stats.without_source = stats.articles - std::min(stats.articles, with_source);
    stats.first_day = iso(stats.first_day);
    stats.last_day = iso(stats.last_day);
    stats.bytes_on_disk = bytes_under(reader.dir());
    stats.analyzer = reader.metadata(store::meta_analyzer);
    const std::string schema = reader.metadata(store::meta_schema);
    std::from_chars(schema.data(), schema.data() + schema.size(), stats.schema);
    return stats;
}

}  // namespace bahith::searcher

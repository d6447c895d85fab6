// SPDX-License-Identifier: GPL-2.0-or-later
// Each field is a way to tally; what differs is where its values are and in which order they are shown.
#include "searcher/facets.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/arabic/fold.hpp"
#include "store/record.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;
using Counts = Tally::Counts;

struct Way {
    std::string_view field;
    bool by_time;
    Counts (*count)(const Tally&);
};

const Way* way_of(std::string_view field) {
    static constexpr std::array<Way, 7> ways{{
        {"actor", false, [](const Tally& tally) { return tally.listed(Field::actors, ' '); }},
        {"source", false, [](const Tally& tally) { return tally.listed(Field::source_name, '\n'); }},
        {"author", false, [](const Tally& tally) { return tally.listed(Field::author_names, '\n'); }},
        {"category", false, [](const Tally& tally) { return tally.terms(Field::category); }},
        {"month", true, [](const Tally& tally) { return tally.published(Grain::month); }},
        {"year", true, [](const Tally& tally) { return tally.published(Grain::year); }},
        {"mentions", true, [](const Tally& tally) { return tally.mentioned(Grain::year); }},
    }};
    const auto way = std::find_if(ways.begin(), ways.end(), [field](const Way& one) { return one.field == field; });
    return way == ways.end() ? nullptr : &*way;
}

Facet ordered(std::string field, const Counts& counts, bool by_time, std::size_t limit) {
    Facet out{std::move(field), {}, counts.values.size()};
    for (const Tally::Count& count : counts.values) out.values.push_back({count.value, count.value, count.articles});
    std::sort(out.values.begin(), out.values.end(), [by_time](const FacetValue& a, const FacetValue& b) {
        if (a.count != b.count) return a.count > b.count;
        return by_time ? a.id > b.id : a.id < b.id;
    });
    if (limit > 0 && out.values.size() > limit) out.values.resize(limit);
    if (by_time)
        std::sort(out.values.begin(), out.values.end(),
                  [](const FacetValue& a, const FacetValue& b) { return a.id > b.id; });
    return out;
}

// Terms are folded; the record of an article has the category as written.
std::string category_as_written(const Xapian::Database& database, const std::string& folded) {
    const std::string term = store::term(Field::category, folded);
    const std::string record = store::term(Field::kind, store::kind_record);
    auto found =
        matching(database, Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query(term), Xapian::Query(record)));
    if (found.empty()) return folded;
    const auto read = store::decode(database.get_document(found.front()).get_data());
    return read && !read->category.empty() ? read->category : folded;
}

}  // namespace

std::vector<Facet> count_facets(const Xapian::Database& database, const Tally& tally,
                                const actors::Gazetteer& gazetteer, const std::vector<std::string>& fields,
                                std::size_t limit) {
    std::vector<Facet> facets;
    for (const std::string& field : fields) {
        const Way* way = way_of(field);
        if (way == nullptr) continue;
        facets.push_back(ordered(field, way->count(tally), way->by_time, limit));
        for (FacetValue& value : facets.back().values) {
            if (field == "category") value.id = value.name = category_as_written(database, value.id);
            if (field != "actor") continue;
            if (const actors::Actor* actor = gazetteer.find(value.id)) value.name = actor->name;
        }
    }
    return facets;
}

Timeline count_over_time(const Tally& tally, TimelineOf of, Grain grain) {
    Timeline out{of, grain, {}, 0};
    const Counts counts = of == TimelineOf::published ? tally.published(grain) : tally.mentioned(grain);
    out.unplaced = tally.articles() - counts.articles;
    for (const Tally::Count& count : counts.values) out.bars.push_back({count.value, count.articles});
    std::sort(out.bars.begin(), out.bars.end(), [](const Bar& a, const Bar& b) { return a.time < b.time; });
    return out;
}

}  // namespace bahith::searcher

// SPDX-License-Identifier: GPL-2.0-or-later
// A line that begins with a brace is JSON, any other is parted at its first tab.
#include "cli/batch.hpp"

#include <istream>
#include <nlohmann/json.hpp>
#include <vector>

namespace bahith::cli {

namespace {

using nlohmann::json;

constexpr const char* forms =
    "a line is ID<TAB>QUERY or {\"id\":…,\"text\":…,\"from\":…,\"to\":…,\"mentions\":…,\"actor\":…}";

Result<std::string> text_of(const json& object, const char* key, std::string otherwise) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return otherwise;
    if (!found->is_string()) {
        return fail(ErrorCode::bad_input,
                    std::string("\"") + key + "\" is a " + found->type_name() + ", expected a string", forms);
    }
    return found->get<std::string>();
}

Result<std::vector<std::string>> actors_of(const json& object, const std::vector<std::string>& otherwise) {
    const auto found = object.find("actor");
    if (found == object.end() || found->is_null()) return otherwise;
    std::vector<std::string> names;
    for (const json& one : found->is_array() ? *found : json::array({*found})) {
        if (!one.is_string()) {
            return fail(ErrorCode::bad_input, "\"actor\" is neither a string nor a list of strings", forms);
        }
        names.push_back(one.get<std::string>());
    }
    return names;
}

Result<BatchQuery> from_json(std::string_view line, const searcher::Filters& defaults) {
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object()) return fail(ErrorCode::bad_input, "not a JSON object", forms);
    BatchQuery query{"", "", defaults};
    std::string id_number;
    if (const auto id = object.find("id"); id != object.end() && id->is_number_integer()) id_number = id->dump();
    struct Key {
        const char* name;
        std::string* value;
    };
    for (const Key& key : {Key{"id", &query.id}, Key{"text", &query.text}, Key{"from", &query.filters.from},
                           Key{"to", &query.filters.to}, Key{"mentions", &query.filters.mentions}}) {
        if (key.value == &query.id && !id_number.empty()) {
            query.id = id_number;
            continue;
        }
        auto value = text_of(object, key.name, *key.value);
        if (!value) return tl::make_unexpected(value.error());
        const bool date = key.value != &query.id && key.value != &query.text;
        if (date && value->empty() && object.contains(key.name) && object[key.name].is_string())
            return fail(ErrorCode::bad_input, std::string("\"") + key.name + "\" has no value", forms);
        *key.value = *value;
    }
    auto actors = actors_of(object, defaults.actors);
    if (!actors) return tl::make_unexpected(actors.error());
    query.filters.actors = *actors;
    if (query.id.empty()) return fail(ErrorCode::bad_input, "the query has no \"id\"", forms);
    if (object.find("text") == object.end()) return fail(ErrorCode::bad_input, "the query has no \"text\"", forms);
    return query;
}

}  // namespace

Result<BatchQuery> parse_batch_line(std::string_view line, const searcher::Filters& defaults) {
    if (line.find_first_not_of(" \t") == line.find('{')) return from_json(line, defaults);
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return fail(ErrorCode::bad_input, "no tab between id and query", forms);
    if (tab == 0) return fail(ErrorCode::bad_input, "no id before the tab", forms);
    return BatchQuery{std::string(line.substr(0, tab)), std::string(line.substr(tab + 1)), defaults};
}

void each_batch_query(std::istream& lines, const std::string& name, const searcher::Filters& defaults,
                      const std::function<Result<void>(const BatchQuery&)>& query,
                      const std::function<void(Error)>& trouble) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (number == 1 && line.compare(0, mark.size(), mark) == 0) line.erase(0, mark.size());
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.find_first_not_of(" \t") == std::string::npos) continue;
        const auto parsed = parse_batch_line(line, defaults);
        const Result<void> done = parsed ? query(*parsed) : tl::make_unexpected(parsed.error());
        if (!done) {
            Error error = done.error();
            error.message = name + ":" + std::to_string(number) + ": " + error.message;
            trouble(std::move(error));
        }
    }
}

}  // namespace bahith::cli

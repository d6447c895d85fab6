// SPDX-License-Identifier: GPL-2.0-or-later
// JSON from files.
#include "corpus/readers/json.hpp"

#include <utility>

#include "corpus/entities.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t deepest = 256;

std::size_t depth_of(std::string_view text) {
    std::size_t depth = 0;
    std::size_t most = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            most = std::max(most, ++depth);
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return most;
}

std::string plain(const nlohmann::ordered_json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_object() && value.contains("name") && value["name"].is_string()) {
        return value["name"].get<std::string>();
    }
    return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace

Result<nlohmann::ordered_json> parse_json(std::string_view text) {
    if (depth_of(text) > deepest) {
        return fail(ErrorCode::bad_input, "JSON is nested deeper than " + std::to_string(deepest) + " levels");
    }
    try {
        return nlohmann::ordered_json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        // The library's text repeats what was read, which may be anything; the place is what helps.
        const char* what = error.byte > text.size() ? "ends too early" : "is broken";
        return fail(ErrorCode::bad_input, std::string("JSON ") + what + " at byte " + std::to_string(error.byte));
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::bad_input, "JSON holds a number out of range");
    }
}

std::vector<std::string> json_values(const nlohmann::ordered_json& value) {
    std::vector<std::string> out;
    if (value.is_array()) {
        for (const auto& element : value) {
            if (!element.is_null()) out.push_back(plain(element));
        }
    } else if (!value.is_null()) {
        out.push_back(plain(value));
    }
    return out;
}

Metadata json_facts(const nlohmann::ordered_json& object, const std::string& origin, std::string_view without) {
    Metadata out;
    for (const auto& [key, value] : object.items()) {
        if (key == without) continue;
        const std::string_view known = known_key(key);
        const bool kept_as_json = known.empty() && value.is_structured();
        auto values =
            kept_as_json
                ? std::vector<std::string>{value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)}
                : json_values(value);
        if (known == "title" || known == "author" || known == "source") {
            for (std::string& text : values) text = one_line(decode_entities(text));
        }
        out.push_back({key, std::move(values), origin + " " + one_line(key), 0, true});
    }
    return out;
}

}  // namespace bahith::corpus

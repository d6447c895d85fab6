// SPDX-License-Identifier: GPL-2.0-or-later
// Front matter.
#include "corpus/readers/front_matter.hpp"

#include <yaml-cpp/yaml.h>

#include <utility>

#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

constexpr std::size_t largest = std::size_t{64} * 1024;
constexpr std::size_t most_values = 100;

bool is_fence(std::string_view line, bool closing) {
    line = trim(line);
    return line == "---" || (closing && line == "...");
}

// Nested maps are other programs' settings, not metadata of the article.
std::vector<std::string> values(const YAML::Node& node) {
    std::vector<std::string> out;
    if (node.IsScalar()) out.push_back(node.Scalar());
    if (!node.IsSequence()) return out;
    for (const YAML::Node& element : node) {
        if (out.size() < most_values && element.IsScalar()) out.push_back(element.Scalar());
    }
    return out;
}

Result<Metadata> refuse(const std::string& path, int line, const std::string& what) {
    // Line 0 of the YAML is line 2 of the file, below the dashes.
    return fail(ErrorCode::bad_input, path + ":" + std::to_string(line + 2) + ": front matter: " + what,
                "correct the YAML; a value with a colon or a quotation mark in it needs quotation marks around it");
}

}  // namespace

FrontMatter split_front_matter(std::string_view text) {
    FrontMatter out{{}, text};
    std::size_t start = std::string_view::npos;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find_first_of("\r\n", at);
        const std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
        std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
        if (end != std::string_view::npos && text.substr(end, 2) == "\r\n") ++next;
        if (start == std::string_view::npos) {
            if (!is_fence(line, false)) return out;
            start = next;
        } else if (is_fence(line, true)) {
            out.yaml = text.substr(start, at - start);
            out.body = text.substr(next);
            return out;
        }
        at = next;
    }
    return out;
}

Result<Metadata> parse_front_matter(std::string_view yaml, const std::string& path) {
    if (yaml.size() > largest) {
        return refuse(path, 0, "has " + std::to_string(yaml.size() / 1024) + " KiB, expected at most 64");
    }
    Metadata out;
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        if (root.IsNull()) return out;
        if (!root.IsMap()) return refuse(path, 0, "expected lines like «title: …»");
        for (const auto& entry : root) {
            if (!entry.first.IsScalar()) continue;
            const std::string key = entry.first.Scalar();
            auto found = values(entry.second);
            const auto line = static_cast<std::size_t>(entry.first.Mark().line + 2);
            if (!found.empty()) out.push_back({key, std::move(found), "front matter " + one_line(key), line, true});
        }
    } catch (const YAML::ParserException& error) {
        return refuse(path, error.mark.line, one_line(error.msg));
    } catch (const YAML::Exception& error) {
        return refuse(path, error.mark.is_null() ? 0 : error.mark.line, one_line(error.msg));
    }
    return out;
}

}  // namespace bahith::corpus

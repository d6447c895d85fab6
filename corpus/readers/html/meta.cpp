// SPDX-License-Identifier: GPL-2.0-or-later
// What a page says about itself.
#include "corpus/readers/html/meta.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/credit_words.hpp"
#include "corpus/readers/json.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus::html {
namespace {

using Json = nlohmann::ordered_json;

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}

struct MetaName {
    std::string_view name;
    std::string_view key;
};

// In order of trust.
constexpr std::array<MetaName, 30> meta_names{{{"article:published_time", "date"},
                                               {"og:article:published_time", "date"},
                                               {"datepublished", "date"},
                                               {"dc.date.issued", "date"},
                                               {"dcterms.issued", "date"},
                                               {"citation_publication_date", "date"},
                                               {"dc.date", "date"},
                                               {"dcterms.date", "date"},
                                               {"parsely-pub-date", "date"},
                                               {"sailthru.date", "date"},
                                               {"pubdate", "date"},
                                               {"publishdate", "date"},
                                               {"publish-date", "date"},
                                               {"publication_date", "date"},
                                               {"date", "date"},
                                               {"author", "author"},
                                               {"article:author", "author"},
                                               {"citation_author", "author"},
                                               {"dc.creator", "author"},
                                               {"dcterms.creator", "author"},
                                               {"og:site_name", "source"},
                                               {"citation_journal_title", "source"},
                                               {"dc.publisher", "source"},
                                               {"dcterms.publisher", "source"},
                                               {"publisher", "source"},
                                               {"application-name", "source"},
                                               {"og:url", "url"},
                                               {"article:section", "category"},
                                               {"content-language", "lang"},
                                               {"og:locale", "lang"}}};

bool is_article(const Json& node) {
    if (!node.is_object() || !node.contains("@type")) return false;
    for (const std::string& type : json_values(node["@type"])) {
        for (const std::string_view known : {"Article", "BlogPosting", "Report", "WebPage", "CreativeWork"}) {
            if (type.size() >= known.size() && type.compare(type.size() - known.size(), known.size(), known) == 0) {
                return true;
            }
        }
    }
    return false;
}

// The objects of a JSON-LD block that describe an article; a page about the article comes last.
void collect(const Json& root, std::vector<Json>& out) {
    std::vector<const Json*> queue{&root};
    for (std::size_t i = 0; i < queue.size() && i < 200; ++i) {
        const Json& node = *queue[i];
        if (node.is_array()) {
            for (const Json& element : node) queue.push_back(&element);
        } else if (node.is_object()) {
            if (node.contains("@graph")) queue.push_back(&node["@graph"]);
            if (is_article(node)) out.push_back(node);
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Json& a, const Json& b) { return a.contains("headline") && !b.contains("headline"); });
}

std::vector<Json> linked_data(const Tree& tree) {
    std::vector<Json> out;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (tree.tag(i) != GUMBO_TAG_SCRIPT) continue;
        std::string text;
        for (std::size_t k = i + 1; k < tree.nodes()[i].end; ++k) text.append(tree.text(k));
        if (auto json = parse_json(text)) collect(*json, out);
    }
    return out;
}

void add(Metadata& out, std::string_view key, std::vector<std::string> values, std::string origin) {
    out.push_back({std::string(key), std::move(values), std::move(origin), 0, false});
}

void from_linked_data(const Tree& tree, Metadata& out) {
    constexpr std::array<MetaName, 7> keys{{{"datePublished", "date"},
                                            {"author", "author"},
                                            {"publisher", "source"},
                                            {"url", "url"},
                                            {"mainEntityOfPage", "url"},
                                            {"articleSection", "category"},
                                            {"inLanguage", "lang"}}};
    for (const Json& node : linked_data(tree)) {
        for (const auto& [name, key] : keys) {
            const std::string member(name);
            if (!node.contains(member)) continue;
            const Json& value = node[member];
            if (key == "url" && value.is_object()) {
                if (value.contains("@id")) add(out, key, json_values(value["@id"]), "JSON-LD " + member);
                continue;
            }
            add(out, key, json_values(value), "JSON-LD " + member);
        }
    }
}

void from_meta_tags(const Tree& tree, Metadata& out) {
    std::vector<std::pair<std::string, std::string>> tags;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (tree.tag(i) != GUMBO_TAG_META) continue;
        for (const char* attribute : {"property", "name", "itemprop", "http-equiv"}) {
            const std::string name = lowered(tree.attribute(i, attribute));
            if (!name.empty()) tags.emplace_back(name, tree.attribute(i, "content"));
        }
    }
    for (const auto& [name, key] : meta_names) {
        std::vector<std::string> values;
        for (const auto& [tag, content] : tags) {
            const bool address = key == "author" && content.find("://") != std::string::npos;
            if (tag == name && !address) values.push_back(content);
        }
        if (key != "author" && values.size() > 1) values.resize(1);
        if (name == "og:locale" && !values.empty()) values.front() = values.front().substr(0, values.front().find('_'));
        if (!values.empty()) add(out, key, std::move(values), "meta " + std::string(name));
    }
}

// <p class="author">, as templates without microdata mark the byline.
bool is_author_line(const Tree& tree, std::size_t i) {
    if (tree.nodes()[i].dropped || tree.nodes()[i].words == 0 || tree.nodes()[i].words > 10) return false;
    const auto words = style_words(tree.attribute(i, "class"));
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "author" || word == "byline" || word == "writer" || word == "editor";
    });
}

// «الرياض - أحمد غاوي»: such lines begin with the place. Agencies and lines with more in them are left alone.
std::string name_on(std::string_view line) {
    const std::size_t dash = line.rfind(" - ");
    if (dash != std::string_view::npos && !begins_with_role(line_key(line.substr(dash + 3))))
        line = line.substr(dash + 3);
    while (!line.empty() && (line.back() == ':' || line.back() == '*' || line.back() == ' ')) line.remove_suffix(1);
    const bool plain = line.find_first_of("()0123456789@|") == std::string_view::npos && count_words(line) <= 6;
    return plain && !is_place(line_key(line)) ? std::string(line) : std::string{};
}

void from_elements(const Tree& tree, Metadata& out) {
    Metadata authors;
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (!tree.is_element(i) || tree.tag(i) == GUMBO_TAG_META) continue;
        const std::string_view itemprop = tree.attribute(i, "itemprop");
        if (tree.tag(i) == GUMBO_TAG_LINK && lowered(tree.attribute(i, "rel")) == "canonical") {
            add(out, "url", {std::string(tree.attribute(i, "href"))}, "link canonical");
        } else if (tree.tag(i) == GUMBO_TAG_HTML) {
            add(out, "lang", {std::string(tree.attribute(i, "lang"))}, "html lang");
        } else if (itemprop == "datePublished") {
            const std::string_view stamp = tree.attribute(i, "datetime");
            const std::string_view content = stamp.empty() ? tree.attribute(i, "content") : stamp;
            add(out, "date", {content.empty() ? tree.inner_text(i) : std::string(content)}, "itemprop datePublished");
        } else if (itemprop == "author" || tree.attribute(i, "rel") == "author") {
            const std::string name = tree.inner_text(i);
            if (count_words(name) <= 10) add(out, "author", {name}, "itemprop author");
        } else if (is_author_line(tree, i) && authors.empty()) {
            if (std::string name = name_on(tree.inner_text(i)); !name.empty()) {
                add(authors, "author", {std::move(name)}, "class author");
            }
        }
    }
    out.insert(out.end(), authors.begin(), authors.end());
}

std::vector<std::string_view> parts_of_title(std::string_view title) {
    constexpr std::array<std::string_view, 8> separators{" | ", " - ", " – ", " — ", " :: ", " » ", " : ", " « "};
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < title.size();) {
        std::size_t length = 0;
        for (const std::string_view separator : separators) {
            if (title.substr(i, separator.size()) == separator) length = separator.size();
        }
        if (length == 0) {
            ++i;
            continue;
        }
        parts.push_back(title.substr(start, i - start));
        start = i += length;
    }
    parts.push_back(title.substr(start));
    return parts;
}

}  // namespace

Metadata page_facts(const Tree& tree) {
    Metadata meta;
    Metadata out;
    from_meta_tags(tree, meta);
    // The published_time of the page's own head first, then JSON-LD, then the rest.
    const bool stamped = !meta.empty() && meta.front().origin == "meta article:published_time";
    if (stamped) out.push_back(meta.front());
    from_linked_data(tree, out);
    out.insert(out.end(), meta.begin() + (stamped ? 1 : 0), meta.end());
    from_elements(tree, out);
    return out;
}

std::string stated_title(const Tree& tree) {
    for (const Json& node : linked_data(tree)) {
        if (node.contains("headline") && node["headline"].is_string())
            return one_line(node["headline"].get<std::string>());
    }
    for (std::size_t i = 0; i < tree.nodes().size(); ++i) {
        if (tree.tag(i) != GUMBO_TAG_META) continue;
        const std::string_view property = tree.attribute(i, "property");
        if (property == "og:title" || (property.empty() && tree.attribute(i, "name") == "og:title")) {
            return one_line(tree.attribute(i, "content"));
        }
    }
    return {};
}

std::string title_element(const Tree& tree, const std::vector<std::string>& lines) {
    std::string title;
    for (std::size_t i = 0; i < tree.nodes().size() && title.empty(); ++i) {
        if (tree.tag(i) == GUMBO_TAG_TITLE) title = tree.inner_text(i);
    }
    const auto parts = parts_of_title(title);
    const auto repeated = [&](std::string_view part) {
        const std::string key = line_key(part);
        return count_words(key) >= 2 &&
               std::any_of(lines.begin(), lines.end(), [&](const std::string& line) { return line == key; });
    };
    // Runs of parts, longest first.
    for (std::size_t length = parts.size(); length > 0 && parts.size() < 12; --length) {
        for (std::size_t first = 0; first + length <= parts.size(); ++first) {
            const char* begin = parts[first].data();
            const std::string_view last = parts[first + length - 1];
            const std::string_view run(begin, static_cast<std::size_t>(last.data() + last.size() - begin));
            if (repeated(run)) return std::string(run);
        }
    }
    const std::size_t bar = title.rfind(" | ");
    return bar == std::string::npos || bar == 0 ? title : title.substr(0, bar);
}

}  // namespace bahith::corpus::html

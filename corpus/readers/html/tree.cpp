// SPDX-License-Identifier: GPL-2.0-or-later
// A parsed page as a flat list, and which parts of it are furniture.
#include "corpus/readers/html/tree.hpp"

#include <algorithm>
#include <array>

#include "corpus/text.hpp"

namespace bahith::corpus::html {
namespace {

constexpr std::array<GumboTag, 21> never_text{
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
    GUMBO_TAG_EMBED,  GUMBO_TAG_SVG,    GUMBO_TAG_MATH,     GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_INPUT,  GUMBO_TAG_NAV,    GUMBO_TAG_FOOTER,   GUMBO_TAG_ASIDE,    GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,
    GUMBO_TAG_CANVAS, GUMBO_TAG_APPLET, GUMBO_TAG_HEAD};

// A word of class or id that begins so names furniture.
constexpr std::array<std::string_view, 36> furniture_words{
    "share",      "sharing", "nav",         "menu",     "submenu",    "sidebar",     "sidebars", "comment",
    "comments",   "related", "footer",      "foot",     "breadcrumb", "breadcrumbs", "crumbs",   "social",
    "socials",    "toolbar", "tags",        "tagcloud", "newsletter", "subscribe",   "advert",   "ads",
    "banner",     "popup",   "modal",       "cookie",   "cookies",    "pagination",  "pager",    "navbar",
    "navigation", "widget",  "recommended", "dropdown"};

template <class T, std::size_t N>
bool among(const T& value, const std::array<T, N>& table) {
    return std::find(table.begin(), table.end(), value) != table.end();
}

bool hidden(const Tree& tree, std::size_t i) {
    if (tree.has_attribute(i, "hidden") || tree.attribute(i, "aria-hidden") == "true") return true;
    std::string style;
    for (const char c : tree.attribute(i, "style")) {
        if (c != ' ') style += c;
    }
    return style.find("display:none") != std::string::npos || style.find("visibility:hidden") != std::string::npos;
}

bool furniture_role(std::string_view role) {
    return role == "navigation" || role == "banner" || role == "contentinfo" || role == "complementary" ||
           role == "search" || role == "menu" || role == "dialog";
}

bool furniture_style(const Tree& tree, std::size_t i) {
    constexpr std::size_t longest_date = 16;  // words
    for (const char* name : {"class", "id"}) {
        const std::vector<std::string> words = style_words(tree.attribute(i, name));
        for (const std::string& word : words) {
            if (among(std::string_view(word), furniture_words)) return true;
        }
        if (tree.nodes()[i].words <= longest_date && name_last_change(words)) return true;
    }
    return false;
}

}  // namespace

std::vector<std::string> style_words(std::string_view names) {
    std::vector<std::string> words;
    std::string word;
    const auto flush = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    char before = ' ';
    for (const char c : names) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool letter = upper || (c >= 'a' && c <= 'z');
        if (!letter || (upper && before >= 'a' && before <= 'z')) flush();
        if (letter) word += upper ? static_cast<char>(c + 32) : c;
        before = c;
    }
    flush();
    return words;
}

bool name_last_change(const std::vector<std::string>& style_words) {
    constexpr std::array<std::string_view, 5> change{"updated", "update", "modified", "lastmod", "modification"};
    constexpr std::array<std::string_view, 3> publication{"published", "publish", "pubdate"};
    const auto has = [&](const auto& table) {
        return std::any_of(style_words.begin(), style_words.end(),
                           [&](const std::string& word) { return among(std::string_view(word), table); });
    };
    return has(change) && !has(publication);
}

void Tree::Free::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Tree::Tree(const std::string& page)
    : output_(gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size())) {
    flatten();
    count_words();
    drop_furniture();
}

GumboTag Tree::tag(std::size_t i) const {
    return is_element(i) ? nodes_[i].gumbo->v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view Tree::text(std::size_t i) const {
    const GumboNode* node = nodes_[i].gumbo;
    const bool is_text =
        node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
    return is_text ? node->v.text.text : std::string_view{};
}

std::string_view Tree::attribute(std::size_t i, const char* name) const {
    if (!is_element(i)) return {};
    const GumboAttribute* found = gumbo_get_attribute(&nodes_[i].gumbo->v.element.attributes, name);
    return found == nullptr ? std::string_view{} : found->value;
}

bool Tree::has_attribute(std::size_t i, const char* name) const {
    return is_element(i) && gumbo_get_attribute(&nodes_[i].gumbo->v.element.attributes, name) != nullptr;
}

std::string Tree::inner_text(std::size_t i) const {
    std::string out;
    for (std::size_t k = i; k < nodes_[i].end; ++k) {
        out.append(text(k));
        if (tag(k) == GUMBO_TAG_BR) out += ' ';
    }
    return one_line(out);
}

void Tree::flatten() {
    struct Open {
        const GumboNode* node;
        unsigned next;
        std::size_t index;
    };
    std::vector<Open> stack;
    const auto open = [&](const GumboNode* node) {
        const std::size_t index = nodes_.size();
        nodes_.push_back({node, stack.empty() ? 0 : stack.back().index, index + 1, 0, false});
        const bool parent = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
        if (parent) stack.push_back({node, 0, index});
    };
    open(output_->root);
    while (!stack.empty()) {
        Open& top = stack.back();
        const GumboVector& children = top.node->v.element.children;
        if (top.next < children.length) {
            open(static_cast<const GumboNode*>(children.data[top.next++]));
        } else {
            nodes_[top.index].end = nodes_.size();
            stack.pop_back();
        }
    }
}

void Tree::count_words() {
    for (std::size_t i = nodes_.size(); i-- > 1;) {
        const GumboTag kind = tag(i);
        if (kind == GUMBO_TAG_SCRIPT || kind == GUMBO_TAG_STYLE || kind == GUMBO_TAG_HEAD) nodes_[i].words = 0;
        nodes_[i].words += corpus::count_words(text(i));
        nodes_[nodes_[i].parent].words += nodes_[i].words;
    }
}

void Tree::drop_furniture() {
    const std::size_t total = nodes_.front().words;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        nodes_[i].dropped = nodes_[i].dropped || (i > 0 && nodes_[nodes_[i].parent].dropped);
        if (nodes_[i].dropped || !is_element(i)) continue;
        const GumboTag kind = tag(i);
        if (kind == GUMBO_TAG_BODY || kind == GUMBO_TAG_HTML || kind == GUMBO_TAG_ARTICLE || kind == GUMBO_TAG_MAIN) {
            continue;
        }
        // What holds most of the page is no furniture, whatever its name: «has-sidebar», a form around everything.
        const bool large = nodes_[i].words * 5 > total * 2;
        bool drop = among(kind, never_text) || hidden(*this, i);
        if (!drop && !large) {
            const bool header = kind == GUMBO_TAG_HEADER || kind == GUMBO_TAG_FORM;
            drop = header || furniture_role(attribute(i, "role")) || furniture_style(*this, i);
            // The header of an article holds its title and byline.
            for (std::size_t up = nodes_[i].parent; drop && kind == GUMBO_TAG_HEADER && up > 0;
                 up = nodes_[up].parent) {
                if (tag(up) == GUMBO_TAG_ARTICLE || tag(up) == GUMBO_TAG_MAIN) drop = false;
            }
        }
        nodes_[i].dropped = drop;
    }
}

}  // namespace bahith::corpus::html

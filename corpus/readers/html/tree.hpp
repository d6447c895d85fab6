// SPDX-License-Identifier: GPL-2.0-or-later
// A parsed page as a flat list in document order, so that every pass is a loop and no depth can exhaust the stack.
#pragma once

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bahith::corpus::html {

struct Node {
    const GumboNode* gumbo = nullptr;
    std::size_t parent = 0;
    std::size_t end = 0;    ///< index past the last descendant
    std::size_t words = 0;  ///< of all text below
    bool dropped = false;   ///< navigation, sharing, hidden …
};

class Tree {
public:
    explicit Tree(const std::string& page);

    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
    [[nodiscard]] bool is_element(std::size_t i) const { return nodes_[i].gumbo->type == GUMBO_NODE_ELEMENT; }
    [[nodiscard]] GumboTag tag(std::size_t i) const;
    /// Text of a text node, else empty.
    [[nodiscard]] std::string_view text(std::size_t i) const;
    /// Value of an attribute, or empty.
    [[nodiscard]] std::string_view attribute(std::size_t i, const char* name) const;
    [[nodiscard]] bool has_attribute(std::size_t i, const char* name) const;
    /// All text below, one line.
    [[nodiscard]] std::string inner_text(std::size_t i) const;

private:
    void flatten();
    void count_words();
    void drop_furniture();

    struct Free {
        void operator()(GumboOutput* output) const;
    };
    std::unique_ptr<GumboOutput, Free> output_;
    std::vector<Node> nodes_;
};

/// Lower-case words of class and id, cut at everything that is no letter and at inner capitals.
[[nodiscard]] std::vector<std::string> style_words(std::string_view names);

/// Such words say that an element holds the date of the last change. «published updated» is the date of both.
[[nodiscard]] bool name_last_change(const std::vector<std::string>& style_words);

}  // namespace bahith::corpus::html

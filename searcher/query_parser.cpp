// SPDX-License-Identifier: GPL-2.0-or-later
// Lexemes → tree, by recursive descent over the grammar in query.hpp.
#include <algorithm>

#include "searcher/query.hpp"
#include "searcher/query_lexer.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t longest_query = 10000;  // bytes
constexpr int deepest_nesting = 32;

class Parser {
public:
    explicit Parser(std::vector<Lexeme> lexemes) : lexemes_(std::move(lexemes)) { settle_operators(); }

    Node query(int depth = 0) {
        std::vector<Node> clauses;
        clauses.push_back(clause(depth));
        while (at(LexemeKind::either)) {
            ++next_;
            clauses.push_back(clause(depth));
        }
        std::erase_if(clauses, [](const Node& node) { return node.kind == NodeKind::all && node.children.empty(); });
        if (clauses.size() == 1) return std::move(clauses.front());
        return clauses.empty() ? Node{NodeKind::all} : Node{NodeKind::any, store::Field::body, {}, std::move(clauses)};
    }

    [[nodiscard]] bool too_deep() const { return too_deep_; }
    [[nodiscard]] bool done() const { return next_ >= lexemes_.size(); }
    void skip() { ++next_; }

private:
    [[nodiscard]] bool at(LexemeKind kind) const { return next_ < lexemes_.size() && lexemes_[next_].kind == kind; }

    [[nodiscard]] bool at_operand() const {
        return next_ < lexemes_.size() && !at(LexemeKind::either) && !at(LexemeKind::also) && !at(LexemeKind::close) &&
               !at(LexemeKind::minus);
    }

    // أو, OR, ليس and NOT are operators only between operands; elsewhere they are words.
    void settle_operators() {
        const auto operand = [this](std::size_t i) {
            return i < lexemes_.size() && lexemes_[i].kind != LexemeKind::either &&
                   lexemes_[i].kind != LexemeKind::also;
        };
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            Lexeme& lexeme = lexemes_[i];
            const bool spelled = lexeme.text != "|" && lexeme.text != "-";
            if (lexeme.kind == LexemeKind::either && spelled && (i == 0 || !operand(i - 1) || !operand(i + 1)))
                lexeme.kind = LexemeKind::word;
            if (lexeme.kind == LexemeKind::minus && spelled && (i == 0 || !operand(i + 1)))
                lexeme.kind = LexemeKind::word;
        }
    }

    Node clause(int depth) {
        Node all{NodeKind::all};
        while (next_ < lexemes_.size() && !at(LexemeKind::either) && !at(LexemeKind::close)) {
            if (at(LexemeKind::also)) {
                ++next_;
                continue;
            }
            const bool exclude = at(LexemeKind::minus);
            if (exclude) ++next_;
            for (; at(LexemeKind::mark); ++next_) all.children.push_back(idle_mark(lexemes_[next_].text));
            if (!at_operand()) continue;  // a minus or mark before nothing
            add(all, item(depth), exclude);
        }
        return all.children.size() == 1 && all.children.front().kind != NodeKind::exclude
                   ? std::move(all.children.front())
                   : std::move(all);
    }

    // Without words: such nodes are said to be ignored.
    static Node idle_mark(const std::string& mark) {
        return mark == "=" ? Node{NodeKind::exact} : Node{NodeKind::related, store::Field::body, mark, {}};
    }

    Node item(int depth) {
        if (at(LexemeKind::open)) {
            const store::Field field = lexemes_[next_++].field;
            if (depth >= deepest_nesting) {
                too_deep_ = true;
                next_ = lexemes_.size();
                return Node{NodeKind::all};
            }
            Node inner = query(depth + 1);
            if (at(LexemeKind::close)) ++next_;
            if (field != store::Field::body && inner.kind == NodeKind::all && inner.children.empty())
                return Node{NodeKind::run, field, {}, {}};
            if (field != store::Field::body) spread(inner, field);
            return inner;
        }
        const Lexeme& lexeme = lexemes_[next_++];
        const NodeKind kind = lexeme.kind == LexemeKind::phrase    ? NodeKind::phrase
                              : lexeme.kind == LexemeKind::prefix  ? NodeKind::prefix
                              : lexeme.kind == LexemeKind::exact   ? NodeKind::exact
                              : lexeme.kind == LexemeKind::related ? NodeKind::related
                                                                   : NodeKind::run;
        return Node{kind, lexeme.field, lexeme.text, {}};
    }

    // field:( … ): what has no field of its own inside the parentheses has this one.
    static void spread(Node& node, store::Field field) {
        if (node.field == store::Field::body) node.field = field;
        for (Node& child : node.children) spread(child, field);
    }

    // Plain words side by side become one run, so that names and dates of several words are seen.
    static void add(Node& all, Node node, bool exclude) {
        if (node.kind == NodeKind::all && node.children.empty()) return;
        if (exclude) {
            Node excluded{NodeKind::exclude};
            excluded.children.push_back(std::move(node));
            all.children.push_back(std::move(excluded));
            return;
        }
        const bool joins = node.kind == NodeKind::run && node.field == store::Field::body && !all.children.empty() &&
                           all.children.back().kind == NodeKind::run && all.children.back().field == store::Field::body;
        if (joins) {
            all.children.back().text += " " + node.text;
        } else {
            all.children.push_back(std::move(node));
        }
    }

    std::vector<Lexeme> lexemes_;
    std::size_t next_ = 0;
    bool too_deep_ = false;
};

const char* name_of(NodeKind kind) {
    switch (kind) {
        case NodeKind::run:
            return "run";
        case NodeKind::phrase:
            return "phrase";
        case NodeKind::prefix:
            return "prefix";
        case NodeKind::exact:
            return "exact";
        case NodeKind::related:
            return "related";
        case NodeKind::all:
            return "all";
        case NodeKind::any:
            return "any";
        case NodeKind::exclude:
            return "not";
    }
    return "";
}

}  // namespace

Result<Node> parse_query(std::string_view text) {
    if (text.size() > longest_query)
        return fail(ErrorCode::usage, "the query has " + std::to_string(text.size()) + " bytes, expected at most " +
                                          std::to_string(longest_query));
    Parser parser(lex_query(text));
    Node root{NodeKind::all};
    while (!parser.done()) {  // a closing parenthesis too many is passed over
        Node node = parser.query();
        if (node.kind != NodeKind::all || !node.children.empty()) root.children.push_back(std::move(node));
        parser.skip();
    }
    if (parser.too_deep())
        return fail(ErrorCode::usage,
                    "the query has parentheses nested deeper than " + std::to_string(deepest_nesting));
    if (root.children.size() == 1) return std::move(root.children.front());
    return root;
}

std::string to_string(const Node& node) {
    std::string out = name_of(node.kind);
    if (node.field != store::Field::body) out += "[" + std::string(store::spec(node.field).name) + "]";
    out += "(" + node.text;
    for (std::size_t i = 0; i < node.children.size(); ++i) out += (i > 0 ? " " : "") + to_string(node.children[i]);
    return out + ")";
}

}  // namespace bahith::searcher

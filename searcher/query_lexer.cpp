// SPDX-License-Identifier: GPL-2.0-or-later
// One pass over the bytes; only white space, quotation marks, parentheses and a few words mean something.
#include "searcher/query_lexer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/arabic/fold.hpp"

namespace bahith::searcher {
namespace {

struct Quotes {
    std::string_view open, close;
};
constexpr std::array quotes{Quotes{"\"", "\""}, Quotes{"«", "»"}, Quotes{"“", "”"}, Quotes{"”", "”"}, Quotes{"„", "“"}};

constexpr std::array<std::string_view, 3> wide_spaces{"\u00A0", "\u3000", "\u202F"};

// Invisible; pasted text has them beside quotation marks and operators.
constexpr std::array<std::string_view, 13> direction_marks{"\u200E", "\u200F", "\u061C", "\u202A", "\u202B",
                                                           "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
                                                           "\u2068", "\u2069", "\uFEFF"};

std::size_t mark_at(std::string_view text) {
    const auto found = std::find_if(direction_marks.begin(), direction_marks.end(),
                                    [text](auto mark) { return text.starts_with(mark); });
    return found == direction_marks.end() ? 0 : found->size();
}

std::string_view without_marks_behind(std::string_view word) {
    for (auto mark = direction_marks.begin(); mark != direction_marks.end();) {
        if (word.ends_with(*mark)) {
            word.remove_suffix(mark->size());
            mark = direction_marks.begin();
        } else {
            ++mark;
        }
    }
    return word;
}

std::size_t space_at(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
    for (const auto space : wide_spaces)
        if (text.starts_with(space)) return space.size();
    return 0;
}

const Quotes* quote_at(std::string_view text) {
    const auto found =
        std::find_if(quotes.begin(), quotes.end(), [text](const Quotes& q) { return text.starts_with(q.open); });
    return found == quotes.end() ? nullptr : &*found;
}

// The field that `name` stands for, in English or Arabic, in any spelling.
std::optional<store::Field> field_named(std::string_view name) {
    const std::string folded = arabic::fold(name);
    for (const store::FieldSpec& spec : store::fields)
        if (!spec.example.empty() &&
            (folded == spec.name || (!spec.arabic.empty() && folded == arabic::fold(spec.arabic))))
            return spec.field;
    return std::nullopt;
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : rest_(text) {}

    std::vector<Lexeme> run() {
        while (skip_spaces(), !rest_.empty()) next();
        return std::move(out_);
    }

private:
    void skip_spaces() {
        while (const std::size_t n = std::max(space_at(rest_), mark_at(rest_))) rest_.remove_prefix(n);
    }

    void next() {
        if (take_symbol("(", LexemeKind::open) || take_symbol(")", LexemeKind::close) ||
            take_symbol("|", LexemeKind::either))
            return;
        if (rest_.front() == '-' && rest_.size() > 1 && space_at(rest_.substr(1)) == 0 && rest_[1] != '-') {
            rest_.remove_prefix(1);
            out_.push_back({LexemeKind::minus, "-"});
            return;
        }
        item(store::Field::body, LexemeKind::word);
    }

    bool take_symbol(std::string_view symbol, LexemeKind kind) {
        if (!rest_.starts_with(symbol)) return false;
        rest_.remove_prefix(symbol.size());
        out_.push_back({kind, std::string(symbol)});
        return true;
    }

    // = and ~ say how the word or phrase right behind them is matched.
    LexemeKind sign() {
        if (rest_.empty() || (rest_.front() != '=' && rest_.front() != '~')) return LexemeKind::word;
        if (rest_.size() == 1 || space_at(rest_.substr(1)) != 0) return LexemeKind::word;
        const LexemeKind kind = rest_.front() == '=' ? LexemeKind::exact : LexemeKind::related;
        rest_.remove_prefix(1);
        return kind;
    }

    void item(store::Field field, LexemeKind kind) {
        while (const std::size_t n = mark_at(rest_)) rest_.remove_prefix(n);
        if (const LexemeKind signed_ = sign(); signed_ != LexemeKind::word) {
            kind = signed_;
            while (const std::size_t n = mark_at(rest_)) rest_.remove_prefix(n);
            if (rest_.starts_with('(')) return group(field, kind);
        }
        if (const Quotes* quote = quote_at(rest_)) return phrase(*quote, field, kind);
        const std::size_t end = word_end();
        const std::string_view word = without_marks_behind(rest_.substr(0, end));
        const std::size_t colon = word.find(':');
        if (field == store::Field::body && colon != std::string_view::npos && colon > 0)
            if (const auto named = field_named(word.substr(0, colon))) {
                rest_.remove_prefix(colon + 1);
                skip_spaces();
                if (rest_.empty()) return without_value(*named);
                return rest_.starts_with('(') ? group(*named, kind) : item(*named, kind);
            }
        rest_.remove_prefix(end);
        const bool prefix = word.size() > 1 && word.ends_with('*') && in_text(field, kind);
        if (prefix || word.empty()) idle(kind);
        if (kind != LexemeKind::word && !word.empty() && !prefix)
            out_.push_back({kind, std::string(word), field});
        else if (prefix)
            out_.push_back({LexemeKind::prefix, std::string(word.substr(0, word.size() - 1)), field});
        else if (!word.empty())
            out_.push_back({operator_or_word(word, field), std::string(word), field});
    }

    // `actor:` at the end; `text:` says nothing.
    void without_value(store::Field field) {
        if (field != store::Field::body) out_.push_back({LexemeKind::word, {}, field});
    }

    // Words in parentheses are matched as words are; so is a beginning.
    void group(store::Field field, LexemeKind kind) {
        idle(kind);
        take_symbol("(", LexemeKind::open);
        out_.back().field = field;
    }

    void idle(LexemeKind kind) {
        if (kind != LexemeKind::word) out_.push_back({LexemeKind::mark, kind == LexemeKind::exact ? "=" : "~"});
    }

    // Other fields have values, with which = and ~ do nothing.
    static bool in_text(store::Field field, LexemeKind kind) {
        return kind == LexemeKind::word || field == store::Field::body || field == store::Field::title;
    }

    void phrase(const Quotes& quote, store::Field field, LexemeKind kind) {
        rest_.remove_prefix(quote.open.size());
        const std::size_t end = std::min(rest_.find(quote.close), rest_.size());
        out_.push_back(
            {kind == LexemeKind::exact ? kind : LexemeKind::phrase, std::string(rest_.substr(0, end)), field});
        rest_.remove_prefix(std::min(rest_.size(), end + quote.close.size()));
    }

    [[nodiscard]] std::size_t word_end() const {
        std::size_t i = 0;
        while (i < rest_.size()) {
            const std::string_view here = rest_.substr(i);
            if (space_at(here) != 0 || here.front() == '(' || here.front() == ')' || here.front() == '|') break;
            if (const Quotes* quote = quote_at(here);
                quote != nullptr && (quote->open != "\"" || i == 0 || rest_[i - 1] == ':'))
                break;
            ++i;
        }
        return i;
    }

    static LexemeKind operator_or_word(std::string_view word, store::Field field) {
        if (field != store::Field::body) return LexemeKind::word;
        if (word == "OR" || arabic::fold(word) == "او") return LexemeKind::either;
        if (word == "AND") return LexemeKind::also;
        if (word == "NOT" || arabic::fold(word) == "ليس") return LexemeKind::minus;
        return LexemeKind::word;
    }

    std::string_view rest_;
    std::vector<Lexeme> out_;
};

}  // namespace

std::vector<Lexeme> lex_query(std::string_view text) {
    return Lexer(text).run();
}

}  // namespace bahith::searcher

// SPDX-License-Identifier: GPL-2.0-or-later
// Of a condition's parts those that terms decide are asked first, the text last.
#include "searcher/verification.hpp"

#include <algorithm>
#include <utility>

#include "analyzers/arabic/written.hpp"
#include "searcher/anchor.hpp"
#include "searcher/stored_words.hpp"
#include "store/schema.hpp"

namespace bahith::searcher {
namespace {

using store::Field;

bool in_passage(const TextLeaf& leaf, const store::Record& record, const std::string& paragraphs,
                const std::string& stretch) {
    const auto span = parse_span(paragraphs);
    if (!span) return false;
    const Passage passage = passage_of(record, span->first, span->second);
    return leaf.typed.in(stretch_of(passage.text, stretch)) || leaf.typed.in(passage.heading);
}

}  // namespace

bool Verifier::holds(Xapian::docid document) {
    if (document >= said_.size()) {
        said_.resize(document + 1);
        held_.resize(document + 1);
    }
    if (said_[document]) return held_[document];
    document_ = document;
    words_.reset();
    held_[document] = holds(*condition_, true);
    said_[document] = true;
    return held_[document];
}

bool Verifier::wants_typed(const Condition& condition) {
    return (condition.text && !condition.text->typed.empty()) ||
           std::any_of(condition.children.begin(), condition.children.end(),
                       [](const ConditionPtr& child) { return wants_typed(*child); });
}

bool Verifier::holds(const Condition& condition, bool matched) {
    switch (condition.kind) {
        case Condition::Kind::query:
            return matched || matches(condition.query);
        case Condition::Kind::text:
            return (matched || matches(condition.text->candidates)) && holds(*condition.text);
        case Condition::Kind::all:
            return all(condition, matched);
        case Condition::Kind::any:
            return any(condition);
        case Condition::Kind::without:
            return holds(*condition.children.at(0), matched) && !holds(*condition.children.at(1), false);
    }
    return false;
}

bool Verifier::all(const Condition& condition, bool matched) {
    for (const bool by_terms : {true, false})
        for (const ConditionPtr& child : condition.children)
            if ((child->kind == Condition::Kind::query) == by_terms && !holds(*child, matched)) return false;
    return true;
}

bool Verifier::any(const Condition& condition) {
    for (const bool by_terms : {true, false})
        for (const ConditionPtr& child : condition.children)
            if ((child->kind == Condition::Kind::query) == by_terms && holds(*child, false)) return true;
    return false;
}

bool Verifier::matches(const Xapian::Query& query) {
    const auto [found, fresh] = matching_.try_emplace(&query);
    if (fresh) found->second = matching(database_, query);
    return std::binary_search(found->second.begin(), found->second.end(), document_);
}

bool Verifier::holds(const TextLeaf& leaf) {
    if (!words_) words_ = stored_folded_words(database_, document_);
    std::vector<std::string_view> lines = arabic::written_lines(*words_);
    if (leaf.title_only) lines.resize(1);
    const bool in_words = std::any_of(lines.begin(), lines.end(), [&leaf](auto line) { return leaf.words.in(line); });
    return in_words && (leaf.typed.empty() || as_typed(leaf));
}

bool Verifier::as_typed(const TextLeaf& leaf) {
    const Xapian::Document passage = database_.get_document(document_, Xapian::DOC_ASSUME_VALID);
    const auto value = [&passage](Field field) { return passage.get_value(store::slot(field)); };
    // Every passage has an article; damage is found by record_of.
    const store::Record& of = record(value(Field::article_key));
    return leaf.typed.in(of.title) ||
           (!leaf.title_only && in_passage(leaf, of, value(Field::paragraphs), value(Field::stretch)));
}

const store::Record& Verifier::record(const std::string& article) {
    constexpr std::size_t most = 8;  // passages of several shards take turns
    const auto kept = std::find_if(records_.begin(), records_.end(),
                                   [&article](const store::Record& record) { return record.id == article; });
    if (kept != records_.end()) return *kept;
    if (records_.size() == most) records_.pop_front();
    records_.push_back(record_of_(article));
    return records_.back();
}

}  // namespace bahith::searcher

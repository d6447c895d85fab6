// SPDX-License-Identifier: GPL-2.0-or-later
// The schema of the index: the one place where prefixes, slots and their encodings are said.
// Parser, document builder, `bahith info fields` and docs/SCHEMA.md all read this table; tests/golden/schema.txt guards
// it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace bahith::store {

/// 1: first schema. 2: stretches of long paragraphs. 3: words of passages as document data, lemmas alone as terms.
/// 4: these words packed.
/// 5: impacts as wdf; words of the title among the lemmas of the text too.
inline constexpr int schema_version = 6;
inline constexpr int schema_with_words = 4;  ///< in older ones they are none, or in other bytes

// clang-format off
enum class Field : std::uint8_t {
    id, kind, body, title, author, source, category, lang, actor, month,
    mention_node, mention_above, article_key, published_first, published_last, fingerprint, paragraphs, actors, passages,
    source_name, author_names, stretch,
};
// clang-format on

inline constexpr std::uint32_t no_slot = 0xffffffff;

struct FieldSpec {
    Field field;
    std::string_view name;
    std::string_view arabic;    ///< name in the query language, or empty
    std::string_view prefix;    ///< term prefix; empty for body words and for value-only fields
    std::uint32_t slot;         ///< value slot, or no_slot. Explicit, never reused
    std::string_view encoding;  ///< of the term after the prefix, or of the value
    std::string_view example;   ///< in the query language, or empty
};

// clang-format off
// Each passage is a document; each article has one more document, its record, which holds the text (store/record.hpp).
// All documents of an article share the term Q<id> and nothing else identifies it.
inline constexpr std::array fields{
    FieldSpec{Field::id, "id", "", "Q", no_slot, "article id, long ones hashed; on record and passages", ""},
    FieldSpec{Field::kind, "kind", "", "XTYPE:", no_slot, "record or passage", ""},
    FieldSpec{Field::body, "text", "نص", "Z", no_slot, "lemma, a byte a letter; of the words of the title, the heading and the passage", "وزير"},
    FieldSpec{Field::title, "title", "عنوان", "ZS", no_slot, "the same of the title alone", "title:معاهدة"},
    FieldSpec{Field::author, "author", "كاتب", "A", no_slot, "folded name; and each word of it after 'A:'", "author:مصطفى"},
    FieldSpec{Field::source, "source", "مصدر", "XSRC:", no_slot, "folded name", "source:\"مرصد السياسات\""},
    FieldSpec{Field::category, "category", "تصنيف", "K", no_slot, "folded name", "category:اقتصاد"},
    FieldSpec{Field::lang, "lang", "", "L", no_slot, "language code", ""},
    FieldSpec{Field::actor, "actor", "جهة", "XACT:", no_slot, "actor id, of each actor mentioned in the passage", "actor:بوتين"},
    FieldSpec{Field::month, "month", "", "XMON:", no_slot, "month of publication, YYYY-MM", ""},
    FieldSpec{Field::mention_node, "mention_node", "", "XMN:", no_slot, "year, month or day that a mentioned date consists of", ""},
    FieldSpec{Field::mention_above, "mention_above", "", "XMA:", no_slot, "year or month that contains such a node", ""},
    FieldSpec{Field::article_key, "article_key", "", "", 0, "article id; collapse key", ""},
    FieldSpec{Field::published_first, "date", "تاريخ", "", 1, "first day of the publication date, YYYYMMDD; empty when unknown", "date:2024-06..2024-11"},
    FieldSpec{Field::published_last, "published_last", "", "", 2, "last day of the publication date, YYYYMMDD", ""},
    FieldSpec{Field::fingerprint, "fingerprint", "", "", 3, "hash of the input, 16 hex digits; records only", ""},
    FieldSpec{Field::paragraphs, "paragraphs", "", "", 4, "A-B: first and last paragraph of the passage", ""},
    FieldSpec{Field::actors, "actors", "", "", 5, "ids of the actors of the passage, separated by spaces, the most mentioned first", ""},
    FieldSpec{Field::passages, "passages", "", "", 6, "number of passages of the article; records only", ""},
    FieldSpec{Field::source_name, "source_name", "", "", 7, "source as written; facet", ""},
    FieldSpec{Field::author_names, "author_names", "", "", 8, "authors as written, separated by newlines; facet", ""},
    FieldSpec{Field::stretch, "stretch", "", "", 9, "A-B: bytes A to B of the passage's only paragraph that it is; empty: whole paragraphs", ""},
};
// clang-format on

[[nodiscard]] constexpr const FieldSpec& spec(Field field) {
    return fields[static_cast<std::size_t>(field)];
}
[[nodiscard]] constexpr std::string_view prefix(Field field) {
    return spec(field).prefix;
}
[[nodiscard]] constexpr std::uint32_t slot(Field field) {
    return spec(field).slot;
}

/// Values of Field::kind.
inline constexpr std::string_view kind_record = "record";
inline constexpr std::string_view kind_passage = "passage";

/// prefix + value, with the tail of a long value replaced by its hash so that it fits Xapian's 245 bytes.
[[nodiscard]] std::string term(Field field, std::string_view value);

/// The same for one word of a name (author), told apart from the whole name by a colon.
[[nodiscard]] std::string word_term(Field field, std::string_view word);

/// Where Xapian's table of synonyms keeps the words that have a skeleton of consonants in common.
[[nodiscard]] std::string skeleton_key(std::string_view skeleton);

/// Where the same table keeps the lemma of a folded word that passages or titles have.
[[nodiscard]] std::string word_key(std::string_view folded);

/// Keys of the database metadata.
inline constexpr std::string_view meta_schema = "bahith.schema";
inline constexpr std::string_view meta_analyzer = "bahith.analyzer";
inline constexpr std::string_view meta_articles = "bahith.articles";
inline constexpr std::string_view meta_actors = "bahith.actors";

}  // namespace bahith::store

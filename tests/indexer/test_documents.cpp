// SPDX-License-Identifier: GPL-2.0-or-later
// Which terms, words and values an article becomes.
#include <xapian.h>
#include <catch2/catch.hpp>

#include "analyzers/arabic/packed_words.hpp"
#include "analyzers/arabic/written.hpp"
#include "corpus/passages.hpp"
#include "indexer/document_builder.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"
#include "tests/store/index_fixture.hpp"

using namespace bahith;
using corpus::ParagraphKind;
using store::Field;

namespace {

corpus::Article article() {
    corpus::Article article;
    article.id = "summit";
    article.path = "summit.md";
    article.title = "قمة بكين";
    article.authors = {{"مصطفى كمال", "باحث"}};
    article.source = "مرصد السياسات";
    article.category = "دراسات";
    article.lang = "ar";
    article.published = {"2024-11-11", "day", "date"};
    article.paragraphs = {
        {1, ParagraphKind::title, "قمة بكين"},
        {2, ParagraphKind::body, "عقدت القمة في الصين خلال عام 2023 بحضور القادة"},
        {3, ParagraphKind::body, "وناقشت القمة التجارة"},
        {4, ParagraphKind::boilerplate, "تابعونا على فيسبوك"},
        {5, ParagraphKind::heading, "خلاصات وتوصيات"},
        {6, ParagraphKind::body, "اتفق الحاضرون على التعاون"},
    };
    return article;
}

class Indexed {
public:
    explicit Indexed(const corpus::Article& source) {
        store::Writer writer(folder_ / "db", "a1");
        indexer::DocumentBuilder builder(actors::Gazetteer::builtin());
        const auto put = builder.put(source, 42, [&]() -> store::Writer& { return writer; });
        REQUIRE(put);
        writer.commit();
        reader_ = std::make_unique<store::Reader>(folder_ / "db", "a1");
    }
    [[nodiscard]] const Xapian::Database& database() const { return reader_->database(); }
    [[nodiscard]] std::vector<Xapian::docid> documents(const std::string& term) const {
        return {database().postlist_begin(term), database().postlist_end(term)};
    }
    [[nodiscard]] std::vector<Xapian::docid> with_lemma(Field field, const std::string& lemma) const {
        return documents(store::term(field, arabic::written(lemma)));
    }
    /// The stored words, a line a text.
    [[nodiscard]] std::vector<std::string> lines(Xapian::docid document) const {
        const std::string data = database().get_document(document).get_data();
        const std::string words = arabic::unpack_words(store::words_of(data)).value();
        std::vector<std::string> out;
        for (const auto line : arabic::written_lines(words)) out.push_back(arabic::unwritten(line));
        return out;
    }
    [[nodiscard]] std::string value(Xapian::docid document, Field field) const {
        return database().get_document(document).get_value(store::slot(field));
    }
    [[nodiscard]] const store::Reader& reader() const { return *reader_; }

private:
    test::TemporaryFolder folder_;
    std::unique_ptr<store::Reader> reader_;
};

using Ids = std::vector<Xapian::docid>;

}  // namespace

TEST_CASE("article fields stand on the record and on every passage", "[indexer][documents]") {
    const Indexed index(article());
    const Xapian::docid last = index.database().get_lastdocid();
    REQUIRE(last >= 3);
    for (const char* term : {"Qsummit", "A:كمال", "XSRC:مرصد السياسات", "Kدراسات", "Lar", "XMON:2024-11"}) {
        INFO(term);
        CHECK(index.documents(term).size() == last);
    }
    CHECK(index.documents("XTYPE:record") == Ids{1});
    CHECK(index.value(1, Field::fingerprint) == "000000000000002a");
    CHECK(index.value(2, Field::published_first) == "20241111");
    CHECK(index.value(2, Field::published_last) == "20241111");
    CHECK(index.value(last, Field::article_key) == "summit");
}

TEST_CASE("words of the title are on every passage, not on the record", "[indexer][documents]") {
    const Indexed index(article());
    CHECK(index.with_lemma(Field::title, "بكين").size() + 1 == index.database().get_lastdocid());
    CHECK(index.with_lemma(Field::body, "بكين") == index.with_lemma(Field::title, "بكين"));
    CHECK(index.lines(2).front() == "قمة بكين");
}

TEST_CASE("actors and dates belong to the passage that mentions them", "[indexer][documents]") {
    const Indexed index(article());
    CHECK(index.documents("XACT:country/china") == Ids{2});
    CHECK(index.value(2, Field::actors) == "country/china");
    CHECK(index.documents("XMN:2023") == Ids{2});
    CHECK(index.value(index.database().get_lastdocid(), Field::actors).empty());
}

TEST_CASE("boilerplate is stored and not searched", "[indexer][documents]") {
    const Indexed index(article());
    CHECK(index.with_lemma(Field::body, "فيسبوك").empty());
    const auto record = index.reader().record("summit");
    REQUIRE(record);
    CHECK((*record)->paragraphs.at(3).text == "تابعونا على فيسبوك");
}

TEST_CASE("title, heading and paragraphs are lines of their own, spelled as written", "[indexer][documents]") {
    const Indexed index(article());
    const Xapian::docid last = index.database().get_lastdocid();
    CHECK(index.value(last, Field::paragraphs) == "6-6");
    CHECK(index.lines(last) == std::vector<std::string>{"قمة بكين", "خلاصات وتوصيات", "اتفق الحاضرون على التعاون"});
    CHECK(index.lines(2) == std::vector<std::string>{"قمة بكين", "", "عقدت القمة في الصين خلال عام 2023 بحضور القادة",
                                                     "وناقشت القمة التجارة"});
}

TEST_CASE("the lemma of every word is noted", "[indexer][documents]") {
    const Indexed index(article());
    const auto lemma = [&](const std::string& folded) {
        const std::string entry = store::word_key(arabic::written(folded));
        const auto found = index.database().synonyms_begin(entry);
        return found == index.database().synonyms_end(entry) ? std::string() : arabic::unwritten(*found);
    };
    CHECK(lemma("القاده") == "قايد");
    CHECK(lemma("بكين") == "بكين");
    CHECK(lemma("2023") == "2023");
    CHECK(lemma("فيسبوك").empty());
}

TEST_CASE("a date known to the year has no month", "[indexer][documents]") {
    corpus::Article source = article();
    source.published = {"2024", "year", "date"};
    const Indexed index(source);
    CHECK(index.documents("XMON:2024-01").empty());
    CHECK(index.value(2, Field::published_first) == "20240101");
    CHECK(index.value(2, Field::published_last) == "20241231");
}

TEST_CASE("an article without text is an error and puts nothing", "[indexer][documents]") {
    corpus::Article source = article();
    source.paragraphs.clear();
    indexer::DocumentBuilder builder(actors::Gazetteer::builtin());
    const auto put = builder.put(source, 1, []() -> store::Writer& { throw std::logic_error("asked for a writer"); });
    REQUIRE_FALSE(put);
    CHECK(put.error().message.find("summit.md") != std::string::npos);
}

TEST_CASE("whatever corpus makes a passage of can be found", "[indexer][documents]") {
    for (const ParagraphKind kind : {ParagraphKind::body, ParagraphKind::heading, ParagraphKind::boilerplate}) {
        corpus::Article source = article();
        source.paragraphs = {{1, kind, "تابعونا"}};
        if (corpus::passages(source).empty()) continue;
        INFO(corpus::to_string(kind));
        CHECK(Indexed(source).lines(2).back() == "تابعونا");
    }
}

TEST_CASE("long names and strange bytes in metadata do not stop an article", "[indexer][documents]") {
    corpus::Article source = article();
    source.id = std::string(4000, 'x');
    source.source = std::string("a\0b", 3) + std::string(5000, 'y');
    source.authors = {{std::string(1000, 'z'), ""}, {"\xff\xfe", ""}, {"", ""}};
    source.published = {"no date", "day", ""};
    const Indexed index(source);
    CHECK(index.reader().record(source.id)->has_value());
    CHECK(index.value(2, Field::published_first).empty());
}

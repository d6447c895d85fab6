// SPDX-License-Identifier: GPL-2.0-or-later
// Xapian as its manual shows it, to measure against: TermGenerator, QueryParser and MSet::snippet with the Arabic
// stemmer, positions and stored text; one document an article.
#include <xapian.h>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "bench/support.hpp"

namespace {

using namespace bahith;

constexpr Xapian::valueno id_slot = 0;
constexpr Xapian::doccount limit = 10;
constexpr std::size_t snippet_bytes = 500;  // about 300 characters of Arabic, as bahith shows

const Xapian::Stem& stemmer() {
    static const Xapian::Stem stemmer("arabic");
    return stemmer;
}

void load(const char* corpus, const char* index) {
    Xapian::WritableDatabase database(index, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator words;
    words.set_stemmer(stemmer());
    std::ifstream file(corpus);
    for (std::string line; std::getline(file, line);) {
        const auto article = nlohmann::json::parse(line);
        const auto id = article.at("id").get<std::string>();
        const auto title = article.value("title", std::string());
        const auto text = article.value("text", std::string());
        Xapian::Document document;
        words.set_document(document);
        words.set_termpos(0);
        words.index_text(title);
        words.increase_termpos();
        words.index_text(text);
        document.add_value(id_slot, id);
        document.add_boolean_term("Q" + id);
        document.set_data(title + "\n" + text);
        database.add_document(document);
    }
    database.commit();
}

struct Asker {
    Asker(const char* index, bool all_words) : database(index) {
        parser.set_database(database);
        parser.set_stemmer(stemmer());
        parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        if (all_words) parser.set_default_op(Xapian::Query::OP_AND);
    }

    // The size of what is shown, so that nothing is left undone.
    std::size_t ask(const std::string& text, bool snippets) {
        Xapian::Enquire enquire(database);
        enquire.set_query(parser.parse_query(text));
        const Xapian::MSet found = enquire.get_mset(0, limit);
        std::size_t bytes = 0;
        for (auto hit = found.begin(); hit != found.end(); ++hit) {
            const Xapian::Document document = hit.get_document();
            bytes += document.get_value(id_slot).size();
            if (snippets) bytes += found.snippet(document.get_data(), snippet_bytes, stemmer()).size();
        }
        return bytes;
    }

    Xapian::Database database;
    Xapian::QueryParser parser;
};

void search(const char* index, const char* queries, bool all_words, bool snippets) {
    std::vector<std::string> texts;
    std::ifstream file(queries);
    for (std::string line; std::getline(file, line);) texts.push_back(line.substr(line.find('\t') + 1));
    Asker asker(index, all_words);
    bench::print_quantiles(bench::query_times(texts.size(), [&](std::size_t i) { asker.ask(texts[i], snippets); }));
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc == 4 ? argv[1] : "";
    try {
        if (command == "load")
            load(argv[2], argv[3]);
        else if (command == "compact")
            Xapian::Database(argv[2]).compact(argv[3]);
        else if (command == "search" || command == "all-words" || command == "snippets")
            search(argv[2], argv[3], command == "all-words", command == "snippets");
        else {
            std::fputs(
                "usage: bench_stock_xapian load TEXTS INDEX | compact INDEX NEW | search|all-words|snippets INDEX "
                "QUERIES\n",
                stderr);
            return 2;
        }
    } catch (const Xapian::Error& error) {
        std::cerr << "bench_stock_xapian: " << error.get_description() << '\n';
        return 1;
    }
}

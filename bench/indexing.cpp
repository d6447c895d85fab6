// SPDX-License-Identifier: GPL-2.0-or-later
// Bulk indexing with every layer against one folded form with positions: the same reader, passages, stored text and
// writer. Each measurement runs in a process of its own; the parts of the way are measured too.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xapian.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/actors/tagger.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/arabic/tokenizer.hpp"
#include "analyzers/dates/dates.hpp"
#include "bench/support.hpp"
#include "corpus/passages.hpp"
#include "corpus/reader.hpp"
#include "indexer/article_fields.hpp"
#include "indexer/batches.hpp"
#include "indexer/convert.hpp"
#include "indexer/indexer.hpp"
#include "store/date_nodes.hpp"
#include "store/index.hpp"
#include "store/schema.hpp"

namespace {

using namespace bahith;

constexpr int rounds = 3;
constexpr Xapian::termpos gap = 10;

void each_article(const std::string& path, const std::function<void(const corpus::Article&)>& use) {
    const auto trouble = [](const Error& error) { std::fprintf(stderr, "%s\n", error.message.c_str()); };
    const auto take = [&](const corpus::Item& item) {
        if (const Result<corpus::Article> article = item.make()) use(*article);
    };
    for (const corpus::Source& source : corpus::walk(path, trouble)) corpus::read(source, {}, take, trouble);
}

/// The passages and the stored text of bahith, with one folded form and its positions for words. With `knowledge` the
/// dates, actors and metadata of bahith too: what is left out then is conflation alone.
class OneForm {
public:
    OneForm(const std::string& db, bool knowledge) : knowledge_(knowledge), writer_(db, "one folded form") {}

    void put(const corpus::Article& article) {
        std::vector<arabic::Tokens> tokens;
        std::vector<actors::TaggedText> texts;
        std::uint64_t bytes = article.title.size();
        for (const corpus::Paragraph& paragraph : article.paragraphs) {
            tokens.push_back(folded(paragraph.text));
            bytes += paragraph.text.size();
        }
        for (std::size_t i = 0; i < tokens.size(); ++i) texts.push_back({article.paragraphs[i].text, &tokens[i]});
        if (knowledge_) {
            fields_ = indexer::article_fields(article, analyzer_);
            mentions_ = actors::tag(texts, actors::Gazetteer::builtin());
        }
        const arabic::Tokens title = folded(article.title);
        std::vector<Xapian::Document> documents;
        for (const corpus::Passage& passage : corpus::passages(article)) {
            Xapian::Document document;
            Xapian::termpos position = 1;
            words(document, "S", title, position);
            words(document, "", folded(passage.heading), position);
            for (const std::size_t index : passage.paragraphs) {
                words(document, "", tokens[index], position);
                if (knowledge_) know(document, article.paragraphs[index].text, index);
            }
            if (knowledge_) add_fields(document);
            documents.push_back(std::move(document));
        }
        writer_.put(indexer::to_record(article, 0), Xapian::Document(), documents.size(),
                    [&](std::size_t i) { return documents[i]; });
        batches_.put(writer_, bytes);
    }

    void finish() { writer_.commit(); }

private:
    arabic::Tokens folded(const std::string& text) {
        arabic::Tokens tokens;
        tokenizer_.split(text, [&](arabic::Piece&& piece) {
            auto& forms = forms_[piece.fold];
            if (!forms) forms = std::make_shared<arabic::Forms>(arabic::Forms{piece.fold, "", "", false, piece.kind});
            tokens.push_back({piece.begin, piece.end, forms});
        });
        return tokens;
    }

    static void words(Xapian::Document& document, const std::string& prefix, const arabic::Tokens& tokens,
                      Xapian::termpos& position) {
        for (const arabic::Token& token : tokens) document.add_posting(prefix + token.fold(), position++);
        position += gap;
    }

    void know(Xapian::Document& document, const std::string& text, std::size_t index) {
        for (const actors::Mention& mention : mentions_[index])
            document.add_term(store::term(store::Field::actor, mention.actor->id));
        for (const dates::Mention& mention : dates::find(text, {fields_.published}))
            for (const std::string& node : store::date_nodes(mention.interval.first, mention.interval.last)) {
                document.add_term(store::term(store::Field::mention_node, node));
                for (const std::string& above : store::ancestors(node))
                    document.add_term(store::term(store::Field::mention_above, above));
            }
    }

    void add_fields(Xapian::Document& document) const {
        for (const std::string& term : fields_.terms) document.add_boolean_term(term);
        for (const auto& [slot, value] : fields_.values) document.add_value(slot, value);
    }

    bool knowledge_;
    arabic::Analyzer analyzer_;  // for the names of authors
    arabic::Tokenizer tokenizer_;
    std::unordered_map<std::string, std::shared_ptr<const arabic::Forms>> forms_;
    indexer::ArticleFields fields_;
    std::vector<std::vector<actors::Mention>> mentions_;
    store::Writer writer_;
    indexer::Batches batches_;
};

void index_one_form(const std::string& path, const std::string& db, bool knowledge) {
    OneForm index(db, knowledge);
    each_article(path, [&](const corpus::Article& article) { index.put(article); });
    index.finish();
}

void one_form(const std::string& path, const std::string& db) {
    index_one_form(path, db, true);
}

void words_alone(const std::string& path, const std::string& db) {
    index_one_form(path, db, false);
}

void all_layers(const std::string& path, const std::string& db) {
    static_cast<void>(indexer::add({db, {path}, {}, 0, {}}));
}

void read_only(const std::string& path, const std::string&) {
    each_article(path, [](const corpus::Article&) {});
}

void words(const std::string& path, const std::string&) {
    arabic::Analyzer analyzer;
    each_article(path, [&](const corpus::Article& article) {
        for (const corpus::Paragraph& paragraph : article.paragraphs)
            static_cast<void>(analyzer.analyze(paragraph.text));
    });
}

void words_and_actors(const std::string& path, const std::string&) {
    arabic::Analyzer analyzer;
    each_article(path, [&](const corpus::Article& article) {
        std::vector<arabic::Tokens> tokens;
        for (const corpus::Paragraph& paragraph : article.paragraphs)
            tokens.push_back(analyzer.analyze(paragraph.text));
        std::vector<actors::TaggedText> texts;
        for (std::size_t i = 0; i < tokens.size(); ++i) texts.push_back({article.paragraphs[i].text, &tokens[i]});
        static_cast<void>(actors::tag(texts, actors::Gazetteer::builtin()));
    });
}

void dates_only(const std::string& path, const std::string&) {
    each_article(path, [](const corpus::Article& article) {
        for (const corpus::Paragraph& paragraph : article.paragraphs)
            static_cast<void>(dates::find(paragraph.text, {}));
    });
}

struct Spent {
    double cpu = 0, wall = 0, megabytes = 0;
};

/// What `work` costs in a process of its own.
Spent spent_by(const std::function<void()>& work) {
    const double before = bench::wall_seconds();
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0) {
        std::fputs("bench_indexing: a measured process failed\n", stderr);
        std::exit(1);
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return {seconds(used.ru_utime) + seconds(used.ru_stime), bench::wall_seconds() - before,
            static_cast<double>(used.ru_maxrss) / 1024};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: bench_indexing FILE|FOLDER SCRATCH\n", stderr);
        return 2;
    }
    struct Row {
        const char* name;
        void (*work)(const std::string& path, const std::string& db);
        std::vector<double> cpu{}, wall{}, megabytes{};
    };
    std::array rows{
        Row{"one folded form, dates, actors", one_form},
        Row{"all layers", all_layers},
        Row{"one folded form alone", words_alone},
        Row{"reading alone", read_only},
        Row{"reading, words", words},
        Row{"reading, words, actors", words_and_actors},
        Row{"reading, dates", dates_only},
    };
    const std::string db = std::string(argv[2]) + "/index";
    for (int round = 0; round < rounds; ++round)
        for (Row& row : rows) {
            std::filesystem::remove_all(db);
            const Spent spent = spent_by([&] { row.work(argv[1], db); });
            row.cpu.push_back(spent.cpu);
            row.wall.push_back(spent.wall);
            row.megabytes.push_back(spent.megabytes);
        }
    std::printf("%-32s %8s %8s %8s   median of %d\n", "", "CPU s", "wall s", "peak MB", rounds);
    for (const Row& row : rows)
        std::printf("%-32s %8.2f %8.2f %8.0f\n", row.name, bench::quantile(row.cpu, .5), bench::quantile(row.wall, .5),
                    bench::quantile(row.megabytes, .5));
    for (const std::size_t base : {std::size_t{0}, std::size_t{2}})
        std::printf("all layers / %s: %.2f CPU, %.2f wall\n", rows[base].name,
                    bench::quantile(rows[1].cpu, .5) / bench::quantile(rows[base].cpu, .5),
                    bench::quantile(rows[1].wall, .5) / bench::quantile(rows[base].wall, .5));
}

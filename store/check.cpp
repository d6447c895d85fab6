// SPDX-License-Identifier: GPL-2.0-or-later
// `bahith check`: our own laws over every document, then Xapian's check of every table, each in a child of its own.
#include <xapian.h>
#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>
#include <string_view>

#include "store/child.hpp"
#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/opening.hpp"
#include "store/schema.hpp"
#include "store/words.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_of_a_kind = 10;
constexpr std::string_view hint = "`bahith rebuild` makes the index anew from its stored articles";

unsigned time_limit(const std::string& path) {
    return static_cast<unsigned>(std::min<std::uint64_t>(60 + bytes_on_disk(path) / 1'000'000, 86'400));
}

// Walks the documents in order of storage: a record, then its passages, then the next record.
class Auditor {
public:
    Auditor(const Xapian::Database& database, const Findings& findings)
        : database_(database), findings_(findings), schema_(noted_schema(database)) {}

    void run() {
        if (schema_ < schema_version) {
            report("schema", "schema " + std::to_string(schema_) + ", expected " + std::to_string(schema_version));
        }
        const auto end = database_.postlist_end("");
        for (auto at = database_.postlist_begin(""); at != end; ++at) document(*at);
        finish_article();
        if (const std::uint64_t noted = noted_articles(database_); noted != articles_) {
            report("counts", std::to_string(articles_) + " articles found, expected " + std::to_string(noted));
        }
        for (const auto& [kind, count] : found_) {
            if (count <= most_of_a_kind) continue;
            findings_("… and " + std::to_string(count - most_of_a_kind) + " more: " + std::string(kind));
        }
    }

private:
    void document(Xapian::docid id) {
        try {
            const Xapian::Document document = database_.get_document(id);
            const std::string key = document.get_value(slot(Field::article_key));
            if (has_term(document, term(Field::kind, kind_record))) {
                finish_article();
                begin_article(id, document);
            } else if (!has_term(document, term(Field::kind, kind_passage))) {
                report("documents without a kind", "document " + std::to_string(id) + ": neither record nor passage");
            } else {
                passage(id, document, key);
            }
            if (!has_term(document, term(Field::id, key))) {
                report("documents without the term of their article",
                       "document " + std::to_string(id) + ": the term of its article is missing");
            }
        } catch (const Xapian::Error& error) {
            report("documents that cannot be read", "document " + std::to_string(id) + ": " + error.get_msg());
        }
    }

    static bool has_term(const Xapian::Document& document, const std::string& wanted) {
        Xapian::TermIterator at = document.termlist_begin();
        at.skip_to(wanted);
        return at != document.termlist_end() && *at == wanted;
    }

    void begin_article(Xapian::docid id, const Xapian::Document& document) {
        ++articles_;
        open_ = true;
        key_ = document.get_value(slot(Field::article_key));
        documents_.assign(1, id);
        expected_ = document.get_value(slot(Field::passages));
        numbers_.clear();
        const Result<Record> record = decode(document.get_data());
        if (!record) return report("damaged records", key_ + ": " + record.error().message);
        if (record->id != key_) report("records of another article", key_ + ": its record is that of " + record->id);
        for (const Paragraph& paragraph : record->paragraphs) numbers_.push_back(std::to_string(paragraph.n));
    }

    void passage(Xapian::docid id, const Xapian::Document& document, const std::string& key) {
        if (!open_ || key != key_) {
            return report("passages apart from their record",
                          key + ": document " + std::to_string(id) + " is not with its record");
        }
        documents_.push_back(id);
        if (schema_ >= schema_with_words) words(document, key);
        const std::string range = document.get_value(slot(Field::paragraphs));
        const std::size_t dash = range.find('-');
        for (const std::string& n : {range.substr(0, dash), range.substr(std::min(dash, range.size() - 1) + 1)}) {
            if (std::find(numbers_.begin(), numbers_.end(), n) != numbers_.end()) continue;
            report("passages with paragraphs of no record",
                   key + ": a passage has paragraphs \"" + range + "\", which its record does not have");
            return;
        }
    }

    void words(const Xapian::Document& document, const std::string& key) {
        try {
            static_cast<void>(words_of(document.get_data()));
        } catch (const Failure& failure) {
            report("damaged words", key + ": " + failure.error().message);
        }
    }

    void finish_article() {
        if (!open_) return;
        open_ = false;
        if (std::to_string(documents_.size() - 1) != expected_) {
            report("articles with another number of passages",
                   key_ + ": " + std::to_string(documents_.size() - 1) + " passages found, expected " + expected_);
        }
        const std::string key = term(Field::id, key_);
        if (!std::equal(documents_.begin(), documents_.end(), database_.postlist_begin(key),
                        database_.postlist_end(key))) {
            report("articles found in other documents",
                   key_ + ": the index finds other documents for it than those stored");
        }
    }

    void report(std::string_view kind, const std::string& message) {
        if (++found_[kind] <= most_of_a_kind) findings_(message);
    }

    const Xapian::Database& database_;
    const Findings& findings_;
    std::uint64_t schema_;
    std::uint64_t articles_ = 0;
    std::map<std::string_view, std::size_t> found_;
    bool open_ = false;
    std::string key_;
    std::string expected_;
    std::vector<Xapian::docid> documents_;
    std::vector<std::string> numbers_;
};

void audit(const std::string& path, const Findings& findings) {
    translated(path, [&] {
        const Xapian::Database database(path);
        require_fit(database, path, "");
        Auditor(database, findings).run();
    });
}

void check_tables(const std::string& path, const Findings& findings) {
    std::ostringstream talk;
    std::size_t problems = 0;
    translated(path, [&] { problems = Xapian::Database::check(path, 0, &talk); });
    if (problems > 0) findings("xapian found " + std::to_string(problems) + " problems: " + talk.str().substr(0, 2000));
}

void append(std::vector<Error>& to, std::vector<Error> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

std::vector<Error> check(const std::string& dir) {
    std::vector<Error> errors;
    translated(dir, [&] {
        if (!exists(dir)) no_index(dir);
        const DirectoryLock quiet(dir);  // a commit in the middle would look like damage
        const auto stub = read_stub(dir);
        if (!stub) no_index(dir);
        for (const std::string& name : stub->generations) {
            const std::string path = (fs::path(dir) / name).string();
            if (!fs::is_directory(path)) {
                errors.push_back({ErrorCode::damaged, path + ": listed in " + stub_path(dir) + " but missing", ""});
                continue;
            }
            const unsigned seconds = time_limit(path);
            append(errors, in_child(path, seconds, [&](const Findings& findings) { audit(path, findings); }));
            append(errors, in_child(path, seconds, [&](const Findings& findings) { check_tables(path, findings); }));
            if (!errors.empty()) errors.back().hint = hint;
        }
    });
    return errors;
}

}  // namespace bahith::store

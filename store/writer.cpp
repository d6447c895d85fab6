// SPDX-License-Identifier: GPL-2.0-or-later
// The writing side of an index.
#include <xapian.h>
#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include "store/checksum.hpp"
#include "store/directory.hpp"
#include "store/index.hpp"
#include "store/joining.hpp"
#include "store/lookup.hpp"
#include "store/opening.hpp"
#include "store/schema.hpp"
#include "store/unfinished.hpp"

namespace bahith::store {
namespace {

namespace fs = std::filesystem;

// For files that nobody trusts before publish() has synced them.
constexpr int untrusted = Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

// Xapian collects postings in trees that get slow as they outgrow the processor's cache (docs/DECISIONS.md).
constexpr std::uint64_t flush_documents = 1'000;

// An empty database of ours.
Xapian::WritableDatabase create_database(const std::string& path, std::string_view analyzer, int flags = 0) {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | flags);
    database.set_metadata(std::string(meta_schema), std::to_string(schema_version));
    database.set_metadata(std::string(meta_analyzer), std::string(analyzer));
    database.set_metadata(std::string(meta_articles), "0");
    database.commit();
    return database;
}

// The first generation; or, where only the stub is missing, the newest one that is there.
Stub first_stub(const std::string& dir, std::string_view analyzer) {
    remove_unlisted(dir, Stub{whole_generations(dir), 0});
    if (whole_generations(dir).empty()) {
        const std::string making = making_path(dir);
        create_database(making, analyzer).close();
        publish(dir, making);
    } else {
        write_stub(dir, {whole_generations(dir).back()});
    }
    return *read_stub(dir);
}

void mark(Xapian::Document& document, const Record& record, std::string_view kind) {
    document.add_boolean_term(term(Field::id, record.id));
    document.add_boolean_term(term(Field::kind, kind));
    document.add_value(slot(Field::article_key), record.id);
}

}  // namespace

struct Writer::Impl {
    std::string dir;
    std::string path;                     ///< of the database
    std::unique_ptr<DirectoryLock> lock;  ///< null where the database is made aside: whoever publishes it holds it
    Xapian::WritableDatabase database;
    std::uint64_t articles = 0;
    std::uint64_t pending = 0;
    std::uint64_t unflushed = 0;
    std::set<std::pair<std::string, std::string>> notes;  ///< by key, to be written: neighbours in the table are cheap
    bool usable = true;                                   ///< false after a throw in the middle of an article

    [[nodiscard]] bool trusted() const { return lock != nullptr; }

    // Everything between two commits is one transaction: Xapian flushes its memory when it likes, but nothing of it
    // counts before the commit. What is made aside does not count anyway.
    void change(const std::function<void()>& work) {
        all_or_unusable([&] {
            if (trusted() && pending == 0) database.begin_transaction(true);
            work();
        });
    }

    void add(const Xapian::Document& document) {
        database.add_document(document);
        if (!trusted() && ++unflushed % flush_documents == 0) database.commit();
    }

    void all_or_unusable(const std::function<void()>& work) {
        if (!usable) throw Failure({ErrorCode::io, dir + ": not written, an earlier change failed", ""});
        usable = false;
        translated(dir, work);
        usable = true;
    }
};

Writer::Writer(std::string dir, std::string_view analyzer, int wait_seconds) : impl_(std::make_unique<Impl>()) {
    impl_->dir = std::move(dir);
    translated(impl_->dir, [&] {
        fs::create_directories(impl_->dir);
        waiting(wait_seconds, [&] {
            translated(impl_->dir, [&] {
                auto lock = std::make_unique<DirectoryLock>(impl_->dir);
                auto stub = read_stub(impl_->dir);
                if (!stub) stub = first_stub(impl_->dir, analyzer);
                impl_->path = only_generation(impl_->dir, *stub);
                impl_->database = Xapian::WritableDatabase(impl_->path, Xapian::DB_OPEN);
                remove_unlisted(impl_->dir, *stub);
                impl_->lock = std::move(lock);
            });
        });
        require_fit(impl_->database, impl_->dir, analyzer);
        require_counts(impl_->database, impl_->dir);
        impl_->articles = noted_articles(impl_->database);
    });
}

Writer::Writer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;

Writer Writer::aside(const std::string& dir, const std::string& path, std::string_view analyzer) {
    auto impl = std::make_unique<Impl>();
    impl->dir = dir;
    impl->path = path;
    translated(dir, [&] { impl->database = create_database(path, analyzer, untrusted); });
    return Writer(std::move(impl));
}

void Writer::put(const Record& record, Xapian::Document article, std::size_t passages,
                 const std::function<Xapian::Document(std::size_t)>& passage) {
    impl_->change([&] {
        const std::string key = term(Field::id, record.id);
        impl_->pending += 1 + passages;
        if (impl_->database.term_exists(key)) {
            impl_->database.delete_document(key);
        } else {
            ++impl_->articles;
        }
        mark(article, record, kind_record);
        article.add_value(slot(Field::fingerprint), hex(record.fingerprint));
        article.add_value(slot(Field::passages), std::to_string(passages));
        article.set_data(encode(record));
        impl_->add(article);
        for (std::size_t i = 0; i < passages; ++i) {
            Xapian::Document document = passage(i);
            mark(document, record, kind_passage);
            impl_->add(document);
        }
    });
}

void Writer::note_spelling(std::string_view skeleton, std::string_view word) {
    impl_->notes.emplace(skeleton_key(skeleton), word);
}

void Writer::note_word(std::string_view folded, std::string_view lemma) {
    impl_->notes.emplace(word_key(folded), lemma);
}

bool Writer::remove(std::string_view id) {
    bool found = false;
    const std::string key = term(Field::id, id);
    translated(impl_->dir, [&] { found = impl_->database.term_exists(key); });
    if (!found) return false;
    impl_->change([&] {
        ++impl_->pending;
        impl_->database.delete_document(key);
        --impl_->articles;
    });
    return true;
}

bool Writer::revise(std::string_view id, const std::function<bool(Xapian::Document&)>& revise) {
    std::vector<std::pair<Xapian::docid, Xapian::Document>> revised;
    translated(impl_->dir, [&] {
        const Xapian::WritableDatabase& database = impl_->database;
        const std::string key = term(Field::id, id);
        for (auto i = database.postlist_begin(key); i != database.postlist_end(key); ++i) {
            Xapian::Document document = database.get_document(*i);
            const bool passage = !document.get_value(slot(Field::paragraphs)).empty();
            if (passage && revise(document)) revised.emplace_back(*i, document);
        }
    });
    if (revised.empty()) return false;
    impl_->change([&] {
        impl_->pending += revised.size();
        for (const auto& [at, document] : revised) impl_->database.replace_document(at, document);
    });
    return true;
}

std::string Writer::metadata(std::string_view key) const {
    std::string value;
    translated(impl_->dir, [&] { value = impl_->database.get_metadata(std::string(key)); });
    return value;
}

void Writer::note(std::string_view key, const std::string& value) {
    impl_->change([&] {
        ++impl_->pending;
        impl_->database.set_metadata(std::string(key), value);
    });
}

std::uint64_t Writer::articles() const {
    return impl_->articles;
}

std::optional<std::uint64_t> Writer::fingerprint(std::string_view id) const {
    std::optional<std::uint64_t> found;
    translated(impl_->dir, [&] { found = stored_fingerprint(impl_->database, id); });
    return found;
}

std::uint64_t Writer::pending() const {
    return impl_->pending;
}

void Writer::commit() {
    if (impl_->pending == 0) return;
    impl_->change([&] {
        for (const auto& [key, word] : impl_->notes) impl_->database.add_synonym(key, word);
        impl_->notes.clear();
        impl_->database.set_metadata(std::string(meta_articles), std::to_string(impl_->articles));
        impl_->trusted() ? impl_->database.commit_transaction() : impl_->database.commit();
        impl_->pending = 0;
    });
}

void Writer::join(const std::vector<std::string>& segments) {
    commit();
    impl_->all_or_unusable([&] {
        Impl& own = *impl_;
        own.database.close();
        const std::string joined = making_path(own.dir, own.trusted() ? "0" : "joined");
        join_behind(own.path, segments, joined, making_path(own.dir, "rest"));
        if (own.trusted()) {
            publish(own.dir, joined);
            own.path = only_generation(own.dir, *read_stub(own.dir));
        } else {
            fs::remove_all(own.path);
            fs::rename(joined, own.path);
        }
        own.database = Xapian::WritableDatabase(own.path, Xapian::DB_OPEN | (own.trusted() ? 0 : untrusted));
        own.articles = noted_articles(own.database);
    });
}

const std::string& Writer::dir() const {
    return impl_->dir;
}

std::uint64_t Writer::bytes_on_disk() const {
    std::uint64_t bytes = 0;
    translated(impl_->dir, [&] { bytes = store::bytes_on_disk(impl_->path); });
    return bytes;
}

void rebuild(const std::string& dir, std::string_view analyzer, const std::function<void(Writer&)>& fill) {
    translated(dir, [&] {
        fs::create_directories(dir);
        const DirectoryLock lock(dir);
        remove_making(dir);
        const std::string making = making_path(dir);
        const Unfinished unfinished(making);
        {
            Writer writer = Writer::aside(dir, making, analyzer);
            fill(writer);
            writer.commit();
        }
        publish(dir, making);
    });
}

}  // namespace bahith::store

// SPDX-License-Identifier: GPL-2.0-or-later
// The index on disk: DIR/index is a Xapian stub over generations (DIR/gen-N-S); this is the one door to it.
// Every Xapian::Error leaves here as Failure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/record.hpp"

namespace Xapian {
class Database;
class Document;
}  // namespace Xapian

namespace bahith::store {

/// Runs `work`, translating any Xapian::Error into Failure (exit code and hint by class). `what` names the index.
void translated(const std::string& what, const std::function<void()>& work);

/// Reading side. Several may read while one writes; with_retry() reopens when a writer has committed meanwhile.
class Reader {
public:
    /// Throws Failure: no_index, damaged, mismatch (schema or `analyzer` differs; hint: bahith rebuild).
    /// `analyzer` empty: the analyzer is not compared and an older schema is let pass (info, export, rebuild).
    Reader(std::string dir, std::string_view analyzer);
    ~Reader();
    Reader(Reader&&) noexcept;

    [[nodiscard]] const Xapian::Database& database() const;

    /// Runs `work`; when a writer commits under it (DatabaseModifiedError, or what looks like damage) reopens and runs
    /// it again, at most 3 times.
    void with_retry(const std::function<void()>& work);

    /// The whole index is on this machine: no shard is remote.
    [[nodiscard]] bool near() const;

    [[nodiscard]] std::uint64_t article_count() const;
    [[nodiscard]] std::uint64_t passage_count() const;
    /// Of that article; 0 when there is none by that id.
    [[nodiscard]] std::uint64_t passage_count(std::string_view id) const;

    /// The stored article, or nothing when there is none by that id. Damage is an error.
    [[nodiscard]] Result<std::optional<Record>> record(std::string_view id) const;

    /// Fingerprint of the stored article, when there is one.
    [[nodiscard]] std::optional<std::uint64_t> fingerprint(std::string_view id) const;

    /// Every record in order of storage, damaged ones as errors. While a writer commits, still every article and none
    /// twice.
    void each_record(const std::function<void(Result<Record>)>& visit) const;

    [[nodiscard]] std::string metadata(std::string_view key) const;
    [[nodiscard]] const std::string& dir() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// Writing side: one at a time. What put() and remove() did becomes visible and durable at commit(), all of it or
/// nothing; destruction without commit() drops it. Never flushes by itself in the middle of an article.
class Writer {
public:
    /// Creates the index when there is none (schema version and `analyzer` go into its metadata). Takes the lock.
    /// Throws Failure: locked (names the index), mismatch, damaged, io. `wait_seconds`: how long to wait for the lock.
    Writer(std::string dir, std::string_view analyzer, int wait_seconds = 0);
    ~Writer();
    Writer(Writer&&) noexcept;

    /// Of a fresh database at `path` that nobody trusts yet: commits do not sync it. `dir` is for messages.
    [[nodiscard]] static Writer aside(const std::string& dir, const std::string& path, std::string_view analyzer);

    /// Replaces or adds an article: its record document and its passage documents, made one by one, since those of a
    /// long article take much memory. The caller has put the terms and values that come of analysis into them; what
    /// ties them together is added here: Field::id, kind, article_key on all, fingerprint, passages and the encoded
    /// record on `article`. A throw leaves the writer unable to commit.
    void put(const Record& record, Xapian::Document article, std::size_t passages,
             const std::function<Xapian::Document(std::size_t)>& passage);

    /// Remembers a folded word with its lemma, or under its skeleton; written with the next commit of articles.
    void note_word(std::string_view folded, std::string_view lemma);
    void note_spelling(std::string_view skeleton, std::string_view word);

    /// False when there was no such article.
    bool remove(std::string_view id);

    /// Lets `revise` change the passages of an article where they stand; it says of each whether it did. True when any
    /// was changed.
    bool revise(std::string_view id, const std::function<bool(Xapian::Document&)>& revise);

    /// The metadata of the index, and a change to it that counts with the next commit.
    [[nodiscard]] std::string metadata(std::string_view key) const;
    void note(std::string_view key, const std::string& value);

    [[nodiscard]] std::optional<std::uint64_t> fingerprint(std::string_view id) const;

    [[nodiscard]] std::uint64_t articles() const;

    /// Documents put since the last commit.
    [[nodiscard]] std::uint64_t pending() const;

    void commit();

    /// Commits, then takes over the databases that other writers made aside (store/segments.hpp), in this order, behind
    /// what is there: an article that is there already is replaced. Durable when it returns, all of it or nothing.
    void join(const std::vector<std::string>& segments);

    [[nodiscard]] const std::string& dir() const;

    /// Of the database that is written.
    [[nodiscard]] std::uint64_t bytes_on_disk() const;

private:
    struct Impl;
    explicit Writer(std::unique_ptr<Impl> impl);
    friend void rebuild(const std::string& dir, std::string_view analyzer, const std::function<void(Writer&)>& fill);
    std::unique_ptr<Impl> impl_;
};

[[nodiscard]] bool exists(const std::string& dir);

/// Problems found: checksums of records, counts, and Xapian's own check of every table. Takes the writer lock; damage
/// cannot kill or hang the caller. Shards on other machines are not looked at.
[[nodiscard]] std::vector<Error> check(const std::string& dir);

/// Writes a compacted generation and switches to it. Takes the writer lock.
void compact(const std::string& dir);

/// Every record that can still be read, then what could not, as errors. Where the lists of the index are damaged, the
/// stored documents are walked one by one. Throws Failure: no_index, mismatch; damaged when nothing can be saved.
void each_saved_record(const std::string& dir, const std::function<void(Result<Record>)>& visit);

/// Fills a new generation through `fill` (given a Writer on it) and switches to it when `fill` returns; old generations
/// are removed. Takes the writer lock of the old one where there is one.
void rebuild(const std::string& dir, std::string_view analyzer, const std::function<void(Writer&)>& fill);

}  // namespace bahith::store

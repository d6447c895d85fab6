// SPDX-License-Identifier: GPL-2.0-or-later
// Real indexes in folders that go away with the test, and the digest that says two hold the same.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "analyzers/result.hpp"
#include "store/index.hpp"

namespace bahith::test {

class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] std::string operator/(std::string_view name) const;
    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

void write_file(const std::string& path, std::string_view bytes);
[[nodiscard]] std::string read_file(const std::string& path);

/// A record with `passages` paragraphs of body made from `word`.
[[nodiscard]] store::Record sample_record(const std::string& id, const std::string& word, std::uint32_t passages = 2);

/// Puts sample_record and a passage document for each paragraph, with `word` as its only body term.
void put_sample(store::Writer& writer, const std::string& id, const std::string& word, std::uint32_t passages = 2);

/// Documents that have the term, by the index as it is on disk.
[[nodiscard]] std::uint64_t documents_with(const std::string& dir, const std::string& term);

/// Hash over all documents in an order that does not depend on that of adding: terms, frequencies, values,
/// data.
[[nodiscard]] std::string digest(const std::string& dir);

/// Names, sizes and times of all files under `dir`.
[[nodiscard]] std::string listing(const std::string& dir);

/// The generation folder that the index uses.
[[nodiscard]] std::string generation(const std::string& dir);

/// The error that `work` throws; fails the test when it throws none.
[[nodiscard]] Error failure_of(const std::function<void()>& work);

}  // namespace bahith::test

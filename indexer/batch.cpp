// SPDX-License-Identifier: GPL-2.0-or-later
// Counting is addition, so that the order in which threads finish shows nowhere; failures bear their place.
#include "indexer/batch.hpp"

#include <algorithm>
#include <iterator>

#include "indexer/batches.hpp"
#include "indexer/indexer.hpp"

namespace bahith::indexer {
namespace {

constexpr std::uint64_t article_bytes = 1'000;  // its terms, whatever its length
constexpr std::uint64_t analysis = 8;           // times the longest article
constexpr std::uint64_t smallest = std::uint64_t{1} << 20U;
constexpr std::size_t largest_doubling = 3;
constexpr std::size_t batches_of_a_size = 2;

// What is kept of it beside its text.
std::uint64_t other_bytes(const corpus::Article& article) {
    std::uint64_t bytes = article.id.size() + article.path.size() + article.source.size() + article.url.size() +
                          article.category.size() + article.lang.size();
    for (const corpus::Author& author : article.authors) bytes += author.name.size() + author.role.size();
    for (const auto& [name, value] : article.extra) bytes += name.size() + value.size();
    if (article.published) bytes += article.published->evidence.size();
    return bytes;
}

}  // namespace

void Batch::add(BatchItem item) {
    const std::uint64_t all = text_bytes(item.article) + other_bytes(item.article);
    bytes += article_bytes + all;
    longest = std::max(longest, all);
    items.push_back(std::move(item));
}

std::uint64_t Batch::weight() const {
    return bytes + analysis * longest;
}

std::uint64_t batch_size(std::size_t number) {
    return smallest << std::min(number / batches_of_a_size, largest_doubling);
}

void Outcome::put(bool known, bool dated) {
    ++(known ? updated_ : added_);
    if (!dated) ++undated_;
}

void Outcome::failed(std::size_t place, Error error) {
    failures_.emplace_back(place, std::move(error));
}

void Outcome::add(Outcome other) {
    added_ += other.added_;
    updated_ += other.updated_;
    undated_ += other.undated_;
    std::move(other.failures_.begin(), other.failures_.end(), std::back_inserter(failures_));
}

void Outcome::report_to(Report& report) && {
    report.added += added_;
    report.updated += updated_;
    report.undated += undated_;
    std::stable_sort(failures_.begin(), failures_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [place, error] : failures_) report.failures.push_back(std::move(error));
}

Outcome put(const Batch& batch, DocumentBuilder& builder, const std::function<store::Writer&()>& writer) {
    Outcome outcome;
    Batches commits;
    for (const BatchItem& item : batch.items) {
        if (const Result<Indexed> indexed = builder.put(item.article, item.fingerprint, writer)) {
            outcome.put(item.known, indexed->dated);
            commits.put(writer(), indexed->bytes);
        } else {
            outcome.failed(item.place, indexed.error());
        }
    }
    return outcome;
}

}  // namespace bahith::indexer

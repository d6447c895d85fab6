// SPDX-License-Identifier: GPL-2.0-or-later
// Neighbours are joined in groups, and groups in groups, by whoever finishes the last one of a group.
#include "store/segments.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "store/directory.hpp"
#include "store/joining.hpp"
#include "store/schema.hpp"

namespace bahith::store {
namespace {

constexpr std::size_t group = 32;  // a database has about five files, and a process may often open no more than 1,024

}  // namespace

Segments::Segments(Writer& target)
    : target_(target), analyzer_(target.metadata(meta_analyzer)), prefix_(making_path(target.dir(), "segment-")) {}

Segments::~Segments() {
    std::error_code ignored;
    const std::string names = std::filesystem::path(prefix_).filename().string();
    std::vector<std::filesystem::path> left;
    for (const auto& entry : std::filesystem::directory_iterator(target_.dir(), ignored))
        if (entry.path().filename().string().starts_with(names)) left.push_back(entry.path());
    for (const std::filesystem::path& path : left) std::filesystem::remove_all(path, ignored);
}

std::string Segments::path(std::size_t first, std::size_t size) const {
    return prefix_ + std::to_string(first) + '-' + std::to_string(size);
}

Writer Segments::begin(std::size_t number) const {
    return Writer::aside(target_.dir(), path(number, 1), analyzer_);
}

// Notes a segment; takes out and returns its group when that is complete.
std::map<std::size_t, std::size_t> Segments::full_group(std::size_t first, std::size_t size) {
    const std::lock_guard guard(mutex_);
    finished_.emplace(first, size);
    const std::size_t whole = size * group, begin = first / whole * whole;
    const auto from = finished_.lower_bound(begin), to = finished_.lower_bound(begin + whole);
    std::map<std::size_t, std::size_t> found(from, to);
    const auto of_this_size = [size](const auto& run) { return run.second == size; };
    if (found.size() < group || !std::all_of(found.begin(), found.end(), of_this_size)) return {};
    finished_.erase(from, to);
    return found;
}

void Segments::finished(std::size_t number) {
    std::size_t first = number, size = 1;
    for (auto full = full_group(first, size); !full.empty(); full = full_group(first, size)) {
        first = full.begin()->first;
        std::vector<std::string> from;
        for (const auto& [at, held] : full) from.push_back(path(at, held));
        size *= group;
        translated(target_.dir(), [&] {
            store::join(from, path(first, size));
            for (const std::string& joined : from) std::filesystem::remove_all(joined);
        });
    }
}

void Segments::join() {
    std::vector<std::string> from;
    for (const auto& [first, size] : finished_) from.push_back(path(first, size));
    target_.join(from);
    finished_.clear();
}

}  // namespace bahith::store

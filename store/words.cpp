// SPDX-License-Identifier: GPL-2.0-or-later
// A new format gets a new first byte.
#include "store/words.hpp"

#include <algorithm>
#include <cstdint>

#include "analyzers/result.hpp"
#include "store/checksum.hpp"

namespace bahith::store {
namespace {

constexpr char format = '\x12', format_of_schema_3 = '\x11';
constexpr std::size_t checksum_size = 4, head_size = 1 + checksum_size;

std::string head(std::string_view words) {
    std::string out(1, format);
    std::uint64_t sum = checksum(words);
    for (std::size_t i = 0; i < checksum_size; ++i, sum >>= 8U) out.push_back(static_cast<char>(sum & 0xFFU));
    return out;
}

}  // namespace

std::string encode_words(std::string_view words) {
    return head(words).append(words);
}

bool holds_words(std::string_view bytes) {
    return bytes.starts_with(format) || bytes.starts_with(format_of_schema_3);
}

std::string_view words_of(std::string_view bytes) {
    const std::string_view words = bytes.substr(std::min(head_size, bytes.size()));
    if (bytes.substr(0, head_size) == head(words)) return words;
    throw Failure(
        {ErrorCode::damaged, "the words of a passage are damaged", "run `bahith check`, then `bahith rebuild`"});
}

}  // namespace bahith::store

// SPDX-License-Identifier: GPL-2.0-or-later
// Byte by byte; of UTF-8 only the lengths of sequences matter.
#include "store/packed_text.hpp"

#include <algorithm>
#include <cstddef>

namespace bahith::store {
namespace {

constexpr unsigned char escape = 0x1A, lone = 0xFF, first_lead = 0xD8;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

// Bytes of a sequence by the first; 0: none begins so.
std::size_t length_of(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// A sequence that begins here, or 0.
std::size_t sequence(std::string_view bytes, std::size_t at) {
    const std::size_t length = length_of(byte_at(bytes, at));
    if (length == 0 || length > bytes.size() - at) return 0;
    const std::string_view rest = bytes.substr(at + 1, length - 1);
    return std::all_of(rest.begin(), rest.end(), continues) ? length : 0;
}

}  // namespace

std::string pack_text(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned char byte = byte_at(bytes, at);
        if (byte < 0x80 && byte != escape) {
            out.push_back(bytes[at++]);
            continue;
        }
        const std::size_t length = sequence(bytes, at);
        if (length == 2 && (byte == first_lead || byte == first_lead + 1)) {
            const unsigned low = byte_at(bytes, at + 1) & 0x3FU;
            out.push_back(static_cast<char>(0x80U | (byte & 1U) << 6U | low));
            at += 2;
            continue;
        }
        out.push_back(static_cast<char>(escape));
        if (length == 0 && byte != escape) out.push_back(static_cast<char>(lone));
        out.append(bytes.substr(at, std::max<std::size_t>(1, length)));
        at += std::max<std::size_t>(1, length);
    }
    return out;
}

// Nothing unpacks to more than twice its size.
std::optional<std::string> unpack_text(std::string_view packed) {
    std::string out(2 * packed.size(), '\0');
    char* end = out.data();
    for (std::size_t at = 0; at < packed.size();) {
        const unsigned char byte = byte_at(packed, at++);
        if (byte >= 0x80) {
            *end++ = static_cast<char>(first_lead | (byte >> 6U & 1U));
            *end++ = static_cast<char>(0x80U | (byte & 0x3FU));
            continue;
        }
        if (byte != escape) {
            *end++ = static_cast<char>(byte);
            continue;
        }
        if (at < packed.size() && byte_at(packed, at) == lone) ++at;
        if (at == packed.size()) return std::nullopt;
        const std::size_t length = byte_at(packed, at - 1) == lone ? 1 : std::max<std::size_t>(1, sequence(packed, at));
        end = std::copy_n(packed.data() + at, length, end);
        at += length;
    }
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}

}  // namespace bahith::store

// SPDX-License-Identifier: GPL-2.0-or-later
// Terms from fields, and the laws of the schema table.
#include "store/schema.hpp"

#include <algorithm>
#include <cstddef>

#include "store/checksum.hpp"

namespace bahith::store {
namespace {

constexpr std::size_t term_limit = 245;  // bytes; Xapian's glass backend writes a NUL as two

constexpr bool rows_follow_the_enum() {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (static_cast<std::size_t>(fields[i].field) != i) return false;
    }
    return true;
}

constexpr bool unique_names_and_slots() {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        for (std::size_t j = i + 1; j < fields.size(); ++j) {
            if (fields[i].name == fields[j].name) return false;
            if (!fields[i].arabic.empty() && fields[i].arabic == fields[j].arabic) return false;
            if (fields[i].slot != no_slot && fields[i].slot == fields[j].slot) return false;
        }
    }
    return true;
}

// Two fields never make the same term. Where one prefix begins another, the longer one goes on with a capital, and the
// shorter one's values are folded: their first byte is never an ASCII capital. Ids are not folded and names behind a
// colon may begin with anything, so nothing may begin with Q or continue past a colon.
constexpr bool prefixes_apart() {
    for (const FieldSpec& shorter : fields) {
        for (const FieldSpec& longer : fields) {
            if (shorter.field == longer.field || shorter.slot != no_slot || longer.slot != no_slot) continue;
            if (!longer.prefix.starts_with(shorter.prefix)) continue;
            if (shorter.field == Field::id || shorter.prefix.ends_with(':')) return false;
            if (longer.prefix.size() == shorter.prefix.size()) return false;
            const char next = longer.prefix[shorter.prefix.size()];
            if (next < 'A' || next > 'Z') return false;
        }
    }
    return true;
}

static_assert(rows_follow_the_enum());
static_assert(unique_names_and_slots());
static_assert(prefixes_apart());

std::string bounded(std::string head, std::string_view value) {
    const std::size_t plain = std::min(value.find('\0'), value.size());
    if (plain == value.size() && head.size() + plain <= term_limit) return head.append(value);
    const std::string tail = hex(checksum(value));
    std::size_t keep = std::min(plain, term_limit - head.size() - tail.size());
    while (keep > 0 && keep < value.size() && (static_cast<unsigned char>(value[keep]) & 0xc0U) == 0x80U) --keep;
    return head.append(value.substr(0, keep)).append(tail);
}

}  // namespace

std::string term(Field field, std::string_view value) {
    return bounded(std::string(prefix(field)), value);
}

std::string word_term(Field field, std::string_view word) {
    return bounded(std::string(prefix(field)) + ':', word);
}

std::string skeleton_key(std::string_view skeleton) {
    return bounded("sk:", skeleton);
}

std::string word_key(std::string_view folded) {
    return bounded("w:", folded);
}

}  // namespace bahith::store

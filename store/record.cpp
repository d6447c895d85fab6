// SPDX-License-Identifier: GPL-2.0-or-later
// Records as bytes: format byte, checksum of the fields as 16 hex digits, then the fields in the order of the struct,
// packed (packed_text.hpp). Numbers are little-endian base 128; strings are their length and their bytes. A new format
// gets a new first byte.
#include "store/record.hpp"

#include <cstddef>

#include "store/checksum.hpp"
#include "store/packed_text.hpp"

namespace bahith::store {
namespace {

constexpr char unpacked_format = '\x01', format = '\x02';  // of the first, read on rebuild, the fields are not packed
constexpr std::size_t head_size = 1 + 16;

class Packer {
public:
    void number(std::uint64_t value) {
        for (; value >= 0x80U; value >>= 7U) bytes_.push_back(static_cast<char>((value & 0x7fU) | 0x80U));
        bytes_.push_back(static_cast<char>(value));
    }
    void text(std::string_view value) {
        number(value.size());
        bytes_.append(value);
    }
    std::string& bytes() { return bytes_; }

private:
    std::string bytes_;
};

// Reads what Packer wrote. Any bytes are safe: past the end or out of range everything is empty and good() is false.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80U) return value;
        }
        return broken();
    }
    std::string text() {
        const std::uint64_t size = number();
        if (size > rest_.size()) {
            broken();
            return {};
        }
        std::string value(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return value;
    }
    /// A number of things of at least one byte each.
    std::uint64_t count() {
        const std::uint64_t value = number();
        return value <= rest_.size() ? value : broken();
    }
    [[nodiscard]] bool done() const { return good_ && rest_.empty(); }

private:
    std::uint64_t broken() {
        good_ = false;
        rest_ = {};
        return 0;
    }
    std::string_view rest_;
    bool good_ = true;
};

void pack_lists(Packer& out, const Record& record) {
    out.number(record.extra.size());
    for (const auto& [key, value] : record.extra) {
        out.text(key);
        out.text(value);
    }
    out.number(record.paragraphs.size());
    for (const Paragraph& paragraph : record.paragraphs) {
        out.number(paragraph.n);
        out.text(paragraph.kind);
        out.text(paragraph.text);
    }
}

void unpack_lists(Unpacker& in, Record& record) {
    record.extra.resize(in.count());
    for (auto& [key, value] : record.extra) {
        key = in.text();
        value = in.text();
    }
    record.paragraphs.resize(in.count());
    for (Paragraph& paragraph : record.paragraphs) {
        paragraph.n = static_cast<std::uint32_t>(in.number());
        paragraph.kind = in.text();
        paragraph.text = in.text();
    }
}

tl::unexpected<Error> damaged(const std::string& what) {
    return fail(ErrorCode::damaged, "damaged record: " + what, "run `bahith check`, then `bahith rebuild`");
}

}  // namespace

std::string encode(const Record& record) {
    Packer out;
    for (const std::string* field : {&record.id, &record.path, &record.title}) out.text(*field);
    out.number(record.authors.size());
    for (const Author& author : record.authors) {
        out.text(author.name);
        out.text(author.role);
    }
    out.text(record.source);
    out.number(record.published ? 1 : 0);
    if (record.published) {
        out.text(record.published->value);
        out.text(record.published->precision);
        out.text(record.published->evidence);
    }
    for (const std::string* field : {&record.url, &record.category, &record.lang}) out.text(*field);
    pack_lists(out, record);
    out.number(record.fingerprint);
    return format + hex(checksum(out.bytes())) + pack_text(out.bytes());
}

Result<Record> decode(std::string_view bytes) {
    if (bytes.size() < head_size || (bytes.front() != format && bytes.front() != unpacked_format))
        return damaged("unknown format");
    const std::string_view body = bytes.substr(head_size);
    const std::optional<std::string> unpacked =
        bytes.front() == format ? unpack_text(body) : std::optional<std::string>(body);
    if (!unpacked) return damaged("its text cannot be unpacked");
    const std::string_view payload = *unpacked;
    if (from_hex(bytes.substr(1, head_size - 1)) != checksum(payload)) return damaged("its checksum does not fit");
    Unpacker in(payload);
    Record record;
    for (std::string* field : {&record.id, &record.path, &record.title}) *field = in.text();
    record.authors.resize(in.count());
    for (Author& author : record.authors) {
        author.name = in.text();
        author.role = in.text();
    }
    record.source = in.text();
    if (in.number() != 0) {
        Published published;
        published.value = in.text();
        published.precision = in.text();
        published.evidence = in.text();
        record.published = std::move(published);
    }
    for (std::string* field : {&record.url, &record.category, &record.lang}) *field = in.text();
    unpack_lists(in, record);
    record.fingerprint = in.number();
    if (!in.done()) return damaged("its fields do not fit its length");
    return record;
}

}  // namespace bahith::store

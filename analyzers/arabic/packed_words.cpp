// SPDX-License-Identifier: GPL-2.0-or-later
// A canonical Huffman code, the highest bit first: shorter codes before longer ones, equals in the order of the table,
// the byte that is no symbol first of all of its length. Before it stands the number of bytes, seven bits a byte.
#include "analyzers/arabic/packed_words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "analyzers/arabic/word_head.hpp"
#include "analyzers/arabic/word_symbols.hpp"
#include "analyzers/arabic/written.hpp"

namespace bahith::arabic {
namespace {

constexpr unsigned longest_code = 12;
constexpr std::size_t longest_symbol = 8;
constexpr char escape = '\x01';

struct alignas(16) Symbol {
    std::array<char, longest_symbol> bytes{};
    std::uint8_t size = 0;  // 0: eight bits follow, which are the byte
    std::uint8_t bits = 0;
    std::uint16_t code = 0;

    [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

std::string symbol_bytes(std::string_view shown) {
    std::string out;
    for (std::size_t at = 0; at < shown.size();) {
        std::size_t end = at + 1;
        while (end < shown.size() && (static_cast<unsigned char>(shown[end]) & 0xC0U) == 0x80U) ++end;
        const std::string_view letter = shown.substr(at, end - at);
        at = end;
        if (letter == "_") {
            out += ' ';
        } else if (letter == "|") {
            out += '\n';
        } else {
            out += letter == "^" ? "\x01" : written(letter);
        }
    }
    return out;
}

std::vector<Symbol> symbols() {
    std::vector<Symbol> out;
    const auto add = [&out](std::string_view bytes, unsigned bits) {
        Symbol& symbol = out.emplace_back();
        std::copy(bytes.begin(), bytes.end(), symbol.bytes.begin());
        symbol.size = static_cast<std::uint8_t>(bytes.size());
        symbol.bits = static_cast<std::uint8_t>(bits);
    };
    for (const WordSymbols& row : word_symbols) {
        if (row.bits == bits_of_other_byte) add({}, row.bits);
        std::string_view rest = row.symbols;
        while (!rest.empty()) add(symbol_bytes(next_written(rest)), row.bits);
    }
    unsigned code = 0, bits = 0;
    for (Symbol& symbol : out) {
        code <<= symbol.bits - bits;
        bits = symbol.bits;
        symbol.code = static_cast<std::uint16_t>(code++);
    }
    return out;
}

class Code {
    using Coded = std::uint16_t;
    static constexpr unsigned bits_of_length = 4;

public:
    Code() : symbols_(symbols()), by_code_(std::size_t{1} << longest_code) {
        for (std::size_t i = 0; i < symbols_.size(); ++i) {
            const Symbol& symbol = symbols_[i];
            const unsigned spare = longest_code - symbol.bits;
            const auto coded = static_cast<Coded>(i << bits_of_length | symbol.bits);
            std::fill_n(by_code_.begin() + (std::ptrdiff_t{symbol.code} << spare), std::size_t{1} << spare, coded);
        }
        // The byte that is no symbol comes first: what is one takes its place.
        const auto other = std::find_if(symbols_.begin(), symbols_.end(), [](const auto& s) { return s.size == 0; });
        add(static_cast<std::size_t>(other - symbols_.begin()));
        for (std::size_t i = 0; i < symbols_.size(); ++i)
            if (symbols_[i].size > 0) add(i);
    }

    /// The symbol whose code these bits begin with, by its number, and how many of them that is.
    [[nodiscard]] std::pair<unsigned, unsigned> of_code(std::uint64_t first_bits) const {
        const unsigned coded = by_code_[first_bits];
        return {coded >> bits_of_length, coded & ((1U << bits_of_length) - 1U)};
    }
    [[nodiscard]] const std::vector<Symbol>& by_number() const { return symbols_; }

    /// The longest symbol that `text` begins with; of size 0 where there is none.
    [[nodiscard]] const Symbol& of_text(std::string_view text) const {
        const std::uint64_t head = head_of(text);
        unsigned sizes = text.size() < 2 ? 0U : sizes_[pair(text)];
        while (sizes != 0) {
            const auto size = static_cast<unsigned>(std::numeric_limits<unsigned>::digits - std::countl_zero(sizes));
            const std::uint64_t wanted = head & (~std::uint64_t{0} >> (64U - 8U * size));
            if (const Longer& found = longer_[place(wanted)]; found.head == wanted) return symbols_[found.symbol];
            sizes &= ~(1U << (size - 1U));
        }
        return symbols_[single_[static_cast<unsigned char>(text.front())]];
    }

private:
    /// A symbol of several bytes.
    struct Longer {
        std::uint64_t head = 0;  // its bytes, the first lowest; 0: no symbol
        std::uint16_t symbol = 0;
    };

    static std::size_t pair(std::string_view text) {
        return std::size_t{static_cast<unsigned char>(text[0])} << 8U | static_cast<unsigned char>(text[1]);
    }

    [[nodiscard]] std::size_t place(std::uint64_t head) const {
        std::size_t at = head * 0x9E3779B97F4A7C15U >> (64U - bits_of_places);
        while (longer_[at].head != 0 && longer_[at].head != head) at = (at + 1) % longer_.size();
        return at;
    }

    void add(std::size_t index) {
        const auto number = static_cast<std::uint16_t>(index);
        const Symbol& symbol = symbols_[index];
        if (symbol.size == 0) single_.fill(number);
        if (symbol.size == 1) single_[static_cast<unsigned char>(symbol.bytes.front())] = number;
        if (symbol.size < 2) return;
        longer_[place(head_of(symbol.text()))] = {head_of(symbol.text()), number};
        std::uint8_t& sizes = sizes_[pair(symbol.text())];
        sizes = static_cast<std::uint8_t>(sizes | 1U << (symbol.size - 1U));
    }

    static constexpr unsigned bits_of_places = 12;
    std::vector<Symbol> symbols_;
    std::vector<Coded> by_code_;  // number of the symbol and length of its code
    std::vector<Longer> longer_ = std::vector<Longer>(std::size_t{1} << bits_of_places);  // open addressing
    std::array<std::uint16_t, 256> single_{};                                             // by the byte
    std::vector<std::uint8_t> sizes_ = std::vector<std::uint8_t>(std::size_t{1} << 16U);  // by the first two bytes
};

const Code& code() {
    static const Code made;
    return made;
}

/// What stands for symbols, and for bytes that are none.
struct Spelling {
    std::vector<Symbol> symbols = code().by_number();
    std::array<char, 256> bytes{};
};

const Spelling& as_written() {
    static const Spelling made = [] {
        Spelling spelling;
        std::iota(spelling.bytes.begin(), spelling.bytes.end(), '\0');
        return spelling;
    }();
    return made;
}

const Spelling& folded() {
    static const Spelling made = [] {
        Spelling spelling = as_written();
        for (Symbol& symbol : spelling.symbols) {
            const std::string text = fold_written(symbol.text());
            std::copy(text.begin(), text.end(), symbol.bytes.begin());
        }
        for (char& byte : spelling.bytes) byte = fold_written({&byte, 1}).front();
        return spelling;
    }();
    return made;
}

class BitWriter {
public:
    explicit BitWriter(std::string& out) : out_(out) {}

    void put(unsigned value, unsigned bits) {
        buffer_ = buffer_ << bits | value;
        for (held_ += bits; held_ >= 8;) {
            held_ -= 8;
            out_.push_back(static_cast<char>(buffer_ >> held_ & 0xFFU));
        }
    }

    /// Fills the last byte with zeros.
    void finish() {
        if (held_ > 0) put(0, 8 - held_);
    }

private:
    std::string& out_;
    unsigned buffer_ = 0, held_ = 0;
};

/// Zeros behind the end.
class BitReader {
public:
    explicit BitReader(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] bool over() const { return at_ > 8 * bytes_.size(); }

    /// At least 57 bits from here on, the first on top.
    [[nodiscard]] std::uint64_t look() const {
        std::uint64_t value = 0;
        const std::size_t byte = std::min(at_ / 8, bytes_.size()), left = bytes_.size() - byte;
        if (left >= sizeof value)
            std::memcpy(&value, bytes_.data() + byte, sizeof value);
        else
            std::memcpy(&value, bytes_.data() + byte, left);
        if constexpr (std::endian::native == std::endian::little) value = __builtin_bswap64(value);
        return value << (at_ & 7U);
    }
    void skip(unsigned bits) { at_ += bits; }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

std::optional<std::size_t> take_size(std::string_view& packed) {
    std::size_t size = 0;
    for (unsigned shift = 0; shift < 8 * sizeof size - 7 && !packed.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(packed.front());
        packed.remove_prefix(1);
        size |= std::size_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return size;
    }
    return std::nullopt;
}

}  // namespace

std::string pack_words(std::string_view words) {
    std::string out;
    out.reserve(words.size() / 2 + longest_symbol);
    std::size_t size = words.size();
    for (; size >= 0x80; size >>= 7U) out.push_back(static_cast<char>(0x80U | (size & 0x7FU)));
    out.push_back(static_cast<char>(size));
    const Code& known = code();
    BitWriter bits(out);
    while (!words.empty()) {
        const Symbol& symbol = known.of_text(words);
        bits.put(symbol.code, symbol.bits);
        if (symbol.size == 0) bits.put(static_cast<unsigned char>(words.front()), 8);
        words.remove_prefix(std::max<std::size_t>(1, symbol.size));
    }
    bits.finish();
    return out;
}

namespace {

// Each symbol is written as eight bytes, of which the next overwrites those too many.
std::optional<std::string> unpack(std::string_view packed, const Spelling& spelling) {
    constexpr unsigned codes_at_once = 4;
    const std::optional<std::size_t> size = take_size(packed);
    if (!size || *size > longest_symbol * 8 * packed.size()) return std::nullopt;
    const Code& known = code();
    std::string out(*size + longest_symbol, '\0');
    BitReader reader(packed);
    std::size_t at = 0;
    while (at < *size && !reader.over()) {
        std::uint64_t here = reader.look();
        unsigned used = 0;
        for (unsigned i = 0; i < codes_at_once && at < *size; ++i) {
            const auto [number, bits] = known.of_code(here >> (64U - longest_code));
            const Symbol& symbol = spelling.symbols[number];
            here <<= bits;
            used += bits;
            if (symbol.size == 0) {
                out[at++] = spelling.bytes[here >> 56U];
                used += 8;
                break;
            }
            std::memcpy(out.data() + at, symbol.bytes.data(), longest_symbol);
            at += symbol.size;
        }
        reader.skip(used);
    }
    if (at != *size || reader.over()) return std::nullopt;
    out.resize(*size);
    return out;
}

}  // namespace

std::optional<std::string> unpack_words(std::string_view packed) {
    return unpack(packed, as_written());
}

// Letters are folded one by one, but for the bytes of a code point that has none of its own.
std::optional<std::string> unpack_folded_words(std::string_view packed) {
    const std::optional<std::string> words = unpack(packed, folded());
    if (!words || words->find(escape) == std::string::npos) return words;
    return fold_written(*unpack_words(packed));
}

}  // namespace bahith::arabic

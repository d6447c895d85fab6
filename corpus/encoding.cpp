// SPDX-License-Identifier: GPL-2.0-or-later
// Decides how bytes are to be read. What is neither text nor mendable is refused with what it seems to be.
#include "corpus/encoding.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/converter.hpp"
#include "corpus/mojibake.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

struct Signature {
    std::string_view bytes;
    const char* name;
};

constexpr std::array<Signature, 4> marks{{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                          {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                          {{"\xFF\xFE", 2}, "UTF-16LE"},
                                          {{"\xFE\xFF", 2}, "UTF-16BE"}}};
constexpr std::array<Signature, 12> binaries{{{"%PDF-", "a PDF"},
                                              {{"PK\x03\x04", 4}, "a zip archive or an office document"},
                                              {{"\xD0\xCF\x11\xE0", 4}, "an old office document"},
                                              {{"\x1F\x8B", 2}, "a gzip archive"},
                                              {"BZh", "a bzip2 archive"},
                                              {{"\xFD"
                                                "7zXZ",
                                                5},
                                               "an xz archive"},
                                              {{"\x28\xB5\x2F\xFD", 4}, "a zstd archive"},
                                              {{"\x89PNG", 4}, "a PNG image"},
                                              {{"\xFF\xD8\xFF", 3}, "a JPEG image"},
                                              {"GIF8", "a GIF image"},
                                              {{"\x7F"
                                                "ELF",
                                                4},
                                               "a program"},
                                              {"{\\rtf", "an RTF document"}}};

bool begins(std::string_view bytes, std::string_view with) {
    return bytes.substr(0, with.size()) == with;
}

// Text has next to no control characters.
bool is_text(const Converted& read) {
    return read.controls * 200 <= read.code_points && read.code_points > 0;
}

// How well the bytes make sense as Arabic: letters count for, what cannot be read and stray accents against.
double arabic_score(const Converted& read) {
    const double against =
        static_cast<double>(10 * read.bad + 10 * read.controls) + 3.0 * static_cast<double>(read.foreign);
    return static_cast<double>(read.arabic) - against;
}

Result<Decoded> binary(std::string_view bytes) {
    for (const Signature& signature : binaries) {
        if (begins(bytes, signature.bytes)) {
            return fail(ErrorCode::bad_input, std::string("is ") + signature.name + ", expected text",
                        "convert it to text, Markdown or HTML first");
        }
    }
    return fail(ErrorCode::bad_input, "is binary data, expected text", "convert it to text, Markdown or HTML first");
}

Decoded accept(Converted read, std::string encoding) {
    return Decoded{std::move(read.text), std::move(encoding), {}};
}

// UTF-16 and UTF-32 without a mark: zero bytes, or Arabic without any ASCII in it (then the high bytes are controls).
bool try_wide(std::string_view bytes, Decoded& out) {
    double best = 0;
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        Converted read = convert(bytes, encoding);
        const std::size_t ascii = read.code_points - std::min(read.code_points, read.arabic + read.foreign + read.bad);
        const bool plausible =
            read.bad * 100 <= read.code_points && is_text(read) && (read.arabic + ascii) * 10 >= read.code_points * 9;
        if (!plausible) continue;
        const double score = static_cast<double>(read.arabic + ascii) / static_cast<double>(read.code_points) -
                             0.5 * static_cast<double>(read.foreign) / static_cast<double>(read.code_points);
        if (score <= best) continue;
        best = score;
        out = accept(std::move(read), encoding);
    }
    return best > 0;
}

std::size_t first_bad(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t at = i;
        if (next_code_point(bytes, i) == invalid_code_point) return at;
    }
    return bytes.size();
}

Decoded repaired(std::string_view bytes, Converted read) {
    const std::size_t bad = read.bad;
    Decoded out = accept(std::move(read), "UTF-8");
    out.repair = std::to_string(bad) + (bad == 1 ? " invalid byte" : " invalid bytes") +
                 " replaced, the first at byte " + std::to_string(first_bad(bytes));
    return out;
}

// Best Arabic reading among the one-byte encodings and what the detector proposes.
bool try_arabic(std::string_view bytes, Decoded& out) {
    std::vector<std::string> names{"windows-1256", "ISO-8859-6"};
    for (std::string& name : detect(bytes)) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    double best = 0;
    for (const std::string& name : names) {
        Converted read = convert(bytes, name);
        if (!read.known || !is_text(read) || read.arabic < 2) continue;
        const double score = arabic_score(read);
        if (score <= best) continue;
        best = score;
        out = accept(std::move(read), name);
    }
    return best > 0;
}

bool try_other(std::string_view bytes, Decoded& out) {
    for (const std::string& name : detect(bytes)) {
        Converted read = convert(bytes, name);
        if (!read.known || !is_text(read) || read.bad > 0) continue;
        out = accept(std::move(read), name);
        return true;
    }
    return false;
}

tl::unexpected<Error> invalid(std::string_view bytes, const char* and_what) {
    return fail(ErrorCode::bad_input, "invalid UTF-8 at byte " + std::to_string(first_bad(bytes)) + and_what,
                "convert the file to UTF-8, for instance with iconv");
}

// No text in another encoding looks like this: its letters hardly ever make up valid sequences.
bool mostly_utf8(std::string_view bytes, const Converted& utf8) {
    const auto high = static_cast<std::size_t>(
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    return high > utf8.bad && (high - utf8.bad) * 3 >= high * 2;
}

// One byte lost in a hundred; a lost byte leaves the rest of its letter invalid too.
Result<Decoded> damaged_utf8(std::string_view bytes, Converted utf8) {
    if (!is_text(utf8)) return binary(bytes);
    if (utf8.bad * 50 <= bytes.size()) return repaired(bytes, std::move(utf8));
    const std::string many = " and " + std::to_string(utf8.bad - 1) + " bytes more, too many to mend";
    return invalid(bytes, many.c_str());
}

Result<Decoded> detected(std::string_view bytes, Converted utf8) {
    Decoded out;
    if (try_arabic(bytes, out) || try_other(bytes, out)) return out;
    if (!is_text(utf8)) return binary(bytes);
    if (utf8.bad * 100 <= bytes.size()) return repaired(bytes, std::move(utf8));
    return invalid(bytes, " and no other encoding fits");
}

std::string plain_name(std::string_view declared) {
    std::string out;
    for (const char c : trim(declared)) {
        if (c != '-' && c != '_' && c != '"' && c != '\'') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return out;
}

// A page that can declare its encoding in ASCII is not in UTF-16, whatever it says; UTF-8 is looked at in any case.
bool worth_trying(const std::string& plain) {
    return !plain.empty() && plain.size() < 40 && plain.compare(0, 3, "utf") != 0 && plain.compare(0, 3, "ucs") != 0 &&
           plain.compare(0, 8, "iso88591") != 0 && plain != "windows1252" && plain != "latin1" && plain != "ascii" &&
           plain != "usascii";
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string_view declared) {
    for (const Signature& mark : marks) {
        if (!begins(bytes, mark.bytes)) continue;
        Converted read = convert(bytes.substr(mark.bytes.size()), mark.name);
        if (is_text(read)) return accept(std::move(read), mark.name);
    }
    if (begins(bytes, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
    for (const Signature& signature : binaries) {
        if (begins(bytes, signature.bytes)) return binary(bytes);
    }
    Converted utf8 = measure_utf8(bytes);
    Decoded out;
    const bool zeros = bytes.find('\0') != std::string_view::npos;
    if ((zeros || !is_text(utf8)) && try_wide(bytes, out)) return out;
    if (utf8.bad == 0) {
        if (!is_text(utf8)) return binary(bytes);
        if (utf8.arabic == 0 && utf8.foreign >= 8) {
            if (auto mended = undo_mojibake(utf8.text)) {
                return Decoded{*std::move(mended), "UTF-8", "Arabic that had been read as windows-1252 restored"};
            }
        }
        return accept(std::move(utf8), "UTF-8");
    }
    if (mostly_utf8(bytes, utf8)) return damaged_utf8(bytes, std::move(utf8));
    if (const std::string plain = plain_name(declared); worth_trying(plain)) {
        Converted read = convert(bytes, std::string(trim(declared)));
        if (read.known && read.bad == 0 && is_text(read)) return accept(std::move(read), std::string(trim(declared)));
    }
    return detected(bytes, std::move(utf8));
}

}  // namespace bahith::corpus

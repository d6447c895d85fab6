// SPDX-License-Identifier: GPL-2.0-or-later
// The list of formats, and read(), which picks one by the file's extension.
#include "corpus/readers/format.hpp"

namespace bahith::corpus {
namespace {

constexpr std::array<const Format*, 4> formats{&text_format, &markdown_format, &html_format, &jsonl_format};

struct Refused {
    std::string_view extension;
    const char* hint;
};

constexpr const char* as_records = "write one JSON record a line into a .jsonl file";
constexpr const char* as_text = "save it as text or HTML first";
constexpr std::array<Refused, 13> refused{{{".json", as_records},
                                           {".csv", as_records},
                                           {".tsv", as_records},
                                           {".xls", as_records},
                                           {".xlsx", as_records},
                                           {".xml", as_text},
                                           {".doc", as_text},
                                           {".docx", as_text},
                                           {".odt", as_text},
                                           {".pdf", as_text},
                                           {".epub", as_text},
                                           {".zip", "unpack it first"},
                                           {".gz", "gunzip it first"}}};

std::string extension(const std::string& path) {
    const std::size_t name = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
    const std::size_t dot = path.rfind('.');
    if (dot == std::string::npos || dot <= name) return {};
    std::string out = path.substr(dot);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

}  // namespace

const Format* format_for(const std::string& path) {
    const std::string wanted = extension(path);
    if (wanted.empty()) return nullptr;
    for (const Format* format : formats) {
        for (const char* claimed : format->extensions) {
            if (claimed != nullptr && wanted == claimed) return format;
        }
    }
    return nullptr;
}

std::optional<Error> refusal(const std::string& path) {
    const std::string found = extension(path);
    for (const Refused& entry : refused) {
        if (found != entry.extension) continue;
        return Error{ErrorCode::bad_input,
                     path + ": " + found + " files are not read, expected .txt, .md, .html or .jsonl", entry.hint};
    }
    return std::nullopt;
}

void read(const Source& source, const Overrides& overrides, const std::function<void(Item)>& item,
          const std::function<void(Error)>& trouble) {
    const Format* format = format_for(source.path);
    (format != nullptr ? *format : text_format).read({source, overrides, item, trouble});
}

}  // namespace bahith::corpus

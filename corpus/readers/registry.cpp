// SPDX-License-Identifier: GPL-2.0-or-later
// The list of formats, and read(), which picks one by the file's extension.
#include "corpus/readers/format.hpp"

namespace bahith::corpus {
namespace {

constexpr std::array<const Format*, 4> formats{&text_format, &markdown_format, &html_format, &jsonl_format};

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

void read(const Source& source, const Overrides& overrides, const std::function<void(Item)>& item,
          const std::function<void(Error)>& trouble) {
    const Format* format = format_for(source.path);
    (format != nullptr ? *format : text_format).read({source, overrides, item, trouble});
}

}  // namespace bahith::corpus

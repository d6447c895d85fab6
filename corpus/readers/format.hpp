// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader is: a name, the extensions it claims, and one function. To add a format, write one file that defines a
// Format and list it in registry.cpp.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>

#include "corpus/reader.hpp"

namespace bahith::corpus {

/// One call of read(), as the readers see it.
struct Job {
    const Source& source;
    const Overrides& overrides;
    const std::function<void(Item)>& item;
    const std::function<void(Error)>& trouble;
};

struct Format {
    const char* name;
    std::array<const char*, 4> extensions;  ///< lower case with the dot; unused places are null
    void (*read)(const Job& job);
};

extern const Format text_format;
extern const Format markdown_format;
extern const Format html_format;
extern const Format jsonl_format;

/// The format that claims the extension of `path`, or null.
[[nodiscard]] const Format* format_for(const std::string& path);

/// Why a file with this extension is not to be read as text, or nothing.
[[nodiscard]] std::optional<Error> refusal(const std::string& path);

}  // namespace bahith::corpus

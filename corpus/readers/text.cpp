// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text: every non-blank line is a paragraph.
#include <utility>

#include "corpus/encoding.hpp"
#include "corpus/readers/document.hpp"

namespace bahith::corpus {
namespace {

Result<Draft> parse(const std::string& bytes, const std::string& path) {
    Result<Decoded> decoded = decode(bytes, {});
    if (!decoded) return fail(decoded.error().code, path + ": " + decoded.error().message, decoded.error().hint);
    Draft draft;
    draft.paragraphs = paragraphs_of(decoded->text);
    draft.repair = std::move(decoded->repair);
    return draft;
}

void read(const Job& job) {
    read_document(job, parse, nullptr);
}

}  // namespace

const Format text_format{"text", {".txt", ".text", nullptr, nullptr}, read};

}  // namespace bahith::corpus

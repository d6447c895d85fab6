// SPDX-License-Identifier: GPL-2.0-or-later
// One file, one article.
#include "corpus/readers/document.hpp"

#include <iterator>
#include <memory>
#include <utility>

#include "corpus/file.hpp"
#include "corpus/readers/sidecar.hpp"
#include "corpus/text.hpp"

namespace bahith::corpus {
namespace {

struct Loaded {
    std::string bytes;
    Sidecar sidecar;
};

std::uint64_t fingerprint(const Loaded& loaded, const Overrides& overrides) {
    std::uint64_t hash = hash64(loaded.bytes, 0);
    hash = hash64(loaded.sidecar.bytes, hash);
    for (const auto& [key, value] : overrides) hash = hash64(value, hash64(key, hash));
    return hash;
}

Metadata above_the_file(const Overrides& overrides, const Sidecar& sidecar) {
    Metadata out = from_overrides(overrides);
    out.insert(out.end(), sidecar.metadata.begin(), sidecar.metadata.end());
    return out;
}

}  // namespace

std::vector<Paragraph> paragraphs_of(std::string_view text) {
    std::vector<Paragraph> out;
    std::uint32_t n = 0;
    for (const std::string_view line : split_lines(text)) {
        if (!is_blank(line)) out.push_back({++n, ParagraphKind::body, without_controls(trim(line))});
    }
    return out;
}

Result<Article> finish(Draft draft, Metadata stronger, const std::string& id, const std::string& path) {
    Article article;
    article.id = id;
    article.path = path;
    article.paragraphs = std::move(draft.paragraphs);
    std::move(draft.stated.begin(), draft.stated.end(), std::back_inserter(stronger));
    if (auto applied = apply(stronger, path, article); !applied) return tl::make_unexpected(std::move(applied.error()));
    if (!draft.repair.empty()) article.extra.emplace_back("repair", draft.repair);
    if (article.paragraphs.empty()) {
        return fail(ErrorCode::bad_input, path + ": holds no text, expected at least one paragraph");
    }
    recognise(article, draft.hints);
    return article;
}

void read_document(const Job& job, Parse parse, StatedId stated_id) {
    const std::string& path = job.source.path;
    Result<std::string> bytes = load_file(path);
    if (!bytes) return job.trouble(std::move(bytes.error()));
    Result<Sidecar> sidecar = load_sidecar(path);
    if (!sidecar) return job.trouble(std::move(sidecar.error()));
    const auto loaded = std::make_shared<const Loaded>(Loaded{std::move(*bytes), std::move(*sidecar)});

    Metadata stronger = above_the_file(job.overrides, loaded->sidecar);
    Item item;
    item.id = safe_id(first_value(stronger, "id"));
    if (item.id.empty() && stated_id != nullptr) item.id = safe_id(stated_id(loaded->bytes));
    if (item.id.empty()) item.id = job.source.id;
    item.path = path;
    item.fingerprint = fingerprint(*loaded, job.overrides);
    item.bytes_done = loaded->bytes.size();
    item.make = [loaded, parse, stronger = std::move(stronger), id = item.id, path]() -> Result<Article> {
        Result<Draft> draft = parse(loaded->bytes, path);
        if (!draft) return tl::make_unexpected(std::move(draft.error()));
        return finish(std::move(*draft), stronger, id, path);
    };
    job.item(std::move(item));
}

}  // namespace bahith::corpus

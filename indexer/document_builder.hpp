// SPDX-License-Identifier: GPL-2.0-or-later
// Article → documents of the index: the only writer of the terms and values that come of analysis.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_set>

#include "analyzers/actors/gazetteer.hpp"
#include "analyzers/arabic/analyzer.hpp"
#include "analyzers/result.hpp"
#include "corpus/article.hpp"
#include "store/index.hpp"

namespace bahith::indexer {

/// Of the title and the paragraphs.
[[nodiscard]] std::uint64_t text_bytes(const corpus::Article& article);

/// What was put into the index.
struct Indexed {
    std::uint64_t bytes = 0;  ///< of text
    bool dated = false;
};

/// One per thread, as its analyzer. The gazetteer must outlive it.
class DocumentBuilder {
public:
    explicit DocumentBuilder(const actors::Gazetteer& gazetteer) : gazetteer_(gazetteer) {}

    /// Makes the documents of `article` and puts them into the writer, which is asked for only when there is something
    /// to put. The error says why nothing was put.
    [[nodiscard]] Result<Indexed> put(const corpus::Article& article, std::uint64_t fingerprint,
                                      const std::function<store::Writer&()>& writer);

private:
    void note_words(const arabic::Tokens& tokens, store::Writer& writer);

    const actors::Gazetteer& gazetteer_;
    arabic::Analyzer analyzer_;
    std::unordered_set<std::shared_ptr<const arabic::Forms>> noted_;  ///< words that went to the writer
};

}  // namespace bahith::indexer

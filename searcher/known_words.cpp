// SPDX-License-Identifier: GPL-2.0-or-later
// Plain words (analyzers/arabic/plain_words.hpp) of one token each are kept; the rest is left to the analyzer.
#include "searcher/known_words.hpp"

#include <utility>

#include "store/checksum.hpp"

namespace bahith::searcher {
namespace {

constexpr std::size_t most_words = 100'000;  // about 25 MB with their forms

}  // namespace

KnownWords::KnownWords(arabic::Analyzer& analyzer) : analyzer_(analyzer) {}

void KnownWords::keep(std::uint64_t hash, const std::shared_ptr<const arabic::Forms>& forms) {
    places_.make_room(kept_.size());
    kept_.push_back(forms);
    places_.at(hash) = {hash, forms.get()};
}

// Memory of all words of a text is asked for before the first is read.
arabic::Tokens KnownWords::analyze(std::string_view text) {
    stretches_.clear();
    arabic::PlainWords plain(text);
    for (Stretch one; plain.next(one.at);) {
        if (one.at.kind != arabic::Stretch::Kind::mixed) {
            one.hash = store::checksum(text.substr(one.at.begin, one.at.end - one.at.begin));
            places_.expect(one.hash);
        }
        stretches_.push_back(one);
    }
    arabic::Tokens tokens;
    tokens.reserve(stretches_.size() + stretches_.size() / 4);
    for (const Stretch& one : stretches_) {
        const arabic::Forms* forms = one.at.kind == arabic::Stretch::Kind::mixed ? nullptr : places_.at(one.hash).forms;
        if (forms == nullptr)
            append(text, one, tokens);
        else
            tokens.push_back({one.at.begin, one.at.end, {std::shared_ptr<const arabic::Forms>(), forms}});
    }
    return tokens;
}

void KnownWords::append(std::string_view text, const Stretch& stretch, arabic::Tokens& tokens) {
    const auto& [begin, end, kind] = stretch.at;
    arabic::Tokens fresh = analyzer_.analyze(text.substr(begin, end - begin));
    if (kind != arabic::Stretch::Kind::mixed && fresh.size() == 1) keep(stretch.hash, fresh.front().forms);
    for (arabic::Token& token : fresh)
        tokens.push_back({token.begin + begin, token.end + begin, std::move(token.forms)});
}

void KnownWords::begin_search() {
    if (kept_.size() <= most_words) return;
    places_.clear();
    kept_.clear();
}

}  // namespace bahith::searcher

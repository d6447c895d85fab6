// SPDX-License-Identifier: GPL-2.0-or-later
// Tokenizer and lemmatizer behind a cache by word.
#include "analyzers/arabic/analyzer.hpp"

#include <unordered_map>

#include "analyzers/arabic/clitics.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/hot_words.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/lexicon.hpp"
#include "analyzers/arabic/stopwords.hpp"
#include "analyzers/arabic/tokenizer.hpp"
#include "analyzers/arabic/typed.hpp"
#include "analyzers/arabic/written.hpp"

namespace bahith::arabic {
namespace {

constexpr std::size_t longest_token = 60;     // code points
constexpr std::size_t bytes_a_token = 10;     // a little less than usual
constexpr std::size_t cached_words = 400000;  // about 60 MB; more distinct words start the cache anew

std::size_t code_points(const std::string& text) {
    std::size_t n = 0;
    for (char c : text) n += (c & 0xC0) != 0x80;
    return n;
}

}  // namespace

const char* to_string(TokenKind kind) {
    switch (kind) {
        case TokenKind::word:
            return "word";
        case TokenKind::latin:
            return "latin";
        case TokenKind::number:
            return "number";
        case TokenKind::clitic:
            return "clitic";
    }
    return "";
}

struct Analyzer::Impl {
    Tokenizer tokenizer;
    Lemmatizer lemmatizer;
    std::unordered_map<std::string, std::shared_ptr<const Forms>> cache;  // by folded word
    HotWords hot;

    // The lemma of a whole word behind و ف ب ل ك, of a noun behind the latter three; empty where there is none, it is
    // a stop word, or only the dictionary has it as a verb: nobody means لما in كلمات.
    [[nodiscard]] std::string behind_first_letter(const std::string& folded) {
        constexpr std::size_t least = 4;
        if (!begins_with_one_letter_proclitic(folded) || letters(folded) < least) return {};
        const std::string rest = folded.substr(one_letter_proclitics.front().size());
        const Lemma lemma = lemmatizer.lemma(rest);
        const std::string_view why = lemma.why;
        const bool whole = lemma.proclitic.empty() && (why == "lexicon" || why == "name");
        if (!whole || is_stopword(rest)) return {};
        const auto entry = Lexicon::builtin().find(rest);
        const bool before_any = folded.starts_with("و") || folded.starts_with("ف");
        const bool likely = why == "name" || (entry && !doubtful(*entry) && (entry->noun || before_any));
        return likely ? lemma.lemma : std::string();
    }

    std::shared_ptr<const Forms> forms(std::string folded, TokenKind kind) {
        if (const auto found = cache.find(folded); found != cache.end() && found->second->kind == kind)
            return found->second;
        auto forms = std::make_shared<Forms>();
        forms->kind = kind;
        forms->lemma = folded;
        forms->why = to_string(kind);
        std::string pronoun_lemma;
        if (kind == TokenKind::word) {
            Lemma lemma = lemmatizer.lemma(folded);
            pronoun_lemma = lemmatizer.before_pronoun(folded, lemma);
            forms->lemma = std::move(lemma.lemma);
            forms->why = lemma.why;
            forms->proclitic = static_cast<std::uint8_t>(lemma.proclitic.size());
        }
        if (forms->why == "inflection" && forms->proclitic == 0) forms->other_lemma = behind_first_letter(folded);
        if (forms->other_lemma == forms->lemma) forms->other_lemma.clear();
        forms->stop = kind == TokenKind::clitic || is_stopword(folded);
        forms->fold = folded;
        forms->written_fold = written(forms->fold);
        forms->written_lemma = written(forms->lemma);
        if (!pronoun_lemma.empty()) {
            auto in_heh = std::make_shared<Forms>(*forms);
            in_heh->pronoun_lemma = std::move(pronoun_lemma);
            forms->in_heh = std::move(in_heh);
        }
        if (cache.size() >= cached_words) cache.clear();
        cache.insert_or_assign(std::move(folded), forms);
        return forms;
    }
};

Analyzer::Analyzer() : impl_(std::make_unique<Impl>()) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

Tokens Analyzer::analyze(std::string_view text) {
    Tokens tokens;
    tokens.reserve(text.size() / bytes_a_token);
    std::string_view fresh;  // the plain word whose pieces come next
    const auto known = [&](std::uint32_t begin, std::uint32_t end) {
        fresh = text.substr(begin, end - begin);
        const auto* forms = impl_->hot.find(fresh);
        if (forms != nullptr) tokens.push_back({begin, end, *forms});
        return forms != nullptr;
    };
    const auto take = [&](Piece&& piece) {
        if (code_points(piece.fold) > longest_token) return;
        auto forms = impl_->forms(std::move(piece.fold), piece.kind);
        const std::string_view written = text.substr(piece.begin, piece.end - piece.begin);
        if (forms->in_heh && typed_form(written).ends_with("ه")) forms = forms->in_heh;
        if (!tokens.empty() && tokens.back().begin == piece.begin) {
            impl_->hot.forget(written);  // it is several words
        } else if (written.data() == fresh.data()) {
            impl_->hot.keep(written, forms);
        }
        tokens.push_back({piece.begin, piece.end, std::move(forms)});
    };
    impl_->tokenizer.split(text, take, known);
    return tokens;
}

std::shared_ptr<const Forms> Analyzer::forms_of(const std::string& folded) {
    const Tokens tokens = analyze(folded);
    if (tokens.size() != 1) return impl_->forms(folded, TokenKind::latin);
    const std::shared_ptr<const Forms>& forms = tokens.front().forms;
    return forms->pronoun_lemma.empty() ? forms : impl_->forms(forms->fold, forms->kind);  // ة is folded to ه as well
}

std::vector<Step> Analyzer::explain(std::string_view word) {
    std::vector<Step> steps;
    for (const Token& token : analyze(word)) {
        steps.push_back({"fold", token.fold()});
        if (token.kind() != TokenKind::word) continue;
        const Lemma lemma = impl_->lemmatizer.lemma(token.fold());
        if (!lemma.proclitic.empty()) steps.push_back({"proclitic", lemma.proclitic});
        if (!token.forms->pronoun_lemma.empty()) steps.push_back({"before a pronoun", token.forms->pronoun_lemma});
        steps.push_back({lemma.why, lemma.lemma});
        if (token.forms->stop) steps.push_back({"stop word", token.fold()});
    }
    return steps;
}

}  // namespace bahith::arabic

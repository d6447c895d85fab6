// SPDX-License-Identifier: GPL-2.0-or-later
// Tokenizer and lemmatizer behind a cache by word.
#include "analyzers/arabic/analyzer.hpp"

#include <unordered_map>

#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/hot_words.hpp"
#include "analyzers/arabic/lemmatizer.hpp"
#include "analyzers/arabic/second_readings.hpp"
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

// Whether what is written ends as the reading before a pronoun needs it.
bool typed_so(const Forms& in_heh, std::string_view written) {
    const std::string typed = typed_form(written);
    if (in_heh.others->behind_hamza) return typed.ends_with("ئه") || typed.ends_with("ؤه");
    return typed.ends_with("ه");
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
    SecondReadings second_readings{lemmatizer};
    std::unordered_map<std::string, std::shared_ptr<const Forms>> cache;  // by folded word
    HotWords hot;

    std::shared_ptr<const Forms> forms(std::string folded, TokenKind kind) {
        if (const auto found = cache.find(folded); found != cache.end() && found->second->kind == kind)
            return found->second;
        auto forms = std::make_shared<Forms>();
        forms->kind = kind;
        forms->lemma = folded;
        forms->why = to_string(kind);
        OtherReadings others;
        if (kind == TokenKind::word) {
            const Lemma read = lemmatizer.lemma(folded);
            forms->lemma = read.lemma;
            forms->why = read.why;
            forms->proclitic = static_cast<std::uint8_t>(read.proclitic.size());
            others = second_readings.of(folded, read);
        }
        forms->stop = kind == TokenKind::clitic || is_stopword(folded);
        forms->fold = folded;
        forms->written_fold = written(forms->fold);
        forms->written_lemma = written(forms->lemma);
        if (!others.word.empty())
            forms->others = std::make_shared<OtherReadings>(OtherReadings{others.word, others.lemma});
        if (!others.before_pronoun.empty()) {
            auto in_heh = std::make_shared<Forms>(*forms);
            in_heh->others = std::make_shared<OtherReadings>(std::move(others));
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
        if (forms->in_heh && typed_so(*forms->in_heh, written)) forms = forms->in_heh;
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
    const bool in_heh = forms->others && !forms->others->before_pronoun.empty();
    return in_heh ? impl_->forms(forms->fold, forms->kind) : forms;  // ة is folded to ه as well
}

std::vector<Step> Analyzer::explain(std::string_view word) {
    std::vector<Step> steps;
    for (const Token& token : analyze(word)) {
        steps.push_back({"fold", token.fold()});
        if (token.kind() != TokenKind::word) continue;
        const Lemma lemma = impl_->lemmatizer.lemma(token.fold());
        if (!lemma.proclitic.empty()) steps.push_back({"proclitic", lemma.proclitic});
        if (token.forms->others && !token.forms->others->before_pronoun.empty())
            steps.push_back({"before a pronoun", token.forms->others->before_pronoun});
        steps.push_back({lemma.why, lemma.lemma});
        if (token.forms->stop) steps.push_back({"stop word", token.fold()});
    }
    return steps;
}

}  // namespace bahith::arabic

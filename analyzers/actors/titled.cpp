// SPDX-License-Identifier: GPL-2.0-or-later
// Reads backwards: the state's adjective, then the title.
#include "analyzers/actors/titled.hpp"

#include "analyzers/actors/clitics.hpp"
#include "analyzers/actors/form_index.hpp"
#include "analyzers/actors/office_titles.hpp"
#include "analyzers/actors/spans.hpp"

namespace bahith::actors {
namespace {

constexpr std::int32_t this_century = 200101;

class Before {
public:
    Before(const Gazetteer& gazetteer, std::string_view text, const arabic::Tokens& tokens, std::size_t name)
        : gazetteer_(gazetteer), text_(text), tokens_(tokens), name_(name) {}

    // «وزير الخارجية الأميركي، بلينكن».
    [[nodiscard]] bool comma() const { return gap(name_ - 1).starts_with("،"); }

    // The state whose adjective is the last word, or last two words, before `end`; `end` moves before it.
    [[nodiscard]] const Actor* state(std::size_t& end) const {
        for (const std::size_t words : {std::size_t{2}, std::size_t{1}}) {
            if (end < words || !joined(end - words, end)) continue;
            const FormIndex& index = gazetteer_.forms();
            FormIndex::Node node = FormIndex::root;
            for (std::size_t i = end - words; i < end && node != FormIndex::nowhere; ++i)
                node = index.step(node, tokens_[i].fold());
            if (node == FormIndex::nowhere || index.forms(node).empty()) continue;
            const Form& form = index.forms(node).front();
            if (form.actor == Form::nobody || form.kind != NameKind::nisba_adjective) continue;
            end -= words;
            return &gazetteer_.all()[form.actor];
        }
        return nullptr;
    }

    // The longest title that ends at `end`, or null.
    [[nodiscard]] const OfficeTitle* title(std::size_t end) const {
        const OfficeTitle* found = nullptr;
        std::string words;
        for (std::size_t count = 1; count <= most_title_words && count <= end; ++count) {
            const std::size_t first = end - count;
            if (!joined(first, end)) break;
            const std::string& word = tokens_[first].fold();
            const Readings readings = read_clitics(word);
            for (std::size_t i = 0; i < readings.count; ++i)
                if (const auto* title = office_title(strip_clitics(readings.list[i], word) + words, TitleOf::adjective))
                    found = title;
            words = ' ' + word + words;
        }
        return found;
    }

    // Nothing but spaces from token `first` up to token `last`.
    [[nodiscard]] bool joined(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i < last; ++i) {
            int quotes = 0;
            std::string_view between = gap(i);
            if (i + 1 == name_ && comma()) between.remove_prefix(std::string_view("،").size());
            if (!joins(between, quotes)) return false;
        }
        return true;
    }

private:
    [[nodiscard]] std::string_view gap(std::size_t i) const {
        const std::uint32_t end = tokens_[i].end;
        return text_.substr(end, std::max(tokens_[i + 1].begin, end) - end);
    }

    const Gazetteer& gazetteer_;
    std::string_view text_;
    const arabic::Tokens& tokens_;
    std::size_t name_;  // its first token
};

}  // namespace

Bears bears_title_before(const Actor& person, const Gazetteer& gazetteer, const TaggedText& paragraph,
                         std::size_t first, Period published) {
    if (person.offices.empty() || first == 0) return Bears::no;
    const Before before(gazetteer, paragraph.text, *paragraph.tokens, first);
    std::size_t end = first;
    const Actor* state = before.state(end);
    if (state == nullptr && before.comma()) return Bears::no;
    const OfficeTitle* title = before.title(end);
    if (title == nullptr) return Bears::no;
    Bears bears = Bears::no;
    for (const Office& office : person.offices) {
        const bool his = (office.role == title->role || office.role == title->second) &&
                         (state == nullptr || state->id == office.of);
        if (his && (published.known() ? published.touches(office) : office.to >= this_century))
            return state == nullptr ? Bears::now : Bears::now_of_state;
        if (his) bears = Bears::once;
    }
    return bears;
}

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// Names are cut by the tokenizer that cuts the text, so that both agree on what a word is.
#include "analyzers/actors/form_index.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <tuple>

#include "analyzers/actors/nisba.hpp"
#include "analyzers/actors/surname.hpp"
#include "analyzers/actors/variants.hpp"
#include "analyzers/arabic/fold.hpp"
#include "analyzers/arabic/tokenizer.hpp"

namespace bahith::actors {
namespace {

// One word for two states.
struct Dual {
    std::string_view text, first, second;
};
constexpr std::array<Dual, 6> duals{{
    {"الكوريتان", "country/north-korea", "country/south-korea"},
    {"الكوريتين", "country/north-korea", "country/south-korea"},
    {"الكوريتان الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"الكوريتين الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"الكوريتان الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
    {"الكوريتين الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
}};

constexpr std::size_t expected_words = 32768;

bool is_ascii_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

// Latin capitals, three at most: "US", "EU", "U.K.".
bool short_acronym(std::string_view text) {
    const auto letters = std::count_if(text.begin(), text.end(), is_ascii_letter);
    return letters > 0 && letters <= 3 && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '.' || std::isupper(static_cast<unsigned char>(c)) != 0;
           });
}

// Arabic letters, spaces and hyphens alone, and no «عبدالله» that is two words.
bool plain_words(std::string_view folded) {
    if (folded.find("عبدال") != std::string_view::npos) return false;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i] == ' ' || folded[i] == '-') continue;
        if (i + 1 == folded.size()) return false;
        const std::string_view letter = folded.substr(i++, 2);
        if (letter < "ء" || letter > "ي") return false;
    }
    return true;
}

Form form_of(std::uint32_t actor, const Name& name) {
    Form form;
    form.actor = actor;
    form.kind = name.kind;
    form.ambiguous = name.ambiguous;
    form.dotted =
        name.text.find('.') != std::string::npos && std::none_of(name.text.begin(), name.text.end(), is_ascii_letter);
    form.upper = short_acronym(name.text);
    form.plus = name.text.ends_with('+');
    return form;
}

std::uint32_t position(std::span<const Actor> actors, std::string_view id) {
    const auto at = std::lower_bound(actors.begin(), actors.end(), id,
                                     [](const Actor& actor, std::string_view key) { return actor.id < key; });
    return at != actors.end() && at->id == id ? static_cast<std::uint32_t>(at - actors.begin()) : Form::nobody;
}

// Who is somebody comes before a phrase that is nobody, a form that asks for a sign before one that does not.
bool better(const Form& a, const Form& b) {
    const bool a_nobody = a.actor == Form::nobody, b_nobody = b.actor == Form::nobody;
    return std::tie(a_nobody, b.plus, a.ambiguous, a.kind) < std::tie(b_nobody, a.plus, b.ambiguous, b.kind);
}

}  // namespace

struct FormIndex::Builder {
    FormIndex& index;
    arabic::Tokenizer tokenizer{};
    std::vector<std::string> words{};
    std::vector<std::pair<Node, Form>> found{};
    Node nodes = 1;

    // Most names are plain words, and folding is enough to cut those; the tokenizer costs ten times as much.
    void add_text(std::string_view text, const Form& form) {
        const std::string folded = arabic::fold(text);
        if (plain_words(folded)) return add_words(folded, form);
        Node node = root;
        tokenizer.split(text, [&](arabic::Piece&& piece) { node = descend(node, piece.fold); });
        if (node != root) found.emplace_back(node, form);
    }

    // Folded words parted by spaces or hyphens.
    void add_words(std::string_view folded, const Form& form) {
        Node node = root;
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= folded.size(); ++at) {
            if (at < folded.size() && folded[at] != ' ' && folded[at] != '-') continue;
            if (at > begin) node = descend(node, folded.substr(begin, at - begin));
            begin = at + 1;
        }
        if (node != root) found.emplace_back(node, form);
    }

    Node descend(Node node, std::string_view word) {
        auto known = index.words_.find(word);
        if (known == index.words_.end())
            known = index.words_.emplace(word, static_cast<std::uint32_t>(index.words_.size())).first;
        const Node to = index.edges_.insert(node, known->second, nodes);
        if (to == nodes) ++nodes;
        return to;
    }

    void add_actors(std::span<const Actor> actors) {
        std::unordered_map<std::string_view, StateVariants> states;
        for (std::uint32_t i = 0; i < actors.size(); ++i) {
            for (const Name& name : actors[i].names) add_name(form_of(i, name), name);
            const std::uint32_t parent = position(actors, actors[i].parent);
            if (actors[i].type != "organization" || parent == Form::nobody) continue;
            const auto& state = states.try_emplace(actors[parent].id, actors[parent]).first->second;
            for (const Name& name : actors[i].names)
                if (name.kind == NameKind::name || name.kind == NameKind::alias) add_variants(i, name, state);
        }
        for (std::uint32_t i = 0; i < actors.size(); ++i)
            if (actors[i].type == "person") add_surname(i, actors[i]);
    }

    void add_variants(std::uint32_t actor, const Name& name, const StateVariants& state) {
        const std::string folded = arabic::fold(name.text);
        Form form = form_of(actor, name);
        for (const auto& variant : state.of(folded)) add_words(variant, form);
        const std::string generic = state.without_state(folded);
        form.ambiguous = form.generic = true;
        form.kind = NameKind::alias;
        if (!generic.empty()) add_words(generic, form);
    }

    // «بيلوسوف» of «أندريه بيلوسوف»: his where the article names him in full.
    void add_surname(std::uint32_t actor, const Actor& person) {
        const std::string surname = surname_of(arabic::fold(person.name));
        Form form;
        form.actor = actor;
        form.kind = NameKind::alias;
        form.ambiguous = true;
        if (!surname.empty()) add_words(surname, form);
    }

    void add_name(const Form& form, const Name& name) {
        if (name.kind != NameKind::nisba_adjective) {
            add_text(name.text, form);
        } else {
            for (const auto& inflected : inflect(name)) add_words(inflected, form);
        }
    }

    void add_duals(std::span<const Actor> actors) {
        for (const Dual& dual : duals) {
            const std::uint32_t first = position(actors, dual.first), second = position(actors, dual.second);
            if (first != Form::nobody && second != Form::nobody)
                add_text(dual.text, {first, second, NameKind::alias, false, false, false, false});
        }
    }

    void add_phrases(std::string_view lines) {
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            const std::string_view line = lines.substr(at, end - at);
            if (!line.starts_with('#')) add_text(line, {});
            at = end + 1;
        }
    }

    // An ambiguous form that the actor has already among the last `count` ones.
    Form* twin_of(const Form& form, std::uint32_t count) {
        const auto same = [&](const Form& other) { return other.actor == form.actor && other.ambiguous; };
        const auto end = index.forms_.end();
        const auto at = std::find_if(end - count, end, same);
        return form.ambiguous && form.actor != Form::nobody && at != end ? &*at : nullptr;
    }

    void finish() {
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : better(a.second, b.second);
        });
        index.first_.assign(nodes + 1, 0);
        Node last = nowhere;
        for (const auto& [node, form] : found) {
            Form* twin = node == last ? twin_of(form, index.first_[node + 1]) : nullptr;
            if (twin != nullptr) {
                twin->generic = twin->generic || form.generic;
                continue;
            }
            last = node;
            ++index.first_[node + 1];
            index.forms_.push_back(form);
        }
        for (Node node = 0; node < nodes; ++node) index.first_[node + 1] += index.first_[node];
    }
};

FormIndex::FormIndex(std::span<const Actor> actors, std::string_view not_actors) : edges_(expected_words) {
    words_.reserve(expected_words);
    Builder builder{*this};
    builder.found.reserve(expected_words);
    builder.add_actors(actors);
    builder.add_duals(actors);
    builder.add_phrases(not_actors);
    builder.finish();
}

FormIndex::Node FormIndex::step(Node node, std::string_view word) const {
    const auto id = words_.find(word);
    if (id == words_.end()) return nowhere;
    return edges_.find(node, id->second);
}

}  // namespace bahith::actors

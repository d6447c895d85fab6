// SPDX-License-Identifier: GPL-2.0-or-later
// Names are cut by the tokenizer that cuts the text, so that both agree on what a word is.
#include "analyzers/actors/form_builder.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <unordered_map>

#include "analyzers/actors/form_trie.hpp"
#include "analyzers/actors/nisba.hpp"
#include "analyzers/actors/respelling.hpp"
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
constexpr std::array<Dual, 12> duals{{
    {"الكوريتان", "country/north-korea", "country/south-korea"},
    {"الكوريتين", "country/north-korea", "country/south-korea"},
    {"الكوريتان الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"الكوريتين الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"الكوريتان الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
    {"الكوريتين الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
    {"كوريا الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"كوريا الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
    {"الكورية الشمالية والجنوبية", "country/north-korea", "country/south-korea"},
    {"الكورية الجنوبية والشمالية", "country/south-korea", "country/north-korea"},
    {"الكوري الشمالي والجنوبي", "country/north-korea", "country/south-korea"},
    {"الكوري الجنوبي والشمالي", "country/south-korea", "country/north-korea"},
}};

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

class Builder {
public:
    std::vector<std::uint32_t> build(std::span<const Actor> actors, std::string_view not_actors) {
        add_actors(actors);
        add_duals(actors);
        add_phrases(not_actors);
        add_respellings(actors);
        return trie_.image(actors.size());
    }

private:
    static constexpr FormTrie::Node root = FormTrie::root;

    // Most names are plain words, and folding is enough to cut those; the tokenizer costs ten times as much.
    void add_text(std::string_view text, const Form& form) {
        const std::string folded = arabic::fold(text);
        if (plain_words(folded)) return add_words(folded, form);
        FormTrie::Node node = root;
        tokenizer_.split(text, [&](arabic::Piece&& piece) { node = trie_.descend(node, piece.fold); });
        if (node != root) trie_.add(node, form);
    }

    // Folded words parted by spaces or hyphens.
    void add_words(std::string_view folded, const Form& form, bool if_free = false) {
        FormTrie::Node node = root;
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= folded.size(); ++at) {
            if (at < folded.size() && folded[at] != ' ' && folded[at] != '-') continue;
            if (at > begin) node = trie_.descend(node, folded.substr(begin, at - begin));
            begin = at + 1;
        }
        if (node != root && !(if_free && trie_.taken(node))) trie_.add(node, form);
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

    // Of persons, whose names are least settled; never what somebody is listed with.
    void add_respellings(std::span<const Actor> actors) {
        for (std::uint32_t i = 0; i < actors.size(); ++i) {
            if (actors[i].type != "person") continue;
            for (const Name& name : actors[i].names) {
                if (name.ambiguous || (name.kind != NameKind::name && name.kind != NameKind::alias)) continue;
                Form form = form_of(i, name);
                form.kind = NameKind::alias;
                for (const std::string& spelling : respellings(arabic::fold(name.text)))
                    if (plain_words(spelling)) add_words(spelling, form, true);
            }
        }
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

    arabic::Tokenizer tokenizer_;
    FormTrie trie_;
};

}  // namespace

std::vector<std::uint32_t> build_image(std::span<const Actor> actors, std::string_view not_actors) {
    return Builder().build(actors, not_actors);
}

}  // namespace bahith::actors

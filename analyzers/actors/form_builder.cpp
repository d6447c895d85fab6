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
    Builder(std::span<const Actor> actors, const std::function<bool(std::uint32_t)>& wanted, FormSink& sink)
        : actors_(actors), wanted_(wanted), sink_(sink) {}

    void add_all() {
        add_actors();
        add_duals();
        add_respellings();
    }

    void add_phrases(std::string_view lines) {
        Form nobody;
        nobody.origin = FormOrigin::phrase;
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            const std::string_view line = lines.substr(at, end - at);
            if (!line.starts_with('#')) add_text(line, nobody);
            at = end + 1;
        }
    }

private:
    static constexpr FormSink::Node root = FormSink::root;

    // Most names are plain words, and folding is enough to cut those; the tokenizer costs ten times as much.
    void add_text(std::string_view text, const Form& form) {
        const std::string folded = arabic::fold(text);
        if (plain_words(folded)) return add_words(folded, form);
        FormSink::Node node = root;
        tokenizer_.split(text, [&](arabic::Piece&& piece) { node = sink_.descend(node, piece.fold); });
        if (node != root) sink_.add(node, form);
    }

    // Folded words parted by spaces or hyphens.
    void add_words(std::string_view folded, const Form& form) {
        FormSink::Node node = root;
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= folded.size(); ++at) {
            if (at < folded.size() && folded[at] != ' ' && folded[at] != '-') continue;
            if (at > begin) node = sink_.descend(node, folded.substr(begin, at - begin));
            begin = at + 1;
        }
        if (node != root) sink_.add(node, form);
    }

    void add_actors() {
        std::unordered_map<std::string_view, StateVariants> states;
        for (std::uint32_t i = 0; i < actors_.size(); ++i) {
            if (!wanted_(i)) continue;
            for (const Name& name : actors_[i].names) add_name(form_of(i, name), name);
            const std::uint32_t parent = position(actors_, actors_[i].parent);
            if (actors_[i].type != "organization" || parent == Form::nobody) continue;
            const auto& state = states.try_emplace(actors_[parent].id, actors_[parent]).first->second;
            for (const Name& name : actors_[i].names)
                if (name.kind == NameKind::name || name.kind == NameKind::alias) add_variants(i, name, state);
        }
        for (std::uint32_t i = 0; i < actors_.size(); ++i)
            if (wanted_(i) && actors_[i].type == "person") add_surname(i, actors_[i]);
    }

    void add_variants(std::uint32_t actor, const Name& name, const StateVariants& state) {
        const std::string folded = arabic::fold(name.text);
        Form form = form_of(actor, name);
        for (const auto& variant : state.of(folded)) add_words(variant, form);
        const std::string generic = state.without_state(folded);
        form.ambiguous = form.generic = true;
        form.kind = NameKind::alias;
        form.origin = FormOrigin::body;
        if (!generic.empty()) add_words(generic, form);
    }

    // «بيلوسوف» of «أندريه بيلوسوف»: his where the article names him in full.
    void add_surname(std::uint32_t actor, const Actor& person) {
        const std::string surname = surname_of(arabic::fold(person.name));
        Form form;
        form.actor = actor;
        form.kind = NameKind::alias;
        form.ambiguous = true;
        form.origin = FormOrigin::surname;
        if (!surname.empty()) add_words(surname, form);
    }

    // Of persons, whose names are least settled; never what somebody is listed with.
    void add_respellings() {
        for (std::uint32_t i = 0; i < actors_.size(); ++i) {
            if (!wanted_(i) || actors_[i].type != "person") continue;
            for (const Name& name : actors_[i].names) {
                if (name.ambiguous || (name.kind != NameKind::name && name.kind != NameKind::alias)) continue;
                Form form = form_of(i, name);
                form.kind = NameKind::alias;
                form.origin = FormOrigin::respelling;
                for (const std::string& spelling : respellings(arabic::fold(name.text)))
                    if (plain_words(spelling)) add_words(spelling, form);
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

    void add_duals() {
        for (const Dual& dual : duals) {
            const std::uint32_t first = position(actors_, dual.first), second = position(actors_, dual.second);
            if (first == Form::nobody || second == Form::nobody || !(wanted_(first) || wanted_(second))) continue;
            Form form;
            form.actor = first;
            form.also = second;
            form.kind = NameKind::alias;
            form.origin = FormOrigin::dual;
            add_text(dual.text, form);
        }
    }

    arabic::Tokenizer tokenizer_;
    std::span<const Actor> actors_;
    const std::function<bool(std::uint32_t)>& wanted_;
    FormSink& sink_;
};

}  // namespace

void add_forms(std::span<const Actor> actors, const std::function<bool(std::uint32_t)>& wanted, FormSink& sink) {
    Builder(actors, wanted, sink).add_all();
}

void add_all_forms(std::span<const Actor> actors, std::string_view not_actors, FormSink& sink) {
    const std::function<bool(std::uint32_t)> everybody = [](std::uint32_t) { return true; };
    Builder builder(actors, everybody, sink);
    builder.add_all();
    builder.add_phrases(not_actors);
}

std::vector<std::uint32_t> build_image(std::span<const Actor> actors, std::string_view not_actors) {
    FormTrie trie;
    add_all_forms(actors, not_actors, trie);
    return trie.image(actors.size());
}

}  // namespace bahith::actors

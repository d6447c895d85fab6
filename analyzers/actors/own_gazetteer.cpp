// SPDX-License-Identifier: GPL-2.0-or-later
// Edits are applied line by line to a copy of the list.
#include "analyzers/actors/own_gazetteer.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/arabic/fold.hpp"

namespace bahith::actors {
namespace {

std::string key_of(std::string_view name) {
    while (name.starts_with('?') || name.starts_with('=')) name.remove_prefix(1);
    std::string folded = arabic::fold(name);
    std::replace(folded.begin(), folded.end(), '-', ' ');
    return folded;
}

bool latin(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

Name name_of(std::string_view written, NameKind kind) {
    Name name;
    for (; written.starts_with('?') || written.starts_with('='); written.remove_prefix(1))
        (written.front() == '?' ? name.ambiguous : name.exact) = true;
    name.text = written;
    name.kind = latin(written) ? NameKind::latin : kind;
    return name;
}

class Editor {
public:
    explicit Editor(std::span<const Actor> base) {
        for (const Actor& actor : base) actors_.emplace(actor.id, actor);
    }

    // The id of a line without one is its own unless its actor is there.
    void settle(Edit& edit) {
        if (!edit.id_made) return;
        edit.id = free_id(edit.type, edit.name, [this, key = key_of(edit.name)](const std::string& id) {
            const auto found = actors_.find(id);
            return found != actors_.end() && !bears(found->second, key);
        });
    }

    Result<void> apply(const Edit& edit) {
        switch (edit.kind) {
            case Edit::Kind::actor:
                return add(edit);
            case Edit::Kind::alias:
                return alias(edit);
            case Edit::Kind::merge:
                return merge(edit);
            case Edit::Kind::remove:
                return edit.aliases.empty() ? remove(edit.id) : remove_aliases(edit);
        }
        return {};
    }

    std::vector<Actor> done() {
        yield_given();
        std::vector<Actor> out;
        out.reserve(actors_.size());
        for (auto& [id, actor] : actors_) out.push_back(std::move(actor));
        return out;
    }

private:
    Result<Actor*> at(const std::string& id) {
        const auto found = actors_.find(id);
        if (found == actors_.end()) return fail(ErrorCode::bad_input, "no actor has the id \"" + id + "\"");
        return &found->second;
    }

    // An actor that is there already gets the name and the aliases.
    Result<void> add(const Edit& edit) {
        if (!edit.parent.empty())
            if (auto parent = at(edit.parent); !parent) return tl::make_unexpected(parent.error());
        Actor& actor = actors_[edit.id];
        actor.id = edit.id;
        actor.type = edit.type;
        actor.name = edit.name;
        if (!edit.parent.empty()) actor.parent = edit.parent;
        give(actor, name_of(edit.name, NameKind::name));
        for (const std::string& alias : edit.aliases) give(actor, name_of(alias, NameKind::alias));
        return {};
    }

    Result<void> alias(const Edit& edit) {
        auto actor = at(edit.id);
        if (!actor) return tl::make_unexpected(actor.error());
        for (const std::string& alias : edit.aliases) give(**actor, name_of(alias, NameKind::alias));
        return {};
    }

    Result<void> merge(const Edit& edit) {
        auto from = at(edit.id), into = at(edit.into);
        if (!from) return tl::make_unexpected(from.error());
        if (!into) return tl::make_unexpected(into.error());
        if (*from == *into) return fail(ErrorCode::bad_input, "\"" + edit.id + "\" cannot be merged into itself");
        for (Name& name : (*from)->names) {
            if (name.kind == NameKind::name) name.kind = NameKind::alias;
            if (keys(**into).try_emplace(key_of(name.text), (*into)->names.size()).second)
                (*into)->names.push_back(std::move(name));
        }
        for (Office& office : (*from)->offices) (*into)->offices.push_back(std::move(office));
        for (auto& [id, actor] : actors_)
            if (actor.parent == edit.id) actor.parent = id == edit.into ? "" : edit.into;
        actors_.erase(edit.id);
        keys_.erase(edit.id);
        for (auto& [id, actor] : actors_)
            for (Office& office : actor.offices)
                if (office.of == edit.id) office.of = edit.into;
        for (auto& [key, ids] : given_) std::replace(ids.begin(), ids.end(), edit.id, edit.into);
        return {};
    }

    Result<void> remove(const std::string& id) {
        auto actor = at(id);
        if (!actor) return tl::make_unexpected(actor.error());
        actors_.erase(id);
        keys_.erase(id);
        for (auto& [other, child] : actors_)
            if (child.parent == id) child.parent.clear();
        return {};
    }

    // An actor without a name is nobody.
    Result<void> remove_aliases(const Edit& edit) {
        auto actor = at(edit.id);
        if (!actor) return tl::make_unexpected(actor.error());
        std::vector<Name>& names = (*actor)->names;
        for (const std::string& alias : edit.aliases)
            if (!bears(**actor, key_of(alias)))
                return fail(ErrorCode::bad_input, "\"" + alias + "\" is no name of " + edit.id);
        std::unordered_set<std::string> gone;
        for (const std::string& alias : edit.aliases) gone.insert(key_of(alias));
        std::erase_if(names, [&gone](const Name& name) { return gone.contains(key_of(name.text)); });
        keys_.erase(edit.id);
        if (names.empty()) return remove(edit.id);
        if (!bears(**actor, key_of((*actor)->name))) (*actor)->name = names.front().text;
        return {};
    }

    bool bears(const Actor& actor, const std::string& key) { return keys(actor).contains(key); }

    // Made once, as folding is dear, and kept until names of the actor go.
    std::unordered_map<std::string, std::size_t>& keys(const Actor& actor) {
        const auto [at, fresh] = keys_.try_emplace(actor.id);
        if (fresh)
            for (std::size_t i = 0; i < actor.names.size(); ++i) at->second.try_emplace(key_of(actor.names[i].text), i);
        return at->second;
    }

    void give(Actor& actor, const Name& name) {
        std::string key = key_of(name.text);
        if (!name.ambiguous) given_[key].push_back(actor.id);
        const auto [known, fresh] = keys(actor).try_emplace(std::move(key), actor.names.size());
        if (fresh)
            actor.names.push_back(name);
        else
            actor.names[known->second].ambiguous = name.ambiguous;
    }

    // What the user gave to one actor is ambiguous for all others.
    void yield_given() {
        for (auto& [key, ids] : given_)
            std::erase_if(ids, [this, &name = key](const std::string& id) {
                const auto actor = actors_.find(id);
                return actor == actors_.end() || !bears(actor->second, name);
            });
        std::erase_if(given_, [](const auto& entry) { return entry.second.empty(); });
        if (given_.empty()) return;
        for (auto& [id, actor] : actors_)
            for (Name& name : actor.names) {
                if (name.ambiguous) continue;
                const auto given = given_.find(key_of(name.text));
                if (given == given_.end()) continue;
                const std::vector<std::string>& ids = given->second;
                name.ambiguous = std::find(ids.begin(), ids.end(), id) == ids.end();
            }
    }

    std::map<std::string, Actor> actors_;
    std::unordered_map<std::string, std::unordered_map<std::string, std::size_t>> keys_;  // places of names, by id
    std::unordered_map<std::string, std::vector<std::string>> given_;                     // ids by folded name
};

std::string stamp_of(const std::vector<Edit>& edits) {
    if (edits.empty()) return {};
    std::string lines;
    for (const Edit& edit : edits) lines += line_of(edit);
    char hash[17];
    std::snprintf(hash, sizeof hash, "%016llx",
                  static_cast<unsigned long long>(XXH3_64bits(lines.data(), lines.size())));
    return hash;
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
    return key_of(a) == key_of(b);
}

std::vector<Actor> edited(std::span<const Actor> base, Edits& edits, const std::string& file) {
    Editor editor(base);
    Edits kept;
    kept.problems = std::move(edits.problems);
    for (std::size_t i = 0; i < edits.list.size(); ++i) {
        editor.settle(edits.list[i]);
        if (const Result<void> ok = editor.apply(edits.list[i]); ok) {
            kept.list.push_back(std::move(edits.list[i]));
            kept.lines.push_back(edits.lines[i]);
        } else {
            kept.problems.push_back({ErrorCode::bad_input,
                                     file + ":" + std::to_string(edits.lines[i]) + ": " + ok.error().message,
                                     ok.error().hint});
        }
    }
    edits = std::move(kept);
    return editor.done();
}

OwnGazetteer own_gazetteer(std::string_view text, const std::string& file) {
    Edits edits = parse_edits(text, file);
    const Gazetteer& builtin = Gazetteer::builtin();
    if (edits.list.empty())
        return {{std::shared_ptr<void>(), &builtin}, "", std::move(edits.problems)};  // shared, never freed
    auto gazetteer = std::make_shared<const Gazetteer>(edited(builtin.all(), edits, file));
    return {std::move(gazetteer), stamp_of(edits.list), std::move(edits.problems)};
}

}  // namespace bahith::actors

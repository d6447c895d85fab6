// SPDX-License-Identifier: GPL-2.0-or-later
// Edits are applied line by line.
#include "analyzers/actors/own_gazetteer.hpp"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/actors/name_key.hpp"

namespace bahith::actors {
namespace {

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

bool by_id(const Actor& actor, std::string_view id) {
    return actor.id < id;
}

// What changes is copied; the rest stays in the base until all is done.
class Editor {
public:
    explicit Editor(std::span<const Actor> base) : base_(base) {}

    // The id of a line without one is its own unless its actor is there.
    void settle(Edit& edit) {
        if (!edit.id_made) return;
        edit.id = free_id(edit.type, edit.name, [this, key = folded_name(edit.name)](const std::string& id) {
            const Actor* found = find(id);
            return found != nullptr && !bears(*found, key);
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
        out.reserve(base_.size() + changed_.size());
        auto next = base_.begin();
        for (auto& [id, actor] : changed_) {
            const auto end = std::lower_bound(next, base_.end(), id, by_id);
            out.insert(out.end(), next, end);
            next = end != base_.end() && end->id == id ? end + 1 : end;
            if (actor) out.push_back(*std::move(actor));
        }
        out.insert(out.end(), next, base_.end());
        return out;
    }

private:
    const Actor* in_base(const std::string& id) const {
        const auto found = std::lower_bound(base_.begin(), base_.end(), id, by_id);
        return found != base_.end() && found->id == id ? &*found : nullptr;
    }

    const Actor* find(const std::string& id) const {
        const auto found = changed_.find(id);
        if (found == changed_.end()) return in_base(id);
        return found->second ? &*found->second : nullptr;
    }

    // Where it may be changed; none where nobody has the id.
    std::optional<Actor>& own(const std::string& id) {
        const auto [at, fresh] = changed_.try_emplace(id);
        if (fresh)
            if (const Actor* known = in_base(id)) at->second = *known;
        return at->second;
    }

    Result<Actor*> at(const std::string& id) {
        if (find(id) == nullptr) return fail(ErrorCode::bad_input, "no actor has the id \"" + id + "\"");
        return &*own(id);
    }

    // The same by the id that it had before a merge.
    Result<Actor*> known_as(const std::string& id) {
        const auto now = merged_.find(id);
        return at(find(id) != nullptr || now == merged_.end() ? id : now->second);
    }

    // Changes those for which `which` says so.
    template <class Which, class Change>
    void change_where(Which which, Change change) {
        for (const Actor& actor : base_)
            if (which(actor)) own(actor.id);
        for (auto& [id, actor] : changed_)
            if (actor && which(*actor)) change(*actor);
    }

    // An actor that is there already gets the name and the aliases.
    Result<void> add(const Edit& edit) {
        std::string parent;
        if (!edit.parent.empty()) {
            const auto state = known_as(edit.parent);
            if (!state) return tl::make_unexpected(state.error());
            parent = (*state)->id;
        }
        std::optional<Actor>& place = own(edit.id);
        Actor& actor = place ? *place : place.emplace();
        actor.id = edit.id;
        actor.type = edit.type;
        actor.name = edit.name;
        if (!parent.empty()) {
            if (dependents_) (*dependents_)[parent].push_back(edit.id);
            actor.parent = parent;
        }
        give(actor, name_of(edit.name, NameKind::name));
        for (const std::string& alias : edit.aliases) give(actor, name_of(alias, NameKind::alias));
        return {};
    }

    Result<void> alias(const Edit& edit) {
        auto actor = known_as(edit.id);
        if (!actor) return tl::make_unexpected(actor.error());
        for (const std::string& alias : edit.aliases) give(**actor, name_of(alias, NameKind::alias));
        return {};
    }

    Result<void> merge(const Edit& edit) {
        auto from = at(edit.id), to = known_as(edit.into);
        if (!from) return tl::make_unexpected(from.error());
        if (!to) return tl::make_unexpected(to.error());
        if (*from == *to) return fail(ErrorCode::bad_input, "\"" + edit.id + "\" cannot be merged into itself");
        Actor& into = **to;
        hand_names(**from, into);
        for (Office& office : (*from)->offices) {
            if (dependents_) (*dependents_)[office.of].push_back(into.id);
            into.offices.push_back(std::move(office));
        }
        hand_ids(edit.id, (*from)->former_ids, into);
        erase(edit.id);
        for (Actor* actor : dependents(edit.id)) {
            if (actor->parent == edit.id) actor->parent = actor->id == into.id ? "" : into.id;
            for (Office& office : actor->offices)
                if (office.of == edit.id) office.of = into.id;
            (*dependents_)[into.id].push_back(actor->id);
        }
        return {};
    }

    void depends(const Actor& actor) {
        if (!actor.parent.empty()) (*dependents_)[actor.parent].push_back(actor.id);
        for (const Office& office : actor.offices) (*dependents_)[office.of].push_back(actor.id);
    }

    // Whose state or office an actor is, of those that are there.
    std::vector<Actor*> dependents(const std::string& id) {
        if (!dependents_) {
            dependents_.emplace();
            for (const Actor& actor : base_) depends(actor);
            for (const auto& [one, actor] : changed_)
                if (actor) depends(*actor);
        }
        std::vector<Actor*> out;
        for (const std::string& one : (*dependents_)[id]) {
            const Actor* actor = find(one);
            if (actor == nullptr) continue;
            const bool of_it = std::any_of(actor->offices.begin(), actor->offices.end(),
                                           [&id](const Office& office) { return office.of == id; });
            if (of_it || actor->parent == id) out.push_back(&*own(one));
        }
        return out;
    }

    void hand_names(Actor& from, Actor& into) {
        auto& has = keys(into);
        std::vector<std::pair<std::size_t, std::string>> places;
        for (auto& [key, at] : keys(from)) places.emplace_back(at, key);
        std::sort(places.begin(), places.end());
        for (auto& [at, key] : places) {
            if (const auto given = given_.find(key); given != given_.end())
                std::replace(given->second.begin(), given->second.end(), from.id, into.id);
            Name& name = from.names[at];
            if (name.kind == NameKind::name) name.kind = NameKind::alias;
            if (has.try_emplace(std::move(key), into.names.size()).second) into.names.push_back(std::move(name));
        }
    }

    void hand_ids(const std::string& id, std::vector<std::string> former, Actor& into) {
        former.push_back(id);
        for (std::string& one : former) {
            merged_[one] = into.id;
            into.former_ids.push_back(std::move(one));
        }
    }

    Result<void> remove(const std::string& id) {
        auto actor = at(id);
        if (!actor) return tl::make_unexpected(actor.error());
        for (const std::string& former : (*actor)->former_ids) merged_.erase(former);
        erase(id);
        for (Actor* child : dependents(id))
            if (child->parent == id) child->parent.clear();
        return {};
    }

    void erase(const std::string& id) {
        own(id).reset();
        keys_.erase(id);
    }

    // An actor without a name is nobody.
    Result<void> remove_aliases(const Edit& edit) {
        auto known = known_as(edit.id);
        if (!known) return tl::make_unexpected(known.error());
        Actor& actor = **known;
        const std::string id = actor.id;
        for (const std::string& alias : edit.aliases)
            if (!bears(actor, folded_name(alias)))
                return fail(ErrorCode::bad_input, "\"" + alias + "\" is no name of " + edit.id);
        std::unordered_set<std::string> gone;
        for (const std::string& alias : edit.aliases) gone.insert(folded_name(alias));
        std::erase_if(actor.names, [&gone](const Name& name) { return gone.contains(folded_name(name.text)); });
        keys_.erase(id);
        if (actor.names.empty()) return remove(id);
        if (!bears(actor, folded_name(actor.name))) actor.name = actor.names.front().text;
        return {};
    }

    bool bears(const Actor& actor, const std::string& key) { return keys(actor).contains(key); }

    // Made once, as folding is dear, and kept until names of the actor go.
    std::unordered_map<std::string, std::size_t>& keys(const Actor& actor) {
        const auto [at, fresh] = keys_.try_emplace(actor.id);
        if (fresh)
            for (std::size_t i = 0; i < actor.names.size(); ++i)
                at->second.try_emplace(folded_name(actor.names[i].text), i);
        return at->second;
    }

    void give(Actor& actor, const Name& name) {
        std::string key = folded_name(name.text);
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
                const Actor* actor = find(id);
                return actor == nullptr || !bears(*actor, name);
            });
        std::erase_if(given_, [](const auto& entry) { return entry.second.empty(); });
        if (given_.empty()) return;
        std::unordered_set<std::uint32_t> hashes;  // of most names nothing more is looked at
        for (const auto& [key, ids] : given_) hashes.insert(name_key(key));
        const auto yields = [&](const Actor& actor, const Name& name) {
            if (name.ambiguous || !hashes.contains(name.key != 0 ? name.key : name_key(name.text))) return false;
            const auto given = given_.find(folded_name(name.text));
            if (given == given_.end()) return false;
            return std::find(given->second.begin(), given->second.end(), actor.id) == given->second.end();
        };
        change_where(
            [&](const Actor& actor) {
                return std::any_of(actor.names.begin(), actor.names.end(),
                                   [&](const Name& name) { return yields(actor, name); });
            },
            [&](Actor& actor) {
                for (Name& name : actor.names)
                    if (yields(actor, name)) name.ambiguous = true;
            });
    }

    // Whose parent or office an id is: made for the first merge or removal, since most users have none.
    std::optional<std::unordered_map<std::string, std::vector<std::string>>> dependents_;
    std::span<const Actor> base_;                                                         // sorted by id
    std::map<std::string, std::optional<Actor>> changed_;                                 // none: gone
    std::unordered_map<std::string, std::unordered_map<std::string, std::size_t>> keys_;  // places of names, by id
    std::unordered_map<std::string, std::vector<std::string>> given_;                     // ids by folded name
    std::unordered_map<std::string, std::string> merged_;                                 // ids by former ids
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
    return folded_name(a) == folded_name(b);
}

std::vector<Actor> edited(std::span<const Actor> base, Edits& edits, const std::string& file) {
    Editor editor(base);
    Edits kept;
    kept.problems = std::move(edits.problems);
    kept.problem_lines = std::move(edits.problem_lines);
    for (std::size_t i = 0; i < edits.list.size(); ++i) {
        editor.settle(edits.list[i]);
        if (const Result<void> ok = editor.apply(edits.list[i]); ok) {
            kept.list.push_back(std::move(edits.list[i]));
            kept.lines.push_back(edits.lines[i]);
        } else {
            kept.refuse(file, edits.lines[i], ok.error());
        }
    }
    kept.sort_problems();
    edits = std::move(kept);
    return editor.done();
}

OwnGazetteer own_gazetteer(std::string_view text, const std::string& file) {
    Edits edits = parse_edits(text, file);
    const Gazetteer& builtin = Gazetteer::builtin();
    if (edits.list.empty())
        return {{std::shared_ptr<void>(), &builtin}, "", std::move(edits.problems)};  // shared, never freed
    auto gazetteer = Gazetteer::edited_builtin(edited(builtin.all(), edits, file));
    return {std::move(gazetteer), stamp_of(edits.list), std::move(edits.problems)};
}

}  // namespace bahith::actors

// SPDX-License-Identifier: GPL-2.0-or-later
// Every edit reads the file under its lock, changes lines, and applies all of them to see what has become of an actor.
#include "searcher/own_actors.hpp"

#include <algorithm>
#include <functional>

#include "searcher/actor_names.hpp"
#include "searcher/own_lines.hpp"
#include "store/index.hpp"
#include "store/user_file.hpp"

namespace bahith::searcher {
namespace {

using actors::Actor;
using actors::Edit;
using Kind = actors::Edit::Kind;

// `work` may change the lines.
void change(const std::string& db, const std::function<void(OwnLines&)>& work) {
    store::change_user_file(db, store::actors_file, [&](const std::string& before) {
        OwnLines lines(before);
        work(lines);
        return lines.text();
    });
}

const Actor& meant(const actors::Gazetteer& gazetteer, const std::string& name) {
    const Result<const Actor*> actor = one_actor(gazetteer, name);
    if (!actor) throw Failure(actor.error());
    return **actor;
}

void require(const Result<void>& ok) {
    if (!ok) throw Failure({ErrorCode::usage, ok.error().message, ok.error().hint});
}

bool bears(const Actor* actor, const std::string& name) {
    return actor != nullptr && std::any_of(actor->names.begin(), actor->names.end(), [&name](const actors::Name& one) {
               return actors::same_name(one.text, name);
           });
}

// The one with that id, or with that name unless an id is given.
void require_new(const actors::Gazetteer& gazetteer, const NewActor& actor, const Edit& edit) {
    const auto refuse = [](const Actor& known) {
        throw Failure({ErrorCode::usage, "there is an actor \"" + known.name + "\" (" + known.id + ") already",
                       "bahith actors alias " + known.id +
                           " ALIAS gives it another name; for another actor give an id with --id"});
    };
    if (const Actor* known = gazetteer.find(edit.id)) refuse(*known);
    if (!actor.id.empty()) return;
    for (const Actor& known : gazetteer.all())
        for (const actors::Name& name : known.names)
            if (!name.ambiguous && name.kind != actors::NameKind::nisba_adjective &&
                actors::same_name(name.text, actor.name))
                refuse(known);
}

std::vector<EditedActor> bearers(const actors::Gazetteer& gazetteer, const std::string& name) {
    std::vector<EditedActor> found;
    for (const Actor& actor : gazetteer.all())
        if (actor.id == name || actors::same_name(actor.name, name)) found.push_back({actor.id, actor.name, ""});
    if (found.size() > 1) {
        std::string ids;
        for (const EditedActor& one : found) ids += (ids.empty() ? "" : ", ") + one.id;
        throw Failure({ErrorCode::usage, "several actors are called \"" + name + "\": " + ids, "give the id"});
    }
    if (!found.empty()) return found;
    for (const Actor& actor : gazetteer.all())
        if (bears(&actor, name)) found.push_back({actor.id, actor.name, name});
    return found;
}

// What was merged into it is not to come back unsaid.
void require_not_merged_into(const OwnLines& lines, const std::string& id) {
    std::vector<std::string> merged;
    for (const Edit& edit : lines.edits())
        if (edit.kind == Kind::merge && edit.into == id) merged.push_back(edit.id);
    if (merged.empty()) return;
    std::string all;
    for (const std::string& one : merged) all += (all.empty() ? "" : ", ") + one;
    throw Failure({ErrorCode::usage, "\"" + id + "\" has other actors merged into it: " + all,
                   "bahith actors restore " + merged.front() + " undoes that"});
}

// An actor of the user's goes with the lines about it, and those that it was the state of have none; a built-in one is
// hidden, and what the user said of it waits for its return.
void remove_actor(OwnLines& lines, const std::string& id) {
    require_not_merged_into(lines, id);
    const bool builtin = actors::Gazetteer::builtin().find(id) != nullptr;
    lines.drop([&](const Edit& edit) {
        return edit.id == id && (!builtin || (edit.kind == Kind::remove && edit.aliases.empty()));
    });
    if (!builtin) lines.clear_parent(id);
    if (lines.gazetteer()->find(id) != nullptr) lines.append({Kind::remove, id, "", "", "", "", {}});
}

// Of one that is gone: what the tables or the user called it.
std::string usual_name(const std::vector<Edit>& edits, const std::string& id) {
    if (const Actor* actor = actors::Gazetteer::builtin().find(id)) return actor->name;
    const auto mine = std::find_if(edits.begin(), edits.end(),
                                   [&id](const Edit& edit) { return edit.kind == Kind::actor && edit.id == id; });
    return mine == edits.end() ? id : mine->name;
}

}  // namespace

std::string own_actors_text(const std::string& db) {
    return store::read_user_file(db, store::actors_file).value_or("");
}

actors::OwnGazetteer own_gazetteer(const std::string& db) {
    return actors::own_gazetteer(own_actors_text(db), db + "/" + std::string(store::actors_file));
}

actors::Edits list_own_actors(const std::string& db) {
    if (!store::exists(db))
        throw Failure({ErrorCode::no_index, db + ": there is no index here", "make one with `bahith add FOLDER`"});
    const std::string path = db + "/" + std::string(store::actors_file);
    actors::Edits edits = actors::parse_edits(own_actors_text(db), path);
    static_cast<void>(actors::edited(actors::Gazetteer::builtin().all(), edits, path));
    return edits;
}

EditedActor add_own_actor(const std::string& db, const NewActor& actor) {
    Edit edit{Kind::actor, actor.id, actor.name, actor.type, "", "", actor.aliases};
    require(actors::check_type(actor.type));
    require(actors::check_alias(actor.name));
    for (const std::string& alias : actor.aliases) require(actors::check_alias(alias));
    if (!edit.id.empty()) require(actors::check_id(edit.id));
    change(db, [&](OwnLines& lines) {
        const auto gazetteer = lines.gazetteer();
        if (actor.id.empty())
            edit.id = actors::free_id(edit.type, edit.name, [&](const std::string& id) {
                const Actor* known = gazetteer->find(id);
                return known != nullptr && !bears(known, edit.name);
            });
        require_new(*gazetteer, actor, edit);
        edit.parent = actor.parent.empty() ? "" : meant(*gazetteer, actor.parent).id;
        lines.append(edit);
    });
    return {edit.id, edit.name, ""};
}

FileChange add_own_actors(const std::string& db, const std::string& text, const std::string& file) {
    FileChange told;
    change(db, [&](OwnLines& lines) {
        told = {};
        actors::Edits fresh = actors::parse_edits(text, file);
        static_cast<void>(actors::edited(lines.gazetteer()->all(), fresh, file));
        for (const Edit& edit : fresh.list) ++(lines.append(edit) ? told.added : told.unchanged);
        told.problems = std::move(fresh.problems);
    });
    return told;
}

EditedActor add_aliases(const std::string& db, const std::string& actor, const std::vector<std::string>& aliases) {
    for (const std::string& alias : aliases) require(actors::check_alias(alias));
    EditedActor told;
    change(db, [&](OwnLines& lines) {
        const auto gazetteer = lines.gazetteer();
        const Actor& known = meant(*gazetteer, actor);
        told = {known.id, known.name, ""};
        for (const std::string& alias : aliases) {
            lines.drop_alias(known.id, alias, {Kind::remove});
            lines.add_alias(known.id, alias);
        }
    });
    return told;
}

EditedActor merge_actors(const std::string& db, const std::string& actor, const std::string& into) {
    EditedActor told;
    change(db, [&](OwnLines& lines) {
        const auto gazetteer = lines.gazetteer();
        const Actor &from = meant(*gazetteer, actor), &to = meant(*gazetteer, into);
        if (&from == &to)
            throw Failure({ErrorCode::usage, "\"" + actor + "\" and \"" + into + "\" are the same actor already", ""});
        told = {to.id, to.name, ""};
        lines.append({Kind::merge, from.id, "", "", "", to.id, {}});
    });
    return told;
}

std::vector<EditedActor> remove_own(const std::string& db, const std::string& name) {
    std::vector<EditedActor> told;
    change(db, [&](OwnLines& lines) {
        told = bearers(*lines.gazetteer(), name);
        for (const EditedActor& one : told) {
            if (one.alias.empty()) {
                remove_actor(lines, one.id);
            } else {
                lines.drop_alias(one.id, one.alias, {Kind::actor, Kind::alias});
                if (bears(lines.gazetteer()->find(one.id), one.alias))
                    lines.append({Kind::remove, one.id, "", "", "", "", {one.alias}});
            }
        }
    });
    if (told.empty())
        throw Failure({ErrorCode::not_found, "no actor bears the name \"" + name + "\"",
                       "bahith actors PART lists those whose name has PART"});
    return told;
}

std::vector<EditedActor> restore_own(const std::string& db, const std::string& name) {
    std::vector<EditedActor> told;
    change(db, [&](OwnLines& lines) {
        told.clear();
        const std::vector<Edit> edits = lines.edits();
        for (const Edit& edit : edits) {
            if (edit.kind != Kind::remove && edit.kind != Kind::merge) continue;
            const std::string usual = usual_name(edits, edit.id);
            if (edit.aliases.empty() && (edit.id == name || actors::same_name(usual, name))) {
                told.push_back({edit.id, usual, ""});
                lines.drop([&edit](const Edit& one) { return one == edit; });
                continue;
            }
            for (const std::string& alias : edit.aliases) {
                if (edit.id != name && !actors::same_name(alias, name)) continue;
                told.push_back({edit.id, usual, alias});
                lines.drop_alias(edit.id, alias, {Kind::remove});
            }
        }
    });
    if (told.empty())
        throw Failure({ErrorCode::not_found, "\"" + name + "\" was neither removed nor merged",
                       "bahith actors list --own shows what was"});
    return told;
}

}  // namespace bahith::searcher

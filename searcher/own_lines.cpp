// SPDX-License-Identifier: GPL-2.0-or-later
// A line keeps its bytes until its edit changes.
#include "searcher/own_lines.hpp"

#include <algorithm>

namespace bahith::searcher {
namespace {

using actors::Edit;

constexpr std::string_view heading = "# changed by bahith actors; a line is an actor, alias, merge or remove\n";

Edit readable(const Edit& edit) {
    Result<Edit> read = actors::as_read(edit);
    if (!read) throw Failure({ErrorCode::usage, read.error().message, read.error().hint});
    return std::move(*read);
}

}  // namespace

OwnLines::OwnLines(const std::string& text) {
    const actors::Edits read = actors::parse_edits(text, "");
    actors::Edits applied = read;
    std::vector<actors::Actor> actors = actors::edited(actors::Gazetteer::builtin().all(), applied, "");
    std::size_t next = 0, next_applied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines_.push_back({text.substr(at, end - at) + '\n', std::nullopt});
        at = end + 1;
        if (next < read.lines.size() && read.lines[next] == lines_.size()) lines_.back().edit = read.list[next++];
        if (next_applied == applied.lines.size() || applied.lines[next_applied] != lines_.size()) continue;
        // An id that is not of the name alone is written down, or it might change with the other lines.
        const Edit& edit = applied.list[next_applied++];
        if (lines_.back().edit->id == edit.id) continue;
        lines_.back() = {line_of(edit), edit};
        lines_.back().edit->id_made = false;
    }
    if (!applied.list.empty()) gazetteer_ = std::make_shared<const actors::Gazetteer>(std::move(actors));
}

std::string OwnLines::text() const {
    std::string out;
    for (const Line& line : lines_) out += line.raw;
    return out;
}

std::vector<Edit> OwnLines::edits() const {
    std::vector<Edit> out;
    for (const Line& line : lines_)
        if (line.edit) out.push_back(*line.edit);
    return out;
}

std::shared_ptr<const actors::Gazetteer> OwnLines::gazetteer() const {
    if (gazetteer_ == nullptr) gazetteer_ = actors::own_gazetteer(text(), "").gazetteer;
    return gazetteer_;
}

bool OwnLines::append(const Edit& wanted) {
    const Edit edit = readable(wanted);
    if (written_.empty()) {
        usable_ = 0;
        for (const Line& line : lines_) {
            if (!line.edit) continue;
            written_.insert(line_of(*line.edit));
            ++usable_;
        }
    }
    if (written_.contains(line_of(edit))) return false;
    if (usable_ >= actors::most_lines)
        throw Failure({ErrorCode::usage, "more than " + std::to_string(actors::most_lines) + " lines of actors",
                       "bahith actors list --own shows them"});
    if (lines_.empty()) lines_.push_back({std::string(heading), std::nullopt});
    lines_.push_back({line_of(edit), edit});
    written_.insert(line_of(edit));
    ++usable_;
    gazetteer_.reset();
    return true;
}

void OwnLines::changed() {
    written_.clear();
    gazetteer_.reset();
}

void OwnLines::drop(const std::function<bool(const Edit&)>& unwanted) {
    changed();
    std::erase_if(lines_, [&unwanted](const Line& line) { return line.edit && unwanted(*line.edit); });
}

void OwnLines::drop_alias(const std::string& id, const std::string& alias, std::initializer_list<Edit::Kind> kinds) {
    changed();
    for (Line& line : lines_) {
        if (!line.edit || line.edit->id != id || std::find(kinds.begin(), kinds.end(), line.edit->kind) == kinds.end())
            continue;
        const auto same = [&alias](const std::string& one) { return actors::same_name(one, alias); };
        if (std::erase_if(line.edit->aliases, same) == 0) continue;
        const bool empty = line.edit->aliases.empty() && line.edit->kind != Edit::Kind::actor;
        line.raw = empty ? "" : line_of(*line.edit);
        if (empty) line.edit.reset();
    }
    std::erase_if(lines_, [](const Line& line) { return line.raw.empty(); });
}

void OwnLines::clear_parent(const std::string& id) {
    changed();
    for (Line& line : lines_) {
        if (!line.edit || line.edit->parent != id) continue;
        line.edit->parent.clear();
        line.raw = line_of(*line.edit);
    }
}

void OwnLines::add_alias(const std::string& id, const std::string& alias) {
    Line* mine = nullptr;
    for (Line& line : lines_) {
        if (!line.edit || line.edit->id != id) continue;
        if (line.edit->kind != Edit::Kind::actor && line.edit->kind != Edit::Kind::alias) continue;
        const auto same = [&alias](const std::string& one) { return actors::same_name(one, alias); };
        if (std::any_of(line.edit->aliases.begin(), line.edit->aliases.end(), same)) return;
        if (line.edit->aliases.size() < actors::most_aliases) mine = &line;
    }
    if (mine == nullptr) {
        append({Edit::Kind::alias, id, "", "", "", "", {alias}});
        return;
    }
    changed();
    Edit longer = *mine->edit;
    longer.aliases.push_back(alias);
    mine->edit = readable(longer);
    mine->raw = line_of(*mine->edit);
}

}  // namespace bahith::searcher

// SPDX-License-Identifier: GPL-2.0-or-later
// Small files of the user's that lie beside the index: they outlive rebuild and compact.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bahith::store {

inline constexpr std::string_view synonyms_file = "synonyms.tsv";
inline constexpr std::string_view actors_file = "actors.tsv";

/// When a file was last replaced; another stamp means another content. Empty: there is no file.
[[nodiscard]] std::string user_file_stamp(const std::string& dir, std::string_view name);

/// The content, or nothing when there is no such file. Throws Failure io.
[[nodiscard]] std::optional<std::string> read_user_file(const std::string& dir, std::string_view name);

/// Replaces the content by what `change` makes of it (empty when there is no file yet): written aside, synced, renamed.
/// One process at a time; others wait. Those who read meanwhile get the old content or the new. Throws Failure:
/// no_index when there is no index at `dir`, io.
void change_user_file(const std::string& dir, std::string_view name,
                      const std::function<std::string(const std::string&)>& change);

}  // namespace bahith::store

// SPDX-License-Identifier: GPL-2.0-or-later
// The verbs of the program, one file each in commands/.
#pragma once

#include "cli/context.hpp"
#include "cli/exit_code.hpp"
#include "cli/options.hpp"

namespace bahith::cli {

[[nodiscard]] ExitCode run(const AddOptions& options, Context& context);
[[nodiscard]] ExitCode run(const RemoveOptions& options, Context& context);
[[nodiscard]] ExitCode run(const SearchOptions& options, Context& context);
[[nodiscard]] ExitCode run(const ShowOptions& options, Context& context);
[[nodiscard]] ExitCode run(const ReadOptions& options, Context& context);
[[nodiscard]] ExitCode run(const AnalyzeOptions& options, Context& context);
[[nodiscard]] ExitCode run(const ActorsOptions& options, Context& context);
[[nodiscard]] ExitCode run(const ActorsEditOptions& options, Context& context);
[[nodiscard]] ExitCode run(const RetagOptions& options, Context& context);
[[nodiscard]] ExitCode run(const SuggestOptions& options, Context& context);
[[nodiscard]] ExitCode run(const FacetsOptions& options, Context& context);
[[nodiscard]] ExitCode run(const TimelineOptions& options, Context& context);
[[nodiscard]] ExitCode run(const CompleteOptions& options, Context& context);
[[nodiscard]] ExitCode run(const SynonymsOptions& options, Context& context);
[[nodiscard]] ExitCode run(const StatsOptions& options, Context& context);
[[nodiscard]] ExitCode run(const InfoOptions& options, Context& context);
[[nodiscard]] ExitCode run(const CheckOptions& options, Context& context);
[[nodiscard]] ExitCode run(const CompactOptions& options, Context& context);
[[nodiscard]] ExitCode run(const RebuildOptions& options, Context& context);
[[nodiscard]] ExitCode run(const ExportOptions& options, Context& context);

}  // namespace bahith::cli

// SPDX-License-Identifier: GPL-2.0-or-later
// What the files options_*.cpp share. They are few because each that includes CLI11 takes long to compile.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>

#include "cli/language.hpp"
#include "cli/options.hpp"
#include "cli/options_parse.hpp"

namespace CLI {
class App;
}

namespace bahith::cli {

/// Puts commands on `app`; each fills `parsed.command` when it is the one given.
class Setup {
public:
    Setup(CLI::App& app, Parsed& parsed, Language language) : app_(app), parsed_(parsed), language_(language) {}

    /// Headings of the help, and `--help` and `--version`; before any command is added.
    void labels();

    /// `--db`, `--color`, `--lang`: understood before and after the command's name.
    void common_options(CLI::App& app);
    void search_commands();
    void index_commands();

private:
    [[nodiscard]] std::string tr(const char* english, const char* arabic) const {
        return language_ == Language::arabic ? arabic : english;
    }

    /// A command; `take` gives its options once the command line is parsed.
    CLI::App& command(const char* name, const std::string& description, const std::string& examples,
                      std::function<Command()> take);

    /// The same within another command.
    CLI::App& command_under(CLI::App& parent, const char* name, const std::string& description,
                            const std::string& examples, std::function<Command()> take);

    /// `--format`, one of `allowed`.
    void format(CLI::App& sub, std::initializer_list<Format> allowed, std::function<void(Format)> take);
    void number(CLI::App& sub, const char* option, const std::string& description,
                std::function<void(std::size_t)> take);
    void filters(CLI::App& sub, searcher::Filters& into);

    void search();
    void facets();
    void actors();
    void actor_edits(CLI::App& actors);
    void timeline();
    void complete();
    void wait(CLI::App& sub, std::function<void(int)> take);
    void show();
    void synonyms();
    void add();
    void remove();
    void read();
    void analyze();
    void figures();
    void maintenance();

    CLI::App& app_;
    Parsed& parsed_;
    Language language_;
};

}  // namespace bahith::cli

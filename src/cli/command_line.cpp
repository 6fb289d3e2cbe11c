// SPDX-License-Identifier: Apache-2.0
#include "cli/command_line.hpp"

#include "cli/help.hpp"
#include "cli/licences.hpp"
#include "text/error.hpp"

#include <CLI/CLI.hpp>

#include <deque>
#include <iostream>
#include <utility>

namespace fasti::cli {

/// What is known of one command.
struct Command::Parts {
    explicit Parts(CLI::App& command) : app(command) {}

    CLI::App& app;
    std::vector<const CLI::Option*> needed = {}; // CLI11 asks for them before it sees a misspelling
    std::vector<std::function<void()>> before = {};
    Run run = {};
};

void Command::argument(const std::string& name, std::string& value, const std::string& help) {
    parts_.app.add_option(name, value, help)->type_name("");
}

void Command::arguments(const std::string& name,
                        std::vector<std::string>& values,
                        const std::string& help) {
    parts_.app.add_option(name, values, help)->type_name("…");
}

void Command::needed(const std::string& name, std::string& value, const std::string& help) {
    parts_.needed.push_back(parts_.app.add_option(name, value, help)->type_name(""));
}

void Command::option(const std::string& names,
                     const std::string& type,
                     std::string& value,
                     const std::string& help) {
    parts_.app.add_option(names, value, help)->type_name(type);
}

void Command::options(const std::string& names,
                      const std::string& type,
                      std::vector<std::string>& values,
                      const std::string& help) {
    parts_.app.add_option(names, values, help)->type_name(type)->allow_extra_args(false);
}

void Command::list(const std::string& names,
                   const std::string& type,
                   std::vector<std::string>& values,
                   const std::string& help) {
    parts_.app.add_option(names, values, help)
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name(type + ",…");
}

void Command::choice(const std::string& names,
                     std::string& value,
                     const std::vector<std::string>& choices,
                     const std::string& help,
                     Default standard) {
    if (value.empty() && standard == Default::first) value = choices.front();
    std::string all;
    for (const std::string& choice : choices)
        all += (all.empty() ? "" : "|") + choice;
    const bool told = !value.empty() && choices.size() > 1;
    parts_.app.add_option(names, value, help + (told ? " [" + value + "]" : ""))
        ->check(CLI::IsMember(choices).description(""))
        ->type_name(all);
}

template <class Number>
void Command::number(
    const std::string& names, Number& value, int least, int most, const std::string& help) {
    parts_.app.add_option(names, value, help)
        ->type_name("N")
        ->check(CLI::Range(least, most).description(""));
}

template void Command::number(const std::string&, int&, int, int, const std::string&);
template void Command::number(const std::string&, unsigned&, int, int, const std::string&);
template void Command::number(const std::string&, std::size_t&, int, int, const std::string&);

void Command::flag(const std::string& names, bool& value, const std::string& help) {
    parts_.app.add_flag(names, value, help);
}

void Command::footer(const std::string& text) {
    parts_.app.footer(text);
}

void Command::before(std::function<void()> prepare) {
    parts_.before.push_back(std::move(prepare));
}

void Command::runs(Run run) {
    parts_.run = std::move(run);
}

struct CommandLine::State {
    CLI::App app{
        "Reads documents and draws their dated events as a timeline with numbered sources.",
        "fasti"};
    std::deque<Command::Parts> commands; // which Command refers to
    std::string page;                    // that `fasti help` is asked for
    CLI::App* help = nullptr;

    std::vector<std::string> names() const;
    int print_page() const;
    Run chosen() const;
};

std::vector<std::string> CommandLine::State::names() const {
    std::vector<std::string> out;
    for (const Command::Parts& command : commands)
        out.push_back(command.app.get_name());
    return out;
}

int CommandLine::State::print_page() const {
    if (page.empty() || page == "help") {
        std::cout << app.get_formatter()->make_help(&app, "fasti", CLI::AppFormatMode::Normal);
        return 0;
    }
    for (const Command::Parts& command : commands)
        if (command.app.get_name() == page) {
            std::cout << command.app.help("fasti");
            return 0;
        }
    throw UsageError(unknown_name("command", page, names(), "fasti"));
}

Run CommandLine::State::chosen() const {
    if (help->parsed()) return [this] { return print_page(); };
    for (const Command::Parts& command : commands) {
        if (!command.app.parsed()) continue;
        for (const CLI::Option* option : command.needed)
            if (option->empty())
                throw UsageError(option->get_name(true) + " is required; see fasti " +
                                 command.app.get_name() + " --help");
        return [&command] {
            for (const auto& prepare : command.before)
                prepare();
            return command.run();
        };
    }
    throw UsageError("no command; see fasti --help");
}

CommandLine::CommandLine() : state_(std::make_unique<State>()) {
    CLI::App& app = state_->app;
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_version_flag("--version", "fasti " FASTI_VERSION, "print the version");
    app.add_flag_callback(
        "--licences", [] { throw CLI::CallForVersion(licences(), 0); },
        "print which licence covers which part of the program");
    app.set_help_flag("-h,--help", "print this page");
    app.require_subcommand(0, 1); // else a document named like a command is one
    app.footer("Every command has a page of its own: fasti build --help\n\n"
               "Example:\n  fasti build essay.txt report.md -o timeline.pdf\n\n"
               "Exit code: 0 done, 1 check found a contradiction, 2 not done.");
}

CommandLine::~CommandLine() = default;

Command CommandLine::add(const std::string& name, const std::string& what) {
    return Command(state_->commands.emplace_back(*state_->app.add_subcommand(name, what)));
}

Run CommandLine::parse(int argc, const char* const* argv) {
    CLI::App& app = state_->app;
    state_->help = app.add_subcommand("help", "print the page of a command");
    state_->help->add_option("COMMAND", state_->page, "its name; this page without it")
        ->type_name("");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) throw UsageError(usage_problem(app, error));
        const int code = app.exit(error); // help and version are answers
        return [code] { return code; };
    }
    return state_->chosen();
}

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
// What the program takes: its commands, their arguments and their help. Only the .cpp knows how a
// command line is taken apart.
//
//     Command command = line.add("tag", "list the expressions of time in documents");
//     command.flag("--quiet", options->quiet, "nothing on standard error but errors");
//     command.runs([options] { return tag_all(*options); });
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fasti::cli {

/// What to do when the command line has been understood; returns the exit code.
using Run = std::function<int()>;

/// Whether one of some names is taken until another is given.
enum class Default : std::uint8_t { first, none };

/// A command while it is described. Whatever is bound must live until the command has run.
class Command {
public:
    struct Parts;

    explicit Command(Parts& parts) : parts_(parts) {}

    /// An argument, and one that stands for several.
    void argument(const std::string& name, std::string& value, const std::string& help);
    void
    arguments(const std::string& name, std::vector<std::string>& values, const std::string& help);
    /// The same, and the command says so when it is missing.
    void needed(const std::string& name, std::string& value, const std::string& help);

    /// --option TYPE, and one that may be given several times.
    void option(const std::string& names,
                const std::string& type,
                std::string& value,
                const std::string& help);
    void options(const std::string& names,
                 const std::string& type,
                 std::vector<std::string>& values,
                 const std::string& help);
    /// --option TYPE,TYPE
    void list(const std::string& names,
              const std::string& type,
              std::vector<std::string>& values,
              const std::string& help);
    /// One of some names; the help shows all.
    void choice(const std::string& names,
                std::string& value,
                const std::vector<std::string>& choices,
                const std::string& help,
                Default standard = Default::first);
    /// From `least` to `most`; of int, unsigned and std::size_t.
    template <class Number>
    void
    number(const std::string& names, Number& value, int least, int most, const std::string& help);
    void flag(const std::string& names, bool& value, const std::string& help);

    /// What stands below the options.
    void footer(const std::string& text);
    /// What is done before the command runs.
    void before(std::function<void()> prepare);
    void runs(Run run);

private:
    Parts& parts_;
};

/// The whole of it.
class CommandLine {
public:
    CommandLine();
    ~CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;
    CommandLine(CommandLine&&) = delete;
    CommandLine& operator=(CommandLine&&) = delete;

    Command add(const std::string& name, const std::string& what);

    /// What is to be done, which may be to print a page of help. Throws UsageError.
    Run parse(int argc, const char* const* argv);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include "cli/spelling.hpp"
#include "text/utf8.hpp"

#include <sstream>

namespace fasti::cli {
namespace {

constexpr std::size_t indent = 26; // where the right column begins
constexpr std::size_t width = 80;

// An entry of the left column with its meaning, broken at spaces.
std::string entry(const std::string& left, const std::string& meaning) {
    std::string out = "  " + left;
    std::size_t column = count_code_points(out);
    if (column + 2 > indent) {
        out += '\n';
        column = 0;
    }
    out.append(indent - column, ' ');
    column = indent;
    std::istringstream words(meaning);
    for (std::string word; words >> word;) {
        if (column > indent && column + 1 + count_code_points(word) > width) {
            out += '\n' + std::string(indent, ' ');
            column = indent;
        }
        if (column > indent) ++column, out += ' ';
        out += word;
        column += count_code_points(word);
    }
    return out + '\n';
}

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> out;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            out.push_back("--" + name);
    return out;
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> out;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        out.push_back(command->get_name());
    return out;
}

} // namespace

std::string HelpFormatter::make_option(const CLI::Option* option, bool is_positional) const {
    if (is_positional)
        return entry(option->get_name(true) + option->get_type_name(), option->get_description());
    std::string names;
    for (const std::string& name : option->get_snames())
        names += (names.empty() ? "-" : ", -") + name;
    for (const std::string& name : option->get_lnames())
        names += (names.empty() ? "--" : ", --") + name;
    const std::string type = option->get_type_size() == 0 ? "" : " " + option->get_type_name();
    return entry(names + type, option->get_description());
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const {
    return entry(command->get_name(), command->get_description());
}

std::string HelpFormatter::make_usage(const CLI::App* app, std::string name) const {
    std::string out = "Usage: " + name;
    for (const CLI::Option* option :
         app->get_options([](const CLI::Option* candidate) { return candidate->get_positional(); }))
        out += " " + option->get_name(true) + option->get_type_name();
    const bool has_commands = !app->get_subcommands([](const CLI::App*) { return true; }).empty();
    return out + (has_commands ? " COMMAND" : "") + " [OPTION]…\n";
}

std::string unknown_name(const std::string& what,
                         const std::string& name,
                         const std::vector<std::string>& names,
                         const std::string& command) {
    const std::string meant = nearest(name, names);
    return "unknown " + what + " " + name +
           (meant.empty() ? "; see " + command + " --help" : ", did you mean " + meant + "?");
}

std::string usage_problem(const CLI::App& app, const CLI::ParseError& error) {
    const auto used = app.get_subcommands();
    const CLI::App& at = used.empty() ? app : *used.front();
    const std::string command = used.empty() ? "fasti" : "fasti " + at.get_name();
    const std::vector<std::string> rest = app.remaining(true);
    const bool unknown = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
    if (!unknown || rest.empty()) return std::string(error.what()) + "; see " + command + " --help";
    const std::string& first = rest.front();
    if (first.starts_with('-'))
        return unknown_name("option", first.substr(0, first.find('=')), option_names(at), command);
    if (used.empty()) return unknown_name("command", first, command_names(app), command);
    return "unexpected argument " + first + "; see " + command + " --help";
}

} // namespace fasti::cli

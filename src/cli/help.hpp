// SPDX-License-Identifier: Apache-2.0
// How help pages look (two columns, 80 wide), and what is said when they are needed.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace fasti::cli {

/// Option and value on the left, what it means on the right.
class HelpFormatter : public CLI::Formatter {
public:
    std::string make_option(const CLI::Option* option, bool is_positional) const override;
    std::string make_subcommand(const CLI::App* command) const override;
    std::string make_usage(const CLI::App* app, std::string name) const override;
};

/// "unknown command biuld, did you mean build?", or where the names that there are stand: on the
/// page of `command`.
std::string unknown_name(const std::string& what,
                         const std::string& name,
                         const std::vector<std::string>& names,
                         const std::string& command);

/// What is wrong with a command line, and which help page says how it should be.
std::string usage_problem(const CLI::App& app, const CLI::ParseError& error);

} // namespace fasti::cli

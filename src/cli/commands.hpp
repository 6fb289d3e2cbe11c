// SPDX-License-Identifier: Apache-2.0
// The subcommands, one file each. To add one: its file, a line here, a line in main.cpp.
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace fasti::cli {

/// What to do when the command line has been understood; returns the exit code.
using Run = std::function<int()>;

void add_build(CLI::App& app, Run& run);
void add_extract(CLI::App& app, Run& run);
void add_tag(CLI::App& app, Run& run);
void add_check(CLI::App& app, Run& run);
void add_why(CLI::App& app, Run& run);
void add_graph(CLI::App& app, Run& run);
void add_render(CLI::App& app, Run& run);
void add_explain(CLI::App& app, Run& run);

} // namespace fasti::cli

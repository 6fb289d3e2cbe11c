// SPDX-License-Identifier: Apache-2.0
// The subcommands, one file each. To add one: its file, a line here, a line in main.cpp.
#pragma once

#include "cli/command_line.hpp"

namespace fasti::cli {

void add_build(CommandLine& line);
void add_extract(CommandLine& line);
void add_read(CommandLine& line);
void add_tag(CommandLine& line);
void add_check(CommandLine& line);
void add_why(CommandLine& line);
void add_graph(CommandLine& line);
void add_render(CommandLine& line);
void add_explain(CommandLine& line);

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "events/rows/graph_text.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct GraphArguments {
    std::string events;
    std::string format;
    std::string output;
    TableOptions tables;
};

int write_graph(const GraphArguments& options) {
    Outputs outputs({options.output}, {options.events});
    const Chronicle chronicle = read_events_file(options.events, options.tables);
    const Analysis analysis(chronicle);
    (options.format == "json" ? write_graph_json : write_dot)(analysis, outputs[0]);
    outputs.commit();
    return 0;
}

} // namespace

void add_graph(CommandLine& line) {
    const auto options = std::make_shared<GraphArguments>();
    Command command = line.add("graph", "show which event must come before which");
    add_events(command, options->events);
    add_format(command, options->format, {"dot", "json"});
    add_output(command, options->output);
    add_tables(command, options->tables);
    add_quiet(command, options->tables.quiet);
    command.footer("Solid edges are what a text says, dashed ones what the dates say of "
                   "neighbours, dotted ones\n"
                   "follow from both together, red ones take part in a contradiction. What others "
                   "imply is left out;\n"
                   "what they leave of a date stands in brackets.\n\n"
                   "Example:\n  fasti graph events.jsonl | dot -Tsvg > graph.svg");
    command.runs([options] { return write_graph(*options); });
}

} // namespace fasti::cli

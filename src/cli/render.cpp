// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/draw.hpp"
#include "cli/inputs.hpp"
#include "cli/order_file.hpp"
#include "cli/pipeline.hpp"
#include "cli/say.hpp"
#include "events/network/chronicle_network.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct RenderArguments {
    std::string events;
    std::string order;
    DrawingOptions drawing;
    TableOptions tables;
};

int render(const RenderArguments& options) {
    std::vector<std::string> inputs = {options.events};
    if (!options.order.empty()) inputs.push_back(options.order);
    Outputs outputs = drawing_outputs(options.drawing, inputs);
    Chronicle chronicle = read_events_file(options.events, options.tables);
    const std::size_t count = chronicle.events.size();
    if (!options.order.empty()) add_order_file(chronicle, options.order);
    auto checked = std::make_unique<const Checked>(std::move(chronicle));
    draw(lay_out(std::move(checked), options.drawing), options.drawing, outputs);
    warn_if_nothing(count, {&options.events, 1}, see_rows, options.tables.quiet);
    return 0;
}

} // namespace

void add_render(CommandLine& line) {
    const auto options = std::make_shared<RenderArguments>();
    Command command = line.add("render", "draw events that you have");
    add_events(command, options->events);
    add_drawing(command, options->drawing);
    command.option("--order", "FILE", options->order,
                   "a CSV of what came before what: before,after,basis, with ids of the events");
    add_tables(command, options->tables);
    add_quiet(command, options->tables.quiet);
    command.footer(
        "A table needs a row of names with a date and a title, or title, start and end; id, "
        "source, url, place,\n"
        "note, lane, kind, time, precision, approx and after (ids of what came before) are read "
        "too. Dates are\n"
        "what people write (14/07/1789, 1066, c. 1450, 44 BC, spring 1848, 14 May 2019 09:30), "
        "or EDTF: 1904,\n"
        "1928-09~, 1939-09-01/1945-09-02, -0043-03-15. All cells that cannot be read are named "
        "at once.\n\n"
        "Example:\n  fasti render events.xlsx --title \"Our century\" -o timeline.pdf");
    command.runs([options] { return render(*options); });
}

} // namespace fasti::cli

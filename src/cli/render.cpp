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
    bool quiet = false;
};

int render(const RenderArguments& options) {
    std::vector<std::string> inputs = {options.events};
    if (!options.order.empty()) inputs.push_back(options.order);
    Outputs outputs = drawing_outputs(options.drawing, inputs);
    Chronicle chronicle = read_events_file(options.events);
    const std::size_t count = chronicle.events.size();
    if (!options.order.empty()) add_order_file(chronicle, options.order);
    auto checked = std::make_unique<const Checked>(std::move(chronicle));
    draw(lay_out(std::move(checked), options.drawing), options.drawing, outputs);
    warn_if_nothing(count, {&options.events, 1}, see_rows, options.quiet);
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
    add_quiet(command, options->quiet);
    command.footer("A CSV needs a header with the columns title and date, or title, start and end; "
                   "id, source, lane,\n"
                   "precision, approx and after (ids of what came before) are read too. Dates are "
                   "EDTF: 1904, 1928-09~,\n"
                   "1939-09-01/1945-09-02, -0043-03-15.\n\n"
                   "Example:\n  fasti render events.csv --title \"Our century\" -o timeline.pdf");
    command.runs([options] { return render(*options); });
}

} // namespace fasti::cli

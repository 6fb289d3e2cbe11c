// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/find_event.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/report.hpp"
#include "events/analysis/analysis.hpp"
#include "events/check/contradiction.hpp"
#include "events/chronicle/date_words.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <memory>

namespace fasti::cli {
namespace {

struct WhyArguments {
    std::string events;
    std::string first;
    std::string second;
    std::string output;
    TableOptions tables;
};

std::string named(const Chronicle& chronicle, EventId event) {
    return quoted(chronicle[event]) + " (" + words(chronicle[event].when) + ")";
}

const char* claim(Verdict verdict) {
    switch (verdict) {
    case Verdict::definite:
        return " was over when ";
    case Verdict::impossible:
        return " was not over when ";
    default:
        return " may or may not have been over when ";
    }
}

void write_bounds(const Chronicle& chronicle,
                  const ChronicleNetwork& network,
                  EventId event,
                  std::ostream& out) {
    When when;
    when.bounds = network.bounds(event);
    out << "  all that is said leaves " << quoted(chronicle[event]) << " " << words(when) << '\n';
}

int answer(const WhyArguments& options) {
    Outputs outputs({options.output}, {options.events}, Audience::people);
    std::ostream& out = outputs[0];
    const Chronicle chronicle = read_events_file(options.events, options.tables);
    const EventId a = find_event(chronicle, options.first);
    const EventId b = find_event(chronicle, options.second);
    if (a == b) throw UsageError("both are " + quoted(chronicle[a]));
    const Analysis analysis(chronicle);
    const ChronicleNetwork& network = analysis.network;
    const ChronicleNetwork::Answer found = network.before(a, b);
    out << name(found.verdict) << ": " << named(chronicle, a) << claim(found.verdict)
        << named(chronicle, b) << " began\n";
    for (const StatementId id : found.because) {
        out << "  " << words(chronicle, network[id]) << '\n';
        for (const Citation& citation : network.citations(id))
            write_quote(chronicle, citation, out);
    }
    if (found.because.empty())
        for (const EventId event : {a, b})
            write_bounds(chronicle, network, event, out);
    if (!network.conflicts().withdrawn.empty())
        out << "  left out, since they contradict others:\n";
    for (const StatementId id : network.conflicts().withdrawn)
        out << "    " << words(chronicle, network[id]) << '\n';
    outputs.commit();
    return 0;
}

} // namespace

void add_why(CommandLine& line) {
    const auto options = std::make_shared<WhyArguments>();
    Command command = line.add("why", "show why one event came before another, or did not");
    command.needed("EVENTS", options->events,
                   "what extract wrote, or a table; - is standard input");
    command.needed("A", options->first, "an event: its id, or words of its title");
    command.needed("B", options->second, "another one");
    add_output(command, options->output);
    add_tables(command, options->tables);
    command.footer("Says definite, possible or impossible, and the fewest statements that it "
                   "follows from, each with\n"
                   "its quotes. Two events of one day may have come in either order.\n\n"
                   "Example:\n  fasti why events.jsonl \"Treaty of Paris\" 1856-03-30-congress");
    command.runs([options] { return answer(*options); });
}

} // namespace fasti::cli

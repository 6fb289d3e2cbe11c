// SPDX-License-Identifier: Apache-2.0
#include "cli/blocks.hpp"
#include "cli/commands.hpp"
#include "cli/draw.hpp"
#include "cli/inputs.hpp"
#include "cli/parses.hpp"
#include "cli/pipeline.hpp"
#include "cli/relations.hpp"
#include "cli/say.hpp"
#include "events/rows/graph_text.hpp"
#include "events/rows/rows.hpp"
#include "events/zones/zones.hpp"
#include "text/one_of.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct BuildArguments {
    DocumentOptions documents;
    DrawingOptions drawing;
    std::string dump;
};

// Prints a stage that needs nothing but the documents; false when it is another.
bool dump_documents(const BuildArguments& options, std::ostream& out) {
    static constexpr auto stages =
        std::to_array<std::string_view>({"document", "zones", "timex", "parse", "relations"});
    if (!one_of(options.dump, stages)) return false;
    const std::vector<Document> documents = read_documents(options.documents);
    if (options.dump == "document")
        for (const Document& document : documents)
            write_blocks(document, out);
    if (options.dump == "zones")
        for (const Document& document : documents)
            out << zones::dump(document, zones::zones_of(document));
    if (options.dump == "timex") {
        const std::vector<Tagged> tagged = tag_documents(documents, options.documents);
        for (std::size_t i = 0; i < tagged.size(); ++i)
            out << dump(documents[i], tagged[i]);
    }
    if (options.dump == "parse") write_parses(documents, options.documents.model, out);
    if (options.dump == "relations") write_relations(documents, options.documents, out);
    return true;
}

void dump_events(std::unique_ptr<const Checked> events,
                 const BuildArguments& options,
                 std::ostream& out) {
    if (options.dump == "events") write_jsonl(events->chronicle, out);
    if (options.dump == "graph") write_graph_json(events->analysis, out);
    if (options.dump == "scene") out << dump(lay_out(std::move(events), options.drawing));
}

Audience audience(std::string_view dump) {
    static constexpr auto rows = std::to_array<std::string_view>({"relations", "events", "graph"});
    return one_of(dump, rows) ? Audience::programs : Audience::people;
}

// Draws the events, or prints them; returns how many there are.
std::size_t write_events(const BuildArguments& options, Outputs& outputs) {
    auto checked = std::make_unique<const Checked>(extract_events(options.documents));
    const std::size_t count = checked->chronicle.events.size();
    if (options.dump.empty()) {
        draw(lay_out(std::move(checked), options.drawing), options.drawing, outputs);
        return count;
    }
    dump_events(std::move(checked), options, outputs[0]);
    outputs.commit();
    return count;
}

int build(const BuildArguments& options) {
    const std::vector<std::string> paths = document_paths(options.documents);
    std::vector<std::string> inputs = paths;
    if (!options.documents.model.empty()) inputs.push_back(options.documents.model);
    Outputs outputs = options.dump.empty() ? drawing_outputs(options.drawing, inputs)
                                           : Outputs({"-"}, inputs, audience(options.dump));
    tag_options(options.documents); // complains before any work is done
    if (!options.dump.empty() && dump_documents(options, outputs[0])) {
        outputs.commit();
        return 0;
    }
    const std::size_t count = write_events(options, outputs);
    warn_if_nothing(count, paths, see_dates, options.documents.quiet);
    return 0;
}

} // namespace

void add_build(CommandLine& line) {
    const auto options = std::make_shared<BuildArguments>();
    Command command = line.add("build", "read documents and draw their events as a timeline");
    add_documents(command, options->documents);
    add_drawing(command, options->drawing);
    command.choice("--dump", options->dump,
                   {"document", "zones", "timex", "parse", "relations", "events", "graph", "scene"},
                   "print a stage instead of drawing", Default::none);
    add_model(command, options->documents);
    command.footer("Every entry of the timeline leads to a numbered source with its place and its "
                   "words. Where the\n"
                   "documents contradict each other, a remark says so.\n\n"
                   "Example:\n  fasti build essay.txt report.md --title \"The long way\" -o "
                   "timeline.svg -o timeline.pdf");
    command.runs([options] { return build(*options); });
}

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/file_store.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/say.hpp"
#include "events/rows/rows.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct ExtractArguments {
    DocumentOptions documents;
    std::string format;
    std::string output;
};

int extract(const ExtractArguments& options) {
    const std::vector<std::string> paths = document_paths(options.documents);
    Outputs outputs({options.output}, paths);
    tag_options(options.documents); // complains before any work is done
    FileStore store(temporary_folder());
    const merge::StoredChronicle chronicle = extract_rows(options.documents, store);
    std::size_t count = 0;
    const EachEvent events = [&](const auto& use) {
        count = 0; // a format may ask for them more than once
        chronicle.each_event([&](const Event& event) { ++count, use(event); });
    };
    if (options.format == "csv")
        write_csv(chronicle.rest(), events, outputs[0]);
    else
        write_jsonl(chronicle.rest(), events, outputs[0]);
    outputs.commit();
    warn_if_nothing(count, paths, see_dates, options.documents.quiet);
    return 0;
}

} // namespace

void add_extract(CommandLine& line) {
    const auto options = std::make_shared<ExtractArguments>();
    Command command = line.add("extract", "list the events of documents, a row an event");
    add_documents(command, options->documents);
    add_model(command, options->documents);
    add_format(command, options->format, {"jsonl", "csv"});
    add_output(command, options->output);
    command.footer("check, graph and render read these rows again; drop or change what you like in "
                   "between.\n\n"
                   "Example:\n  fasti extract essay.txt > events.jsonl");
    command.runs([options] { return extract(*options); });
}

} // namespace fasti::cli

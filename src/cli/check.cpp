// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/report.hpp"
#include "events/rows.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct Options {
    DocumentOptions documents;
    std::string format;
    std::string output;
};

int check_all(const Options& options) {
    Outputs outputs({options.output});
    tag_options(options.documents); // complains before any work is done
    Evidence evidence = read_evidence(options.documents);
    Chronicle chronicle = evidence.documents.empty()
                              ? std::move(evidence.chronicle)
                              : extract_events(evidence.documents, options.documents);
    add_findings(chronicle);
    if (options.format == "jsonl")
        write_jsonl({chronicle.sources, {}, {}, chronicle.findings}, outputs[0]);
    else
        report(chronicle, outputs[0]);
    outputs.commit();
    return has_errors(chronicle) ? 1 : 0;
}

} // namespace

void add_check(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App& command =
        *app.add_subcommand("check", "find what cannot be true in documents or events");
    add_documents(command, options->documents, "documents, or one file of events (.jsonl or .csv)")
        ->required();
    add_format(command, options->format, {"text", "jsonl"});
    add_output(command, options->output);
    command.footer("Reports sources that give different dates, orders that go round in a circle or "
                   "against the dates,\n"
                   "distances that do not fit (\"four years later\"), and dates that do not exist, "
                   "each with every quote.\n"
                   "Exit code 1 when there is a contradiction, else 0.\n\n"
                   "Example:\n  fasti check draft.md source1.txt source2.txt");
    command.callback([&run, options] { run = [options] { return check_all(*options); }; });
}

} // namespace fasti::cli

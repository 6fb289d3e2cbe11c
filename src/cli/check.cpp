// SPDX-License-Identifier: Apache-2.0
#include "cli/checked.hpp"
#include "cli/commands.hpp"
#include "cli/findings_json.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/report.hpp"
#include "events/rows/rows.hpp"

#include <algorithm>
#include <memory>

namespace fasti::cli {
namespace {

struct CheckArguments {
    DocumentOptions documents;
    TableOptions tables;
    std::string format;
    std::string output;
    std::string fail_on;
};

// Whether a finding weighs as much as --fail-on says.
bool fails(const Chronicle& chronicle, const std::string& fail_on) {
    return std::any_of(chronicle.findings.begin(), chronicle.findings.end(),
                       [&](const Finding& finding) {
                           const std::string severity = name(finding.severity);
                           return severity == fail_on ||
                                  (severity == "error" && fail_on != "never") || fail_on == "note";
                       });
}

void write(const Chronicle& chronicle, const std::string& format, std::ostream& out) {
    if (format == "jsonl")
        write_jsonl({chronicle.sources, {}, {}, chronicle.findings}, out);
    else if (format == "json")
        write_findings_json(chronicle, out);
    else if (format == "sarif")
        write_sarif(chronicle, out);
    else
        report(chronicle, out);
}

int check_all(const CheckArguments& options) {
    Outputs outputs({options.output}, document_paths(options.documents),
                    options.format == "text" ? Audience::people : Audience::programs);
    tag_options(options.documents); // complains before any work is done
    Evidence evidence = read_evidence(options.documents, options.tables);
    const Checked checked(evidence.documents.empty()
                              ? std::move(evidence.chronicle)
                              : extract_events(evidence.documents, options.documents));
    write(checked.chronicle, options.format, outputs[0]);
    outputs.commit();
    return fails(checked.chronicle, options.fail_on) ? 1 : 0;
}

} // namespace

void add_check(CommandLine& line) {
    const auto options = std::make_shared<CheckArguments>();
    Command command = line.add("check", "find what cannot be true in documents or events");
    add_documents(command, options->documents, "; or one file of events, .jsonl or a table");
    add_tables(command, options->tables);
    add_model(command, options->documents);
    add_format(command, options->format, {"text", "json", "jsonl", "sarif"});
    add_fail_on(command, options->fail_on);
    add_output(command, options->output);
    command.footer(
        "Reports statements that cannot all be true, the fewest that cannot: dates, "
        "orders, distances (\"four\n"
        "years later\"); sources that give different dates; dates that do not exist; each "
        "with every quote and,\n"
        "where that is known, with what would make it fit. SARIF is what editors show in "
        "place.\n"
        "Exit code 1 when something weighs as much as --fail-on says, else 0.\n\n"
        "Example:\n  fasti check draft.md source1.txt source2.txt");
    command.runs([options] { return check_all(*options); });
}

} // namespace fasti::cli

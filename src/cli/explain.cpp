// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/document_reads.hpp"
#include "cli/find_event.hpp"
#include "cli/inputs.hpp"
#include "cli/merge_report.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/timex_rows.hpp"
#include "read/read.hpp"
#include "text/error.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct ExplainArguments {
    std::string text;
    std::string event; // of which --merge asks
    bool document_date = false;
    DocumentOptions documents;
};

int explain_merge(const ExplainArguments& options) {
    Outputs outputs({"-"}, {options.text}, Audience::people);
    const Chronicle chronicle = read_events_file(options.text);
    write_merge(chronicle, find_event(chronicle, options.event), outputs[0]);
    outputs.commit();
    return 0;
}

int explain_document_date(const ExplainArguments& options) {
    Outputs outputs({"-"}, {options.text}, Audience::people);
    const Document document = read_document(options.text, options.documents.from);
    write_document_date(document, explain_document(document, options.documents), outputs[0]);
    outputs.commit();
    return 0;
}

int explain(const ExplainArguments& options) {
    if (!options.event.empty() && options.document_date)
        throw UsageError(
            "--merge asks about an event and --document-date about a document; give one");
    if (!options.event.empty()) return explain_merge(options);
    if (options.document_date) return explain_document_date(options);
    Source source;
    source.path = "TEXT";
    const Document document = read_text(options.text + "\n", std::move(source));
    Outputs outputs({"-"}, {}, Audience::people);
    write_explanation(document, explain_document(document, options.documents), outputs[0]);
    outputs.commit();
    return 0;
}

} // namespace

void add_explain(CommandLine& line) {
    const auto options = std::make_shared<ExplainArguments>();
    Command command = line.add("explain", "show which rules make a date of some words");
    command.needed("TEXT", options->text,
                   "the words, in quotation marks; with --merge what extract wrote, with "
                   "--document-date a document");
    command.option("--merge", "EVENT", options->event,
                   "instead, why the mentions of an event are one, and which of its dates is "
                   "chosen: its id, or words of its title");
    command.flag(
        "--document-date", options->document_date,
        "instead, which day was taken for a document's own, from what, and why other dates "
        "were not");
    add_format_read(command, options->documents);
    add_reading(command, options->documents);
    command.footer("Example:\n  fasti explain \"last Friday\" --dct 2019-05-14\n"
                   "  fasti explain --merge \"Treaty of Versailles\" events.jsonl\n"
                   "  fasti explain --document-date report.pdf");
    command.runs([options] { return explain(*options); });
}

} // namespace fasti::cli

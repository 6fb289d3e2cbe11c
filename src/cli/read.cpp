// SPDX-License-Identifier: Apache-2.0
#include "cli/blocks.hpp"
#include "cli/commands.hpp"
#include "cli/document_reads.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "events/zones/zones.hpp"
#include "text/error.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct ReadArguments {
    DocumentOptions documents;
    std::string output;
    std::string dump;
};

int print_text(const ReadArguments& options) {
    const std::vector<std::string> paths = document_paths(options.documents);
    if (paths.size() > 1)
        throw UsageError("read prints the text of one document; give one at a time");
    Outputs outputs({options.output}, paths);
    const Document document = read_document(paths.front(), options.documents.from);
    if (options.dump.empty())
        outputs[0] << document.original;
    else if (options.dump == "document")
        write_blocks(document, outputs[0]);
    else
        outputs[0] << zones::dump(document, zones::zones_of(document));
    outputs.commit();
    return 0;
}

} // namespace

void add_read(CommandLine& line) {
    const auto options = std::make_shared<ReadArguments>();
    Command command = line.add("read", "print the text of a document, as citations count it");
    add_sources(command, options->documents);
    command.choice("--dump", options->dump, {"document", "zones"},
                   "a line a block instead: its line in that text, what it looks like, what it is "
                   "for, its words; or what it is for alone",
                   Default::none);
    add_output(command, options->output);
    command.footer(
        "Offsets and lines of citations count in this text; of .txt and .md it is the "
        "file itself.\n\n"
        "Example:\n  fasti read report.pdf | less\n  fasti read --dump document report.pdf");
    command.runs([options] { return print_text(*options); });
}

} // namespace fasti::cli

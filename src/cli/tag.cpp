// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/document_reads.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/progress.hpp"
#include "cli/timex_rows.hpp"
#include "text/error.hpp"
#include "text/parallel.hpp"

#include <memory>
#include <sstream>
#include <utility>

namespace fasti::cli {
namespace {

struct TagArguments {
    DocumentOptions documents;
    std::string format;
    std::string output;
};

void tag_one(const Document& document,
             const TagArguments& options,
             std::size_t count,
             std::ostream& out) {
    if (options.format == "timeml")
        return write_timeml(document, tag_document(document, options.documents, count), out);
    TimexRows rows(document, out);
    tag_document(document, options.documents, count,
                 [&](const Timex& timex) { rows.write(timex); });
}

/// Each document is read, tagged and forgotten before the next, so memory is that of those at work.
void tag_each(const std::vector<std::string>& paths,
              const TagArguments& options,
              std::ostream& out) {
    DocumentReads reads(paths, options.documents.from);
    std::vector<std::ostringstream> rows(reads.size());
    Progress progress("tagging", reads.size(), options.documents.quiet);
    parallel_for(reads.size(), threads(options.documents), [&](std::size_t i) {
        tag_one(reads.read(i), options, reads.size(), rows[i]);
        progress.step();
    });
    reads.check();
    for (std::ostringstream& each : rows)
        out << std::exchange(each, {}).view();
}

int tag_all(const TagArguments& options) {
    const std::vector<std::string> paths = document_paths(options.documents);
    Outputs outputs({options.output}, paths);
    tag_options(options.documents); // complains before any work is done
    if (options.format == "timeml" && paths.size() > 1)
        throw UsageError("--format timeml: holds one document; give one at a time");
    if (paths.size() == 1)
        tag_one(read_document(paths.front(), options.documents.from), options, 1, outputs[0]);
    else
        tag_each(paths, options, outputs[0]);
    outputs.commit();
    return 0;
}

} // namespace

void add_tag(CommandLine& line) {
    const auto options = std::make_shared<TagArguments>();
    Command command = line.add("tag", "list the expressions of time in documents");
    add_documents(command, options->documents);
    add_format(command, options->format, {"jsonl", "timeml"});
    add_output(command, options->output);
    command.footer("Each row has the words, their TIMEX3 value, the first and last day they may "
                   "mean, and what a\n"
                   "relative date was counted from.\n\n"
                   "Example:\n  fasti tag --dct 2019-05-14 letter.txt");
    command.runs([options] { return tag_all(*options); });
}

} // namespace fasti::cli

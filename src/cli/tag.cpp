// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/timex_rows.hpp"
#include "text/error.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct Options {
    DocumentOptions documents;
    std::string format;
    std::string output;
};

int tag_all(const Options& options) {
    Outputs outputs({options.output});
    tag_options(options.documents); // complains before any work is done
    const std::vector<Document> documents = read_documents(options.documents);
    const bool timeml = options.format == "timeml";
    if (timeml && documents.size() > 1)
        throw UsageError("--format timeml: holds one document; give one at a time");
    const std::vector<Tagged> tagged = tag_documents(documents, options.documents);
    for (std::size_t i = 0; i < documents.size(); ++i)
        (timeml ? write_timeml : write_timex_jsonl)(documents[i], tagged[i], outputs[0]);
    outputs.commit();
    return 0;
}

} // namespace

void add_tag(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App& command = *app.add_subcommand("tag", "list the expressions of time in documents");
    add_documents(command, options->documents, "the documents, .txt or .md")->required();
    add_format(command, options->format, {"jsonl", "timeml"});
    add_output(command, options->output);
    command.footer("Each row has the words, their TIMEX3 value, the first and last day they may "
                   "mean, and what a\n"
                   "relative date was counted from.\n\n"
                   "Example:\n  fasti tag --dct 2019-05-14 letter.txt");
    command.callback([&run, options] { run = [options] { return tag_all(*options); }; });
}

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/outputs.hpp"
#include "cli/pipeline.hpp"
#include "cli/timex_rows.hpp"
#include "read/read.hpp"

#include <memory>

namespace fasti::cli {
namespace {

struct Options {
    std::string text;
    DocumentOptions documents;
};

int explain(const Options& options) {
    Source source;
    source.path = "TEXT";
    const Document document = read_text(options.text + "\n", std::move(source));
    Outputs outputs({"-"});
    write_explanation(document, explain_document(document, options.documents), outputs[0]);
    outputs.commit();
    return 0;
}

} // namespace

void add_explain(CLI::App& app, Run& run) {
    const auto options = std::make_shared<Options>();
    CLI::App& command =
        *app.add_subcommand("explain", "show which rules make a date of some words");
    command.add_option("TEXT", options->text, "the words, in quotation marks")
        ->type_name("")
        ->required();
    add_reading(command, options->documents);
    command.footer("Example:\n  fasti explain \"last Friday\" --dct 2019-05-14");
    command.callback([&run, options] { run = [options] { return explain(*options); }; });
}

} // namespace fasti::cli

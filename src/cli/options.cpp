// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include "cli/pipeline.hpp"
#include "render/layout/layout.hpp"
#include "render/write/write.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <functional>
#include <thread>

namespace fasti::cli {
namespace {

using Names = std::vector<std::string>;

// One of some names, the first unless another is set; the help shows all.
void add_choice(CLI::App& command,
                const std::string& option,
                std::string& value,
                const Names& names,
                const std::string& help) {
    if (value.empty()) value = names.front();
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : "|") + name;
    command.add_option(option, value, help + (names.size() > 1 ? " [" + value + "]" : ""))
        ->check(CLI::IsMember(names).description(""))
        ->type_name(all);
}

template <class List, class Member>
Names names_of(const List& list, Member member) {
    Names out;
    for (const auto& element : list)
        out.emplace_back(std::invoke(member, element));
    return out;
}

} // namespace

CLI::Option* add_documents(CLI::App& command, DocumentOptions& options, const std::string& what) {
    CLI::Option* paths =
        command.add_option("DOC", options.paths, what + "; - is standard input")->type_name("…");
    add_reading(command, options);
    return paths;
}

void add_reading(CLI::App& command, DocumentOptions& options) {
    command
        .add_option("--dct", options.dct,
                    "the date of documents that carry none themselves, such as 2019-05-14")
        ->type_name("DATE");
    command.add_flag("--no-infer-dct", options.no_infer_dct,
                     "do not guess such a date from the dates in the text");
    add_choice(command, "--domain", options.domain, {"auto", "news", "narrative"},
               "whether \"on Friday\" counts from the document's date (news) or from the date told "
               "last (narrative)");
    add_choice(command, "--lang", options.language, language_tags(),
               "the language of the documents; auto finds it for each");
    command.add_option("--jobs", options.jobs, "how many threads read; the result is the same")
        ->type_name("N")
        ->check(CLI::Range(1, 256).description(""));
    command.add_flag("--quiet", options.quiet, "nothing on standard error but errors");
}

void add_drawing(CLI::App& command, DrawingOptions& options) {
    const Names suffixes = names_of(writers(), [](const Writer& w) { return w.suffix.substr(1); });
    command
        .add_option(
            "-o,--output", options.outputs,
            "what to draw, by its suffix: .svg, .pdf, .png or .html; - is standard output; give "
            "it as often as you like")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command
        .add_option("--title", options.title,
                    "the title above the timeline; without it, one is made of the documents")
        ->type_name("TEXT");
    add_choice(command, "--view", options.view, names_of(views(), &View::name), "how it is drawn");
    command
        .add_option("--paper", options.paper,
                    "the size of a page; without it, what the view is made for")
        ->check(CLI::IsMember(names_of(papers(), &Paper::name)).description(""))
        ->type_name("a4|letter|slide");
    add_choice(command, "--theme", options.theme, names_of(themes(), &Theme::name),
               "its colours, and how large it is");
    add_choice(command, "--scale", options.scale, {"folded", "linear", "sequence"},
               "whether crowded times get a scale of their own (folded), or all time has one "
               "(linear), or only the order is kept (sequence)");
    command
        .add_option("--breaks", options.breaks,
                    "where a folded scale changes, such as 1914,2019-11, instead of where it sees "
                    "fit")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("DATE,…");
    add_choice(command, "--notes", options.notes, {"numbered", "chicago-note", "author-date"},
               "how entries name their sources");
    add_choice(command, "--lanes", options.lanes, {"lane", "kind", "source", "participant"},
               "what the lanes of the view lanes are; kind where events have no lane");
    command
        .add_option("--slides", options.slides,
                    "how many slides the view slide may take; what does not fit is counted [1]")
        ->type_name("N")
        ->check(CLI::Range(1, 100).description(""));
    command.add_option("--dpi", options.dpi, "dots an inch of a .png [144]")
        ->type_name("N")
        ->check(CLI::Range(36, 1200).description(""));
    add_choice(command, "--svg-fonts", options.svg_fonts, {"none", "embed"},
               "name the font in .svg and .html, or put its letters into the file");
    add_choice(command, "--format", options.format, suffixes, "what to write to standard output");
}

void add_output(CLI::App& command, std::string& output) {
    output = "-";
    command.add_option("-o,--output", output, "where to; standard output without it")
        ->type_name("FILE");
}

void add_format(CLI::App& command, std::string& format, const std::vector<std::string>& names) {
    add_choice(command, "--format", format, names, "how it is written");
}

void add_fail_on(CLI::App& command, std::string& severity) {
    add_choice(command, "--fail-on", severity, {"error", "warning", "note", "never"},
               "the least that makes the exit code 1");
}

unsigned threads(const DocumentOptions& options) {
    return options.jobs != 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

TagOptions tag_options(const DocumentOptions& options) {
    TagOptions out;
    out.infer_dct = !options.no_infer_dct;
    if (options.domain == "news") out.domain = Domain::news;
    if (options.domain == "narrative") out.domain = Domain::narrative;
    if (options.dct.empty()) return out;
    EdtfProblem problem{0, "not a day"};
    const auto edtf = parse_edtf(options.dct, &problem);
    const bool day = edtf && edtf->kind == Edtf::Kind::date && edtf->begin.date.is_day() &&
                     bounds(*edtf).bounded();
    if (!day)
        throw UsageError("--dct " + options.dct + ": " + problem.reason +
                         "; write a day such as 2019-05-14");
    out.dct = Dct{bounds(edtf_interval(*edtf, *edtf)).begin, "--dct", false};
    return out;
}

} // namespace fasti::cli

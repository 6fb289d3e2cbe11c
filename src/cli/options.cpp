// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include "cli/command_line.hpp"
#include "cli/language_tags.hpp"
#include "cli/named_files.hpp"
#include "cli/suffixes.hpp"
#include "read/read.hpp"
#include "render/layout/layout.hpp"
#include "render/write/write.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <functional>
#include <thread>

namespace fasti::cli {
namespace {

using Names = std::vector<std::string>;

template <class List, class Member>
Names names_of(const List& list, Member member) {
    Names out;
    for (const auto& element : list)
        out.emplace_back(std::invoke(member, element));
    return out;
}

void add_page(Command& command, DrawingOptions& options) {
    command.option("--title", "TEXT", options.title,
                   "the title above the timeline; without it, one is made of the documents");
    command.choice("--view", options.view, names_of(views(), &View::name), "how it is drawn");
    command.choice("--paper", options.paper, names_of(papers(), &Paper::name),
                   "the size of a page; without it, what the view is made for", Default::none);
    command.choice("--theme", options.theme, names_of(themes(), &Theme::name),
                   "its colours, and how large it is");
}

void add_axis(Command& command, DrawingOptions& options) {
    command.choice("--scale", options.scale, {"folded", "linear", "sequence"},
                   "whether crowded times get a scale of their own (folded), or all time has one "
                   "(linear), or only the order is kept (sequence)");
    command.list(
        "--breaks", "DATE", options.breaks,
        "where a folded scale changes, such as 1914,2019-11, instead of where it sees fit");
    command.choice("--notes", options.notes, {"numbered", "chicago-note", "author-date"},
                   "how entries name their sources");
    command.choice("--lanes", options.lanes, {"lane", "kind", "source", "participant"},
                   "what the lanes of the view lanes are; kind where events have no lane");
    command.number("--slides", options.slides, 1, 100,
                   "how many slides the view slide may take; what does not fit is counted [1]");
}

} // namespace

void add_format_read(Command& command, DocumentOptions& options) {
    command.choice("--from", options.from, names_of(readers(), &Reader::name),
                   "the format of the documents; without it, what they hold and how they end says",
                   Default::none);
}

void add_sources(Command& command, DocumentOptions& options, const std::string& or_what) {
    command.arguments("DOC", options.paths,
                      "the documents, " + listed(document_suffixes()) +
                          ", or folders with documents" + or_what +
                          "; without any, or with -, standard input is read");
    command.before([&options] { settle_documents(options.paths, options.quiet); });
    add_format_read(command, options);
}

void add_documents(Command& command, DocumentOptions& options, const std::string& or_what) {
    add_sources(command, options, or_what);
    add_reading(command, options);
}

void add_reading(Command& command, DocumentOptions& options) {
    command.option("--dct", "DATE", options.dct,
                   "the date of documents that carry none themselves, such as 2019-05-14");
    command.flag("--no-infer-dct", options.no_infer_dct,
                 "do not guess such a date from the dates in the text");
    command.choice("--domain", options.domain, {"auto", "news", "narrative"},
                   "whether \"on Friday\" counts from the document's date (news) or from the date "
                   "told last (narrative)");
    command.choice("--lang", options.language, language_tags(),
                   "the language of the documents; auto finds it for each");
    command.number("--jobs", options.jobs, 1, 256, "how many threads read; the result is the same");
    add_quiet(command, options.quiet);
}

void add_model(Command& command, DocumentOptions& options) {
    command.option("--model", "FILE", options.model,
                   "the model of the language to parse with, instead of the one of the program");
}

void add_events(Command& command, std::string& path) {
    command.argument("EVENTS", path,
                     "what extract wrote, or a table; without it, or with -, standard input is "
                     "read");
    command.before([&path] { settle_events(path); });
}

void add_tables(Command& command, TableOptions& options) {
    command.list("--columns", "NAME=COLUMN", options.columns,
                 "what the columns of a table are, such as date=Datum,title=Ereignis, where their "
                 "names do not tell");
    command.choice("--day-order", options.day_order, {"day-first", "month-first"},
                   "what 3/4/2019 is in a table, where no cell of the column tells", Default::none);
    command.flag("--skip-bad-rows", options.skip_bad_rows,
                 "leave out rows of a table that cannot be read, instead of nothing but naming "
                 "them");
}

void add_drawing(Command& command, DrawingOptions& options) {
    command.options("-o,--output", "FILE", options.outputs,
                    "what to draw, by its suffix: " + listed(drawing_suffixes()) +
                        "; - is standard output; give it as often as you like");
    add_page(command, options);
    add_axis(command, options);
    command.number("--dpi", options.dpi, 36, 1200, "dots an inch of a .png [144]");
    command.choice("--svg-fonts", options.svg_fonts, {"none", "embed"},
                   "name the font in .svg and .html, or put its letters into the file");
    command.choice("--format", options.format,
                   names_of(writers(), [](const Writer& w) { return w.suffix.substr(1); }),
                   "what to write to standard output");
}

void add_output(Command& command, std::string& output) {
    output = "-";
    command.option("-o,--output", "FILE", output, "where to; standard output without it");
}

void add_format(Command& command, std::string& format, const std::vector<std::string>& names) {
    command.choice("--format", format, names, "how it is written");
}

void add_quiet(Command& command, bool& quiet) {
    command.flag("--quiet", quiet, "nothing on standard error but errors");
}

void add_fail_on(Command& command, std::string& severity) {
    command.choice("--fail-on", severity, {"error", "warning", "note", "never"},
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

// SPDX-License-Identifier: Apache-2.0
#include "cli/draw.hpp"

#include "events/graph/graph.hpp"
#include "render/layout/layout.hpp"
#include "render/timeline/find_arcs.hpp"
#include "render/timeline/make_timeline.hpp"
#include "render/write/write.hpp"
#include "text/error.hpp"
#include "text/file_name.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace fasti::cli {
namespace {

const Writer* writer_of(const std::string& path, const DrawingOptions& options) {
    return writer_for(path == "-" ? "stdout." + options.format : path);
}

template <class Choice, std::size_t n>
Choice choose(const std::string& name, const std::array<std::string_view, n>& names) {
    return static_cast<Choice>(std::find(names.begin(), names.end(), name) - names.begin());
}

// The first day of a date such as 1914 or 2019-11.
sys_days break_day(const std::string& text) {
    const auto edtf = parse_edtf(text);
    const Interval days = edtf ? bounds(*edtf) : Interval{};
    if (!days.bounded()) throw UsageError("--breaks " + text + ": no date such as 1914 or 2019-11");
    return days.begin;
}

LayoutOptions layout_options(const DrawingOptions& options, const View& how) {
    LayoutOptions out;
    out.paper = *paper(options.paper.empty() ? how.paper : options.paper);
    out.scale.scale = choose<Scale, 3>(options.scale, {"folded", "linear", "sequence"});
    for (const std::string& text : options.breaks)
        out.scale.breaks.push_back(break_day(text));
    out.notes = choose<NoteStyle, 3>(options.notes, {"numbered", "chicago-note", "author-date"});
    out.lanes = choose<LanesBy, 4>(options.lanes, {"lane", "kind", "source", "participant"});
    out.slides = options.slides;
    out.reading =
        std::any_of(options.outputs.begin(), options.outputs.end(), [&](const std::string& path) {
            const Writer* writer = writer_of(path, options);
            return writer != nullptr && writer->suffix == ".html";
        });
    return out;
}

// "../" for "out/timeline.html": how links to documents lead from there.
std::string way_here(const std::string& output) {
    namespace fs = std::filesystem;
    if (output == "-") return "";
    std::error_code unknown;
    const fs::path here = fs::current_path(unknown);
    const fs::path there = fs::absolute(output, unknown).lexically_normal().parent_path();
    const std::string way = here.lexically_relative(there).generic_string();
    return unknown || way.empty() || way == "." ? "" : uri_of_path(way) + "/";
}

std::string no_format(const std::string& path) {
    std::string known;
    for (const Writer& writer : writers())
        known.append(" ").append(writer.suffix);
    return "-o " + path + ": the suffix says no format; use one of" + known;
}

} // namespace

Outputs drawing_outputs(const DrawingOptions& options, const std::vector<std::string>& inputs) {
    if (options.outputs.empty())
        throw UsageError("-o is missing; name a file such as timeline.pdf");
    for (const std::string& path : options.outputs)
        if (!writer_of(path, options)) throw UsageError(no_format(path));
    layout_options(options, *view(options.view)); // complains before any work is done
    return {options.outputs, inputs};
}

Scene lay_out(std::unique_ptr<const Checked> events, const DrawingOptions& options) {
    const View& how = *view(options.view);
    const LayoutOptions layout = layout_options(options, how);
    const std::vector<EventId> order = events->analysis.graph.order();
    Timeline timeline = make_timeline(events->analysis, order, options.title);
    timeline.arcs = find_arcs(events->analysis, order);
    events.reset();
    return fasti::lay_out(how, timeline, layout, *theme(options.theme), *inter_measure());
}

void draw(const Scene& scene, const DrawingOptions& options, Outputs& outputs) {
    WriteOptions how;
    how.dpi = options.dpi;
    how.svg_fonts = options.svg_fonts == "embed" ? SvgFonts::embed : SvgFonts::none;
    for (std::size_t i = 0; i < options.outputs.size(); ++i) {
        how.from_here = way_here(options.outputs[i]);
        writer_of(options.outputs[i], options)->write(scene, how, outputs[i]);
    }
    outputs.commit();
}

} // namespace fasti::cli

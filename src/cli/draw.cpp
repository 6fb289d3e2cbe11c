// SPDX-License-Identifier: Apache-2.0
#include "cli/draw.hpp"

#include "events/graph.hpp"
#include "render/layout/layout.hpp"
#include "render/write/write.hpp"
#include "text/error.hpp"

#include <algorithm>

namespace fasti::cli {
namespace {

const Writer* writer_of(const std::string& path, const DrawingOptions& options) {
    return writer_for(path == "-" ? "stdout." + options.format : path);
}

} // namespace

Outputs drawing_outputs(const DrawingOptions& options) {
    if (options.outputs.empty())
        throw UsageError("-o is missing; name a file such as timeline.pdf");
    std::string known;
    for (const Writer& writer : writers())
        known.append(" ").append(writer.suffix);
    for (const std::string& path : options.outputs)
        if (!writer_of(path, options))
            throw UsageError("-o " + path + ": the suffix says no format; use one of" + known);
    return Outputs(options.outputs);
}

Scene lay_out(const Chronicle& chronicle, const DrawingOptions& options) {
    const auto view = std::find_if(views().begin(), views().end(),
                                   [&](const View& v) { return v.name == options.view; });
    const auto paper = std::find_if(papers().begin(), papers().end(),
                                    [&](const Paper& p) { return p.name == options.paper; });
    const std::vector<EventId> order = EventGraph(chronicle).order();
    const Timeline timeline = make_timeline(chronicle, order, options.title);
    return view->lay_out(timeline, LayoutOptions{*paper}, *inter_measure());
}

void draw(const Scene& scene, const DrawingOptions& options, Outputs& outputs) {
    for (std::size_t i = 0; i < options.outputs.size(); ++i)
        writer_of(options.outputs[i], options)->write(scene, WriteOptions{}, outputs[i]);
    outputs.commit();
}

} // namespace fasti::cli

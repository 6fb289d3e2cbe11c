// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/marker.hpp"

namespace fasti::layout {
namespace {

bool hollow(Marker marker) {
    return marker == Marker::approximate || marker == Marker::inferred ||
           marker == Marker::alleged || marker == Marker::planned;
}

// A light cross under a heavy one: the rim keeps it clear of the axis.
void draw_cross(Point c, Mpt r, Tone hue, const char* cls, Canvas& canvas) {
    for (const auto& [tone, width] : {std::pair{Tone::paper, pt(3)}, std::pair{hue, pt(1.5)}}) {
        Path path;
        path.points = {
            {c.x - r, c.y - r}, {c.x + r, c.y + r}, {c.x - r, c.y + r}, {c.x + r, c.y - r}};
        path.verbs = {Path::Verb::move, Path::Verb::line, Path::Verb::move, Path::Verb::line};
        canvas.path(std::move(path), {{}, tone, width, {}, 100, tone == hue ? cls : "rim"});
    }
}

} // namespace

Marker marker_of(const Entry& entry) {
    switch (entry.certainty) {
    case Certainty::reported:
        return Marker::reported;
    case Certainty::alleged:
    case Certainty::possible:
        return Marker::alleged;
    case Certainty::planned:
        return Marker::planned;
    case Certainty::negated:
    case Certainty::counterfactual:
        return Marker::denied;
    case Certainty::generic:
        return Marker::general;
    case Certainty::asserted:
        break;
    }
    return entry.inferred      ? Marker::inferred
           : entry.approximate ? Marker::approximate
                               : Marker::fact;
}

std::string_view marker_words(Marker marker) {
    constexpr std::array<std::string_view, 8> words = {
        "",        "About then",     "Date inferred", "Reported", "Alleged or possible",
        "Planned", "Did not happen", "Generally"};
    return words.at(static_cast<std::size_t>(marker));
}

void draw_marker(Marker marker, Point c, Mpt r, Tone hue, const char* cls, Canvas& canvas) {
    const Stroke stroke = hollow(marker) ? Stroke{Tone::paper, hue, pt(1.1), {}, 100, cls}
                                         : Stroke{hue, Tone::paper, pt(0.5), {}, 100, cls};
    switch (marker) {
    case Marker::fact:
    case Marker::approximate:
        return canvas.circle(c, r, stroke);
    case Marker::inferred: {
        const Mpt d = r * 6 / 5;
        return canvas.polygon({{c.x, c.y - r}, {c.x + d, c.y + r}, {c.x - d, c.y + r}}, stroke);
    }
    case Marker::reported:
    case Marker::alleged: {
        const Mpt d = r * 5 / 4;
        return canvas.polygon({{c.x, c.y - d}, {c.x + d, c.y}, {c.x, c.y + d}, {c.x - d, c.y}},
                              stroke);
    }
    case Marker::planned:
    case Marker::general: {
        const Mpt d = r * 9 / 10;
        return canvas.box({c.x - d, c.y - d, 2 * d, 2 * d}, stroke);
    }
    case Marker::denied:
        return draw_cross(c, r * 9 / 10, hue, cls, canvas);
    }
}

} // namespace fasti::layout

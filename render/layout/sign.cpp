// SPDX-License-Identifier: Apache-2.0
#include "render/layout/sign.hpp"

namespace fasti::layout {
namespace {

bool hollow(Sign sign) {
    return sign == Sign::approximate || sign == Sign::inferred || sign == Sign::alleged ||
           sign == Sign::planned;
}

// A light cross under a heavy one: the rim keeps it clear of the axis.
void draw_cross(Point c, Mpt r, Tone hue, const char* cls, Ink& ink) {
    for (const auto& [tone, width] : {std::pair{Tone::paper, pt(3)}, std::pair{hue, pt(1.5)}}) {
        Path path;
        path.points = {
            {c.x - r, c.y - r}, {c.x + r, c.y + r}, {c.x - r, c.y + r}, {c.x + r, c.y - r}};
        path.verbs = {Path::Verb::move, Path::Verb::line, Path::Verb::move, Path::Verb::line};
        ink.path(std::move(path), {{}, tone, width, {}, 100, tone == hue ? cls : "rim"});
    }
}

} // namespace

Sign sign_of(const Entry& entry) {
    switch (entry.certainty) {
    case Certainty::reported:
        return Sign::reported;
    case Certainty::alleged:
    case Certainty::possible:
        return Sign::alleged;
    case Certainty::planned:
        return Sign::planned;
    case Certainty::negated:
    case Certainty::counterfactual:
        return Sign::denied;
    case Certainty::generic:
        return Sign::general;
    case Certainty::asserted:
        break;
    }
    return entry.inferred ? Sign::inferred : entry.approximate ? Sign::approximate : Sign::fact;
}

std::string_view words_of(Sign sign) {
    constexpr std::array<std::string_view, 8> words = {
        "",        "About then",     "Date inferred", "Reported", "Alleged or possible",
        "Planned", "Did not happen", "Generally"};
    return words.at(static_cast<std::size_t>(sign));
}

void draw_sign(Sign sign, Point c, Mpt r, Tone hue, const char* cls, Ink& ink) {
    const Stroke stroke = hollow(sign) ? Stroke{Tone::paper, hue, pt(1.1), {}, 100, cls}
                                       : Stroke{hue, Tone::paper, pt(0.5), {}, 100, cls};
    switch (sign) {
    case Sign::fact:
    case Sign::approximate:
        return ink.circle(c, r, stroke);
    case Sign::inferred: {
        const Mpt d = r * 6 / 5;
        return ink.polygon({{c.x, c.y - r}, {c.x + d, c.y + r}, {c.x - d, c.y + r}}, stroke);
    }
    case Sign::reported:
    case Sign::alleged: {
        const Mpt d = r * 5 / 4;
        return ink.polygon({{c.x, c.y - d}, {c.x + d, c.y}, {c.x, c.y + d}, {c.x - d, c.y}},
                           stroke);
    }
    case Sign::planned:
    case Sign::general: {
        const Mpt d = r * 9 / 10;
        return ink.box({c.x - d, c.y - d, 2 * d, 2 * d}, stroke);
    }
    case Sign::denied:
        return draw_cross(c, r * 9 / 10, hue, cls, ink);
    }
}

} // namespace fasti::layout

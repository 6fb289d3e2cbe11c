// SPDX-License-Identifier: Apache-2.0
#include "render/write/svg_style.hpp"

#include "render/write/formats.hpp"

namespace fasti {
namespace {

std::string numbers(const std::vector<Mpt>& lengths) {
    std::string text;
    for (const Mpt length : lengths)
        text += (text.empty() ? "" : " ") + svg_number(length);
    return text;
}

int tone_number(const std::optional<Tone>& tone) {
    return tone ? static_cast<int>(*tone) : -1;
}

std::string colour(const Colours& colours, int tone) {
    return tone < 0 ? "none" : hex(colours.at(static_cast<std::size_t>(tone)));
}

std::string_view slant(Face face) {
    return face == Face::semibold ? ";font-weight:600"
           : face == Face::italic ? ";font-style:italic"
                                  : "";
}

// What a shape is painted with, by day or by night; its rule may go on.
std::string paints(const Colours& colours, int fill, int stroke) {
    std::string rule = "{fill:" + colour(colours, fill);
    if (stroke >= 0) rule += ";stroke:" + colour(colours, stroke);
    return rule;
}

} // namespace

std::string svg_number(Mpt length) {
    const Mpt hundredths = (length + (length < 0 ? -5 : 5)) / 10;
    const Mpt size = hundredths < 0 ? -hundredths : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    const Mpt rest = size % 100;
    if (rest == 0) return text;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
    return text;
}

SvgStyle::PathKey SvgStyle::key(const Path& path) {
    return {tone_number(path.fill), tone_number(path.stroke), path.stroke_width, path.dashes,
            path.opacity};
}

SvgStyle::SvgStyle(const Scene& scene) {
    for (const Page& page : scene.pages)
        collect(page.items);
}

// "a" to "z", then "a1", "b1", …: names that no group of a scene has.
std::string SvgStyle::next_name() {
    constexpr std::size_t letters = 26;
    const std::size_t n = count_++;
    const std::string letter(1, static_cast<char>('a' + n % letters));
    return n < letters ? letter : letter + std::to_string(n / letters);
}

void SvgStyle::collect(const std::vector<Item>& items) {
    for (const Item& item : items) {
        if (const auto* group = std::get_if<Group>(&item)) collect(group->items);
        if (const auto* text = std::get_if<Text>(&item))
            if (auto& name = texts_[key(*text)]; name.empty()) name = next_name();
        if (const auto* path = std::get_if<Path>(&item))
            if (auto& name = paths_[key(*path)]; name.empty()) name = next_name();
    }
}

std::string SvgStyle::css(const Scene& scene, const std::string& scope) const {
    std::string out = day_rules(scene.colours, scope + ".");
    if (scene.night)
        out += "@media screen and (prefers-color-scheme:dark){" +
               night_rules(*scene.night, scope + ".") + "}";
    return out;
}

std::string SvgStyle::day_rules(const Colours& colours, const std::string& prefix) const {
    std::string out;
    for (const auto& [key, name] : texts_) {
        const auto& [face, size, tone] = key;
        out.append(prefix).append(name).append("{font-size:").append(svg_number(size));
        out.append("px;fill:").append(hex(colour_of(colours, tone))).append(slant(face)) += '}';
    }
    for (const auto& [key, name] : paths_) {
        const auto& [fill, stroke, width, dashes, opacity] = key;
        out.append(prefix).append(name).append(paints(colours, fill, stroke));
        if (stroke >= 0) out += ";stroke-width:" + svg_number(width);
        if (!dashes.empty()) out += ";stroke-dasharray:" + numbers(dashes);
        if (opacity < 100) out += ";opacity:" + svg_number(pt(1) * opacity / 100);
        out += '}';
    }
    return out + prefix + "paper{fill:" + hex(colour_of(colours, Tone::paper)) + "}";
}

// The colours alone: all else is as by day.
std::string SvgStyle::night_rules(const Colours& colours, const std::string& prefix) const {
    std::string out;
    for (const auto& [key, name] : texts_) {
        const std::string fill = hex(colour_of(colours, std::get<Tone>(key)));
        out.append(prefix).append(name).append("{fill:").append(fill) += '}';
    }
    for (const auto& [key, name] : paths_) {
        const auto& [fill, stroke, width, dashes, opacity] = key;
        out.append(prefix).append(name).append(paints(colours, fill, stroke)) += '}';
    }
    return out + prefix + "paper{fill:" + hex(colour_of(colours, Tone::paper)) + "}";
}

} // namespace fasti

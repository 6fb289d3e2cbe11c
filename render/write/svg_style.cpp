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
    std::string out;
    std::string night;
    for (const auto& [key, name] : texts_) {
        const auto& [face, size, tone] = key;
        const std::string selector = scope + "." + name;
        out += selector + "{font-size:" + svg_number(size) +
               "px;fill:" + hex(colour_of(scene.colours, tone)) +
               (face == Face::semibold ? ";font-weight:600"
                : face == Face::italic ? ";font-style:italic"
                                       : "") +
               "}";
        if (scene.night) night += selector + "{fill:" + hex(colour_of(*scene.night, tone)) + "}";
    }
    for (const auto& [key, name] : paths_) {
        const auto& [fill, stroke, width, dashes, opacity] = key;
        const std::string selector = scope + "." + name;
        out += selector + "{fill:" + colour(scene.colours, fill);
        if (stroke >= 0)
            out +=
                ";stroke:" + colour(scene.colours, stroke) + ";stroke-width:" + svg_number(width);
        if (!dashes.empty()) out += ";stroke-dasharray:" + numbers(dashes);
        if (opacity < 100) out += ";opacity:" + svg_number(pt(1) * opacity / 100);
        out += "}";
        if (scene.night) {
            night += selector + "{fill:" + colour(*scene.night, fill);
            if (stroke >= 0) night += ";stroke:" + colour(*scene.night, stroke);
            night += "}";
        }
    }
    out += scope + ".paper{fill:" + hex(colour_of(scene.colours, Tone::paper)) + "}";
    if (scene.night)
        out += "@media screen and (prefers-color-scheme:dark){" + night + scope +
               ".paper{fill:" + hex(colour_of(*scene.night, Tone::paper)) + "}}";
    return out;
}

} // namespace fasti

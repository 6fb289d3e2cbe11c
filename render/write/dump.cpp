// SPDX-License-Identifier: Apache-2.0
#include "render/scene.hpp"
#include "render/write/formats.hpp"

#include <algorithm>

namespace fasti {
namespace {

// A tenth of a point; the same for -0 and 0.
std::string tenths(Mpt length) {
    const Mpt rounded = (length + (length < 0 ? -50 : 50)) / 100;
    const Mpt size = rounded < 0 ? -rounded : rounded;
    return (rounded < 0 ? "-" : "") + std::to_string(size / 10) + "." + std::to_string(size % 10);
}

std::string dump(const Box& b) {
    return tenths(b.x) + " " + tenths(b.y) + " " + tenths(b.width) + "x" + tenths(b.height);
}

Box box_of(const Path& path) {
    if (path.points.empty()) return {};
    Point low = path.points.front();
    Point high = low;
    if (path.verbs.front() == Path::Verb::circle) {
        const Mpt r = path.points.back().x - path.points.front().x;
        low = {low.x - r, low.y - r};
        high = {high.x + r, high.y + r};
    }
    for (const Point& p : path.points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

class Dump {
public:
    void items(const std::vector<Item>& items, std::size_t depth) {
        for (const Item& item : items)
            std::visit([this, depth](const auto& what) { this->add(what, depth); }, item);
    }

    std::string out;

private:
    void line(std::size_t depth, const std::string& text) {
        out.append(depth * 2, ' ');
        out += text + "\n";
    }

    void add(const Group& group, std::size_t depth) {
        std::string text = "group ." + group.cls;
        if (!group.id.empty()) text += " #" + group.id;
        if (!group.role.empty()) text += " " + group.role;
        if (!group.label.empty()) text += " \"" + group.label + "\"";
        line(depth, text);
        items(group.items, depth + 1);
    }

    void add(const Path& path, std::size_t depth) {
        std::string text = "path ." + path.cls + " " + dump(box_of(path));
        if (path.fill) text += " fill " + std::string(name(*path.fill));
        if (path.stroke)
            text += " stroke " + std::string(name(*path.stroke)) + " " + tenths(path.stroke_width);
        if (!path.dashes.empty()) text += " dashed";
        line(depth, text);
    }

    void add(const Text& text, std::size_t depth) {
        line(depth, "text ." + text.cls + " " + tenths(text.at.x) + " " + tenths(text.at.y) + " " +
                        tenths(text.width) + " size " + tenths(text.size) + " \"" + text.text +
                        "\"");
    }

    void add(const Link& link, std::size_t depth) {
        line(depth, "link " + dump(link.box) + " " + link.target);
    }
};

} // namespace

std::string dump(const Scene& scene) {
    Dump dump;
    dump.out =
        "scene " + tenths(scene.width) + "x" + tenths(scene.height) + " \"" + scene.title + "\"\n";
    for (const Bookmark& mark : scene.outline)
        dump.out += "bookmark " + std::to_string(mark.level) + " #" + mark.target + " \"" +
                    mark.title + "\"\n";
    for (const Page& page : scene.pages) {
        dump.out += "page " + page.label + "\n";
        dump.items(page.items, 1);
    }
    return std::move(dump.out);
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
// SVG with real <text>: it can be searched, selected, translated, clicked and read aloud. Cairo
// would write outlines and keep only the last page.
#include "render/utf8.hpp"
#include "render/write/formats.hpp"
#include "text/error.hpp"
#include "text/xml.hpp"

namespace fasti {
namespace {

constexpr Mpt page_gap = pt(18);

constexpr std::string_view style_sheet =
    R"(text{font-family:Inter,"Noto Sans","DejaVu Sans",Arial,sans-serif;white-space:pre})"
    ".s{font-weight:600}.i{font-style:italic}"
    "a{cursor:pointer}a:hover text,:target>text{text-decoration:underline}";

// Hundredths of a point, without needless zeros.
std::string number(Mpt length) {
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

// `printable` leaves out what nobody can see.
std::string escaped(const std::string& text) {
    return escape_xml(printable(text));
}

// The space at a line's end stays, so that the words of two lines do not run together.
std::string spaced(const std::string& text) {
    return (text.starts_with(' ') ? " " : "") + escaped(text) + (text.ends_with(' ') ? " " : "");
}

std::string attribute(std::string_view name, const std::string& value) {
    return value.empty() ? "" : " " + std::string(name) + "=\"" + escaped(value) + "\"";
}

class Svg {
public:
    explicit Svg(std::ostream& out) : out_(out) {}

    void scene(const Scene& scene) {
        const auto pages = static_cast<Mpt>(scene.pages.size());
        const Mpt height = scene.height * pages + page_gap * std::max<Mpt>(0, pages - 1);
        const std::string size = number(scene.width) + " " + number(height);
        out_ << "<svg" << attribute("xmlns", "http://www.w3.org/2000/svg")
             << attribute("width", number(scene.width) + "pt")
             << attribute("height", number(height) + "pt") << attribute("viewBox", "0 0 " + size)
             << attribute("lang", scene.language) << attribute("role", "document")
             << attribute("aria-labelledby", "t d") << ">\n";
        out_ << R"(<title id="t">)" << escaped(scene.title) << "</title>\n";
        out_ << R"(<desc id="d">)" << escaped(scene.description) << "</desc>\n";
        out_ << "<style>" << style_sheet << "</style>\n";
        for (std::size_t i = 0; i < scene.pages.size(); ++i)
            page(scene, scene.pages[i], static_cast<Mpt>(i) * (scene.height + page_gap));
        out_ << "</svg>\n";
    }

private:
    // Each page is a sheet of its own; several get a frame, so that one sees where they end.
    void page(const Scene& scene, const Page& page, Mpt y) {
        out_ << "<g" << attribute("class", "page");
        if (y != 0) out_ << attribute("transform", "translate(0 " + number(y) + ")");
        out_ << ">\n<rect" << attribute("class", "paper") << attribute("width", number(scene.width))
             << attribute("height", number(scene.height)) << attribute("fill", "#ffffff");
        if (scene.pages.size() > 1)
            out_ << attribute("stroke", "#d0d5db") << attribute("stroke-width", ".6");
        out_ << "/>\n";
        items(page.items);
        out_ << "</g>\n";
    }

    // A link takes in the texts that follow it and lie in its box.
    void items(const std::vector<Item>& items) {
        const Link* open = nullptr;
        for (const Item& item : items) {
            const auto* text = std::get_if<Text>(&item);
            if (open != nullptr && (text == nullptr || !covers(*open, *text))) {
                out_ << "</a>\n";
                open = nullptr;
            }
            std::visit([&](const auto& what) { add(what); }, item);
            if (const auto* link = std::get_if<Link>(&item)) open = link;
        }
        if (open != nullptr) out_ << "</a>\n";
    }

    void add(const Group& group) {
        const bool named = !group.label.empty();
        out_ << "<g" << attribute("class", group.cls) << attribute("id", group.id)
             << attribute("role", group.role);
        if (group.role.empty() && group.id.empty()) out_ << attribute("aria-hidden", "true");
        out_ << '>';
        if (named) out_ << "<title>" << escaped(group.label) << "</title>";
        out_ << '\n';
        items(group.items);
        out_ << "</g>\n";
    }

    void add(const Link& link) {
        out_ << "<a" << attribute("href", link.target) << attribute("aria-label", link.label)
             << '>';
    }

    void add(const Text& text) {
        const std::string_view face = text.face == Face::semibold ? " s"
                                      : text.face == Face::italic ? " i"
                                                                  : "";
        out_ << "<text" << attribute("class", text.cls + std::string(face))
             << attribute("x", number(text.at.x)) << attribute("y", number(text.at.y))
             << attribute("font-size", number(text.size)) << attribute("fill", hex(text.colour))
             << '>' << spaced(text.text) << "</text>\n";
    }

    void add(const Path& path) {
        out_ << "<path" << attribute("class", path.cls) << attribute("d", segments(path))
             << attribute("fill", path.fill ? hex(*path.fill) : "none");
        if (path.stroke)
            out_ << attribute("stroke", hex(*path.stroke))
                 << attribute("stroke-width", number(path.stroke_width));
        if (!path.dashes.empty()) out_ << attribute("stroke-dasharray", numbers(path.dashes));
        if (path.opacity < 1) out_ << attribute("opacity", number(pt(path.opacity)));
        out_ << "/>\n";
    }

    static std::string numbers(const std::vector<Mpt>& lengths) {
        std::string text;
        for (const Mpt length : lengths)
            text += (text.empty() ? "" : " ") + number(length);
        return text;
    }

    static std::string segments(const Path& path) {
        std::string text;
        std::span<const Point> left = path.points;
        for (const Path::Verb verb : path.verbs) {
            constexpr std::string_view letters = "MLCZ";
            const std::size_t takes = verb == Path::Verb::curve   ? 3
                                      : verb == Path::Verb::close ? 0
                                                                  : 1;
            if (left.size() < takes) return text;
            text += letters[static_cast<std::size_t>(verb)];
            for (const Point& p : left.first(takes))
                text += number(p.x) + " " + number(p.y) + " ";
            left = left.subspan(takes);
        }
        return text;
    }

    std::ostream& out_;
};

} // namespace

void write_svg(const Scene& scene, const WriteOptions& /*options*/, std::ostream& out) {
    Svg(out).scene(scene);
    if (!out) throw WriteError("the SVG could not be written in full; is the disk full?");
}

} // namespace fasti

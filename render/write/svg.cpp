// SPDX-License-Identifier: Apache-2.0
// SVG with real <text>: it can be searched, selected, translated, clicked and read aloud. Cairo
// would write outlines and keep only the last page.
#include "render/write/svg.hpp"

#include "render/write/formats.hpp"
#include "render/write/svg_style.hpp"
#include "text/error.hpp"
#include "text/printable.hpp"
#include "text/xml.hpp"

namespace fasti {
namespace {

constexpr Mpt page_gap = pt(18);

// `printable` leaves out what nobody can see.
std::string svg_text(const std::string& text) {
    return escape_xml(printable(text));
}

// The space at a line's end stays, so that the words of two lines do not run together.
std::string spaced(const std::string& text) {
    return (text.starts_with(' ') ? " " : "") + svg_text(text) + (text.ends_with(' ') ? " " : "");
}

std::string attribute(std::string_view name, const std::string& value) {
    return value.empty() ? "" : " " + std::string(name) + "=\"" + svg_text(value) + "\"";
}

class Svg {
public:
    Svg(const Scene& scene, const SvgStyle& style, const WriteOptions& options, std::ostream& out)
        : scene_(scene), style_(style), options_(options), out_(out) {}

    // All pages below each other.
    void whole(const std::string& css) {
        const auto pages = static_cast<Mpt>(scene_.pages.size());
        head(scene_.height * pages + page_gap * std::max<Mpt>(0, pages - 1), "");
        out_ << "<style>" << css << "</style>\n";
        for (std::size_t i = 0; i < scene_.pages.size(); ++i)
            page(scene_.pages[i], static_cast<Mpt>(i) * (scene_.height + page_gap), pages > 1);
        out_ << "</svg>\n";
    }

    void single(std::size_t i) {
        head(scene_.height, std::to_string(i + 1));
        page(scene_.pages[i], 0, false);
        out_ << "</svg>\n";
    }

private:
    void head(Mpt height, const std::string& number) {
        const std::string size = svg_number(scene_.width) + " " + svg_number(height);
        out_ << "<svg" << attribute("xmlns", "http://www.w3.org/2000/svg")
             << attribute("class", "timeline")
             << attribute("width", svg_number(scene_.width) + "pt")
             << attribute("height", svg_number(height) + "pt")
             << attribute("viewBox", "0 0 " + size) << attribute("lang", scene_.language)
             << attribute("role", "document")
             << attribute("aria-labelledby", "t" + number + " d" + number) << ">\n";
        const std::string page = number.empty() ? "" : ", page " + number;
        out_ << "<title" << attribute("id", "t" + number) << ">" << svg_text(scene_.title + page)
             << "</title>\n<desc" << attribute("id", "d" + number) << ">"
             << svg_text(scene_.description) << "</desc>\n";
    }

    // Each page is a sheet of its own; several get a frame, so that one sees where they end.
    void page(const Page& page, Mpt y, bool framed) {
        out_ << "<g" << attribute("class", "page");
        if (y != 0) out_ << attribute("transform", "translate(0 " + svg_number(y) + ")");
        out_ << ">\n<rect" << attribute("class", "paper")
             << attribute("width", svg_number(scene_.width))
             << attribute("height", svg_number(scene_.height));
        if (framed)
            out_ << attribute("stroke", hex(colour_of(scene_.colours, Tone::hairline)))
                 << attribute("stroke-width", ".6");
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
        if (named) out_ << "<title>" << svg_text(group.label) << "</title>";
        out_ << '\n';
        items(group.items);
        out_ << "</g>\n";
    }

    void add(const Link& link) {
        out_ << "<a" << attribute("href", led_from(options_, link.target))
             << attribute("aria-label", link.label) << '>';
    }

    // Text that runs to the left begins at its right end; told to end at its left end, it is in the
    // same place.
    void add(const Text& text) {
        out_ << "<text" << attribute("class", text.cls + " " + style_.look(text))
             << attribute("x", svg_number(text.at.x)) << attribute("y", svg_number(text.at.y));
        if (text.right_to_left)
            out_ << attribute("direction", "rtl") << attribute("text-anchor", "end");
        out_ << '>' << spaced(text.text) << "</text>\n";
    }

    void add(const Path& path) {
        const std::string cls = attribute("class", path.cls + " " + style_.look(path));
        if (!path.verbs.empty() && path.verbs.front() == Path::Verb::circle) {
            const Point c = path.points.front();
            out_ << "<circle" << cls << attribute("cx", svg_number(c.x))
                 << attribute("cy", svg_number(c.y))
                 << attribute("r", svg_number(path.points.back().x - c.x)) << "/>\n";
            return;
        }
        out_ << "<path" << cls << attribute("d", segments(path)) << "/>\n";
    }

    static std::string segments(const Path& path) {
        std::string text;
        std::span<const Point> left = path.points;
        for (const Path::Verb verb : path.verbs) {
            constexpr std::string_view letters = "MLCZ";
            const std::size_t takes = verb == Path::Verb::curve   ? 3
                                      : verb == Path::Verb::close ? 0
                                                                  : 1;
            if (left.size() < takes || verb == Path::Verb::circle) break;
            text += letters[static_cast<std::size_t>(verb)];
            for (std::size_t i = 0; i < takes; ++i)
                text += (i > 0 ? " " : "") + svg_number(left[i].x) + " " + svg_number(left[i].y);
            left = left.subspan(takes);
        }
        return text;
    }

    const Scene& scene_;
    const SvgStyle& style_;
    const WriteOptions& options_;
    std::ostream& out_;
};

} // namespace

std::string svg_css(const Scene& scene, const std::string& scope, const WriteOptions& options) {
    const bool embed = options.svg_fonts == SvgFonts::embed;
    const std::string family = embed ? "\"Inter fasti\",Inter" : "Inter";
    std::string others;
    for (const std::string& font : scene.fonts)
        if (font.find_first_of("\"\\<>&;{}") == std::string::npos) others += ",\"" + font + "\"";
    return (embed ? embedded_fonts(scene) : "") + scope + "text{font-family:" + family + others +
           R"(,"Noto Sans","DejaVu Sans",Arial,sans-serif;white-space:pre})" +
           SvgStyle(scene).css(scene, scope) + scope + "a{cursor:pointer}" + scope +
           "a:hover text," + scope + ":target>text{text-decoration:underline}";
}

void write_svg_pages(const Scene& scene, const WriteOptions& options, std::ostream& out) {
    const SvgStyle style(scene);
    Svg svg(scene, style, options, out);
    for (std::size_t i = 0; i < scene.pages.size(); ++i)
        svg.single(i);
}

void write_svg(const Scene& scene, const WriteOptions& options, std::ostream& out) {
    const SvgStyle style(scene);
    Svg(scene, style, options, out).whole(svg_css(scene, "", options));
    if (!out) throw WriteError("the SVG could not be written in full; is the disk full?");
}

} // namespace fasti

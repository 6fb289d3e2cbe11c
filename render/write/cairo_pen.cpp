// SPDX-License-Identifier: Apache-2.0
#include "render/write/cairo_pen.hpp"

#include "render/font/font.hpp"
#include "render/write/formats.hpp"
#include "text/error.hpp"

#include <cairo-ft.h>
#include <ft2build.h>

#include <algorithm>
#include <cstdio>
#include FT_FREETYPE_H

namespace fasti {
namespace {

// A FreeType face and the library it belongs to; cairo frees both with the font.
struct FreeTypeFace {
    FreeTypeFace() = default;
    FreeTypeFace(const FreeTypeFace&) = delete;
    FreeTypeFace& operator=(const FreeTypeFace&) = delete;
    FreeTypeFace(FreeTypeFace&&) = delete;
    FreeTypeFace& operator=(FreeTypeFace&&) = delete;

    ~FreeTypeFace() {
        if (face != nullptr) FT_Done_Face(face);
        if (library != nullptr) FT_Done_FreeType(library);
    }

    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

void forget(void* face) {
    delete static_cast<FreeTypeFace*>(face);
}

// Hands the face over to cairo, which frees it.
CairoOwned<cairo_font_face_t> give_to_cairo(std::unique_ptr<FreeTypeFace> owner) {
    static const cairo_user_data_key_t key{};
    CairoOwned<cairo_font_face_t> face(
        cairo_ft_font_face_create_for_ft_face(owner->face, FT_LOAD_NO_HINTING));
    check(cairo_font_face_set_user_data(face.get(), &key, owner.get(), forget));
    static_cast<void>(owner.release()); // NOLINT(bugprone-unused-return-value): cairo owns it now
    return face;
}

CairoOwned<cairo_font_face_t> make_face(Face which) {
    auto owner = std::make_unique<FreeTypeFace>();
    const auto bytes = font::font_bytes(which);
    const auto size = static_cast<FT_Long>(bytes.size());
    if (FT_Init_FreeType(&owner->library) != 0 ||
        FT_New_Memory_Face(owner->library, bytes.data(), size, 0, &owner->face) != 0)
        throw WriteError("the built-in font cannot be read");
    return give_to_cairo(std::move(owner));
}

CairoOwned<cairo_font_face_t> make_face(const font::FontFile& file) {
    auto owner = std::make_unique<FreeTypeFace>();
    if (FT_Init_FreeType(&owner->library) != 0 ||
        FT_New_Face(owner->library, file.path.c_str(), file.index, &owner->face) != 0)
        throw WriteError(file.path + ": the font cannot be read");
    return give_to_cairo(std::move(owner));
}

// Cairo's way to write numbers follows the locale's decimal comma, so coordinates are put together
// from integers.
std::string number(Mpt length) {
    const Mpt size = length < 0 ? -length : length;
    const std::string thousandths = std::to_string(1000 + size % 1000).substr(1);
    return (length < 0 ? "-" : "") + std::to_string(size / 1000) + "." + thousandths;
}

// A string inside a tag's attributes.
std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + "'";
}

std::string rectangle(const Box& b) {
    return "rect=[" + number(b.x) + " " + number(b.y) + " " + number(b.width) + " " +
           number(b.height) + "]";
}

// What a group is in the structure that readers of the screen follow; nullptr for nothing.
const char* structure_tag(std::string_view role) {
    if (role == "list") return "L";
    if (role == "listitem") return "LI";
    if (role == "note") return "Div";
    return nullptr;
}

// The same for text, by its class; "" for what only decorates, as page numbers do.
std::string leaf_tag(std::string_view cls) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> tags = {{
        {"title", "H1"},
        {"subtitle", "P"},
        {"heading", "H2"},
        {"date", "Lbl"},
        {"certainty", "Lbl"},
        {"label", "LBody"},
        {"note", "LBody"},
        {"remark", "P"},
        {"alert", "P"},
    }};
    for (const auto& [name, tag] : tags)
        if (name == cls) return std::string(tag);
    return "";
}

// The glyphs of a run as cairo wants them, with the pieces of text they stand for, so that the text
// can be found and copied.
struct Line {
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters; // in the order of the text
};

// `pen` moves on to the run's end.
Line to_line(const Text& text, const font::GlyphRun& run, int units_per_em, double& pen) {
    Line line;
    const double scale = points(text.size) / units_per_em;
    const double baseline = points(text.at.y);
    for (const font::Glyph& glyph : run.glyphs) {
        line.glyphs.push_back({glyph.id, pen + glyph.x * scale, baseline - glyph.y * scale});
        pen += glyph.advance * scale;
    }
    std::vector<font::Glyph> logical = run.glyphs;
    if (run.right_to_left) std::reverse(logical.begin(), logical.end());
    for (std::size_t i = 0; i < logical.size(); ++i) {
        const bool joins = i > 0 && logical[i - 1].cluster == logical[i].cluster;
        if (!joins) {
            if (i > 0)
                line.clusters.back().num_bytes = int(logical[i].cluster - logical[i - 1].cluster);
            line.clusters.push_back({static_cast<int>(run.end - logical[i].cluster), 0});
        }
        ++line.clusters.back().num_glyphs;
    }
    return line;
}

} // namespace

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw WriteError(std::string("the drawing failed: ") + cairo_status_to_string(status));
}

CairoPen::CairoPen(cairo_surface_t* surface, const Colours& colours, const WriteOptions* tags)
    : cairo_(cairo_create(surface)),
      colours_(colours), faces_{make_face(Face::regular), make_face(Face::semibold),
                                make_face(Face::italic)},
      shapers_{font::Shaper(Face::regular), font::Shaper(Face::semibold),
               font::Shaper(Face::italic)},
      tags_(tags) {
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(cairo_.get(), options);
    cairo_font_options_destroy(options);
}

void CairoPen::draw(const std::vector<Item>& items) {
    for (const Item& item : items)
        std::visit([&](const auto& what) { add(what); }, item);
    into_leaf("");
}

void CairoPen::paint_paper(const Scene& scene) {
    colour(Tone::paper, 100);
    cairo_rectangle(cairo_.get(), 0, 0, points(scene.width), points(scene.height));
    cairo_fill(cairo_.get());
}

void CairoPen::begin(const char* tag, const std::string& attributes) {
    if (tags_ != nullptr) cairo_tag_begin(cairo_.get(), tag, attributes.c_str());
}

void CairoPen::end(const char* tag) {
    if (tags_ != nullptr) cairo_tag_end(cairo_.get(), tag);
}

// Text that follows goes into a leaf with this tag; "" for none.
void CairoPen::into_leaf(const std::string& tag) {
    if (leaf_ == tag) return;
    if (!leaf_.empty()) end(leaf_.c_str());
    leaf_ = tag;
    link_ = nullptr;
    if (!leaf_.empty()) begin(leaf_.c_str());
}

void CairoPen::destination(const Group& group) {
    const std::string attributes = "name=" + quoted(group.id) + " x=" + number(group.anchor.x) +
                                   " y=" + number(group.anchor.y);
    begin(CAIRO_TAG_DEST, attributes);
    end(CAIRO_TAG_DEST);
}

void CairoPen::add(const Group& group) {
    into_leaf("");
    if (!group.id.empty()) destination(group);
    const char* tag = structure_tag(group.role);
    if (tag != nullptr) begin(tag);
    draw(group.items);
    if (tag != nullptr) end(tag);
}

void CairoPen::add(const Link& link) {
    into_leaf("");
    if (tags_ == nullptr || link.target.empty()) return;
    const bool internal = link.target.front() == '#';
    const std::string target = internal ? "dest=" + quoted(link.target.substr(1))
                                        : "uri=" + quoted(led_from(*tags_, link.target));
    begin(CAIRO_TAG_LINK, target + " " + rectangle(link.box));
    leaf_ = CAIRO_TAG_LINK;
    link_ = &link;
}

void CairoPen::colour(Tone tone, int opacity) {
    const Colour colour = colour_of(colours_, tone);
    const auto part = [&](unsigned shift) { return ((colour >> shift) & 255U) / 255.0; };
    cairo_set_source_rgba(cairo_.get(), part(16), part(8), part(0), opacity / 100.0);
}

void CairoPen::add(const Path& path) {
    cairo_t* cr = cairo_.get();
    const Point* p = path.points.data();
    cairo_new_path(cr);
    for (const Path::Verb verb : path.verbs) {
        switch (verb) {
        case Path::Verb::move:
            cairo_move_to(cr, points(p[0].x), points(p[0].y));
            ++p;
            break;
        case Path::Verb::line:
            cairo_line_to(cr, points(p[0].x), points(p[0].y));
            ++p;
            break;
        case Path::Verb::curve:
            cairo_curve_to(cr, points(p[0].x), points(p[0].y), points(p[1].x), points(p[1].y),
                           points(p[2].x), points(p[2].y));
            p += 3;
            break;
        case Path::Verb::close:
            cairo_close_path(cr);
            break;
        case Path::Verb::circle:
            cairo_new_sub_path(cr);
            cairo_arc(cr, points(p[0].x), points(p[0].y), points(p[1].x - p[0].x), 0,
                      2 * 3.14159265358979);
            cairo_close_path(cr);
            p += 2;
            break;
        }
    }
    if (path.fill) {
        colour(*path.fill, path.opacity);
        cairo_fill_preserve(cr);
    }
    if (path.stroke) {
        std::vector<double> dashes;
        for (const Mpt dash : path.dashes)
            dashes.push_back(points(dash));
        colour(*path.stroke, path.opacity);
        cairo_set_line_width(cr, points(path.stroke_width));
        cairo_set_dash(cr, dashes.data(), static_cast<int>(dashes.size()), 0);
        cairo_stroke_preserve(cr);
    }
    cairo_new_path(cr);
}

void CairoPen::add(const Text& text) {
    if (link_ == nullptr || !covers(*link_, text)) into_leaf(leaf_tag(text.cls));
    const auto face = static_cast<std::size_t>(text.face);
    const font::Shaper& shaper = shapers_.at(face);
    double pen = points(text.at.x);
    for (const font::GlyphRun& run : shaper.shape(text.text, text.right_to_left)) {
        Line line = to_line(text, run, shaper.units_per_em(), pen);
        cairo_t* cr = cairo_.get();
        cairo_set_font_face(cr, run.font == 0 ? faces_.at(face).get()
                                              : fallback(shaper.fallbacks()[run.font - 1]));
        cairo_set_font_size(cr, points(text.size));
        colour(text.tone, 100);
        cairo_show_text_glyphs(
            cr, text.text.data() + run.begin, static_cast<int>(run.end - run.begin),
            line.glyphs.data(), static_cast<int>(line.glyphs.size()), line.clusters.data(),
            static_cast<int>(line.clusters.size()),
            run.right_to_left ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    }
}

cairo_font_face_t* CairoPen::fallback(const font::FontFile& file) {
    auto& face = fallbacks_[{file.path, file.index}];
    if (!face) face = make_face(file);
    return face.get();
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
// Draws the items of a scene with cairo: the part that PDF and PNG share. Text is shaped by
// HarfBuzz and drawn from the built-in fonts, or from the machine's where they lack a letter.
#pragma once

#include "render/font/shape.hpp"
#include "render/scene.hpp"
#include "render/write/write.hpp"

#include <cairo.h>

#include <array>
#include <map>
#include <memory>
#include <string>

namespace fasti {

/// Frees what cairo counts.
struct CairoDestroy {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }

    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }

    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};

template <typename T>
using CairoOwned = std::unique_ptr<T, CairoDestroy>;

/// A length in cairo's unit: points.
constexpr double points(Mpt length) {
    return static_cast<double>(length) / 1000;
}

/// Throws WriteError when cairo is in trouble.
void check(cairo_status_t status);

/// Draws items on a cairo context.
class CairoPen {
public:
    /// With `tags`, structure, links and their destinations are written too; only PDF knows them.
    CairoPen(cairo_surface_t* surface, const Colours& colours, const WriteOptions* tags = nullptr);

    void draw(const std::vector<Item>& items);

    /// Covers a page with the colour of paper.
    void paint_paper(const Scene& scene);

    cairo_t* context() { return cairo_.get(); }

private:
    void add(const Group& group);
    void add(const Path& path);
    void add(const Text& text);
    void add(const Link& link);
    void destination(const Group& group);
    void begin(const char* tag, const std::string& attributes = {});
    void end(const char* tag);
    void into_leaf(const std::string& tag);
    void colour(Tone tone, int opacity);
    cairo_font_face_t* fallback(const font::FontFile& file);

    CairoOwned<cairo_t> cairo_;
    Colours colours_;
    std::array<CairoOwned<cairo_font_face_t>, 3> faces_;
    std::array<font::Shaper, 3> shapers_;
    std::map<std::pair<std::string, int>, CairoOwned<cairo_font_face_t>> fallbacks_;
    const WriteOptions* tags_; // null: none are written
    // The tag that the last text went into: cairo loses text that stands beside other tags, so each
    // run of text has a leaf of its own.
    std::string leaf_;
    const Link* link_ = nullptr; // its leaf is open for the texts in its box
};

} // namespace fasti

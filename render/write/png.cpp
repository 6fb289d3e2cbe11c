// SPDX-License-Identifier: Apache-2.0
#include "render/write/cairo_pen.hpp"
#include "render/write/formats.hpp"
#include "text/error.hpp"

namespace fasti {
namespace {

constexpr Mpt sheet_gap = pt(12);
constexpr std::int64_t most_dots = 30'000; // cairo's limit is 32,767 a side
constexpr std::int64_t most_area = 120'000'000;

cairo_status_t append_png(void* out, const unsigned char* bytes, unsigned size) {
    auto& stream = *static_cast<std::ostream*>(out);
    stream.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(size));
    return stream ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

std::int64_t dots(Mpt length, int dpi) {
    return (length * dpi + 71'999) / 72'000;
}

} // namespace

void write_png(const Scene& scene, const WriteOptions& options, std::ostream& out) {
    const auto pages = static_cast<Mpt>(scene.pages.size());
    const Mpt step = scene.height + sheet_gap;
    const std::int64_t width = dots(scene.width, options.dpi);
    const std::int64_t height = dots(step * pages - sheet_gap, options.dpi);
    if (width > most_dots || height > most_dots || width * height > most_area)
        throw WriteError("a PNG of " + std::to_string(pages) + " pages at " +
                         std::to_string(options.dpi) +
                         " dots an inch is too large; write a PDF, or use fewer dots");
    const CairoOwned<cairo_surface_t> image(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
    CairoPen pen(image.get(), scene.colours);
    cairo_t* cr = pen.context();
    cairo_set_source_rgb(cr, 0.88, 0.89, 0.91);
    cairo_paint(cr);
    cairo_scale(cr, options.dpi / 72.0, options.dpi / 72.0);
    for (const Page& page : scene.pages) {
        pen.paint_paper(scene);
        pen.draw(page.items);
        cairo_translate(cr, 0, points(step));
    }
    check(cairo_status(cr));
    check(cairo_surface_write_to_png_stream(image.get(), append_png, &out));
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "render/write/cairo_pen.hpp"
#include "render/write/formats.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

#include <cairo-pdf.h>
#include <date/date.h>

#include <algorithm>
#include <map>

namespace fasti {
namespace {

constexpr std::string_view catalog = "<< /Type /Catalog\n";

// Passes a PDF on, but for the catalog and what follows it, which is to be completed. A stream that
// fails is not cairo's business: 1.16 crashes when it hears of it while a tag is open.
class Sink {
public:
    explicit Sink(std::ostream& out) : out_(out) {}

    void add(std::string_view bytes) {
        constexpr std::size_t block = std::size_t{1} << 16U;
        held_ += bytes;
        if (!at_catalog_ && held_.size() >= block) pass();
    }

    // What is held back, from the catalog on; and how many bytes stand before it.
    std::string& held() {
        if (!at_catalog_) pass();
        return held_;
    }

    std::size_t passed() const { return passed_; }

private:
    void pass() {
        const std::size_t found = held_.rfind(catalog);
        at_catalog_ = found != std::string::npos;
        const std::size_t safe = held_.size() - std::min(held_.size(), catalog.size());
        const std::size_t end = at_catalog_ ? found : safe;
        out_.write(held_.data(), static_cast<std::streamsize>(end));
        passed_ += end;
        held_.erase(0, end);
    }

    std::ostream& out_;
    std::string held_;
    std::size_t passed_ = 0;
    bool at_catalog_ = false;
};

cairo_status_t append(void* sink, const unsigned char* bytes, unsigned size) {
    static_cast<Sink*>(sink)->add({reinterpret_cast<const char*>(bytes), size});
    return CAIRO_STATUS_SUCCESS;
}

std::string two_digits(long n) {
    return (n < 10 ? "0" : "") + std::to_string(n);
}

// "2020-10-25T12:00:00Z". Cairo would put the time of day there, and no two runs would be equal.
std::string iso_time(std::int64_t seconds) {
    // Years of four digits are all that the format knows.
    seconds = std::clamp<std::int64_t>(seconds, 0, 253'402'300'799);
    const std::int64_t day = seconds / 86'400;
    const long rest = static_cast<long>(seconds % 86'400);
    const date::year_month_day ymd{date::sys_days{date::days{static_cast<int>(day)}}};
    return std::to_string(int(ymd.year())) + "-" + two_digits(long(unsigned(ymd.month()))) + "-" +
           two_digits(long(unsigned(ymd.day()))) + "T" + two_digits(rest / 3600) + ":" +
           two_digits(rest / 60 % 60) + ":" + two_digits(rest % 60) + "Z";
}

void write_metadata(cairo_surface_t* pdf, const Scene& scene, const WriteOptions& options) {
    const std::string created = iso_time(options.created);
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, scene.title.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_SUBJECT, scene.description.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "fasti");
    std::string fonts = "fonts: Inter";
    for (const std::string& font : scene.fonts)
        fonts += ", " + font;
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_KEYWORDS, fonts.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, created.c_str());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_MOD_DATE, created.c_str());
}

// Targets are ids of ours: letters, digits and dashes, nothing to escape.
void write_outline(cairo_surface_t* pdf, const Scene& scene) {
    std::map<int, int> parents;
    for (const Bookmark& mark : scene.outline) {
        const auto above = parents.find(mark.level - 1);
        const int parent = above == parents.end() ? CAIRO_PDF_OUTLINE_ROOT : above->second;
        const std::string dest = "dest='" + mark.target + "'";
        parents[mark.level] = cairo_pdf_surface_add_outline(
            pdf, parent, mark.title.c_str(), dest.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    }
}

// The language, and that a window is named by the title: what cairo 1.16 cannot say. The catalog is
// the last object that it writes, so only the place of the table behind it moves. `pdf` begins with
// the catalog, `before` bytes into the file.
void complete_catalog(std::string& pdf, std::size_t before, const std::string& language) {
    const std::string tail = "startxref\n";
    const std::size_t table = pdf.rfind("xref\n", pdf.rfind("trailer"));
    const std::size_t number = pdf.rfind(tail);
    const bool plain = std::all_of(language.begin(), language.end(), [](char c) {
        return ascii::is_letter(c) || ascii::is_digit(c) || c == '-';
    });
    const bool known = pdf.starts_with(catalog) && table != std::string::npos &&
                       number != std::string::npos && table < number && plain &&
                       pdf.find(" obj\n") > table;
    if (!known) return;
    const std::string more =
        "   /Lang (" + language + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n";
    const std::size_t digits = number + tail.size();
    const std::size_t end = pdf.find('\n', digits);
    if (pdf.substr(digits, end - digits) != std::to_string(before + table)) return;
    pdf.replace(digits, end - digits, std::to_string(before + table + more.size()));
    pdf.insert(catalog.size(), more);
}

} // namespace

void write_pdf(const Scene& scene, const WriteOptions& options, std::ostream& out) {
    Sink sink(out);
    const CairoOwned<cairo_surface_t> pdf(cairo_pdf_surface_create_for_stream(
        append, &sink, points(scene.width), points(scene.height)));
    write_metadata(pdf.get(), scene, options);
    {
        CairoPen pen(pdf.get(), scene.colours, &options);
        cairo_tag_begin(pen.context(), "Document", nullptr);
        for (const Page& page : scene.pages) {
            // White is the paper's own; any other ground must be painted.
            if (colour_of(scene.colours, Tone::paper) != 0xFFFFFF) pen.paint_paper(scene);
            cairo_pdf_surface_set_page_label(pdf.get(), page.label.c_str());
            pen.draw(page.items);
            cairo_show_page(pen.context());
        }
        cairo_tag_end(pen.context(), "Document");
        check(cairo_status(pen.context()));
    }
    write_outline(pdf.get(), scene);
    cairo_surface_finish(pdf.get());
    check(cairo_surface_status(pdf.get()));
    std::string& rest = sink.held();
    complete_catalog(rest, sink.passed(), scene.language);
    out.write(rest.data(), static_cast<std::streamsize>(rest.size()));
    if (!out) throw WriteError("the PDF could not be written in full; is the disk full?");
}

} // namespace fasti

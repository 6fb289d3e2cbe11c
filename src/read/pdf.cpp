// SPDX-License-Identifier: Apache-2.0
// PDF by way of poppler's pdftotext, which is run as a program of its own: it says which words
// stand where, and the order in which they are read is found here.
#include "read/canonical/writer.hpp"
#include "read/file.hpp"
#include "read/formats.hpp"
#include "read/pdf/boxes.hpp"
#include "read/pdf/flow.hpp"
#include "read/pdf/furniture.hpp"
#include "read/pdf/process.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

constexpr int most_seconds = 300;

[[noreturn]] void complain(const Source& source, const pdf::Ended& ended) {
    const std::string path = name_of_input(source.path);
    if (!ended.ready)
        throw ReadError(path, "needs a temporary file, which cannot be written; make room in /tmp");
    if (!ended.started)
        throw ReadError(path, "needs pdftotext; on Debian, as root: apt-get install poppler-utils");
    if (!ended.in_time) throw ReadError(path, "takes pdftotext more than five minutes; split it");
    if (!ended.in_bounds)
        throw ReadError(path, "holds more text than any document: more than 1 GiB; split it");
    if (ended.complaint.find("Incorrect password") != std::string::npos)
        throw ReadError(path, "locked by a password; save it without one (qpdf --decrypt)");
    if (ended.complaint.find("trailer") != std::string::npos ||
        ended.complaint.find("xref") != std::string::npos)
        throw ReadError(path, "cut off or damaged; get it again (or try qpdf)");
    throw ReadError(path, "not a PDF that pdftotext can read; open it and print it to a PDF anew");
}

/// Titles that programs put there: "Microsoft Word - notes.doc", "untitled", a file's name.
bool is_title(std::string_view title) {
    const std::string lower = ascii_lower(title);
    const auto holds = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    const std::size_t dot = lower.rfind('.');
    const bool ending = dot != std::string::npos && dot + 6 >= lower.size(); // ".doc"
    return title.size() > 3 && title.size() < 200 && holds(" ") && !ending && !holds("/") &&
           !holds("untitled") && !lower.starts_with("microsoft ");
}

/// The largest heading of the first page.
std::string heading_of(const Document& document) {
    const Block* best = nullptr;
    for (const Block& block : document.blocks) {
        if (document.pages.size() > 1 && block.span.begin >= document.pages[1].begin) break;
        const bool better =
            block.kind == BlockKind::heading && (best == nullptr || block.level < best->level);
        if (better) best = &block;
    }
    return best == nullptr ? std::string() : std::string(document[best->span]);
}

} // namespace

bool knows_pdf(std::string_view bytes) {
    constexpr std::size_t head = 1024;
    return bytes.substr(0, head).find("%PDF-") != std::string_view::npos;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_pdf(std::string bytes, Source source) {
    std::vector<std::vector<pdf::Line>> pages;
    bool sound = true;
    pdf::BoxReader boxes([&](pdf::PageBoxes&& page) {
        pages.push_back(pdf::lines_in_order(std::move(page), static_cast<int>(pages.size()) + 1));
    });
    const pdf::Ended ended =
        pdf::run({"pdftotext", "-bbox-layout", "/dev/fd/3", "-"}, bytes, most_seconds,
                 [&](std::string_view part) { sound = sound && boxes.take(part); });
    if (!ended.started || !ended.in_time || !ended.in_bounds ||
        (ended.status != 0 && pages.empty()))
        complain(source, ended);
    if (!sound || !boxes.finish()) // what follows would be missing without a word
        throw ReadError(name_of_input(source.path), "cannot be read behind page " +
                                                        std::to_string(pages.size()) +
                                                        "; open it and print it to a PDF anew");
    const bool empty =
        std::all_of(pages.begin(), pages.end(), [](const auto& page) { return page.empty(); });
    if (empty)
        throw ReadError(name_of_input(source.path),
                        "pictures of pages, without text; make it searchable with "
                        "ocrmypdf and give the PDF that comes out");
    const pdf::Properties& properties = boxes.properties();
    source.author = properties.author;
    const std::vector<std::string> labels = pdf::take_furniture(pages);
    canonical::Writer writer(std::move(source));
    if (!properties.created.empty())
        writer.state({StatedDate::Kind::created, properties.created, "property CreationDate"});
    pdf::write_flow(pages, labels, writer);
    Document document = std::move(writer).finish();
    if (document.source.title.empty())
        document.source.title =
            is_title(properties.title) ? properties.title : heading_of(document);
    return document;
}

} // namespace fasti

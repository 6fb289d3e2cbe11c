// SPDX-License-Identifier: Apache-2.0
// Electronic books, EPUB 2 and 3: a ZIP of pages, and a package file that orders them.
#include "read/canonical/writer.hpp"
#include "read/epub/contents.hpp"
#include "read/epub/locks.hpp"
#include "read/epub/package.hpp"
#include "read/formats.hpp"
#include "read/html/charset.hpp"
#include "read/html/html_blocks.hpp"
#include "read/zip/archive.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace fasti {
namespace {

constexpr std::string_view container_path = "META-INF/container.xml";

void refuse_locked(zip::Archive& archive,
                   const std::string& path,
                   const std::string& package,
                   const std::vector<std::string>& chapters) {
    const auto part = archive.find("META-INF/encryption.xml");
    if (!part) return;
    const std::set<std::string> locked = epub::locked_files(*part, path);
    const bool shut = locked.contains(package) || std::any_of(chapters.begin(), chapters.end(),
                                                              [&](const std::string& chapter) {
                                                                  return locked.contains(chapter);
                                                              });
    if (shut) archive.fail("is locked against copying (DRM); get the book without it");
}

epub::Titles titles_of(zip::Archive& archive, const std::vector<std::string>& contents) {
    epub::Titles out;
    for (const std::string& part : contents)
        if (const auto list = archive.find(part)) out.merge(epub::titles_in(*list, part));
    return out;
}

/// Writes the chapters; those that the book names and does not hold are returned.
std::vector<std::string> write_chapters(zip::Archive& archive,
                                        const std::vector<std::string>& chapters,
                                        const epub::Titles& titles,
                                        canonical::Writer& writer) {
    std::vector<std::string> missing;
    std::set<std::string> notes;
    for (const std::string& chapter : chapters) {
        std::optional<std::string> page = archive.find(chapter);
        if (!page) {
            missing.push_back(chapter);
            continue;
        }
        const encoding::Decoded decoded = html::decode_page(std::move(*page), writer.source().path);
        html::Shape shape;
        shape.file = chapter;
        shape.notes = &notes;
        if (const auto title = titles.find(chapter); title != titles.end())
            shape.title = title->second;
        html::write_blocks(std::string_view(decoded.text).substr(decoded.begin), shape, writer);
    }
    return missing;
}

} // namespace

bool knows_epub(std::string_view bytes) {
    return zip::stated_type(bytes).starts_with("application/epub+zip");
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_epub(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    const std::string package = epub::package_path(archive.read(std::string(container_path)), path);
    if (package.empty()) archive.fail("META-INF/container.xml in it names no book");
    canonical::Writer writer(std::move(source));
    const std::string opf = archive.read(package);
    const epub::Package book = epub::read_package(opf, path, package, writer);
    refuse_locked(archive, path, package, book.chapters);
    const std::vector<std::string> missing =
        write_chapters(archive, book.chapters, titles_of(archive, book.contents), writer);
    if (missing.size() == book.chapters.size())
        archive.fail("a book without chapters; get it anew");
    Document document = std::move(writer).finish();
    for (const std::string& chapter : missing)
        document.findings.push_back({"chapter-not-read",
                                     Severity::note,
                                     "chapter " + chapter + " is missing in the book",
                                     {cite(document, SourceId{0}, Span{0, 0})}});
    return document;
}

} // namespace fasti

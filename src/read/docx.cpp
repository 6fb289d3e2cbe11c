// SPDX-License-Identifier: Apache-2.0
// Word's DOCX: a ZIP of XML. Styles tell what a paragraph is; notes stand in files of their own.
#include "read/canonical/writer.hpp"
#include "read/docx/docx_body.hpp"
#include "read/docx/styles.hpp"
#include "read/formats.hpp"
#include "read/office/body.hpp"
#include "read/xml/parse.hpp"
#include "read/xml/properties.hpp"
#include "read/zip/archive.hpp"

#include <utility>

namespace fasti {

bool knows_docx(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") &&
           bytes.find("word/document.xml") != std::string_view::npos;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_docx(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    docx::Styles styles;
    if (const auto part = archive.find("word/styles.xml")) {
        docx::StyleReader reader(styles);
        xml::parse(*part, path, "word/styles.xml", reader);
    }
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find("docProps/core.xml"))
        xml::read_properties(*part, path, "docProps/core.xml", writer);
    office::Body body(writer);
    docx::BodyReader main(styles, body);
    xml::parse(archive.read("word/document.xml"), path, "word/document.xml", main);
    for (const std::string_view tag : {"footnote", "endnote"}) {
        const std::string name = "word/" + std::string(tag) + "s.xml";
        const auto part = archive.find(name);
        if (!part) continue;
        docx::BodyReader notes(styles, body, tag);
        xml::parse(*part, path, name, notes);
    }
    body.finish();
    return std::move(writer).finish();
}

} // namespace fasti

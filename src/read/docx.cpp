// SPDX-License-Identifier: Apache-2.0
// Word's DOCX: a ZIP of XML. Styles tell what a paragraph is; notes stand in files of their own.
#include "read/canonical/writer.hpp"
#include "read/docx/docx_body.hpp"
#include "read/docx/relations.hpp"
#include "read/docx/styles.hpp"
#include "read/formats.hpp"
#include "read/office/body.hpp"
#include "read/xml/parse.hpp"
#include "read/xml/properties.hpp"
#include "read/zip/archive.hpp"

#include <utility>

namespace fasti {
namespace {

/// The files that are asked for, under whatever name the document has them.
class DocxParts {
public:
    DocxParts(zip::Archive& archive, std::string path)
        : archive_(archive), path_(std::move(path)), top_(relations("")),
          main_(name_in(top_, "officeDocument", "word/document.xml")), around_(relations(main_)) {}

    const std::string& main() const { return main_; }

    std::string properties() const { return name_in(top_, "core-properties", "docProps/core.xml"); }

    /// "styles", "footnotes", "endnotes"
    std::string beside(const std::string& kind) const {
        return name_in(around_, kind, "word/" + kind + ".xml");
    }

private:
    docx::Relations relations(const std::string& part) {
        const auto xml = archive_.find(docx::relations_of(part));
        return xml ? docx::read_relations(*xml, path_, part) : docx::Relations();
    }

    static std::string
    name_in(const docx::Relations& relations, const std::string& kind, const std::string& usual) {
        const auto found = relations.find(kind);
        return found == relations.end() ? usual : found->second;
    }

    zip::Archive& archive_;
    std::string path_;
    docx::Relations top_;
    std::string main_;
    docx::Relations around_;
};

} // namespace

bool knows_docx(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") && bytes.find("word/document") != std::string_view::npos;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_docx(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    const DocxParts parts(archive, path);
    docx::Styles styles;
    if (const auto part = archive.find(parts.beside("styles"))) {
        docx::StyleReader reader(styles);
        xml::parse(*part, path, parts.beside("styles"), reader);
    }
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find(parts.properties()))
        xml::read_properties(*part, path, parts.properties(), writer);
    office::Body body(writer);
    docx::BodyReader main(styles, body);
    xml::parse(archive.read(parts.main()), path, parts.main(), main);
    for (const std::string tag : {"footnote", "endnote"}) {
        const std::string name = parts.beside(tag + "s");
        const auto part = archive.find(name);
        if (!part) continue;
        docx::BodyReader notes(styles, body, tag);
        xml::parse(*part, path, name, notes);
    }
    body.finish();
    return std::move(writer).finish();
}

} // namespace fasti

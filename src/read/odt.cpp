// SPDX-License-Identifier: Apache-2.0
// OpenDocument's text, ODT: a ZIP of XML. Notes and changes stand where they belong.
#include "read/canonical/writer.hpp"
#include "read/formats.hpp"
#include "read/odt/odt_body.hpp"
#include "read/odt/styles.hpp"
#include "read/office/body.hpp"
#include "read/xml/parse.hpp"
#include "read/xml/properties.hpp"
#include "read/zip/archive.hpp"

#include <utility>

namespace fasti {
namespace {

constexpr std::string_view odt_type = "application/vnd.oasis.opendocument.text";

} // namespace

bool knows_odt(std::string_view bytes) {
    return zip::stated_type(bytes).starts_with(odt_type);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_odt(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    zip::refuse_locked(archive);
    odt::Styles styles;
    if (const auto part = archive.find("styles.xml")) xml::parse(*part, path, "styles.xml", styles);
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find("meta.xml"))
        xml::read_properties(*part, path, "meta.xml", writer);
    office::Body body(writer);
    odt::BodyReader reader(styles, body);
    xml::parse(archive.read("content.xml"), path, "content.xml", reader);
    body.finish();
    if (writer.source().language.empty()) writer.source().language = styles.language();
    return std::move(writer).finish();
}

} // namespace fasti

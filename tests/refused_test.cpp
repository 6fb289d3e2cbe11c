// SPDX-License-Identifier: Apache-2.0
// Files that people have and fasti does not read: each is named in one line that says what to do.
#include "read/read.hpp"
#include "tests/containers.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace fasti;
using fasti::test::container;

namespace {

std::string said_of(std::string bytes, const std::string& path) {
    try {
        Source source;
        source.path = path;
        read_bytes(std::move(bytes), source);
    } catch (const ReadError& error) {
        return std::string(error.what()).substr(path.size() + 2);
    }
    return "";
}

std::string open_document(const std::string& kind) {
    return container({{"mimetype", "application/vnd.oasis.opendocument." + kind}});
}

} // namespace

TEST_CASE("what is not read is told by its bytes") {
    struct Row {
        std::string bytes, path, beginning;
    };

    const Row rows[] = {
        {container({{"a.txt", "In 1904."}}), "x.zip", "an archive; unpack it"},
        {open_document("presentation"), "x", "slides; export them as PDF"},
        {open_document("graphics"), "x", "a drawing; export it as PDF"},
        {container({{"ppt/presentation.xml", "<a/>"}}), "x", "slides; export them as PDF"},
        {container({{"Index/Document.iwa", ""}}), "x", "a Pages document; export it"},
        {"<?xml version='1.0'?>\n<office:document office:version='1.2'/>", "x.fodt",
         "an OpenDocument in one piece; save it as .odt"},
        {"<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><a/>", "x.xml",
         "a Word document in one piece; save it as .docx"},
        {std::string(60, 'x') + "BOOKMOBI", "x.mobi",
         "a Kindle book; convert it with Calibre to .epub"},
        {"{\\rtf1 In 1904.}", "x.doc", "RTF; open it and save it as .docx"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "x.doc", "a file of an old Office"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "x.msg", "a mail of Outlook; save it as .eml"},
        {"AT&TFORM", "x.djvu", "DjVu; turn it into a PDF"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.path, row.beginning);
        CHECK(said_of(row.bytes, row.path).starts_with(row.beginning));
    }
}

TEST_CASE("a container that says nothing is what its ending says") {
    const std::string archive = container({{"a.txt", "In 1904."}});
    CHECK(said_of(archive, "x.epub") == "META-INF/container.xml is missing in it");
    CHECK(said_of(archive, "x.odt") == "content.xml is missing in it");
    CHECK(said_of(archive, "x.docx") == "word/document.xml is missing in it");
    CHECK(said_of(archive, "x.pdf").starts_with("an archive"));
}

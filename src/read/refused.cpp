// SPDX-License-Identifier: Apache-2.0
#include "read/refused.hpp"

#include "read/zip/archive.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view picture =
    "a picture; make it searchable with ocrmypdf and give the PDF that comes out";
constexpr std::string_view archive = "an archive; unpack it and give the documents in it";
constexpr std::string_view sound = "sound or film; give what was said as text";
constexpr std::string_view old_office =
    "a file of an old Office; open it and save it as .docx or .pdf";

/// What Office calls the whole of a document that it has locked, in UTF-16.
constexpr std::string_view encrypted_package = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

/// A kind of file by what it begins with.
struct Opening {
    std::size_t at;
    std::string_view bytes;
    std::string_view what;
};

constexpr std::array openings = {
    Opening{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", old_office},
    Opening{0, "{\\rtf", "RTF; open it and save it as .docx or .pdf"},
    Opening{0, "\x89PNG\r\n", picture},
    Opening{0, "\xFF\xD8\xFF", picture},
    Opening{0, "GIF8", picture},
    Opening{0, "II*\0"sv, picture},
    Opening{0, "MM\0*"sv, picture},
    Opening{8, "WEBPVP8", picture},
    Opening{4, "ftypheic", picture},
    Opening{4, "ftypavif", picture},
    Opening{0, "AT&TFORM", "DjVu; turn it into a PDF with ddjvu -format=pdf"},
    Opening{0, "%!PS", "PostScript; turn it into a PDF with ps2pdf"},
    Opening{0, "\x1F\x8B", archive},
    Opening{0, "BZh", archive},
    Opening{0,
            "\xFD"
            "7zXZ",
            archive},
    Opening{0, "7z\xBC\xAF\x27\x1C", archive},
    Opening{0, "Rar!\x1A\x07", archive},
    Opening{0, "\x28\xB5\x2F\xFD", archive},
    Opening{257, "ustar", archive},
    Opening{0, "ID3", sound},
    Opening{0, "OggS", sound},
    Opening{0, "\x1A\x45\xDF\xA3", sound},
    Opening{4, "ftypisom", sound},
    Opening{4, "ftypmp42", sound},
    Opening{4, "ftypM4A", sound},
    Opening{8, "WAVEfmt", sound},
    Opening{60, "BOOKMOBI", "a Kindle book; convert it with Calibre to .epub"},
    Opening{0, "SQLite format 3", "a database; export what is to be read as .csv or .txt"},
    Opening{0,
            "\x7F"
            "ELF",
            "a program, not a document"},
};

bool opens(std::string_view bytes, const Opening& opening) {
    return bytes.size() > opening.at && bytes.substr(opening.at).starts_with(opening.bytes);
}

bool ends(std::string_view path, std::string_view suffix) {
    return ascii_lower(path).ends_with(suffix);
}

/// A mail that holds a page and its pictures.
bool is_saved_page(std::string_view head) {
    return head.find("Snapshot-Content-Location:") != std::string_view::npos ||
           (head.starts_with("From: <Saved by") &&
            head.find("multipart/related") != std::string_view::npos);
}

std::string what_zip_holds(std::string_view bytes, std::string_view path) {
    const std::string zip_type = zip::stated_type(bytes);
    if (bytes.find("Index/Document.iwa") != std::string_view::npos || ends(path, ".pages"))
        return "a Pages document; export it as Word or PDF";
    if (ends(path, ".key") || ends(path, ".numbers")) return "an iWork document; export it as PDF";
    if (bytes.find("ppt/presentation.xml") != std::string_view::npos || ends(path, ".pptx"))
        return "slides; export them as PDF";
    if (zip_type.find("opendocument.presentation") != std::string::npos || ends(path, ".odp"))
        return "slides; export them as PDF";
    if (zip_type.find("opendocument.graphics") != std::string::npos || ends(path, ".odg"))
        return "a drawing; export it as PDF";
    if (bytes.find("xl/workbook.bin") != std::string_view::npos)
        return "a binary workbook of Excel; save it as .xlsx";
    return std::string(archive);
}

} // namespace

std::string refusal(std::string_view bytes, std::string_view path) {
    const auto found = std::find_if(openings.begin(), openings.end(),
                                    [&](const Opening& each) { return opens(bytes, each); });
    if (found != openings.end()) {
        if (found->what == old_office && ends(path, ".msg"))
            return "a mail of Outlook; save it as .eml";
        if (found->what == old_office && bytes.find(encrypted_package) != std::string_view::npos)
            return "is locked by a password; remove it in the program that wrote the file";
        if (found->what == old_office && ends(path, ".xls"))
            return "a workbook of an old Excel; open it and save it as .xlsx";
        return std::string(found->what);
    }
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return what_zip_holds(bytes, path);
    const std::string_view head = bytes.substr(0, 4096);
    if (head.starts_with("<?xml") && head.find("<office:document") != std::string_view::npos)
        return "an OpenDocument in one piece; save it as .odt";
    if (head.find("<?mso-application progid=\"Word") != std::string_view::npos)
        return "a Word document in one piece; save it as .docx";
    if (is_saved_page(head)) return "a page saved with its pictures (MHTML); save it as HTML only";
    return "";
}

} // namespace fasti

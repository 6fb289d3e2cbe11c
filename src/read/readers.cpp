// SPDX-License-Identifier: Apache-2.0
#include "read/file.hpp"
#include "read/formats.hpp"
#include "read/read.hpp"
#include "read/refused.hpp"
#include "read/title.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti {
namespace {

constexpr std::array<std::string_view, 2> txt_suffixes = {".txt", ".text"};
constexpr std::array<std::string_view, 2> md_suffixes = {".md", ".markdown"};
constexpr std::array<std::string_view, 4> html_suffixes = {".html", ".htm", ".xhtml", ".xht"};
constexpr std::array<std::string_view, 1> pdf_suffixes = {".pdf"};
constexpr std::array<std::string_view, 1> eml_suffixes = {".eml"};
constexpr std::array<std::string_view, 2> docx_suffixes = {".docx", ".docm"};
constexpr std::array<std::string_view, 2> odt_suffixes = {".odt", ".ott"};
constexpr std::array<std::string_view, 1> epub_suffixes = {".epub"};
constexpr std::array<std::string_view, 3> xlsx_suffixes = {".xlsx", ".xlsm", ".xltx"};
constexpr std::array<std::string_view, 2> ods_suffixes = {".ods", ".ots"};
constexpr std::array<std::string_view, 3> csv_suffixes = {".csv", ".tsv", ".tab"};

constexpr std::array all_readers = {
    Reader{"txt", "text/plain", txt_suffixes, read_txt},
    Reader{"md", "text/markdown", md_suffixes, read_md},
    Reader{"html", "text/html", html_suffixes, read_html, knows_html},
    Reader{"pdf", "application/pdf", pdf_suffixes, read_pdf, knows_pdf},
    Reader{"eml", "message/rfc822", eml_suffixes, read_eml, knows_eml},
    Reader{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
           docx_suffixes, read_docx, knows_docx, true},
    Reader{"odt", "application/vnd.oasis.opendocument.text", odt_suffixes, read_odt, knows_odt,
           true},
    Reader{"epub", "application/epub+zip", epub_suffixes, read_epub, knows_epub, true},
    Reader{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
           xlsx_suffixes, read_xlsx, knows_xlsx, true},
    Reader{"ods", "application/vnd.oasis.opendocument.spreadsheet", ods_suffixes, read_ods,
           knows_ods, true},
    Reader{"csv", "text/csv", csv_suffixes, read_csv},
};

// nullptr: nothing in the bytes tells.
const Reader* reader_that_knows(std::string_view bytes) {
    const auto* const found =
        std::find_if(all_readers.begin(), all_readers.end(), [&](const Reader& reader) {
            return reader.knows != nullptr && reader.knows(bytes);
        });
    return found == all_readers.end() ? nullptr : &*found;
}

const Reader& reader_of_ending(const std::string& path) {
    const std::string lower = ascii_lower(path);
    const auto fits = [&](const Reader& reader) {
        return std::any_of(reader.suffixes.begin(), reader.suffixes.end(),
                           [&](auto suffix) { return lower.ends_with(suffix); });
    };
    const auto* const found = std::find_if(all_readers.begin(), all_readers.end(), fits);
    return found == all_readers.end() ? all_readers.front() : *found;
}

// "txt, md"
std::string known_formats() {
    std::string names;
    for (const Reader& reader : all_readers)
        names.append(names.empty() ? "" : ", ").append(reader.name);
    return names;
}

void number_headings(Document& document) {
    document.headings.clear();
    for (std::size_t i = 0; i < document.blocks.size(); ++i)
        if (document.blocks[i].kind == BlockKind::heading) document.headings.push_back(i);
}

Document read_with(const Reader& reader, std::string bytes, Source source) {
    if (bytes.size() > largest_file)
        throw ReadError(source.path, "larger than 256 MiB; split it", largest_file);
    source.media_type = reader.media_type;
    source.digest = digest(bytes);
    Document document = reader.read(std::move(bytes), std::move(source));
    number_headings(document);
    choose_title(document);
    return document;
}

} // namespace

std::span<const Reader> readers() {
    return all_readers;
}

const Reader& reader_for(const std::string& path, std::string_view bytes) {
    const Reader* known = reader_that_knows(bytes);
    return known != nullptr ? *known : reader_of_ending(path);
}

Document read(const std::string& path) {
    Source source;
    source.path = path;
    return read_bytes(load(path), std::move(source));
}

Document read_bytes(std::string bytes, Source source) {
    if (const Reader* known = reader_that_knows(bytes))
        return read_with(*known, std::move(bytes), std::move(source));
    const Reader& reader = reader_of_ending(source.path);
    const bool named_so = reader.zipped && bytes.starts_with("PK\x03\x04");
    if (const std::string why = refusal(bytes, source.path); !why.empty() && !named_so)
        throw ReadError(name_of_input(source.path), why);
    return read_with(reader, std::move(bytes), std::move(source));
}

Document read_text(std::string bytes, Source source, std::string_view format) {
    const auto found = std::find_if(all_readers.begin(), all_readers.end(),
                                    [&](const Reader& reader) { return reader.name == format; });
    if (found == all_readers.end())
        throw ReadError(source.path,
                        "no such format: " + std::string(format) + "; known: " + known_formats());
    return read_with(*found, std::move(bytes), std::move(source));
}

} // namespace fasti

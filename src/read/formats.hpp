// SPDX-License-Identifier: Apache-2.0
// The readers of readers.cpp's list, one a file. Each throws ReadError when the bytes are not what
// it reads; the path in `source` is for messages only. No reader opens a file.
#pragma once

#include "text/document.hpp"

#include <string>
#include <string_view>

namespace fasti {

Document read_txt(std::string bytes, Source source = {});  ///< txt.cpp
Document read_md(std::string bytes, Source source = {});   ///< md.cpp
Document read_html(std::string bytes, Source source = {}); ///< html.cpp
Document read_eml(std::string bytes, Source source = {});  ///< eml.cpp
Document read_pdf(std::string bytes, Source source = {});  ///< pdf.cpp
Document read_docx(std::string bytes, Source source = {}); ///< docx.cpp
Document read_odt(std::string bytes, Source source = {});  ///< odt.cpp
Document read_epub(std::string bytes, Source source = {}); ///< epub.cpp
Document read_csv(std::string bytes, Source source = {});  ///< csv.cpp
Document read_xlsx(std::string bytes, Source source = {}); ///< xlsx.cpp
Document read_ods(std::string bytes, Source source = {});  ///< ods.cpp

bool knows_html(std::string_view bytes); ///< begins as a page does
bool knows_eml(std::string_view bytes);  ///< begins with fields that programs for mail write
bool knows_pdf(std::string_view bytes);  ///< has the mark of a PDF near its begin
bool knows_docx(std::string_view bytes); ///< a container with Word's main file
bool knows_odt(std::string_view bytes);  ///< a container that says so, or its template
bool knows_epub(std::string_view bytes); ///< a container that says so
bool knows_xlsx(std::string_view bytes); ///< a container with Excel's main file
bool knows_ods(std::string_view bytes);  ///< a container that says it is a spreadsheet

} // namespace fasti

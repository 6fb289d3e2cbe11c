// SPDX-License-Identifier: Apache-2.0
// Bytes taken for the XHTML of pdftotext: a document whose places hold, however little they are so.
#include "fuzz.hpp"
#include "read/pdf/boxes.hpp"
#include "read/pdf/flow.hpp"
#include "read/pdf/furniture.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    std::vector<std::vector<pdf::Line>> pages;
    pdf::BoxReader boxes([&](pdf::PageBoxes&& page) {
        pages.push_back(pdf::lines_in_order(std::move(page), static_cast<int>(pages.size()) + 1));
    });
    boxes.take(bytes);
    boxes.finish();
    const std::vector<std::string> labels = pdf::take_furniture(pages);
    canonical::Writer writer({});
    pdf::write_flow(pages, labels, writer);
    const Document document = std::move(writer).finish();
    require_document(document);
    for (const DocumentPage& page : document.pages)
        require(page.begin <= document.text.size(), "pages begin in the text");
}

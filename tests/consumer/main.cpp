// SPDX-License-Identifier: Apache-2.0
#include "events/check/check.hpp"
#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <iostream>
#include <vector>

int main(int argc, char** argv) {
    using namespace fasti;
    std::vector<Document> documents;
    for (int i = 1; i < argc; ++i)
        documents.push_back(read(argv[i]));
    const Chronicle chronicle = extract(documents, *language("en"));
    const Analysis analysis(chronicle);
    for (const EventId id : analysis.graph.order()) {
        const Event& event = chronicle[id];
        std::cout << to_string(event.when.edtf) << "  " << event.title << "  (line "
                  << event.citations.front().line << ")\n";
    }
    for (const Finding& finding : check(analysis))
        std::cout << name(finding.severity) << ": " << finding.message << '\n';
}

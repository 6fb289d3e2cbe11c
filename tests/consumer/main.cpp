// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf.hpp"
#include "read/read.hpp"
#include "text/sentences.hpp"

#include <iostream>

int main(int argc, char** argv) {
    using namespace fasti;
    for (int i = 1; i < argc; ++i) {
        const Document document = read(argv[i]);
        for (const Block& block : document.blocks)
            for (const Span sentence : sentences(document, block))
                if (document[sentence].find("1969") != std::string_view::npos)
                    std::cout << document.source.title << ", line "
                              << cite(document, SourceId{0}, sentence).line << ": "
                              << document[sentence] << '\n';
    }
    const auto year = parse_edtf("1969");
    const auto day = parse_edtf("1969-07-20");
    std::cout << "Was all of 1969 before the landing? " << name(before(bounds(*year), bounds(*day)))
              << '\n';
}

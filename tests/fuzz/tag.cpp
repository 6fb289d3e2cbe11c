// SPDX-License-Identifier: Apache-2.0
// A text tagged in every language there is: expressions stand inside it, sorted, and their values
// can be read back.
#include "events/timex/tag.hpp"

#include "events/lang/languages.hpp"
#include "fuzz.hpp"
#include "read/read.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    try {
        const Document document = read_text(std::string(bytes), {});
        for (const Language* language : languages()) {
            std::size_t begin = 0;
            for (const Timex& timex : tag(document, *language).timexes) {
                require_span(document.text, timex.span);
                require(!timex.span.empty() && timex.span.begin >= begin,
                        "expressions are sorted by span");
                begin = timex.span.begin;
                if (timex.edtf)
                    require(parse_edtf(to_string(*timex.edtf)) == timex.edtf,
                            "what is printed can be read");
            }
        }
    } catch (const ReadError&) { // no text
    }
}

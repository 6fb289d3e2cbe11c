// SPDX-License-Identifier: Apache-2.0
#include "events/rows/citation_json.hpp"

#include <nlohmann/json.hpp>

namespace fasti::detail {

nlohmann::ordered_json citation_json(const Chronicle& chronicle, const Citation& citation) {
    const Source& source = chronicle[citation.source];
    nlohmann::ordered_json out = {{"source", source.path}, {"title", source.title}};
    if (citation.page != 0) out["page"] = citation.page;
    if (!citation.label.empty()) out["label"] = citation.label;
    if (!citation.section.empty()) out["section"] = citation.section;
    if (citation.line != 0) out["line"] = citation.line;
    out["begin"] = citation.span.begin;
    out["end"] = citation.span.end;
    out["quote"] = citation.quote;
    if (!citation.date.empty()) {
        out["date_begin"] = citation.date.begin;
        out["date_end"] = citation.date.end;
    }
    return out;
}

} // namespace fasti::detail

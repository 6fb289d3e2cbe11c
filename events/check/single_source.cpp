// SPDX-License-Identifier: Apache-2.0
// What several documents could tell and one alone alleges, in one place: weak support. Told once
// for all of them; that an asserted event stands in one document only is no news.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace fasti {
namespace {

bool several_documents(const Chronicle& chronicle) {
    std::set<std::string_view> paths;
    for (const Source& source : chronicle.sources)
        paths.insert(source.path);
    return paths.size() > 1;
}

bool weakly_told(const Event& event) {
    return event.certainty == Certainty::alleged && event.citations.size() == 1;
}

} // namespace

std::vector<Finding> single_source(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    constexpr std::size_t most = 5; // that are named
    if (!several_documents(chronicle)) return {};
    Finding out{"single-source", Severity::note, "", {}};
    std::size_t count = 0;
    for (const Event& event : chronicle.events) {
        if (!weakly_told(event) || ++count > most) continue;
        add_first_citation(out.citations, event);
        out.help.push_back(fmt::format("{} ({})", quoted(event), words(event.when)));
    }
    if (count == 0) return {};
    out.message = count == 1 ? std::string("one event is alleged by one source alone")
                             : fmt::format("{} events are alleged by one source alone", count);
    return {std::move(out)};
}

} // namespace fasti

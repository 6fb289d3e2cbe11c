// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/read_out.hpp"

#include "render/layout/entries/group_ids.hpp"
#include "render/timeline/certainty_text.hpp"
#include "render/timeline/sites.hpp"

namespace fasti::layout {

Reading read_out(const Timeline& timeline) {
    Reading reading;
    reading.remarks = timeline.remarks;
    const std::vector<std::string> ids = group_ids(timeline.entries);
    for (const Site& site : find_sites(timeline.entries)) {
        const Entry& entry = timeline.entries[site.entry];
        std::string date = entry.date;
        for (const Rival& rival : entry.rivals)
            date += " or " + rival.date;
        reading.events.push_back(
            {ids[site.entry], date, entry.title, certainty_text(entry), entry.notes});
    }
    for (const Note& note : timeline.notes)
        reading.sources.push_back({note.number, note.source, note.place, note.quote});
    return reading;
}

} // namespace fasti::layout

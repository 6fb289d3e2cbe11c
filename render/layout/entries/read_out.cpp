// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/read_out.hpp"

#include "render/layout/entries/group_ids.hpp"
#include "render/timeline/certainty_text.hpp"
#include "render/timeline/sites.hpp"
#include "render/timeline/wordings.hpp"

namespace fasti::layout {

Reading read_out(const Timeline& timeline) {
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    Reading reading;
    for (const Remark& remark : timeline.remarks) {
        std::string text = remark.text;
        for (const int note : remark.notes)
            text += " [" + std::to_string(note) + "]";
        reading.remarks.push_back(std::move(text));
    }
    const std::vector<std::string> ids = group_ids(timeline.entries);
    for (const timeline::Site& site : timeline::find_sites(timeline.entries)) {
        const Entry& entry = timeline.entries[site.entry];
        std::string date = entry.date;
        for (const Rival& rival : entry.rivals)
            date.append(wording.either).append(rival.date);
        reading.events.push_back({ids[site.entry], date, entry.title,
                                  timeline::certainty_text(entry, wording), entry.notes});
    }
    for (const Note& note : timeline.notes)
        reading.sources.push_back({note.number, note.source, note.place, note.quote, note.link});
    return reading;
}

} // namespace fasti::layout

// SPDX-License-Identifier: Apache-2.0
// The numbered notes of a drawing: which place of which document shows an event.
#pragma once

#include "render/timeline/timeline.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace fasti::timeline::detail {

/// "l. 143", "p. 3", "" where the source has neither.
std::string place_text(const Citation& citation);

/// Collects notes in the order of their first use; what reads the same gets the same number.
class Notes {
public:
    explicit Notes(const Chronicle& chronicle);

    /// The numbers of an event's notes, one a document, ascending.
    std::vector<int> cite(const Event& event, std::size_t entry);

    /// The note in which a citation is shown; 0 where there is none.
    int number_of(const Citation& citation) const;

    /// All notes so far, by number.
    const std::vector<Note>& all() const { return all_; }

private:
    // Where a citation stands, to find the note that shows it.
    using Place = std::tuple<SourceId, std::size_t, std::size_t, int, int>;

    static Place place_of(const Citation& c) {
        return {c.source, c.span.begin, c.span.end, c.line, c.page};
    }

    int note(const std::vector<const Citation*>& citations, std::size_t entry);
    std::string title(SourceId source);

    const Chronicle& chronicle_;
    std::vector<std::string> short_titles_, authors_; // by source
    std::vector<Note> all_;
    std::set<SourceId> named_;
    std::map<std::tuple<SourceId, std::string, std::string>, int> numbers_;
    std::map<Place, int> shown_;
};

} // namespace fasti::timeline::detail

// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/words.hpp"

#include "render/font/bidi.hpp"
#include "render/layout/entries/citations.hpp"
#include "render/timeline/certainty_text.hpp"
#include "render/timeline/wordings.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

// What no page could hold is cut; the whole words stay in the events.
constexpr std::size_t longest_title = 500;
constexpr std::size_t longest_date = 60;
constexpr std::size_t most_citations = 60;

constexpr const char* no_break_space = "\u00A0";

const Pen date_pen{Face::semibold, Tone::ink, "date"};
const Pen inferred_pen{Face::italic, Tone::ink, "date"};
const Pen certainty_pen{Face::italic, Tone::soft_ink, "certainty"};
const Pen title_pen{Face::regular, Tone::ink, "label"};

// "28 Jul 1914 – 11 Nov 1918" may be broken behind its dash only, "15 Mar 44 BCE" nowhere; what is
// longer breaks where it must.
std::string date_words(const Entry& entry) {
    constexpr std::size_t longest_piece = 20;
    std::string text = shorten(printable(entry.date), longest_date);
    const std::string dash = " – ";
    const std::size_t at = text.find(dash);
    if (at == std::string::npos && text.size() > longest_piece) return text;
    for (std::size_t i = text.size(); i-- > 0;)
        if (text[i] == ' ' && (at == std::string::npos || i + 1 != at + dash.size()))
            text.replace(i, 1, no_break_space);
    return text;
}

std::vector<Run> date_runs(const Entry& entry, const timeline::Wording& wording) {
    std::vector<Run> runs;
    runs.push_back({date_words(entry), entry.inferred ? inferred_pen : date_pen});
    if (const std::string word = timeline::certainty_text(entry, wording); !word.empty())
        runs.push_back({" " + word, certainty_pen});
    for (const Rival& rival : entry.rivals)
        runs.push_back({std::string(wording.either) + shorten(printable(rival.date), longest_date),
                        certainty_pen});
    return runs;
}

// The first citation hangs on to the last word; further ones may go to the next line.
std::vector<Run> title_runs(const Entry& entry, const Timeline& timeline, NoteStyle style) {
    std::vector<Run> runs;
    std::string title = shorten(printable(entry.title), longest_title);
    if (title.empty()) title = "(without a title)";
    // A title that runs to the left ends there; the space is on the other side of it.
    const bool space = !entry.notes.empty() && style != NoteStyle::chicago_note;
    const bool turned = font::begins_right_to_left(title);
    if (space && !turned) title += no_break_space;
    runs.push_back({title, title_pen});
    if (space && turned) runs.push_back({no_break_space, title_pen});
    const std::size_t shown = std::min(entry.notes.size(), most_citations);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) runs.push_back({" ", title_pen});
        runs.push_back(citation(timeline, entry.notes[i], style));
    }
    if (shown < entry.notes.size()) {
        const std::string left = std::to_string(entry.notes.size() - shown);
        runs.push_back({" and " + left + " more", title_pen});
    }
    return runs;
}

} // namespace

Words gather_words(const Timeline& timeline,
                   const std::vector<timeline::Site>& sites,
                   NoteStyle style,
                   const Measure& measure,
                   const LineBreaker& breaker) {
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    Words words;
    words.dates.reserve(sites.size());
    words.titles.reserve(sites.size());
    for (const timeline::Site& site : sites) {
        const Entry& entry = timeline.entries[site.entry];
        words.dates.emplace_back(date_runs(entry, wording), measure, breaker);
        words.titles.emplace_back(title_runs(entry, timeline, style), measure, breaker);
    }
    return words;
}

} // namespace fasti::layout

// SPDX-License-Identifier: Apache-2.0
// How an entry names a note, and how notes are ordered and signed, in each of the note styles.
#pragma once

#include "render/layout/canvas/paragraph.hpp"
#include "render/layout/style/options.hpp"
#include "render/timeline/timeline.hpp"

namespace fasti::layout {

/// "[3]", a raised 3, or "(Lives, l. 12)": a link to the note. `number` is that of a note.
Run citation(const Timeline& timeline, int number, NoteStyle style);

/// The note of that number; nullptr where it is not among the timeline's.
const Note* find_note(const Timeline& timeline, int number);

/// "3.", or "" in lists by name.
std::string note_label(const Note& note, NoteStyle style);

/// The notes in the order of the list: as numbered, or by name and place.
std::vector<const Note*> in_list_order(const Timeline& timeline, NoteStyle style);

/// The group that links to a note lead to.
std::string note_id(int number);

} // namespace fasti::layout

// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/citations.hpp"

#include "text/printable.hpp"

#include <algorithm>
#include <array>

namespace fasti::layout {
namespace {

const Pen cite_pen{Face::regular, Tone::accent, "cite"};

std::string raised(int number) {
    constexpr std::array<const char*, 10> digits = {"⁰", "¹", "²", "³", "⁴",
                                                    "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string out;
    for (const char c : std::to_string(number))
        out += digits.at(static_cast<std::size_t>(c - '0'));
    return out;
}

// "Lives 1898, l. 12": no more of a long name, nor of many places, than a sentence bears.
std::string by_name(const Note& note) {
    const std::string& place = note.first_place;
    const std::string name = shorten(printable(note.author), 40);
    return "(" + (name.empty() ? "Unnamed source" : name) + (place.empty() ? "" : ", " + place) +
           ")";
}

} // namespace

Run citation(const Timeline& timeline, int number, NoteStyle style) {
    const std::string digits = std::to_string(number);
    std::string text = "[" + digits + "]";
    if (style == NoteStyle::chicago_note) text = raised(number);
    const Note* note = find_note(timeline, number);
    if (style == NoteStyle::author_date && note != nullptr) text = by_name(*note);
    return {text, cite_pen, "#" + note_id(number), "Source " + digits};
}

const Note* find_note(const Timeline& timeline, int number) {
    const auto found =
        std::lower_bound(timeline.notes.begin(), timeline.notes.end(), number,
                         [](const Note& note, int wanted) { return note.number < wanted; });
    const bool there = found != timeline.notes.end() && found->number == number;
    return there ? &*found : nullptr;
}

std::string note_label(const Note& note, NoteStyle style) {
    return style == NoteStyle::author_date ? "" : std::to_string(note.number) + ".";
}

std::vector<const Note*> in_list_order(const Timeline& timeline, NoteStyle style) {
    std::vector<const Note*> notes;
    for (const Note& note : timeline.notes)
        notes.push_back(&note);
    if (style == NoteStyle::author_date)
        std::stable_sort(notes.begin(), notes.end(),
                         [](const Note* a, const Note* b) { return a->author < b->author; });
    return notes;
}

std::string note_id(int number) {
    return "note-" + std::to_string(number);
}

} // namespace fasti::layout

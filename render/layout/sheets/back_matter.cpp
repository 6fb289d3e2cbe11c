// SPDX-License-Identifier: Apache-2.0
#include "render/layout/sheets/back_matter.hpp"

#include "render/layout/entries/citations.hpp"
#include "render/layout/style/style.hpp"
#include "text/ascii.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

// Lengths at the size of 7 points; others are in proportion.
constexpr Mpt usual_note = pt(7);
constexpr Mpt part_gap = pt(1.6);
constexpr Mpt above_heading = pt(12);
constexpr Mpt heading_height = pt(15);
constexpr Mpt note_column_gap = pt(18);
constexpr Mpt least_room = pt(60); // less is not worth beginning in

constexpr Mpt remark_indent = pt(8);

// Holds the widest number.
constexpr Mpt note_indent(std::size_t count) {
    return count >= 1000 ? pt(24) : count >= 100 ? pt(19) : pt(15);
}

const Pen plain{Face::regular, Tone::soft_ink, "note"};
const Pen title{Face::regular, Tone::ink, "note"};
const Pen linked{Face::regular, Tone::accent, "note"};
const Pen strong_title{Face::semibold, Tone::ink, "note"}; // stands out from the words quoted

const Pen remark_pen{Face::regular, Tone::ink, "remark"};

// Behind its text the numbers of the notes, as links; those that a shortened list lacks are words.
std::vector<Run> remark_runs(const Remark& remark, const Timeline& timeline, NoteStyle style) {
    const auto shown = std::find_if(remark.notes.rbegin(), remark.notes.rend(), [&](int number) {
                           return find_note(timeline, number) == nullptr;
                       }).base();
    std::string text = shorten(printable(remark.text), 600);
    for (auto number = remark.notes.begin(); number != shown; ++number)
        text += " [" + std::to_string(*number) + "]";
    std::vector<Run> runs{{text, remark_pen}};
    for (auto number = shown; number != remark.notes.end(); ++number) {
        runs.push_back({" ", remark_pen});
        runs.push_back(citation(timeline, *number, style));
    }
    return runs;
}

// Mere titles leave room for more columns: up to 60 letters for one more, up to 24 for two.
std::size_t more_columns(const std::vector<Note>& notes) {
    std::size_t longest = 0;
    for (const Note& note : notes)
        longest = std::max(longest, note.source.size() + note.place.size() + note.quote.size());
    return longest <= 24 ? 2 : longest <= 60 ? 1 : 0;
}

std::vector<Run> note_runs(const Note& note) {
    const std::string source = shorten(printable(note.source), 160);
    const std::string place = shorten(printable(note.place), 60);
    const std::string quote = shorten(printable(note.quote), 300);
    std::vector<Run> runs;
    const Pen& pen = quote.empty() ? title : strong_title;
    runs.push_back({source.empty() ? "Unnamed source" : source, pen});
    if (!place.empty() && note.link.empty()) runs.push_back({", " + place, plain});
    if (!place.empty() && !note.link.empty()) {
        runs.push_back({", ", plain});
        runs.push_back({place, linked, note.link, "Open at " + place});
    }
    if (!quote.empty()) runs.push_back({": “" + quote + "”", plain});
    return runs;
}

} // namespace

BackMatter::BackMatter(const Timeline& timeline,
                       const std::vector<std::string>& ids,
                       NoteStyle style,
                       const Measure& measure,
                       const LineBreaker& breaker,
                       const style::Sheet& sheet,
                       Mpt width)
    : measure_(measure), breaker_(breaker), sheet_(sheet) {
    const std::size_t count = timeline.notes.size();
    for (const Remark& remark : timeline.remarks) {
        std::vector<Run> label{{"!", {Face::semibold, Tone::warning, "alert"}}};
        remarks_.push_back(make_part(std::move(label), remark_runs(remark, timeline, style),
                                     width - scaled(remark_indent)));
    }
    columns_ = sheet_.columns + more_columns(timeline.notes);
    const auto columns = static_cast<Mpt>(columns_);
    column_width_ = (width - scaled(note_column_gap) * (columns - 1)) / columns;
    note_indent_ = style == NoteStyle::author_date ? 0 : scaled(note_indent(count));
    std::string before;
    for (const Note* note : in_list_order(timeline, style)) {
        const std::string back = note->entries.empty() ? "" : "#" + ids[note->entries.front()];
        std::vector<Run> label{{note_label(*note, style), plain, back, "Back to the event"}};
        std::vector<Run> body = note_runs(*note);
        // A list by name says the name in front, as a way back to the event.
        if (style == NoteStyle::author_date) {
            const bool full = note->author != before && note->author != note->source;
            body.front() = {note->author + (full ? ". " + note->source : ""), strong_title, back,
                            "Back to the event"};
            before = note->author;
        }
        notes_.push_back(
            make_part(std::move(label), std::move(body), column_width_ - note_indent_));
        notes_.back().id = note_id(note->number);
    }
}

Mpt BackMatter::scaled(Mpt length) const {
    return length * sheet_.note / usual_note;
}

BackMatter::Part
BackMatter::make_part(std::vector<Run> label, std::vector<Run> body, Mpt width) const {
    Part part{
        {std::move(label), measure_, breaker_}, {std::move(body), measure_, breaker_}, {}, "", 0};
    part.lines = part.body.wrap(width, sheet_.note);
    part.height = static_cast<Mpt>(part.lines.size()) * leading() + scaled(part_gap);
    return part;
}

// The first part that a column of this height cannot hold; at least one goes into every column.
std::size_t BackMatter::column_end(std::size_t first, Mpt height) const {
    std::size_t last = first;
    for (Mpt used = 0; last < notes_.size(); ++last) {
        used += notes_[last].height;
        if (used > height && last > first) break;
    }
    return last;
}

// The same for a row of columns.
std::size_t BackMatter::columns_end(std::size_t first, Mpt height) const {
    for (std::size_t column = 0; column < columns_; ++column)
        first = column_end(first, height);
    return first;
}

// The least height at which all notes from `first` on fit into the columns, or `limit`: both
// columns even.
Mpt BackMatter::column_height(std::size_t first, Mpt limit) const {
    Mpt total = 0;
    for (std::size_t i = first; i < notes_.size(); ++i) {
        total += notes_[i].height;
        if (total > static_cast<Mpt>(columns_) * limit) return limit;
    }
    Mpt low = total / static_cast<Mpt>(columns_);
    Mpt high = limit;
    while (low < high) {
        const Mpt middle = (low + high) / 2;
        const bool fits = columns_end(first, middle) == notes_.size();
        (fits ? high : low) = fits ? middle : middle + 1;
    }
    return high;
}

Mpt BackMatter::height() const {
    Mpt height = 0;
    if (!remarks_.empty()) height += scaled(above_heading) + scaled(heading_height);
    for (const Part& part : remarks_)
        height += part.height;
    if (!notes_.empty())
        height += scaled(above_heading) + scaled(heading_height) + column_height(0, pt(100'000));
    return height;
}

void BackMatter::draw(Sheets& sheets) const {
    draw_remarks(sheets);
    draw_notes(sheets);
}

void BackMatter::draw_heading(Sheets& sheets,
                              const std::string& words,
                              const std::string& id) const {
    Mpt y = sheets.cursor();
    Group group;
    group.id = id;
    group.cls = "heading";
    group.anchor = {sheets.left(), y, sheets.right() - sheets.left(), scaled(heading_height)};
    Canvas canvas(group.items, measure_);
    y += sheet_.heading;
    canvas.text({sheets.left(), y}, words, {Face::semibold, Tone::ink, "heading"}, sheet_.heading);
    sheets.canvas().group(std::move(group));
    sheets.bookmark(words, id, 0);
    sheets.move_to(sheets.cursor() + scaled(heading_height));
}

void BackMatter::draw_remarks(Sheets& sheets) const {
    if (remarks_.empty()) return;
    sheets.move_to(sheets.cursor() + scaled(above_heading));
    if (sheets.room() < scaled(heading_height) + remarks_.front().height) sheets.add();
    draw_heading(sheets, "To check", "remarks");
    for (const Part& part : remarks_) {
        if (sheets.room() < part.height - scaled(part_gap)) sheets.add();
        Canvas canvas = sheets.canvas();
        draw_part(part, {sheets.left(), sheets.cursor()}, canvas);
        sheets.move_to(sheets.cursor() + part.height);
    }
}

void BackMatter::draw_notes(Sheets& sheets) const {
    if (notes_.empty()) return;
    sheets.move_to(sheets.cursor() + scaled(above_heading));
    const bool whole =
        column_height(0, pt(100'000)) + scaled(heading_height) <= sheets.room() + scaled(part_gap);
    if (!whole && sheets.room() < scaled(heading_height) + scaled(least_room)) sheets.add();
    draw_heading(sheets, "Sources", "sources");
    for (std::size_t first = 0; first < notes_.size();) {
        const Mpt height = column_height(first, sheets.room() + scaled(part_gap));
        for (std::size_t column = 0; column < columns_; ++column) {
            const std::size_t last = column_end(first, height);
            const Mpt step = column_width_ + scaled(note_column_gap);
            draw_column(sheets, first, last, sheets.left() + static_cast<Mpt>(column) * step);
            first = last;
        }
        sheets.move_to(sheets.cursor() + height);
        if (first < notes_.size()) sheets.add();
    }
}

void BackMatter::draw_column(Sheets& sheets, std::size_t first, std::size_t last, Mpt x) const {
    if (first == last) return;
    Group list;
    list.cls = "sources";
    list.role = "list";
    list.label = "Sources";
    Canvas canvas(list.items, measure_);
    Mpt y = sheets.cursor();
    for (std::size_t i = first; i < last; ++i) {
        draw_part(notes_[i], {x, y}, canvas);
        y += notes_[i].height;
    }
    sheets.canvas().group(std::move(list));
}

void BackMatter::draw_part(const Part& part, Point at, Canvas& canvas) const {
    Group group;
    group.id = part.id;
    group.cls = part.id.empty() ? "remark" : "source";
    group.role = part.id.empty() ? "note" : "listitem";
    group.anchor = {at.x, at.y, column_width_, part.height};
    Canvas inside(group.items, measure_);
    const Point baseline{at.x, at.y + sheet_.note};
    part.label.draw(part.label.wrap(scaled(pt(24)), sheet_.note), baseline, sheet_.note, leading(),
                    inside);
    const Mpt indent = part.id.empty() ? scaled(remark_indent) : note_indent_;
    part.body.draw(part.lines, {at.x + indent, baseline.y}, sheet_.note, leading(), inside);
    canvas.group(std::move(group));
}

} // namespace fasti::layout

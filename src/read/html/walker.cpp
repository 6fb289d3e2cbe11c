// SPDX-License-Identifier: Apache-2.0
#include "read/html/walker.hpp"

#include "read/html/page_breaks.hpp"
#include "read/html/shapes.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::html {
namespace {

constexpr std::size_t short_term = 40; // bytes of a term that stands before its description

} // namespace

void Walker::write(const GumboNode& root) {
    writer_.end();
    walk(root, {});
    writer_.end();
    open_ = false;
}

void Walker::walk(const GumboNode& node, const Place& place) {
    if (is_text(node)) return words(text(node), place);
    if (is_element(node) && !is_left_out(node)) element(node, place);
}

void Walker::walk_children(const GumboNode& node, const Place& place) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i)
        walk(child(list, i), place);
}

void Walker::element(const GumboNode& node, const Place& place) {
    if (is_page_break(node)) {
        if (std::string label = page_label(node); !label.empty())
            writer_.page(writer_.pages() + 1, std::move(label));
        return;
    }
    if (!is_block(node)) return inline_element(node, place);
    if (is(node, GUMBO_TAG_TABLE)) return table(node, place);
    if (is(node, GUMBO_TAG_DT) || is(node, GUMBO_TAG_DD)) return description(node, place);
    if (is(node, GUMBO_TAG_PRE) || is(node, GUMBO_TAG_LISTING)) return preformatted(node, place);
    block(node, place);
}

void Walker::block(const GumboNode& node, Place place) {
    close(place);
    const int level = heading_level(node);
    if (level > 0) place.kind = BlockKind::heading;
    if (is(node, GUMBO_TAG_BLOCKQUOTE)) place.kind = BlockKind::quotation;
    if (is(node, GUMBO_TAG_FIGCAPTION)) place.kind = BlockKind::caption;
    if (is_list(node)) ++place.lists;
    if (is(node, GUMBO_TAG_LI)) place.kind = BlockKind::list_item;
    if (place.note) place.kind = BlockKind::note;
    if (place.kind == BlockKind::heading)
        place.level = std::max(level, place.level);
    else
        place.level = place.kind == BlockKind::list_item ? std::max(place.lists, 1) : 0;
    place.dated_lines = has_dated_lines(node);
    std::string name;
    if (!place.note && level == 0 && !place.cell) name = notes_.name_of(node);
    if (!name.empty()) return as_note(node, name, place);
    walk_children(node, place);
    close(place);
}

void Walker::as_note(const GumboNode& node, const std::string& name, Place place) {
    place.kind = BlockKind::note;
    place.level = 0;
    place.note = true;
    writer_.begin_note(name);
    walk_children(node, place);
    close(place);
    writer_.end_note();
}

void Walker::inline_element(const GumboNode& node, const Place& place) {
    if (is(node, GUMBO_TAG_BR)) return line_break(place);
    if (is(node, GUMBO_TAG_A)) return link(node, place);
    if (is(node, GUMBO_TAG_SUP) || is(node, GUMBO_TAG_SUB)) return raised(node, place);
    if (is(node, GUMBO_TAG_Q)) {
        words("\"", place);
        walk_children(node, place);
        return words("\"", place);
    }
    const bool emphasis = is_emphasis(node) && place.kind != BlockKind::code;
    if (emphasis) writer_.begin_emphasis();
    walk_children(node, place);
    if (emphasis) writer_.end_emphasis();
}

void Walker::link(const GumboNode& node, const Place& place) {
    const std::string name = notes_.led_to(node);
    if (!name.empty()) return mark(node, name, place);
    if (Notes::leads_back(node, place.note)) return;
    walk_children(node, place);
}

// As people write it where nothing can be raised, so that the number is none of the sentence.
void Walker::mark(const GumboNode& node, const std::string& name, const Place& place) {
    const std::string sign(ascii::trimmed(words_of(node, 40), "[]() "));
    if (sign.empty()) return;
    open(place);
    const std::size_t begin = writer_.position();
    writer_.add('[' + sign + ']');
    writer_.anchor(name, begin);
}

// "19th" and "CO2" are words, but "1911 2" is no number of five digits.
void Walker::raised(const GumboNode& node, const Place& place) {
    const std::string inner = words_of(node, 20);
    bool mark = false; // of a note, which has brackets
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i)
        mark = mark || (is(child(list, i), GUMBO_TAG_A) && !notes_.led_to(child(list, i)).empty());
    const bool apart = begins_with_digit(inner) && open_ && !mark;
    if (apart) writer_.add(" ");
    walk_children(node, place);
    if (apart) writer_.add(" ");
}

void Walker::line_break(const Place& place) {
    if (place.lines) return code_lines("\n", place);
    ++breaks_;
    const bool parts = breaks_ > 1 || place.dated_lines;
    if (parts && !place.cell && place.kind != BlockKind::heading)
        close(place);
    else if (open_ || place.cell)
        writer_.add(" ");
}

// "1911: The mill burned." in one block, where the term is short; else both have their own.
void Walker::description(const GumboNode& node, const Place& place) {
    Place inner = place;
    if (!place.note) inner.kind = BlockKind::list_item;
    inner.level = inner.kind == BlockKind::list_item ? std::max(place.lists, 1) : 0;
    if (place.cell) {
        close(place);
        return walk_children(node, inner);
    }
    if (is(node, GUMBO_TAG_DT)) {
        close(place);
        walk_children(node, inner);
        const std::string term = words_of(node, short_term + 1);
        if (!open_ || term.empty() || term.size() > short_term) return close(place);
        joint_ = ascii::is_letter(term.back()) || ascii::is_digit(term.back()) ? ": " : " ";
        return;
    }
    if (open_ && !joint_.empty()) {
        writer_.add(joint_);
        held_ = true;
    }
    joint_.clear();
    block(node, inner);
    held_ = false;
    close(place);
}

void Walker::preformatted(const GumboNode& node, Place place) {
    close(place);
    const bool program = is_program(node, all_);
    if (program && !place.note) place.kind = BlockKind::code;
    place.level = 0;
    place.lines = !place.cell;
    walk_children(node, place);
    close(place);
}

void Walker::table(const GumboNode& node, const Place& place) {
    const Grid grid = grid_of(node);
    if (!place.cell && !only_places(node, grid)) return rows(grid, place);
    close(place);
    Place inner = place;
    for (const auto& row : grid.rows) {
        for (const TableCell& cell : row)
            if (cell.node != nullptr) block(*cell.node, inner);
        close(place);
    }
}

void Walker::rows(const Grid& grid, Place place) {
    close(place);
    writer_.begin_table();
    if (grid.caption != nullptr) writer_.caption(words_of(*grid.caption));
    place.cell = true;
    place.lines = false;
    for (const auto& row : grid.rows) {
        writer_.begin_row();
        for (const TableCell& cell : row) {
            if (cell.node == nullptr) {
                writer_.reach_down(cell.column);
                continue;
            }
            writer_.begin_cell(cell.column, cell.columns, cell.heading);
            open_ = false;
            walk_children(*cell.node, place);
        }
    }
    writer_.end_table();
    open_ = false;
}

void Walker::words(std::string_view text, const Place& place) {
    if (place.lines) return code_lines(text, place);
    const bool blank = text.find_first_not_of(" \t\n\r\f") == std::string_view::npos;
    if (blank && !open_) return;
    if (!blank) {
        open(place);
        breaks_ = 0;
        held_ = false;
    }
    writer_.add(text);
}

// Each line of a program is a block; other text of fixed width has paragraphs.
void Walker::code_lines(std::string_view text, const Place& place) {
    const bool program = place.kind == BlockKind::code;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool blank = line.find_first_not_of(" \t\r\f") == std::string_view::npos;
        if (!blank) {
            if (breaks_ > 1) close(place);
            open(place);
            breaks_ = 0;
            writer_.add(line);
        }
        if (end == text.size()) return;
        text.remove_prefix(end + 1);
        ++breaks_;
        if (program)
            close(place);
        else if (open_)
            writer_.add(" ");
    }
}

void Walker::open(const Place& place) {
    if (open_) return;
    open_ = true;
    if (!place.cell) writer_.begin(place.kind, place.level);
}

void Walker::close(const Place& place) {
    breaks_ = 0;
    if (held_) return;
    joint_.clear();
    if (place.cell) {
        if (open_) writer_.add(" ");
        return;
    }
    if (open_) writer_.end();
    open_ = false;
}

} // namespace fasti::html

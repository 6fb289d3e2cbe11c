// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/flow.hpp"

#include "read/lines/headings.hpp"
#include "read/lines/shapes.hpp"
#include "read/pdf/foot_notes.hpp"
#include "read/pdf/measures.hpp"
#include "read/pdf/rows.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cmath>

namespace fasti::pdf {
namespace {

constexpr float same_size = 0.08F;           // how far two lines of one paragraph may differ
constexpr std::size_t longest_heading = 200; // bytes

class FlowWriter {
public:
    FlowWriter(const std::vector<std::vector<Line>>& pages,
               const std::vector<std::string>& labels,
               canonical::Writer& writer)
        : pages_(pages), labels_(labels), measures_(pages), writer_(writer) {}

    void run() {
        for (std::size_t p = 0; p < pages_.size(); ++p) {
            const std::vector<Line>& page = pages_[p];
            const std::size_t notes = begin_of_notes(page, measures_.body());
            writer_.page(static_cast<int>(p) + 1, labels_[p]);
            page_ = p;
            last_ = nullptr; // gaps over a page's end say nothing
            for (std::size_t i = 0; i < notes;)
                i = write(page, i, notes);
            for (std::size_t i = notes; i < page.size(); ++i)
                notes_.push_back({&page[i], p, opens_note(page[i], page[notes])});
        }
        flush("");
        writer_.end();
        write_notes();
    }

private:
    enum class Piece : std::uint8_t { none, prose, item, heading };

    /// Writes the piece that begins with line i; where the next one begins.
    std::size_t write(const std::vector<Line>& page, std::size_t i, std::size_t end) {
        const Line& line = page[i];
        if (is_heading(page, i)) {
            write_heading(line);
            return i + 1;
        }
        if (const std::size_t rows = end_of_rows(page, i, end); rows > i)
            return write_table(page, i, rows);
        const lines::Marker marker = lines::list_marker(line.text);
        const bool item = marker && !(goes_on_from_last(line) && !marker.bullet);
        if (item) {
            begin(BlockKind::list_item, 1);
            put(line, marker.size);
            piece_ = Piece::item;
        } else if (goes_on_from_last(line)) {
            join(line);
        } else {
            begin(lines::is_caption(line.text) ? BlockKind::caption : BlockKind::paragraph);
            put(line, 0);
            piece_ = Piece::prose;
        }
        last_ = &line;
        text_ = line.text;
        return i + 1;
    }

    void write_heading(const Line& line) {
        const bool goes_on = piece_ == Piece::heading && last_ != nullptr && close(*last_, line) &&
                             alike(last_->size, line.size);
        if (goes_on) {
            join(line);
        } else {
            begin(BlockKind::heading, measures_.level(line.size));
            put(line, 0);
        }
        piece_ = Piece::heading;
        last_ = &line;
        text_ = line.text;
    }

    /// What the block before ends with stays in it.
    void begin(BlockKind kind, int level = 0) {
        flush("");
        writer_.begin(kind, level);
    }

    bool is_heading(const std::vector<Line>& page, std::size_t i) const {
        const Line& line = page[i];
        if (line.size < Measures::heading_size * measures_.body() ||
            line.text.size() > longest_heading)
            return false;
        // a page of nothing but large print has no headings
        return std::any_of(page.begin(), page.end(),
                           [&](const Line& other) {
                               return other.size < line.size - same_size * line.size;
                           }) ||
               line.text.size() < 80;
    }

    static bool alike(float one, float other) {
        return one - other < same_size * one && other - one < same_size * one;
    }

    static bool close(const Line& above, const Line& below) {
        const float gap = below.box.top - above.box.bottom;
        return gap < 0.8F * above.size && below.box.top > above.box.top;
    }

    /// Is the line the next of the paragraph or item that is open?
    bool goes_on_from_last(const Line& line) const {
        if (piece_ != Piece::prose && piece_ != Piece::item) return false;
        if (has_leader(text_)) return false;
        const bool broken = lines::breaks_off(text_) || text_.ends_with("\xC2\xAD");
        if (last_ == nullptr) return broken && lines::starts_lower(line.text); // over a page
        if (!alike(last_->size, line.size)) return false;
        if (line.box.top < last_->box.top)
            return broken && lines::starts_lower(line.text); // column
        const float gap = line.box.top - last_->box.top;
        if (gap > 1.35F * std::max(measures_.lead(), last_->size)) return false;
        // a line that stands in the middle or at the right is a line by itself
        const float moved = std::abs(last_->box.left - line.box.left);
        if (moved > 5 * line.size) return false;
        const float width = last_->right - last_->left;
        const bool ended = (lines::ends_sentence(last_->text) || last_->text.ends_with(';')) &&
                           last_->box.right < last_->right - 0.12F * width;
        if (ended) return false;
        // what fills its line by a third wraps nowhere: an item, an entry, a line of verse
        const bool short_line = last_->box.right < last_->right - 0.4F * width;
        if (short_line && !(broken && lines::starts_lower(line.text))) return false;
        const bool indented = line.box.left > last_->box.left + 0.7F * line.size;
        return !(indented && lines::ends_sentence(last_->text) && piece_ == Piece::prose);
    }

    void join(const Line& line) {
        const std::string_view head = last_word(text_);
        const bool soft = text_.ends_with("\xC2\xAD");
        const bool hyphen = text_.ends_with("-") && head.size() > 1;
        if (hyphen && !soft && lines::starts_lower(line.text) && head.size() > 2) {
            const std::string_view tail = first_word(line.text);
            if (measures_.mends(head.substr(0, head.size() - 1), tail)) drop_hyphen_ = true;
        }
        if (!hyphen && !soft && !in_a_range(head, line.text)) flush(" ");
        put(line, 0);
    }

    /// "1914–" and "18".
    static bool in_a_range(std::string_view head, std::string_view next) {
        constexpr std::string_view dash = "–";
        return head.size() > dash.size() && head.ends_with(dash) &&
               ascii::is_digit(head[head.size() - dash.size() - 1]) &&
               ascii::is_digit(next.front());
    }

    static std::string_view last_word(std::string_view text) {
        return text.substr(text.rfind(' ') + 1);
    }

    static std::string_view first_word(std::string_view text) {
        return ascii::trimmed_back(text.substr(0, text.find(' ')), ".,;:!?)");
    }

    /// A hyphen at the end of a line is held back until the next line is known.
    void put(const Line& line, std::size_t from) {
        if (!drop_hyphen_) flush("");
        drop_hyphen_ = false;
        held_.clear();
        std::string_view text = line.text;
        for (const std::string_view back : {"\uFE0E", "↩"}) // the way from a note to its mark
            if (text.ends_with(back)) text.remove_suffix(back.size());
        if (text.ends_with('-')) {
            held_ = "-";
            text.remove_suffix(1);
        }
        std::size_t at = std::min(from, text.size());
        for (const auto& [begin, end] : line.marks) {
            if (begin < at || end > text.size()) continue;
            writer_.add(text.substr(at, begin - at)); // the number itself goes, as Markdown's does
            anchor(text.substr(begin, end - begin));
            at = end;
        }
        add_without_marks(text.substr(at));
    }

    /// "… by the mayor.1 The …": the number of a note that is glued to its word.
    void add_without_marks(std::string_view text) {
        std::size_t from = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!ascii::is_digit(text[at]) || at < 5) continue;
            std::size_t end = at;
            while (end < text.size() && ascii::is_digit(text[end]))
                ++end;
            const bool stops =
                std::string_view(".,;:!?").find(text[at - 1]) != std::string_view::npos;
            const std::string_view word = text.substr(at - 5, 4);
            const bool glued = stops && std::all_of(word.begin(), word.end(), ascii::is_lower);
            const bool over = end == text.size() || text[end] == ' ';
            if (glued && over && end - at <= 3) {
                writer_.add(text.substr(from, at - from));
                anchor(text.substr(at, end - at));
                from = end;
            }
            at = end;
        }
        writer_.add(text.substr(from));
    }

    void flush(std::string_view more) {
        writer_.add(held_);
        held_.clear();
        if (!more.empty()) writer_.add(more);
    }

    static std::string note_name(std::string_view number, std::size_t page) {
        return std::to_string(page) + "/" + std::string(number);
    }

    /// Notes do not lead to notes.
    void anchor(std::string_view mark) {
        mark = ascii::trimmed(mark, "[]() ");
        if (!in_notes_) writer_.anchor_here(note_name(mark, page_), mark);
    }

    std::size_t write_table(const std::vector<Line>& page, std::size_t i, std::size_t end) {
        flush("");
        write_rows(page, i, end, writer_);
        piece_ = Piece::none;
        last_ = nullptr;
        return end;
    }

    /// Notes stand behind the whole text, each on its own page all the same.
    void turn_to(std::size_t page) {
        if (note_page_ == page) return;
        note_page_ = page;
        writer_.page(static_cast<int>(page) + 1, labels_[page]);
    }

    void write_notes() {
        note_page_ = pages_.size() - 1;
        in_notes_ = true;
        bool open = false;
        for (const auto& [line, page, opens] : notes_) {
            const std::string_view mark = opens ? mark_of(*line) : std::string_view();
            if (opens) {
                if (open) writer_.end_note();
                flush("");
                turn_to(page);
                writer_.begin_note(note_name(mark, page));
                writer_.begin(BlockKind::note);
                open = true;
            } else if (open) {
                flush(" ");
            } else {
                continue;
            }
            const std::size_t rest = line->text.find_first_not_of(".) ", mark.size());
            put(*line, opens ? rest : 0); // the number goes, as its mark in the text does
        }
        flush("");
        if (open) writer_.end_note();
    }

    struct NoteLine {
        const Line* line;
        std::size_t page;
        bool opens;
    };

    const std::vector<std::vector<Line>>& pages_;
    const std::vector<std::string>& labels_;
    Measures measures_;
    canonical::Writer& writer_;
    Piece piece_ = Piece::none;
    const Line* last_ = nullptr; // on this page
    std::string text_;           // of the last line, over pages
    std::string held_;           // the hyphen at its end
    bool drop_hyphen_ = false;
    std::vector<NoteLine> notes_;
    std::size_t page_ = 0;
    std::size_t note_page_ = 0;
    bool in_notes_ = false;
};

} // namespace

void write_flow(const std::vector<std::vector<Line>>& pages,
                const std::vector<std::string>& labels,
                canonical::Writer& writer) {
    FlowWriter(pages, labels, writer).run();
}

} // namespace fasti::pdf

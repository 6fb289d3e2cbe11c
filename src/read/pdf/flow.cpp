// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/flow.hpp"

#include "read/lines/shapes.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace fasti::pdf {
namespace {

constexpr float heading_size = 1.12F;        // times that of the body
constexpr float note_size = 0.93F;           // the most, times that of the body
constexpr float same_size = 0.08F;           // how far two lines of one paragraph may differ
constexpr std::size_t longest_heading = 200; // bytes

/// What is known of all pages before any is written.
class Measures {
public:
    explicit Measures(const std::vector<std::vector<Line>>& pages) {
        std::map<int, std::size_t> letters; // by size in tenths of a point
        std::map<int, std::size_t> leads;   // the same of the gap to the next line
        for (const std::vector<Line>& page : pages)
            for (std::size_t i = 0; i < page.size(); ++i) {
                letters[tenths(page[i].size)] += page[i].text.size();
                note_words(page[i].text);
                if (i + 1 < page.size() && page[i + 1].box.top > page[i].box.top)
                    ++leads[tenths(page[i + 1].box.top - page[i].box.top)];
            }
        body_ = most(letters);
        lead_ = most(leads);
        std::set<int> larger;
        for (const auto& [size, count] : letters)
            if (static_cast<float>(size) / 10 >= heading_size * body_) larger.insert(-size);
        for (const int size : larger) // the largest first
            levels_.try_emplace(-size, std::min<int>(static_cast<int>(levels_.size()) + 1, 6));
    }

    float body() const { return body_; }

    /// From the top of a line of prose to that of the next.
    float lead() const { return lead_; }

    int level(float size) const {
        const auto found = levels_.find(tenths(size));
        return found == levels_.end() ? 2 : found->second;
    }

    /// "rail-" and "way" of a word that stands elsewhere without the hyphen, or nowhere with it.
    bool mends(std::string_view head, std::string_view tail) const {
        const std::string whole = ascii_lower(std::string(head) + std::string(tail));
        const std::string parted = ascii_lower(std::string(head) + "-" + std::string(tail));
        return words_.contains(whole) || !words_.contains(parted);
    }

private:
    static int tenths(float points) { return static_cast<int>(points * 10 + 0.5F); }

    static float most(const std::map<int, std::size_t>& counts) {
        const auto found =
            std::max_element(counts.begin(), counts.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        return found == counts.end() ? 10.0F : static_cast<float>(found->first) / 10;
    }

    void note_words(std::string_view text) {
        constexpr std::size_t most_words = 500'000;
        for (std::size_t at = 0; at < text.size() && words_.size() < most_words;) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            const std::string_view word = ascii::trimmed(text.substr(at, end - at), ".,;:!?\"'()");
            if (word.size() > 3) words_.insert(ascii_lower(word));
            at = end + 1;
        }
    }

    float body_ = 10;
    float lead_ = 12;
    std::map<int, int> levels_;
    std::set<std::string> words_;
};

class FlowWriter {
public:
    FlowWriter(const std::vector<std::vector<Line>>& pages,
               const std::vector<std::string>& labels,
               canonical::Writer& writer)
        : pages_(pages), labels_(labels), measures_(pages), writer_(writer) {}

    void run() {
        for (std::size_t p = 0; p < pages_.size(); ++p) {
            const std::vector<Line>& page = pages_[p];
            const std::size_t notes = begin_of_notes(page);
            writer_.page(static_cast<int>(p) + 1, labels_[p]);
            last_ = nullptr; // gaps over a page's end say nothing
            for (std::size_t i = 0; i < notes;)
                i = write(page, i, notes);
            for (std::size_t i = notes; i < page.size(); ++i)
                notes_.push_back({&page[i], p});
        }
        writer_.end();
        write_notes();
    }

private:
    enum class Piece : std::uint8_t { none, prose, item, heading };

    /// Where the notes at the foot of a page begin: smaller lines, the first with a number or sign.
    std::size_t begin_of_notes(const std::vector<Line>& page) const {
        std::size_t begin = page.size();
        while (begin > 0 && page[begin - 1].size <= note_size * measures_.body())
            --begin;
        while (begin < page.size() && !opens_note(page[begin].text))
            ++begin;
        const bool all = begin == 0; // a page of small print is no page of notes
        return all ? page.size() : begin;
    }

    static bool opens_note(std::string_view text) {
        return !text.empty() &&
               (ascii::is_digit(text.front()) || text.front() == '*' || text.starts_with("†"));
    }

    /// Writes the piece that begins with line i; where the next one begins.
    std::size_t write(const std::vector<Line>& page, std::size_t i, std::size_t end) {
        if (const std::size_t rows = end_of_table(page, i, end); rows > i)
            return write_table(page, i, rows);
        const Line& line = page[i];
        if (is_heading(page, i)) {
            const bool goes_on = piece_ == Piece::heading && last_ != nullptr &&
                                 close(*last_, line) && alike(last_->size, line.size);
            if (!goes_on) writer_.begin(BlockKind::heading, measures_.level(line.size));
            if (goes_on) writer_.add(" ");
            put(line, 0);
            piece_ = Piece::heading;
            last_ = &line;
            return i + 1;
        }
        const lines::Marker marker = lines::list_marker(line.text);
        const bool item = marker && !(goes_on_from_last(line) && !marker.bullet);
        if (item) {
            writer_.begin(BlockKind::list_item, 1);
            put(line, marker.size);
            piece_ = Piece::item;
        } else if (goes_on_from_last(line)) {
            join(line);
        } else {
            writer_.begin(BlockKind::paragraph);
            put(line, 0);
            piece_ = Piece::prose;
        }
        last_ = &line;
        text_ = line.text;
        return i + 1;
    }

    bool is_heading(const std::vector<Line>& page, std::size_t i) const {
        const Line& line = page[i];
        if (line.size < heading_size * measures_.body() || line.text.size() > longest_heading)
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

    bool close(const Line& above, const Line& below) const {
        const float gap = below.box.top - above.box.bottom;
        return gap < 0.8F * above.size && below.box.top > above.box.top;
    }

    /// Is the line the next of the paragraph or item that is open?
    bool goes_on_from_last(const Line& line) const {
        if (piece_ != Piece::prose && piece_ != Piece::item) return false;
        const bool broken = lines::breaks_off(text_) || text_.ends_with("\xC2\xAD");
        if (last_ == nullptr) return broken && lines::starts_lower(line.text); // over a page
        if (!alike(last_->size, line.size)) return false;
        if (line.box.top < last_->box.top)
            return broken && lines::starts_lower(line.text); // column
        const float gap = line.box.top - last_->box.top;
        if (gap > 1.35F * std::max(measures_.lead(), last_->size)) return false;
        const float width = last_->right - last_->left;
        const bool ended =
            lines::ends_sentence(last_->text) && last_->box.right < last_->right - 0.12F * width;
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
        const bool hyphen =
            text_.ends_with("-") && lines::starts_lower(line.text) && head.size() > 2;
        if (hyphen && !soft) {
            const std::string_view tail = first_word(line.text);
            if (measures_.mends(head.substr(0, head.size() - 1), tail)) drop_hyphen_ = true;
        }
        if (!hyphen && !soft) flush(" ");
        put(line, 0);
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
        if (text.ends_with('-')) {
            held_ = "-";
            text.remove_suffix(1);
        }
        std::size_t at = std::min(from, text.size());
        for (const auto& [begin, end] : line.marks) {
            if (begin < at || end > text.size()) continue;
            writer_.add(text.substr(at, begin - at)); // the number itself goes, as Markdown's does
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

    static std::string note_name(const std::string& number, std::size_t page) {
        return std::to_string(page) + "/" + number;
    }

    /// Where rows of a table end that begin with line i: three and more lines with parts that begin
    /// at the same places; i itself where none begin.
    std::size_t end_of_table(const std::vector<Line>& page, std::size_t i, std::size_t end) const {
        constexpr std::size_t fewest = 3;
        std::size_t stop = i;
        while (stop < end && page[stop].parts.size() > 1 &&
               (stop == i ||
                (page[stop].box.top > page[stop - 1].box.top && aligned(page[i], page[stop]))))
            ++stop;
        return stop - i >= fewest ? stop : i;
    }

    static bool aligned(const Line& one, const Line& other) {
        constexpr float tolerance = 8; // points
        std::size_t shared = 0;
        for (const auto& [byte, x] : other.parts)
            for (const auto& [first_byte, first_x] : one.parts)
                shared += std::abs(x - first_x) < tolerance ? 1U : 0U;
        return shared >= 2 || (shared >= 1 && one.parts.size() == 2 && other.parts.size() == 2);
    }

    std::size_t write_table(const std::vector<Line>& page, std::size_t i, std::size_t end) {
        const auto widest = std::max_element(
            page.begin() + static_cast<std::ptrdiff_t>(i),
            page.begin() + static_cast<std::ptrdiff_t>(end),
            [](const Line& a, const Line& b) { return a.parts.size() < b.parts.size(); });
        flush("");
        writer_.begin_table();
        for (; i < end; ++i) {
            writer_.begin_row();
            const Line& line = page[i];
            int before = -1;
            for (std::size_t part = 0; part < line.parts.size(); ++part) {
                const std::size_t stop =
                    part + 1 < line.parts.size() ? line.parts[part + 1].first : line.text.size();
                before = std::max(before + 1, column_of(*widest, line.parts[part].second));
                writer_.begin_cell(before);
                writer_.add(std::string_view(line.text).substr(line.parts[part].first,
                                                               stop - line.parts[part].first));
            }
        }
        writer_.end_table();
        piece_ = Piece::none;
        last_ = nullptr;
        return end;
    }

    /// The column of the widest row whose begin is the nearest.
    static int column_of(const Line& widest, float x) {
        const auto nearest = std::min_element(
            widest.parts.begin(), widest.parts.end(), [&](const auto& a, const auto& b) {
                return std::abs(a.second - x) < std::abs(b.second - x);
            });
        return static_cast<int>(nearest - widest.parts.begin());
    }

    void write_notes() {
        bool open = false;
        for (const auto& [line, page] : notes_) {
            if (opens_note(line->text)) {
                if (open) writer_.end_note();
                std::size_t end = 0;
                while (end < line->text.size() && ascii::is_digit(line->text[end]))
                    ++end;
                flush("");
                writer_.begin_note(note_name(line->text.substr(0, end), page));
                writer_.begin(BlockKind::note);
                open = true;
            } else if (open) {
                flush(" ");
            } else {
                continue;
            }
            put(*line, 0);
        }
        flush("");
        if (open) writer_.end_note();
    }

    struct NoteLine {
        const Line* line;
        std::size_t page;
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
};

} // namespace

void write_flow(const std::vector<std::vector<Line>>& pages,
                const std::vector<std::string>& labels,
                canonical::Writer& writer) {
    FlowWriter(pages, labels, writer).run();
}

} // namespace fasti::pdf

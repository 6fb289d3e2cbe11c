// SPDX-License-Identifier: Apache-2.0
#include "events/zones/zones.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/zones/captions.hpp"
#include "events/zones/editions.hpp"
#include "events/zones/entries.hpp"
#include "events/zones/notes.hpp"
#include "events/zones/running_heads.hpp"
#include "events/zones/section_numbers.hpp"
#include "events/zones/stretches.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::zones {
namespace {

constexpr std::size_t longest_contents = 200; // bytes of a line of a table of contents
constexpr std::size_t ends_of_file = 60; // blocks at either end where an edition speaks of itself

Role role_of(BlockKind kind) {
    switch (kind) {
    case BlockKind::heading:
        return Role::heading;
    case BlockKind::list_item:
        return Role::list_item;
    case BlockKind::quotation:
        return Role::quotation;
    case BlockKind::caption:
        return Role::caption;
    case BlockKind::code:
        return Role::code;
    case BlockKind::table:
        return Role::table_row;
    case BlockKind::note:
        return Role::note;
    case BlockKind::paragraph:
        break;
    }
    return Role::narrative;
}

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), ascii::is_digit);
}

/// "date -d 2019-05-04", not "3 May 2019".
bool has_small_word(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (ascii::is_lower(text[i]) && (i == 0 || !ascii::in_letter(text[i - 1]))) return true;
    return false;
}

/// The number that opens a note for sure: "[16] Annals", "1427 (return) [ The order"; 0: none.
int note_number(std::string_view block) {
    const std::size_t begin = block.starts_with('[') ? 1 : 0;
    std::size_t end = begin;
    while (end < block.size() && end < begin + 4 && ascii::is_digit(block[end]))
        ++end;
    if (end == begin) return 0;
    const std::string_view behind = block.substr(end);
    const bool opens = begin == 1 ? behind.starts_with("] ") : behind.starts_with(" (return)");
    return opens ? std::stoi(std::string(block.substr(begin, end - begin))) : 0;
}

class Assigner {
public:
    explicit Assigner(const Document& document) : document_(document) {}

    Zones run() {
        for (const Block& block : document_.blocks)
            zones_.blocks.push_back(role_of(block.kind));
        by_form();
        by_section();
        by_list();
        for (const std::size_t block : running_heads(document_))
            zones_.blocks[block] = Role::running_head;
        for (std::size_t i = 0; i < document_.blocks.size(); ++i)
            if (gives(zones_.blocks[i]).dates) by_stretch(i);
        by_signs_of_code();
        overlay(zones_.stretches, section_numbers(document_));
        return std::move(zones_);
    }

private:
    std::string_view words(std::size_t block) const {
        return document_[document_.blocks[block].span];
    }

    void by_stretch(std::size_t i) {
        const Span block = document_.blocks[i].span;
        if (zones_.blocks[i] != Role::note || !has_digit(words(i))) {
            find_stretches(document_.text, block, notes_, zones_.stretches);
            return;
        }
        for (const Span piece : pieces_of_note(document_.text, block))
            if (has_digit(document_[piece]) && names_a_source(document_[piece]))
                zones_.stretches.push_back({piece, Role::reference});
            else
                find_stretches(document_.text, piece, notes_, zones_.stretches);
    }

    /// "Run `date -d 2019-05-04`": what the markup sets as code, but for a date alone.
    void by_signs_of_code() {
        std::vector<Stretch> code;
        for (const Span span : document_.emphasis) {
            const std::size_t at = document_.offsets.original(span.begin);
            const std::string_view set = document_[span];
            const bool ticks = at > 0 && document_.original[at - 1] == '`';
            if (ticks && has_small_word(set) && has_digit(set)) code.push_back({span, Role::code});
        }
        overlay(zones_.stretches, std::move(code));
    }

    /// What each block shows by itself.
    void by_form() {
        for (std::size_t i = 0; i < zones_.blocks.size(); ++i) {
            const std::string_view block = words(i);
            if (const int number = note_number(block); number > 0) {
                notes_.push_back(number);
                if (zones_.blocks[i] == Role::narrative) zones_.blocks[i] = Role::note;
            }
            if (const Role shown = role_by_form(i); shown != Role::narrative)
                zones_.blocks[i] = shown;
        }
        std::sort(notes_.begin(), notes_.end());
    }

    /// Role::narrative where the form shows nothing.
    Role role_by_form(std::size_t i) const {
        const Role role = zones_.blocks[i];
        const std::string_view block = words(i);
        if (!has_digit(block)) return Role::narrative;
        const bool prose = role == Role::narrative || role == Role::list_item ||
                           role == Role::quotation || role == Role::note;
        if (!prose) return Role::narrative;
        if (is_attribution(block)) return Role::byline;
        if (is_bibliography_entry(block)) return Role::reference;
        if (is_contents_line(block)) return Role::contents;
        if (is_caption_line(block)) return Role::caption;
        const bool at_end = i < ends_of_file || i + ends_of_file >= zones_.blocks.size();
        if (at_end && is_edition_line(block)) return Role::front_matter;
        return Role::narrative;
    }

    /// What the heading above says.
    void by_section() {
        Role section = Role::narrative;
        int level = 0;
        bool changelog = false;
        for (std::size_t i = 0; i < zones_.blocks.size(); ++i) {
            const Block& block = document_.blocks[i];
            if (block.kind == BlockKind::heading) {
                // what follows the title of the whole is all of it
                const bool over = block.level <= level || level == 1 || section == Role::contents;
                if (section == Role::narrative || over) {
                    section = role_of_section(i);
                    level = block.level;
                }
                changelog = changelog || names_a_version(words(i)) || is_changelog(words(i));
                continue;
            }
            Role& role = zones_.blocks[i];
            const bool prose = role == Role::narrative || role == Role::list_item;
            if (prose && section == Role::exercise && role == Role::narrative &&
                !sets_a_task(words(i)) && !words(i).ends_with('?'))
                continue;
            const bool line = section != Role::contents || words(i).size() <= longest_contents;
            if (prose && line && section != Role::narrative)
                role = section;
            else if (changelog && role == Role::list_item)
                role = Role::change;
        }
    }

    /// Notes are those that show a source; "Notes" may stand over those of a meeting as well.
    Role role_of_section(std::size_t heading) const {
        if (!is_heading_of(words(heading), lexicon::note_heading, lexicon::note_heading))
            return role_of_heading(words(heading));
        for (std::size_t i = heading + 1; i < document_.blocks.size(); ++i) {
            if (document_.blocks[i].kind == BlockKind::heading) break;
            if (zones_.blocks[i] == Role::reference || shows_a_source(words(i))) return Role::note;
        }
        return Role::narrative;
    }

    static Role role_of_heading(std::string_view heading) {
        using namespace lexicon;
        if (is_heading_of(heading, reference_heading, reference_heading_alone))
            return Role::reference;
        if (is_heading_of(heading, exercise_heading, exercise_heading_alone)) return Role::exercise;
        if (is_heading_of(heading, contents_heading, contents_heading)) return Role::contents;
        return Role::narrative;
    }

    static bool is_changelog(std::string_view heading) {
        const std::string lower = ascii_lower(heading);
        return lower.starts_with("changelog") || lower.starts_with("change log") ||
               lower.starts_with("release notes");
    }

    /// What the other items of a list, and the line that leads to it, say of each.
    void by_list() {
        for (std::size_t i = 0; i < zones_.blocks.size();) {
            const std::size_t begin = i;
            const bool list = is_list(begin);
            std::size_t tasks = 0;
            std::size_t entries = 0;
            for (; i < zones_.blocks.size() && in_same_list(begin, i); ++i) {
                tasks += list && sets_a_task(words(i)) ? 1U : 0U;
                entries += zones_.blocks[i] == Role::reference ? 1U : 0U;
            }
            const std::size_t count = i - begin;
            const bool led = list && begin > 0 && announces_objectives(words(begin - 1));
            if (count >= 3 && 5 * entries >= 3 * count) give(begin, i, Role::reference);
            if (list && (led || (count >= 2 && 2 * tasks > count))) give(begin, i, Role::exercise);
            i = std::max(i, begin + 1);
        }
    }

    bool is_list(std::size_t block) const {
        return document_.blocks[block].kind == BlockKind::list_item;
    }

    /// Neighbours of one kind, without a heading between them.
    bool in_same_list(std::size_t begin, std::size_t i) const {
        const BlockKind kind = document_.blocks[begin].kind;
        return document_.blocks[i].kind == kind &&
               (kind == BlockKind::list_item || kind == BlockKind::paragraph);
    }

    void give(std::size_t begin, std::size_t end, Role role) {
        for (std::size_t i = begin; i < end; ++i)
            if (zones_.blocks[i] == Role::narrative || zones_.blocks[i] == Role::list_item)
                zones_.blocks[i] = role;
    }

    const Document& document_;
    Zones zones_;
    std::vector<int> notes_; // the numbers of notes
};

} // namespace

Role Zones::at(std::size_t byte, std::size_t block) const {
    const auto behind =
        std::upper_bound(stretches.begin(), stretches.end(), byte,
                         [](std::size_t at, const Stretch& each) { return at < each.span.begin; });
    if (behind != stretches.begin() && std::prev(behind)->span.end > byte)
        return std::prev(behind)->role;
    return block < blocks.size() ? blocks[block] : Role::narrative;
}

Zones zones_of(const Document& document) {
    return Assigner(document).run();
}

std::string dump(const Document& document, const Zones& zones) {
    std::string out;
    auto stretch = zones.stretches.begin();
    for (std::size_t i = 0; i < zones.blocks.size(); ++i) {
        const Span span = document.blocks[i].span;
        out.append(name(zones.blocks[i])).append(": ").append(document[span]) += '\n';
        for (; stretch != zones.stretches.end() && stretch->span.begin < span.end; ++stretch)
            out.append("  ")
                .append(name(stretch->role))
                .append(": ")
                .append(document[stretch->span]) += '\n';
    }
    return out;
}

} // namespace fasti::zones

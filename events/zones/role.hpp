// SPDX-License-Identifier: Apache-2.0
// What a block, or a stretch inside one, is for, and what it may give.
#pragma once

#include "text/span.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace fasti::zones {

enum class Role : std::uint8_t {
    narrative,
    heading,
    list_item,
    table_row,
    quotation,
    note,         ///< a footnote's own words
    reference,    ///< an entry of a bibliography, a source note, a citation in brackets
    mark,         ///< the number that leads to a note: "men.[16]"
    catalogue,    ///< a number that counts and dates nothing: "Resolution 1973", "CVE-2021-44228"
    life,         ///< a bracket with somebody's birth and death: "(1797–1877)"
    caption,      ///< of a picture, or what stands for one
    byline,       ///< who said it, with or without a day: "—Thomas Reed, December 23, 1701"
    running_head, ///< the title at the head of each page: "THE WAR OF 1866 12"
    contents,     ///< a table of contents
    code,         ///< addresses, names of files, programs
    version,      ///< of software: "3.9.47"
    change,       ///< a line of a changelog: a name with a year in it tells of no event
    exercise,     ///< a task or an objective of learning
    front_matter, ///< of an edition: "Last updated: September 7, 2021"
};

/// What a role may give.
struct Gives {
    Role role;
    std::string_view name;
    bool dates;   ///< expressions of time are found in it
    bool events;  ///< what these date are events of the story
    bool of_text; ///< a date in it may be that of the document
};

// clang-format off
inline constexpr std::array all_roles = {
    //    role                name            dates  events of_text
    Gives{Role::narrative,    "narrative",    true,  true,  true},
    Gives{Role::heading,      "heading",      true,  true,  true},
    Gives{Role::list_item,    "list_item",    true,  true,  true},
    Gives{Role::table_row,    "table_row",    true,  true,  false},
    Gives{Role::quotation,    "quotation",    true,  true,  false},
    Gives{Role::note,         "note",         true,  true,  false},
    Gives{Role::reference,    "reference",    true,  false, false},
    Gives{Role::mark,         "mark",         false, false, false},
    Gives{Role::catalogue,    "catalogue",    false, false, false},
    Gives{Role::life,         "life",         true,  false, false},
    Gives{Role::caption,      "caption",      true,  false, false},
    Gives{Role::byline,       "byline",       true,  false, false},
    Gives{Role::running_head, "running_head", false, false, false},
    Gives{Role::contents,     "contents",     true,  false, false},
    Gives{Role::code,         "code",         false, false, false},
    Gives{Role::version,      "version",      false, false, false},
    Gives{Role::change,       "change",       true,  false, false},
    Gives{Role::exercise,     "exercise",     true,  false, false},
    Gives{Role::front_matter, "front_matter", true,  false, false},
};

// clang-format on

constexpr const Gives& gives(Role role) {
    return all_roles.at(static_cast<std::size_t>(role));
}

constexpr std::string_view name(Role role) {
    return gives(role).name;
}

/// A stretch inside a block that has a role of its own.
struct Stretch {
    Span span; ///< bytes of Document::text
    Role role = Role::narrative;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

} // namespace fasti::zones

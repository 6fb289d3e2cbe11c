// SPDX-License-Identifier: Apache-2.0
// How the end of one line and the beginning of the next become one text again.
//
// "co-" + "operation" is "cooperation" if the document writes that word elsewhere, "co-operation"
// if it writes that one; where it writes neither, a small letter joins without the hyphen, unless
// both halves are words of the document or the first is one that likes its hyphen ("post-", "non-",
// "self-").
#pragma once

#include "read/lines/lines.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fasti::lines {

/// What stands between two lines that are joined.
enum class Seam : std::uint8_t {
    space, ///< one space
    glue,  ///< nothing: "U.S.-" + "Russian", or a dash
    mend   ///< nothing, and the hyphen at the end of the first line goes
};

/// Knows which of the words cut at line ends the document writes elsewhere. One pass over the text,
/// made only when a line ends in a hyphen.
class Hyphens {
public:
    Hyphens(std::string_view text, const std::vector<Line>& lines);

    /// How the lines `left` and `right`, spans of the text, join.
    Seam seam(Span left, Span right) const;

private:
    bool seen(const std::string& word) const;
    Seam choose(std::string_view left, std::string_view right) const;
    void ask_for(std::string_view left, std::string_view right);
    void look_up();

    std::string_view text_;
    std::unordered_map<std::string, bool> words_; // in lower case; true when seen
};

} // namespace fasti::lines

// SPDX-License-Identifier: Apache-2.0
// Footnotes of a page: links that lead to them, and the elements that are notes.
//
//     burned in 1911<a href="#fn1"><sup>1</sup></a> … <li id="fn1">Harris, p. 57 <a …>↩</a></li>
#pragma once

#include "read/html/tree.hpp"

#include <set>
#include <string>
#include <string_view>

namespace fasti::html {

/// Which links are marks of notes, and which elements their notes.
class Notes {
public:
    /// `file` as in Shape; `known` has names of notes that other files led to, and gets those that
    /// this one leads to.
    Notes(const GumboNode& root, std::string_view file, std::set<std::string>& known);

    /// The name of the note that a link leads to; "" where it leads to none.
    std::string led_to(const GumboNode& link) const;

    /// The name of the note that an element is; "" where it is none.
    std::string name_of(const GumboNode& element) const;

    /// Whether a link in a note leads back to its mark.
    static bool leads_back(const GumboNode& link, bool in_note);

private:
    void collect(const GumboNode& node, bool raised);
    std::string name(std::string_view address) const;
    bool is_mark(const GumboNode& link, bool raised) const;
    std::string known_id(const GumboNode& element) const;

    std::string file_;
    std::set<std::string>& known_;
    std::set<std::string, std::less<>> seen_; // ids above the link that is looked at
    std::set<const GumboNode*> marks_;
};

} // namespace fasti::html

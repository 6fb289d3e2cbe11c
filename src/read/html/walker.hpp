// SPDX-License-Identifier: Apache-2.0
// The walk over the tree of a page that writes its blocks.
#pragma once

#include "read/canonical/writer.hpp"
#include "read/html/notes.hpp"
#include "read/html/tables.hpp"
#include "read/html/tree.hpp"

#include <string>
#include <string_view>

namespace fasti::html {

/// Writes an element and what it holds, but what was left out of the tree.
class Walker {
public:
    Walker(canonical::Writer& writer, const Notes& notes, std::size_t all)
        : writer_(writer), notes_(notes), all_(all) {}

    void write(const GumboNode& root);

private:
    /// What words at a place of the tree are for.
    struct Place {
        BlockKind kind = BlockKind::paragraph;
        int level = 0;
        int lists = 0;      ///< lists around it
        bool cell = false;  ///< in a row: nothing begins a block
        bool lines = false; ///< each line is one of code
        bool note = false;
        bool dated_lines = false; ///< `<br>` stands between entries of a chronology
    };

    void walk(const GumboNode& node, const Place& place);
    void walk_children(const GumboNode& node, const Place& place);
    void element(const GumboNode& node, const Place& place);
    void block(const GumboNode& node, Place place);
    void as_note(const GumboNode& node, const std::string& name, Place place);
    void inline_element(const GumboNode& node, const Place& place);
    void link(const GumboNode& node, const Place& place);
    void mark(const GumboNode& node, const std::string& name, const Place& place);
    void raised(const GumboNode& node, const Place& place);
    void line_break(const Place& place);
    void description(const GumboNode& node, const Place& place);
    void preformatted(const GumboNode& node, Place place);
    void table(const GumboNode& node, const Place& place);
    void rows(const Grid& grid, Place place);
    void words(std::string_view text, const Place& place);
    void code_lines(std::string_view text, const Place& place);
    void open(const Place& place);
    void close(const Place& place);

    canonical::Writer& writer_;
    const Notes& notes_;
    std::size_t all_;   // bytes of text of the page
    bool open_ = false; // a block has words
    bool held_ = false; // the next block goes on in the one that is open
    std::string joint_; // between the short term that is open and its description
    int breaks_ = 0;    // `<br>` since the last word
};

} // namespace fasti::html

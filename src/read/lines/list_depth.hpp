// SPDX-License-Identifier: Apache-2.0
// How deep an item of a list stands, from the indents of those above it.
#pragma once

#include <cstddef>
#include <vector>

namespace fasti::lines {

/// The items that are open, each indented further than the one before.
class ListDepth {
public:
    /// Opens an item, and closes those that are indented further.
    void open(std::size_t indent) {
        while (!indents_.empty() && indents_.back() > indent)
            indents_.pop_back();
        if (indents_.empty() || indents_.back() < indent) indents_.push_back(indent);
    }

    /// Ends the list.
    void clear() { indents_.clear(); }

    bool empty() const { return indents_.empty(); }

    /// How many items are open.
    int level() const { return static_cast<int>(indents_.size()); }

    /// The indent of the innermost item; there must be one.
    std::size_t indent() const { return indents_.back(); }

private:
    std::vector<std::size_t> indents_;
};

} // namespace fasti::lines

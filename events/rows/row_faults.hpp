// SPDX-License-Identifier: Apache-2.0
// What a row of events says that nothing can be: found while rows are read, so that no check and no
// drawing has to make sense of it.
#pragma once

#include "events/chronicle/event.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fasti::detail {

/// "row-makes-no-sense": bounds that end before they begin or lie outside the date, no title.
std::optional<Finding> fault_of(const Event& event);

/// The same of a link: from an event to itself, or with relations of which none is left.
std::optional<Finding> fault_of(const Tlink& link, const Chronicle& chronicle);

/// Links to events that are not there, as when a person has deleted a row: one note for all of
/// them.
class LostLinks {
public:
    void add(const std::string& id, std::size_t line);

    /// "link-to-nothing"; nullopt when none was lost.
    std::optional<Finding> note() const;

    /// Of the first few, ascending.
    const std::vector<std::size_t>& lines() const { return lines_; }

private:
    std::size_t count_ = 0;
    std::set<std::string> ids_;
    std::vector<std::size_t> lines_;
};

} // namespace fasti::detail

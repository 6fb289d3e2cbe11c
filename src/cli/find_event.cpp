// SPDX-License-Identifier: Apache-2.0
#include "cli/find_event.hpp"

#include "text/error.hpp"

#include <vector>

namespace fasti::cli {

EventId find_event(const Chronicle& chronicle, const std::string& words) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < chronicle.events.size(); ++i) {
        const Event& event = chronicle.events[i];
        if (event.id == words) return EventId{i};
        if (event.title.find(words) != std::string::npos) found.push_back(i);
    }
    if (found.size() == 1) return EventId{found.front()};
    if (found.empty())
        throw UsageError("\"" + words + "\" is neither the id of an event nor in any title");
    throw UsageError("\"" + words + "\" is in the titles of " + std::to_string(found.size()) +
                     " events, such as " + chronicle.events[found[0]].id + " and " +
                     chronicle.events[found[1]].id + "; give an id");
}

} // namespace fasti::cli

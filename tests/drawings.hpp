// SPDX-License-Identifier: Apache-2.0
// Intervals drawn in text, so that the picture of a test is its input. One line is one interval,
// one column one day; "[" stands on the first day, ")" on the first day after.
//
//     const auto t = drawing(R"(
//         war     [---------)
//         siege       [--)
//     )");
//     t["war"], t["siege"]
#pragma once

#include "events/time/interval.hpp"

#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

namespace fasti {

/// The intervals of a drawing by name; asking for a name that is not there throws.
class Drawing {
public:
    explicit Drawing(const std::string& picture) {
        std::istringstream lines(picture);
        for (std::string line; std::getline(lines, line);)
            if (line.find_first_not_of(' ') != std::string::npos) add(line);
    }

    const Interval& operator[](const std::string& name) const { return intervals_.at(name); }

    const std::map<std::string, Interval>& all() const { return intervals_; }

private:
    void add(const std::string& line) {
        std::string name;
        std::istringstream(line) >> name;
        const auto begin = line.find('[');
        const auto end = line.find(')', begin);
        if (begin == std::string::npos || end == std::string::npos)
            throw std::invalid_argument("no [---) in: " + line);
        intervals_[name] = {day(begin), day(end)};
    }

    static sys_days day(std::size_t column) { return sys_days{days{static_cast<int>(column)}}; }

    std::map<std::string, Interval> intervals_;
};

inline Drawing drawing(const std::string& picture) {
    return Drawing(picture);
}

} // namespace fasti

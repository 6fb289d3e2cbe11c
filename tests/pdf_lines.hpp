// SPDX-License-Identifier: Apache-2.0
// Pages of PDF as tests write them: lines at a place, and what is read of them.
#pragma once

#include "read/pdf/boxes.hpp"
#include "read/pdf/reading_order.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace fasti::test {

/// A line of words of 10 points, each with 5 points a letter, that begins at x and y.
inline pdf::TextLine line_at(float x, float y, const std::string& text) {
    pdf::TextLine line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const float right = x + 5 * static_cast<float>(word.size());
        line.words.push_back({{x, y, right, y + 10}, word});
        x = right + 3;
    }
    line.box = {line.words.front().box.left, y, line.words.back().box.right, y + 10};
    return line;
}

inline std::vector<std::string> texts(const std::vector<pdf::Line>& lines) {
    std::vector<std::string> out;
    for (const pdf::Line& line : lines)
        out.push_back(line.text);
    return out;
}

} // namespace fasti::test

// SPDX-License-Identifier: Apache-2.0
// Headings of a document, to know by them what stands above its pages: "CHAPTER 1. DEFINITIONS".
#pragma once

#include "read/pdf/reading_order.hpp"

#include <set>
#include <string>
#include <vector>

namespace fasti::pdf {

class RunningTitles {
public:
    explicit RunningTitles(const std::vector<std::vector<Line>>& pages);

    /// Is the line, in type as the text's or smaller, nothing but the begins of headings?
    bool repeats(const Line& line) const;

private:
    bool is_large(const Line& line) const;
    bool is_title(const std::string& words) const;

    float body_ = 10;
    std::set<std::string> titles_;
};

} // namespace fasti::pdf

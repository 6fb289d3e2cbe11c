// SPDX-License-Identifier: Apache-2.0
// What is known of all pages before any is written: sizes of type, the leading, the words.
#pragma once

#include "read/pdf/reading_order.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::pdf {

class Measures {
public:
    static constexpr float heading_size = 1.12F; ///< times that of the body, the least

    explicit Measures(const std::vector<std::vector<Line>>& pages);

    float body() const { return body_; }

    /// From the top of a line of prose to that of the next.
    float lead() const { return lead_; }

    /// Of a heading in type of this size, from 1 for the largest.
    int level(float size) const;

    /// "rail-" and "way" of a word that stands elsewhere without the hyphen, or nowhere with it.
    bool mends(std::string_view head, std::string_view tail) const;

private:
    void note_words(std::string_view text);

    float body_ = 10;
    float lead_ = 12;
    std::map<int, int> levels_; // by size in tenths of a point
    std::set<std::string> words_;
};

} // namespace fasti::pdf

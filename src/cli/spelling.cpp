// SPDX-License-Identifier: Apache-2.0
#include "cli/spelling.hpp"

#include <algorithm>
#include <vector>

namespace fasti::cli {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    using Row = std::vector<std::size_t>;
    Row before_last(b.size() + 1);
    Row last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool crossed = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (crossed) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = std::move(last);
        last = std::move(row);
    }
    return last.back();
}

std::string nearest(std::string_view word, std::span<const std::string> names) {
    constexpr std::size_t longest = 64; // no name is nearly as long
    if (word.size() > longest) return "";
    const std::size_t signs = word.size() - std::min(word.find_first_not_of('-'), word.size());
    std::size_t limit = std::min<std::size_t>(2, signs / 3) + 1;
    std::string out;
    for (const std::string& name : names) {
        const std::size_t distance = edit_distance(word, name);
        if (distance < limit) {
            limit = distance;
            out = name;
        }
    }
    return out;
}

} // namespace fasti::cli

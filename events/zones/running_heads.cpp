// SPDX-License-Identifier: Apache-2.0
#include "events/zones/running_heads.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace fasti::zones {
namespace {

constexpr std::size_t longest_head = 80; // bytes of a title
constexpr std::size_t fewest = 3;        // pages

struct Head {
    std::string_view title; ///< empty where the block is none
    int page = 0;
};

int number_of(std::string_view digits) {
    int number = 0;
    for (const char c : digits)
        number = 10 * number + (c - '0');
    return number;
}

/// "THE WAR OF 1866 12", "12 THE WAR OF 1866": a title, with a date in it or it would do no harm.
Head head_of(std::string_view block) {
    if (block.size() > longest_head || block.size() < 6) return {};
    std::size_t front = 0;
    while (front < block.size() && ascii::is_digit(block[front]))
        ++front;
    std::size_t back = block.size();
    while (back > 0 && ascii::is_digit(block[back - 1]))
        --back;
    Head head;
    if (back < block.size() && block.size() - back <= 4 && back > 0 && block[back - 1] == ' ')
        head = {ascii::trimmed(block.substr(0, back)), number_of(block.substr(back))};
    else if (front > 0 && front <= 4 && front < block.size() && block[front] == ' ')
        head = {ascii::trimmed(block.substr(front)), number_of(block.substr(0, front))};
    const bool dated = std::any_of(head.title.begin(), head.title.end(), ascii::is_digit);
    const bool named = std::any_of(head.title.begin(), head.title.end(), ascii::is_letter);
    return dated && named ? head : Head();
}

} // namespace

std::vector<std::size_t> running_heads(const Document& document) {
    struct Row {
        std::vector<std::size_t> blocks;
        int page = 0;
        bool good = true;
    };

    std::unordered_map<std::string_view, Row> rows;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        if (block.kind != BlockKind::paragraph && block.kind != BlockKind::heading) continue;
        const Head head = head_of(document[block.span]);
        if (head.title.empty()) continue;
        Row& row = rows[head.title];
        row.good =
            row.good && head.page > row.page && (row.blocks.empty() || row.blocks.back() + 1 < i);
        row.page = head.page;
        row.blocks.push_back(i);
    }
    std::vector<std::size_t> out;
    for (const auto& [title, row] : rows)
        if (row.good && row.blocks.size() >= fewest)
            out.insert(out.end(), row.blocks.begin(), row.blocks.end());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace fasti::zones

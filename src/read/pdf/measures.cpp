// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/measures.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::pdf {
namespace {

int tenths(float points) {
    return static_cast<int>(points * 10 + 0.5F);
}

float most(const std::map<int, std::size_t>& counts) {
    const auto found =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return found == counts.end() ? 10.0F : static_cast<float>(found->first) / 10;
}

} // namespace

Measures::Measures(const std::vector<std::vector<Line>>& pages) {
    std::map<int, std::size_t> letters; // by size in tenths of a point
    std::map<int, std::size_t> leads;   // the same of the gap to the next line
    for (const std::vector<Line>& page : pages)
        for (std::size_t i = 0; i < page.size(); ++i) {
            letters[tenths(page[i].size)] += page[i].text.size();
            note_words(page[i].text);
            if (i + 1 < page.size() && page[i + 1].box.top > page[i].box.top)
                ++leads[tenths(page[i + 1].box.top - page[i].box.top)];
        }
    body_ = most(letters);
    lead_ = most(leads);
    std::set<int> larger;
    for (const auto& [size, count] : letters)
        if (static_cast<float>(size) / 10 >= heading_size * body_) larger.insert(-size);
    for (const int size : larger) // the largest first
        levels_.try_emplace(-size, std::min<int>(static_cast<int>(levels_.size()) + 1, 6));
}

int Measures::level(float size) const {
    const auto found = levels_.find(tenths(size));
    return found == levels_.end() ? 2 : found->second;
}

bool Measures::mends(std::string_view head, std::string_view tail) const {
    const std::string whole = ascii_lower(std::string(head) + std::string(tail));
    const std::string parted = ascii_lower(std::string(head) + "-" + std::string(tail));
    const bool compound = head.find('-') != std::string_view::npos; // "away-from-" and "zero"
    return words_.contains(whole) || (!compound && !words_.contains(parted));
}

void Measures::note_words(std::string_view text) {
    constexpr std::size_t most_words = 500'000;
    for (std::size_t at = 0; at < text.size() && words_.size() < most_words;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view word = ascii::trimmed(text.substr(at, end - at), ".,;:!?\"'()");
        if (word.size() > 3) words_.insert(ascii_lower(word));
        at = end + 1;
    }
}

} // namespace fasti::pdf

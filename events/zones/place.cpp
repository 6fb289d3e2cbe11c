// SPDX-License-Identifier: Apache-2.0
#include "events/zones/place.hpp"

#include <string>

namespace fasti::zones {

bool Place::has_note(std::size_t begin, std::size_t end) const {
    if (end - begin > 4) return false;
    const int number = std::stoi(std::string(text_.substr(begin, end - begin)));
    return std::binary_search(notes_->begin(), notes_->end(), number);
}

std::size_t Place::end_of_year(std::size_t at) const {
    const std::size_t end = end_of_digits(at);
    if (end != at + 4 || (text_[at] != '1' && text_[at] != '2')) return at;
    return ascii::is_lower(sign(end)) && !ascii::is_letter(sign(end + 1)) ? end + 1 : end;
}

} // namespace fasti::zones

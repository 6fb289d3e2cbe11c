// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/de/zone_classes.hpp"
#include "events/lexicon/en/given_name_classes.hpp"
#include "events/lexicon/en/noun_classes.hpp"
#include "events/lexicon/en/part_classes.hpp"
#include "events/lexicon/en/small_word_classes.hpp"
#include "events/lexicon/en/verb_classes.hpp"
#include "events/lexicon/en/zone_classes.hpp"

#include <algorithm>

namespace fasti::lexicon {
namespace {

constexpr std::size_t room = 3400;
constexpr std::size_t longest_ending = 6; // bytes

// The one place that names a language: others bring tables of the same classes.
constexpr auto english = [] {
    WordIndex<room> all;
    all.add(verb_classes);
    all.add(noun_classes);
    all.add(given_name_classes);
    all.add(small_word_classes);
    all.add(part_classes);
    all.add(zone_classes);
    all.add(german_zone_classes); // apparatus looks alike in every language
    return all;
}();

} // namespace

Classes classes_of(std::string_view lower) {
    return english.find(lower);
}

bool ends_in(std::string_view lower, Class of) {
    const std::size_t longest = std::min(lower.size(), longest_ending);
    for (std::size_t size = longest; size > 0; --size)
        if (is(lower.substr(lower.size() - size), of)) return true;
    return false;
}

} // namespace fasti::lexicon

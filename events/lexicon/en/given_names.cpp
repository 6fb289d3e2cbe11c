// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/given_names.hpp"

#include "events/lexicon/classes/lexicon.hpp"

namespace fasti {
namespace {

using lexicon::Class;
using lexicon::Classes;

PersonWord among(const Classes& classes, Class women, Class men, Class either) {
    if (classes.has(women)) return {true, Gender::female};
    if (classes.has(men)) return {true, Gender::male};
    return {classes.has(either), Gender::unknown};
}

PersonWord address(const Classes& classes) {
    return among(classes, lexicon::address_of_woman, lexicon::address_of_man,
                 lexicon::address_of_either);
}

} // namespace

PersonWord given_name(std::string_view lower) {
    return among(lexicon::classes_of(lower), lexicon::woman_name, lexicon::man_name,
                 lexicon::either_name);
}

PersonWord form_of_address(std::string_view lower) {
    return address(lexicon::classes_of(lower));
}

PersonWord person_noun(std::string_view lower) {
    if (lower.ends_with('.')) lower.remove_suffix(1);
    const Classes classes = lexicon::classes_of(lower);
    if (lower.ends_with("woman")) return {true, Gender::female};
    if (lower.ends_with("man") && !classes.has(lexicon::people_in_man)) return {true, Gender::male};
    if (const PersonWord word = address(classes); word.person) return word;
    if (lower.ends_with("ist") || lower.ends_with("ian")) return {true, Gender::unknown};
    return {classes.has(lexicon::calling), Gender::unknown};
}

} // namespace fasti

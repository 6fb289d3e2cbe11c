// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/certainty_text.hpp"

#include "text/ascii.hpp"

#include <set>

namespace fasti::timeline {
namespace {

// English and German words that deny what they stand beside.
bool says_no(const std::string& title) {
    static const std::set<std::string, std::less<>> words = {
        "no",   "not",   "nobody", "nothing", "never", "none",   "neither", "nor", "cannot",
        "kein", "keine", "keinen", "keiner",  "nicht", "nichts", "niemand", "nie"};
    std::string word;
    for (const char c : title + " ") {
        if (ascii::in_letter(c)) {
            word += ascii::lower(c);
        } else {
            if (words.contains(word)) return true;
            word.clear();
        }
    }
    return false;
}

} // namespace

std::string certainty_text(const Entry& entry, const Wording& wording) {
    const bool said = entry.certainty == Certainty::negated && says_no(entry.title);
    if (said) return "";
    return std::string(wording.certainties.at(static_cast<std::size_t>(entry.certainty)));
}

} // namespace fasti::timeline

// SPDX-License-Identifier: Apache-2.0
#include "events/zones/numbers.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"

namespace fasti::zones {
namespace {

using ascii::is_digit;
using ascii::is_upper;

class Numbers : public Place {
public:
    Numbers(const Place& place, const Stretch* last) : Place(place), last_(last) {}

    std::optional<Stretch> number(std::size_t at) const {
        const bool opens = at == block_.begin || before(at) == ' ' || before(at) == '(';
        if (const std::size_t stop = opens ? end_of_token(at) : at;
            is_file_name(text_.substr(at, stop - at)))
            return Stretch{{at, stop}, Role::code};
        const std::size_t end = end_of_digits(at);
        if (const std::size_t version = end_of_version(at, end))
            return Stretch{{at, version}, Role::version};
        if (sign(end) == ':' && is_digit(sign(end + 1)) && is_ratio(at))
            return Stretch{{at, end_of_digits(end + 1)}, Role::catalogue};
        if (is_bare_mark(at, end)) return Stretch{{at, end}, Role::mark};
        if (end == at + 4 && at > block_.begin && is_in_a_name(at, end))
            return Stretch{{at, end}, Role::version};
        if (end - at < 3 || end - at > 5 || at == block_.begin || before(at) != ' ')
            return std::nullopt;
        const Word counted = beside(at);
        const bool range =
            sign(end) == '-' || text_.substr(end).starts_with("–") || sign(end) == '/';
        if (counted && !range && lexicon::is(counted.lower, lexicon::numbered) &&
            !ascii::is_letter(sign(end)))
            return Stretch{{at, end}, Role::catalogue};
        return std::nullopt;
    }

    /// Addresses, names of files, identifiers.
    std::optional<Stretch> token(std::size_t at) const {
        const std::size_t end = end_of_token(at);
        if (end - at < 6) return std::nullopt;
        const std::string_view word = text_.substr(at, end - at);
        if (!std::any_of(word.begin(), word.end(), is_digit)) return std::nullopt;
        const bool address = word.find("://") != std::string_view::npos || word.starts_with("www.");
        if (address || is_file_name(word) || is_identifier(word))
            return Stretch{{at, end}, Role::code};
        return std::nullopt;
    }

private:
    /// "Windows 2000", "Studio 2019", "1999 AN10": a name that holds a year.
    bool is_in_a_name(std::size_t at, std::size_t end) const {
        if (sign(end) == ' ' && is_upper(sign(end + 1)) && is_upper(sign(end + 2)) &&
            is_digit(sign(end + 3)))
            return true;
        const Word name = beside(at);
        return name.capital && text_[at - 1] == ' ' && lexicon::is(name.lower, lexicon::product);
    }

    /// "a ratio of 14:32"
    bool is_ratio(std::size_t at) const {
        for (int words = 0; words < 3; ++words) {
            const Word word = word_left(at);
            if (!word) return false;
            if (lexicon::is(word.lower, lexicon::ratio_word)) return true;
            at = word.span.begin;
        }
        return false;
    }

    /// "two marks; 1427 but it rose", where a note has that number.
    bool is_bare_mark(std::size_t at, std::size_t end) const {
        if (at == block_.begin && text_.substr(end).starts_with(" (return)")) return true;
        if (notes_->empty() || end - at > 4 || at < block_.begin + 2 || before(at) != ' ')
            return false;
        const char stop = text_[at - 2];
        const bool behind_stop =
            std::string_view(".,;:!?\")'").find(stop) != std::string_view::npos;
        const bool goes_on = end == block_.end || (sign(end) == ' ' && !is_digit(sign(end + 1)));
        return behind_stop && goes_on && has_note(at, end);
    }

    /// The end of "3.9.47" where that is a version; 0 where it may be a day, or is neither.
    std::size_t end_of_version(std::size_t at, std::size_t end) const {
        std::size_t dots = 0;
        std::size_t last = at;
        std::size_t stop = end;
        int greatest = 0;
        while (sign(stop) == '.' && is_digit(sign(stop + 1)) && dots < 8) {
            ++dots;
            last = stop + 1;
            stop = end_of_digits(last);
            greatest = std::max(greatest, static_cast<int>(stop - last));
        }
        if (dots < 2 || greatest > 4) return 0;
        if (end - at == 4 && dots == 2 && stop - last <= 2) return 0; // 1990.09.12
        if (dots > 2 || stop - last == 3 || sign(stop) == '-') return stop;
        if (stop - last == 4) return 0; // 23.10.1990
        if (before(at) == 'v' || before(at) == 'V') return stop;
        const int day =
            std::stoi(std::string(text_.substr(at, std::min<std::size_t>(end - at, 4))));
        const int month = std::stoi(std::string(text_.substr(end + 1, 2)));
        if (day == 0 || day > 31 || month == 0 || month > 12) return stop;
        if (last_ != nullptr && last_->role == Role::version && last_->span.end + 6 > at)
            return stop; // "3.8.13, 3.9.11 and 3.10.3"
        const Word word = beside(at);
        if (!word || text_[at - 1] == '(') return 0;
        const bool named = word.capital && !lexicon::is(word.lower, lexicon::before_day) &&
                           !lexicon::is(word.lower, lexicon::function);
        return named || lexicon::is(word.lower, lexicon::version_word) ? stop : 0;
    }

    /// "1871-foundation.md", "notes_1871.txt"
    static bool is_file_name(std::string_view word) {
        const std::size_t dot = word.rfind('.');
        if (dot == std::string_view::npos || dot == 0) return false;
        std::string_view ending = word.substr(dot + 1);
        ending = ending.substr(
            0, std::min(ending.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789"),
                        ending.size()));
        return ending.size() >= 2 && ending.size() <= 4 && ascii::is_lower(ending.front()) &&
               word.find_first_of("-_/") < dot;
    }

    /// "CVE-2021-44228", "SM-2589105"
    static bool is_identifier(std::string_view word) {
        std::size_t letters = 0;
        while (letters < word.size() && is_upper(word[letters]))
            ++letters;
        if (letters < 2 || letters + 5 > word.size() || word[letters] != '-') return false;
        std::size_t digits = 0;
        for (const char c : word.substr(letters + 1))
            digits += is_digit(c) ? 1U : 0U;
        return digits >= 6;
    }

    const Stretch* last_;
};

} // namespace

std::optional<Stretch> number_at(const Place& place, std::size_t at, const Stretch* last) {
    return Numbers(place, last).number(at);
}

std::optional<Stretch> token_at(const Place& place, std::size_t at) {
    return Numbers(place, nullptr).token(at);
}

} // namespace fasti::zones

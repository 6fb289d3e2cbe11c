// SPDX-License-Identifier: Apache-2.0
#include "text/stated_day.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace fasti {
namespace {

constexpr std::size_t longest_stated = 100; // bytes; what is longer is no date

std::optional<date::sys_days> day_in_calendar(int year, unsigned month, unsigned day) {
    const date::year_month_day found{date::year{year}, date::month{month}, date::day{day}};
    if (!found.ok()) return std::nullopt;
    return date::sys_days{found};
}

/// The number of all digits at the begin of `words`, which are taken from it; nullopt unless there
/// are from `least` to `most`.
std::optional<unsigned> take_number(std::string_view& words, std::size_t least, std::size_t most) {
    std::size_t size = 0;
    while (size < words.size() && size < most && ascii::is_digit(words[size]))
        ++size;
    if (size < least) return std::nullopt;
    unsigned value = 0;
    std::from_chars(words.data(), words.data() + size, value);
    words.remove_prefix(size);
    return value;
}

/// "2021-05-04T10:12", "2021/5/4", "20210504"
std::optional<date::sys_days> day_in_figures(std::string_view words) {
    const auto year = take_number(words, 4, 4);
    if (!year || words.empty()) return std::nullopt;
    const char between = words.front();
    const bool parted = between == '-' || between == '/' || between == '.';
    if (parted) words.remove_prefix(1);
    const std::size_t least = parted ? 1 : 2;
    const auto month = take_number(words, least, 2);
    if (!month || (parted && !words.starts_with(between))) return std::nullopt;
    if (parted) words.remove_prefix(1);
    const auto day = take_number(words, least, 2);
    if (!day || (parted && !words.empty() && ascii::is_digit(words.front()))) return std::nullopt;
    return day_in_calendar(static_cast<int>(*year), *month, *day);
}

/// 1 of "Jan" and "January"; 0 of what is no month.
unsigned month_number(std::string_view word) {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size() < 3 || !std::all_of(word.begin(), word.end(), ascii::is_letter)) return 0;
    const std::string head = ascii_lower(word.substr(0, 3));
    for (unsigned month = 1; month <= 12; ++month)
        if (months.substr(std::size_t{3} * (month - 1), 3) == head) return month;
    return 0;
}

/// The number that a word is: "4", "04", "2021"; nullopt of "10:12" and "4th".
std::optional<unsigned> number_of(std::string_view word) {
    const auto value = take_number(word, 1, 4);
    return word.empty() ? value : std::nullopt;
}

/// Mails of the last century have years of two digits.
int whole_year(unsigned year, std::size_t digits) {
    if (digits > 2) return static_cast<int>(year);
    return static_cast<int>(year < 50 ? year + 2000 : year + 1900);
}

std::vector<std::string_view> words_of_date(std::string_view words) {
    constexpr std::string_view between = " ,-\t";
    std::vector<std::string_view> out;
    for (std::size_t at = words.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(words.find_first_of(between, at), words.size());
        out.push_back(words.substr(at, end - at));
        at = words.find_first_not_of(between, end);
    }
    return out;
}

/// "Tue, 4 May 2021", "May 4, 2021", "Tue May  4 10:12:00 2021"
std::optional<date::sys_days> day_with_month_name(std::string_view words) {
    const std::vector<std::string_view> parts = words_of_date(words);
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const unsigned month = month_number(parts[i]);
        if (month == 0) continue;
        if (i > 0) {
            const auto day = number_of(parts[i - 1]);
            const auto year = number_of(parts[i + 1]);
            if (day && year && parts[i + 1].size() != 1 && parts[i + 1].size() != 3)
                return day_in_calendar(whole_year(*year, parts[i + 1].size()), month, *day);
        }
        const auto day = number_of(parts[i + 1]);
        const auto year =
            std::find_if(parts.begin() + static_cast<std::ptrdiff_t>(i) + 2, parts.end(),
                         [](std::string_view part) { return part.size() == 4 && number_of(part); });
        if (day && year != parts.end())
            return day_in_calendar(static_cast<int>(*number_of(*year)), month, *day);
    }
    return std::nullopt;
}

} // namespace

std::optional<date::sys_days> stated_day(std::string_view words) {
    words = ascii::trimmed(words, " \t\r\n");
    if (words.size() > longest_stated) return std::nullopt;
    if (words.starts_with("D:")) words.remove_prefix(2);
    if (const auto day = day_in_figures(words)) return day;
    return day_with_month_name(words);
}

} // namespace fasti

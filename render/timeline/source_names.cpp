// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/source_names.hpp"

#include "text/ascii.hpp"
#include "text/file_name.hpp"
#include "text/one_of.hpp"
#include "text/printable.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace fasti::timeline::detail {

std::string title_of(const Source& source) {
    const std::string title = printable(source.title);
    return title.empty() ? printable(known_as(source)) : title;
}

namespace {

// What is left of a long title once it was given in full: up to its first pause, or its first
// words.
std::string short_title(const std::string& title) {
    constexpr std::size_t longest = 40;
    if (title.size() <= longest) return title;
    const std::size_t pause = title.find_first_of(",:;(");
    if (pause != std::string::npos && pause >= 8 && pause <= longest) return title.substr(0, pause);
    return shorten(title, longest);
}

// Both ends of a long title: "The siege of the … Part 2". For what begins alike.
std::string both_ends(const std::string& title) {
    constexpr std::size_t longest_head = 24;
    constexpr std::size_t longest_tail = 16;
    const std::u32string letters = to_utf32(title);
    if (letters.size() <= longest_head + longest_tail + 3) return title;
    const std::size_t from = letters.size() - longest_tail;
    // The end begins behind its last pause, or with its first whole word.
    std::size_t tail = letters.find_last_of(U"—–:;,(") + 1;
    if (tail <= from || tail + 2 > letters.size()) tail = letters.find(U' ', from) + 1;
    if (tail == 0 || tail == letters.size()) tail = from;
    const std::size_t head = letters.rfind(U' ', longest_head);
    const std::u32string_view begin(letters.data(), head < longest_head ? head : longest_head);
    return to_utf8(begin) + " … " + printable(to_utf8(std::u32string_view(letters).substr(tail)));
}

// What readers would take for the same: cut titles that begin alike, or equal ones.
std::string look_of(const std::string& name) {
    constexpr std::size_t glance = 16;
    return ascii_lower(name.ends_with("…") ? name.substr(0, glance) : name);
}

std::vector<std::string_view> words_of(std::string_view name) {
    std::vector<std::string_view> words;
    for (std::size_t at = name.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        words.push_back(name.substr(at, end - at));
        at = name.find_first_not_of(' ', end);
    }
    return words;
}

// Names of bodies, which have no family name: "Debian Project", "Board of Trade", "NASA".
bool is_body(const std::vector<std::string_view>& words) {
    constexpr std::size_t longest_person = 5;
    static constexpr auto bodies = std::to_array<std::string_view>(
        {"agency",       "association",  "board",       "bureau",   "commission", "committee",
         "community",    "company",      "corporation", "council",  "department", "editors",
         "foundation",   "group",        "institute",   "ministry", "nations",    "office",
         "organisation", "organization", "press",       "project",  "society",    "staff",
         "team",         "union",        "university"});
    static constexpr auto joints =
        std::to_array<std::string_view>({"of", "for", "the", "and", "on", "in", "&"});
    if (words.size() < 2 || words.size() > longest_person) return true;
    if (one_of(ascii_lower(words.back()), bodies) || ascii_lower(words.front()) == "the")
        return true;
    return std::any_of(words.begin(), words.end(),
                       [](std::string_view word) { return one_of(word, joints); });
}

// "Miller" of "Ann Miller" and of "Miller, Ann"; "van der Berg" of "Jan van der Berg".
std::string family_name(std::string_view person) {
    person = ascii::trimmed(person);
    const std::size_t comma = person.find(',');
    const std::string_view before = ascii::trimmed(person.substr(0, comma));
    static constexpr auto after = std::to_array<std::string_view>({"jr", "jr.", "sr", "sr."});
    std::vector<std::string_view> words = words_of(before);
    const bool turned = comma != std::string_view::npos &&
                        !one_of(ascii_lower(ascii::trimmed(person.substr(comma + 1))), after);
    if (turned || is_body(words)) return std::string(before);
    if (words.size() > 2 && one_of(ascii_lower(words.back()), after)) words.pop_back();
    std::size_t first = words.size() - 1;
    while (first > 1 && ascii::is_lower(words[first - 1].front())) // "van der", "de"
        --first;
    const char* end = words.back().data() + words.back().size();
    return {words[first].data(), end};
}

// "Ann Miller; Karl Roth", "Ann Miller, Karl Roth", "Ann Miller and Karl Roth": one a person.
std::vector<std::string> people_of(const std::string& author) {
    std::vector<std::string_view> parts;
    const auto split = [](std::string_view text, std::string_view at) {
        std::vector<std::string_view> out;
        for (std::size_t next = text.find(at); next != std::string_view::npos;
             next = text.find(at)) {
            out.push_back(text.substr(0, next));
            text.remove_prefix(next + at.size());
        }
        out.push_back(text);
        return out;
    };
    for (const std::string_view part : split(author, ";")) {
        const std::vector<std::string_view> names = split(part, ",");
        // "Miller, Ann" is one person
        const bool full = std::all_of(names.begin(), names.end(), [](std::string_view name) {
            return words_of(name).size() > 1;
        });
        if (full)
            parts.insert(parts.end(), names.begin(), names.end());
        else
            parts.push_back(part);
    }
    std::vector<std::string> people;
    for (const std::string_view part : parts)
        for (const std::string_view name : split(part, " and "))
            // "Board of Trade and Industry"
            if (words_of(name).size() > 1 || name.size() == part.size())
                people.push_back(family_name(name));
            else
                return {family_name(author)};
    std::erase(people, "");
    return people;
}

std::string joined(const std::vector<std::string>& people) {
    if (people.size() == 2) return people[0] + " and " + people[1];
    return people.size() > 2 ? people[0] + " et al." : people.empty() ? "" : people[0];
}

// The first number of four digits: "2011" of "4 May 2011".
std::string year_in(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        std::size_t end = at;
        while (end < words.size() && ascii::is_digit(words[end]))
            ++end;
        if (end - at >= 4) return std::string(words.substr(at, 4)); // "20110504" as well
        at = end + 1;
    }
    return "";
}

// The year of publishing, else that of the document where it is stated.
std::string year_of(const Source& source) {
    std::string year = year_in(source.published);
    if (year.empty() && source.dct && !source.dct->inferred)
        year = std::to_string(int(date::year_month_day(source.dct->day).year()));
    return year;
}

std::string author_name(const Source& source) {
    constexpr std::size_t longest = 24;
    constexpr std::size_t longest_people = 60;
    std::string name = shorten(joined(people_of(printable(source.author))), longest_people);
    if (name.empty()) {
        name = shorten(short_title(title_of(source)), longest);
        while (name.ends_with("…") || name.ends_with(' '))
            name.resize(name.size() - (name.back() == ' ' ? 1 : 3));
    }
    const std::string year = year_of(source);
    return year.empty() ? name : name + " " + year;
}

} // namespace

std::vector<std::string> short_titles(const std::vector<Source>& sources) {
    std::vector<std::string> full;
    std::vector<std::string> names;
    for (const Source& source : sources) {
        full.push_back(title_of(source));
        names.push_back(short_title(full.back()));
    }
    for (const auto& longer : {both_ends, +[](const std::string& title) { return title; }}) {
        std::map<std::string, std::vector<std::size_t>> alike;
        for (std::size_t i = 0; i < names.size(); ++i)
            alike[look_of(names[i])].push_back(i);
        for (const auto& [name, group] : alike)
            for (const std::size_t i : group)
                if (group.size() > 1) names[i] = longer(full[i]);
    }
    return names;
}

std::vector<std::string> author_names(const std::vector<Source>& sources) {
    std::map<std::string, std::vector<std::size_t>> alike;
    std::vector<std::string> names;
    for (const Source& source : sources) {
        names.push_back(author_name(source));
        alike[ascii_lower(names.back())].push_back(names.size() - 1);
    }
    for (const auto& [name, group] : alike)
        for (std::size_t n = 0; group.size() > 1 && n < group.size(); ++n) {
            std::string& each = names[group[n]];
            const bool year = !each.empty() && ascii::is_digit(each.back());
            if (!year) each += ' ';
            each += n < 26 ? std::string(1, static_cast<char>('a' + n)) : std::to_string(n + 1);
        }
    return names;
}

std::string page_link(const Source& source, int page) {
    const std::string& path = source.path;
    const bool pdf = source.media_type == "application/pdf" ||
                     (source.media_type.empty() && ascii_lower(path).ends_with(".pdf"));
    if (!pdf || page < 1 || path.empty() || path == "-") return "";
    if (path.find("://") != std::string::npos) return ""; // rows name it, and we have not read it
    const std::string from = path.starts_with('/') ? "file://" : "";
    return from + uri_of_path(path) + "#page=" + std::to_string(page);
}

} // namespace fasti::timeline::detail

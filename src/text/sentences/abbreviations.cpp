// SPDX-License-Identifier: Apache-2.0
#include "text/sentences/abbreviations.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

struct Abbreviation {
    std::string_view word;
    Stop stop;
};

using enum Stop;

// Sorted by code points, for binary search.
// clang-format off
constexpr std::array abbreviations = {
    Abbreviation{"A.D", number}, Abbreviation{"A.M", time}, Abbreviation{"Abp", title}, Abbreviation{"Adm", title},
    Abbreviation{"Apr", month}, Abbreviation{"Arch", title}, Abbreviation{"Art", number}, Abbreviation{"Arts", number},
    Abbreviation{"Asst", title}, Abbreviation{"Att", title}, Abbreviation{"Aug", month}, Abbreviation{"Ave", title},
    Abbreviation{"B.A", title}, Abbreviation{"B.C", time}, Abbreviation{"B.C.E", time}, Abbreviation{"B.Sc", title},
    Abbreviation{"BC", time}, Abbreviation{"Bd", number}, Abbreviation{"Bldg", title}, Abbreviation{"Blvd", title},
    Abbreviation{"Bp", title}, Abbreviation{"Brig", title}, Abbreviation{"Bros", title}, Abbreviation{"C.E", time},
    Abbreviation{"Capt", title}, Abbreviation{"Card", title}, Abbreviation{"Cdr", title}, Abbreviation{"Ch", number},
    Abbreviation{"Chap", number}, Abbreviation{"Cie", title}, Abbreviation{"Cllr", title}, Abbreviation{"Cmdr", title},
    Abbreviation{"Co", title}, Abbreviation{"Col", title}, Abbreviation{"Comdr", title}, Abbreviation{"Cong", title},
    Abbreviation{"Corp", title}, Abbreviation{"Cpl", title}, Abbreviation{"Cpt", title}, Abbreviation{"D.Phil", title},
    Abbreviation{"Dec", month}, Abbreviation{"Dept", title}, Abbreviation{"Det", title}, Abbreviation{"Dir", title},
    Abbreviation{"Dist", title}, Abbreviation{"Div", title}, Abbreviation{"Doc", number}, Abbreviation{"Dr", title},
    Abbreviation{"Drs", title}, Abbreviation{"Dy", title}, Abbreviation{"E.g", never}, Abbreviation{"Ed", title},
    Abbreviation{"Eds", title}, Abbreviation{"Eng", title}, Abbreviation{"Ens", title}, Abbreviation{"Eq", number},
    Abbreviation{"Esq", title}, Abbreviation{"Exec", title}, Abbreviation{"Ext", number}, Abbreviation{"Feb", month},
    Abbreviation{"Fig", number}, Abbreviation{"Figs", number}, Abbreviation{"Fr", title}, Abbreviation{"Fri", month},
    Abbreviation{"Ft", title}, Abbreviation{"Gen", title}, Abbreviation{"Gens", title}, Abbreviation{"Gov", title},
    Abbreviation{"Govs", title}, Abbreviation{"Hon", title}, Abbreviation{"Hr", title}, Abbreviation{"I.e", never},
    Abbreviation{"Inc", title}, Abbreviation{"Insp", title}, Abbreviation{"Intl", title}, Abbreviation{"Jan", month},
    Abbreviation{"Jr", title}, Abbreviation{"Jul", month}, Abbreviation{"Jun", month}, Abbreviation{"Lt", title},
    Abbreviation{"Ltd", title}, Abbreviation{"M.A", title}, Abbreviation{"M.D", title}, Abbreviation{"M.Sc", title},
    Abbreviation{"Maj", title}, Abbreviation{"Mar", month}, Abbreviation{"Messrs", title}, Abbreviation{"Mgr", title},
    Abbreviation{"Mlle", title}, Abbreviation{"Mme", title}, Abbreviation{"Mon", month}, Abbreviation{"Mr", title},
    Abbreviation{"Mrs", title}, Abbreviation{"Ms", title}, Abbreviation{"Msgr", title}, Abbreviation{"Mt", title},
    Abbreviation{"Mx", title}, Abbreviation{"No", number}, Abbreviation{"Nos", number}, Abbreviation{"Nov", month},
    Abbreviation{"Nr", number}, Abbreviation{"Oct", month}, Abbreviation{"Op", number}, Abbreviation{"P.M", time},
    Abbreviation{"P.S", never}, Abbreviation{"Par", number}, Abbreviation{"Pfc", title}, Abbreviation{"Ph.D", title}, Abbreviation{"Pl", number},
    Abbreviation{"Pp", number}, Abbreviation{"Pres", title}, Abbreviation{"Prof", title}, Abbreviation{"Profs", title},
    Abbreviation{"Pt", number}, Abbreviation{"Pte", title}, Abbreviation{"Pty", title}, Abbreviation{"Pvt", title},
    Abbreviation{"Rd", title}, Abbreviation{"Rep", title}, Abbreviation{"Reps", title}, Abbreviation{"Res", number},
    Abbreviation{"Ret", title}, Abbreviation{"Rev", title}, Abbreviation{"Rt", title}, Abbreviation{"S.A", title},
    Abbreviation{"Sat", month}, Abbreviation{"Sec", number}, Abbreviation{"Sen", title}, Abbreviation{"Sens", title},
    Abbreviation{"Sep", month}, Abbreviation{"Sept", month}, Abbreviation{"Ser", number}, Abbreviation{"Sgt", title},
    Abbreviation{"Sr", title}, Abbreviation{"Ss", title}, Abbreviation{"St", title}, Abbreviation{"Sta", title},
    Abbreviation{"Ste", title}, Abbreviation{"Sun", month}, Abbreviation{"Supt", title}, Abbreviation{"Thu", month},
    Abbreviation{"Thur", month}, Abbreviation{"Thurs", month}, Abbreviation{"Tue", month}, Abbreviation{"Tues", month},
    Abbreviation{"Univ", title}, Abbreviation{"Vol", number}, Abbreviation{"Vols", number}, Abbreviation{"Wed", month},
    Abbreviation{"a.d", number}, Abbreviation{"a.m", time}, Abbreviation{"al", time}, Abbreviation{"approx", number},
    Abbreviation{"art", number}, Abbreviation{"arts", number}, Abbreviation{"b", number}, Abbreviation{"b.c", time},
    Abbreviation{"bn", plain}, Abbreviation{"bur", number}, Abbreviation{"c", number}, Abbreviation{"ca", number},
    Abbreviation{"cf", never}, Abbreviation{"ch", number}, Abbreviation{"chap", number}, Abbreviation{"chaps", number},
    Abbreviation{"cit", number}, Abbreviation{"col", number}, Abbreviation{"cols", number}, Abbreviation{"d", number},
    Abbreviation{"div", number},
    Abbreviation{"e.g", never}, Abbreviation{"ed", title}, Abbreviation{"eds", title}, Abbreviation{"eg", never},
    Abbreviation{"esp", never}, Abbreviation{"est", number}, Abbreviation{"et", never}, Abbreviation{"etc", time},
    Abbreviation{"ext", number}, Abbreviation{"ff", time}, Abbreviation{"fig", number}, Abbreviation{"figs", number}, Abbreviation{"fl", number},
    Abbreviation{"fol", number}, Abbreviation{"i.e", never}, Abbreviation{"ibid", number}, Abbreviation{"ie", never},
    Abbreviation{"incl", never}, Abbreviation{"m", number}, Abbreviation{"n", number}, Abbreviation{"no", number},
    Abbreviation{"nos", number}, Abbreviation{"op", never}, Abbreviation{"p", number}, Abbreviation{"p.m", time},
    Abbreviation{"par", number}, Abbreviation{"para", number}, Abbreviation{"paras", number}, Abbreviation{"pp", number},
    Abbreviation{"pt", number}, Abbreviation{"r", number}, Abbreviation{"resp", never}, Abbreviation{"sec", number},
    Abbreviation{"trans", title}, Abbreviation{"v", never}, Abbreviation{"viz", never}, Abbreviation{"vol", number},
    Abbreviation{"vols", number}, Abbreviation{"vs", never}};

constexpr std::array<std::string_view, 98> beginners = {
    "A", "According", "After", "Afterwards", "Again", "All", "Also", "Although", "Among", "An", "And", "Another",
    "Are", "As", "At", "Because", "Before", "Besides", "Both", "But", "By", "Clearly", "Consequently", "Despite",
    "Did", "Do", "Does", "During", "Each", "Even", "Eventually", "Finally", "For", "From", "Furthermore", "Had", "Has",
    "Have", "He", "Hence", "Her", "Here", "His", "How", "However", "I", "If", "In", "Indeed", "Instead", "Is",
    "It", "Its", "Later", "Many", "Meanwhile", "Moreover", "Most", "My", "Neither", "Nevertheless", "Nor", "Nowadays",
    "Of", "On", "Once", "Only", "Our", "She", "Similarly", "Since", "So", "Some", "Soon", "Still", "Such", "That",
    "The", "Their", "Then", "There", "Therefore", "These", "They", "This", "Those", "Though", "Thus", "To", "Today",
    "Until", "Was", "We", "What", "When", "While", "With", "You"};

constexpr std::array<std::string_view, 39> days = {
    "Apr", "April", "Aug", "August", "Dec", "December", "Feb", "February", "Fri", "Friday", "Jan", "January", "Jul",
    "July", "Jun", "June", "Mar", "March", "May", "Mon", "Monday", "Nov", "November", "Oct", "October", "Sat",
    "Saturday", "Sep", "Sept", "September", "Sun", "Sunday", "Thu", "Thurs", "Thursday", "Tue", "Tuesday", "Wed",
    "Wednesday"};

constexpr std::array<std::string_view, 21> letter_takers = {
    "Act", "Annex", "Appendix", "Article", "Book", "Chapter", "Class", "Division", "Grade", "Group", "Hepatitis",
    "Part", "Phase", "Plan", "Section", "Team", "Title", "Type", "Vitamin", "Volume", "War"};

constexpr std::array<std::string_view, 14> sayers = {
    "added", "asked", "asks", "cried", "declared", "demanded", "exclaimed", "noted", "replied", "said", "says",
    "told", "wondered", "wrote"};

constexpr std::array<std::string_view, 18> zones = {
    "BST", "CDT", "CEST", "CET", "CST", "EDT", "EST", "ET", "Eastern", "GMT", "JST", "MDT", "MSK", "MST", "Moscow", "PDT",
    "PST", "UTC"};

// clang-format on

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view word) {
    return std::binary_search(words.begin(), words.end(), word);
}

constexpr bool by_word(const Abbreviation& a, const Abbreviation& b) {
    return a.word < b.word;
}

static_assert(std::is_sorted(abbreviations.begin(), abbreviations.end(), by_word));
static_assert(std::is_sorted(beginners.begin(), beginners.end()));
static_assert(std::is_sorted(days.begin(), days.end()));
static_assert(std::is_sorted(letter_takers.begin(), letter_takers.end()));
static_assert(std::is_sorted(sayers.begin(), sayers.end()));
static_assert(std::is_sorted(zones.begin(), zones.end()));

} // namespace

Stop stop_after(std::string_view word) {
    const auto found = std::lower_bound(abbreviations.begin(), abbreviations.end(),
                                        Abbreviation{word, plain}, by_word);
    return found != abbreviations.end() && found->word == word ? found->stop : plain;
}

bool begins_sentences(std::string_view word) {
    return is_one_of(beginners, word);
}

bool is_month_or_weekday(std::string_view word) {
    return is_one_of(days, word);
}

bool takes_letter(std::string_view word) {
    return is_one_of(letter_takers, word);
}

bool is_verb_of_saying(std::string_view word) {
    return is_one_of(sayers, word);
}

bool is_time_zone(std::string_view word) {
    return is_one_of(zones, word);
}

bool is_exclaiming_name(std::string_view word) {
    return word == "Yahoo" || word == "Jeopardy" || word == "Joomla";
}

bool is_roman_number(std::string_view word) {
    return !word.empty() && word != "I" &&
           word.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_initial(std::string_view word) {
    const CodePoint c = code_point_at(word, 0);
    return c.size == word.size() && is_upper(c.value);
}

bool is_acronym(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size(); ++at, ++letters) {
        const CodePoint c = code_point_at(word, at);
        at += c.size;
        if (!is_letter(c.value) || (at < word.size() && word[at] != '.')) return false;
    }
    return letters > 1;
}

} // namespace fasti

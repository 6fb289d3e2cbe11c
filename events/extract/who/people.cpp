// SPDX-License-Identifier: Apache-2.0
#include "events/extract/who/people.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>

namespace fasti::who {
namespace {

constexpr int by_name = 8;                // a given name outweighs stray pronouns
constexpr std::size_t pronoun_near = 160; // bytes from a name to a pronoun that tells of it
constexpr std::size_t look_back = 3000;   // bytes in which a pronoun's person was named
constexpr std::size_t most_namings = 60;
constexpr std::size_t most_name_words = 5;
constexpr double near = 150.0;     // bytes, about a sentence
constexpr double clear_lead = 2.0; // over the next best, else nobody is meant
constexpr double by_heading = 0.5; // the presence of whoever a heading names, wherever it is

Gender gender_of(std::string_view pronoun) {
    if (lexicon::is(pronoun, lexicon::she)) return Gender::female;
    if (lexicon::is(pronoun, lexicon::he)) return Gender::male;
    return Gender::unknown;
}

/// Capitalised words at the end of a name that make it a street, a body or a book.
bool no_person_ends_so(std::string_view lower) {
    return lexicon::is(lower, lexicon::place_or_work, lexicon::body) ||
           lexicon::event_word(lower).has_value();
}

struct TextWord {
    Span span;
    std::string lower;
    bool capital = false;
};

} // namespace

Gender People::Person::gender() const {
    if (2 * female > 3 * male) return Gender::female;
    if (2 * male > 3 * female) return Gender::male;
    return Gender::unknown;
}

/// Fills People from a document, word by word.
class People::Reader {
public:
    Reader(People& people, std::string_view text) : people_(people), text_(text) {}

    void read(const Block& block) {
        last_.reset();
        heading_ = block.kind == BlockKind::heading;
        end_ = block.span.end;
        before_ = {};
        TextWord word = next(block.span.begin);
        while (!word.span.empty()) {
            if (word.capital) {
                word = read_name(std::move(word));
                continue;
            }
            note_pronoun(word);
            word = step(std::move(word));
        }
    }

private:
    /// The next word; signs between words are passed. "O'Neill" and "Jean-Paul" are one.
    TextWord next(std::size_t at) const {
        CodePoint c;
        for (; at < end_; at += c.size) {
            c = code_point_at(text_, at);
            if (is_letter(c.value)) break;
        }
        TextWord word{{at, at}, "", at < end_ && is_upper(c.value)};
        while (at < end_) {
            c = code_point_at(text_, at);
            const bool inner = c.value == U'-' || c.value == U'\'' || c.value == U'’';
            if (!is_letter(c.value) && !(inner && letter_at(at + c.size))) break;
            if (inner && c.value != U'-' && possessive(at + c.size)) break;
            at += c.size;
        }
        word.span.end = at;
        word.lower = ascii_lower(text_.substr(word.span.begin, word.span.size()));
        return word;
    }

    bool letter_at(std::size_t at) const {
        return at < end_ && is_letter(code_point_at(text_, at).value);
    }

    bool possessive(std::size_t at) const { return text_[at] == 's' && !letter_at(at + 1); }

    /// Does the next word of a name follow: one space, or ". " behind an initial?
    bool joined(const TextWord& left, const TextWord& right) const {
        const std::string_view gap = text_.substr(left.span.end, right.span.begin - left.span.end);
        return gap == " " || (gap == ". " && (left.span.size() == 1 || address(left)));
    }

    static bool address(const TextWord& word) { return form_of_address(word.lower).person; }

    /// Reads the name that begins with a capitalised word; the first word behind it.
    TextWord read_name(TextWord word) {
        const TextWord led_by = before_;
        const bool opens = opens_sentence(word);
        if (lexicon::is(word.lower, lexicon::function, lexicon::framing)) {
            note_pronoun(word);
            return step(std::move(word));
        }
        if (leads_name(word)) return step(std::move(word));
        std::vector<TextWord> name;
        do {
            name.push_back(word);
            word = step(std::move(word));
        } while (!word.span.empty() && name.size() < most_name_words && joined(name.back(), word) &&
                 (word.capital || lexicon::is(word.lower, lexicon::name_particle)) &&
                 !leads_name(word));
        while (!name.back().capital)
            name.pop_back();
        const bool addressed = address(led_by) && joined(led_by, name.front());
        const PersonWord known = addressed ? form_of_address(led_by.lower) : PersonWord();
        note_name(name, known, determined(led_by) || (opens && name.size() == 1));
        return word;
    }

    /// Goes one word on.
    TextWord step(TextWord word) {
        const std::size_t at = word.span.end;
        before_ = std::move(word);
        return next(at);
    }

    /// "General" in "Estonia General Yudenich" begins another name.
    bool leads_name(const TextWord& word) const {
        if (!address(word)) return false;
        const TextWord behind = next(word.span.end);
        return !behind.span.empty() && behind.capital && joined(word, behind);
    }

    /// "the Institute", "in Paris": whoever "he" is, it is not that.
    static bool determined(const TextWord& word) {
        return lexicon::is(word.lower, lexicon::beside_no_person);
    }

    bool opens_sentence(const TextWord& word) const {
        if (before_.span.empty()) return true;
        const std::string_view gap =
            text_.substr(before_.span.end, word.span.begin - before_.span.end);
        return gap.find_first_of(".!?:;") != std::string_view::npos;
    }

    /// A name that is certainly nobody's.
    static bool place_or_body(const std::vector<TextWord>& name) {
        const std::string& last = name.back().lower;
        return no_person_ends_so(last) || !country_of(last).empty() ||
               !country_of(name.front().lower).empty();
    }

    void note_name(const std::vector<TextWord>& name, PersonWord known, bool doubtful) {
        const PersonWord given = given_name(name.front().lower);
        const auto person = find(name, doubtful && !given.person && !known.person);
        if (!person) return;
        Person& named = people_.people_[*person];
        for (const Gender gender : {given.gender, known.gender}) {
            named.female += gender == Gender::female ? by_name : 0;
            named.male += gender == Gender::male ? by_name : 0;
        }
        people_.namings_.push_back({name.front().span.begin, *person});
        last_ = people_.namings_.back();
    }

    /// Whoever bears the name: known by its words, or new unless `known_only`.
    std::optional<std::size_t> find(const std::vector<TextWord>& name, bool known_only) {
        if (place_or_body(name)) return std::nullopt;
        const std::string& word = name.back().lower;
        const auto known = people_.by_word_.find(word);
        const Span span{name.front().span.begin, name.back().span.end};
        if (known != people_.by_word_.end() &&
            (name.size() == 1 || starts_alike(people_.people_[known->second].name, name))) {
            std::string& longest = people_.people_[known->second].name;
            if (span.size() > longest.size()) longest = text_.substr(span.begin, span.size());
            return known->second;
        }
        if (known_only) return std::nullopt;
        people_.people_.push_back(
            {std::string(text_.substr(span.begin, span.size())), 0, 0, heading_});
        const std::size_t added = people_.people_.size() - 1;
        people_.by_word_[word] = added;
        if (name.size() > 1) people_.by_word_.try_emplace(name.front().lower, added);
        return added;
    }

    bool starts_alike(const std::string& known, const std::vector<TextWord>& name) const {
        const std::string_view first =
            text_.substr(name.front().span.begin, name.front().span.size());
        return known.starts_with(first) || known.find(' ') == std::string::npos;
    }

    /// "He" tells of whoever was named right before.
    void note_pronoun(const TextWord& word) {
        const Gender gender = gender_of(word.lower);
        if (gender == Gender::unknown || !last_) return;
        if (word.lower == "him") return; // "Doyle sentenced him": anybody but Doyle
        if (word.span.begin - last_->at > pronoun_near) return;
        Person& person = people_.people_[last_->person];
        ++(gender == Gender::female ? person.female : person.male);
    }

    People& people_;
    std::string_view text_;
    std::size_t end_ = 0;
    std::optional<Naming> last_; ///< in this block
    bool heading_ = false;
    TextWord before_;
};

People::People(const Document& document) {
    Reader reader(*this, document.text);
    for (const Block& block : document.blocks)
        if (block.kind != BlockKind::code && block.kind != BlockKind::table) reader.read(block);
}

bool People::fits(std::size_t person, Gender wanted) const {
    const Gender gender = people_[person].gender();
    return gender == wanted || gender == Gender::unknown;
}

std::optional<std::string> People::meant(std::string_view pronoun, std::size_t at) const {
    const Gender wanted = gender_of(pronoun);
    if (wanted == Gender::unknown) return std::nullopt;
    const auto before = [](const Naming& naming, std::size_t place) { return naming.at < place; };
    auto naming = std::lower_bound(namings_.begin(), namings_.end(), at, before);
    std::map<std::size_t, double> weights; // person, how present
    for (std::size_t seen = 0; naming != namings_.begin() && seen < most_namings; ++seen) {
        --naming;
        const std::size_t distance = at - naming->at;
        if (distance > look_back && !weights.empty()) break;
        if (!fits(naming->person, wanted)) continue;
        double& weight = weights[naming->person];
        if (weight == 0 && people_[naming->person].heads) weight = by_heading;
        const double farness = double(distance) / near;
        weight += 1.0 / (1.0 + farness * farness);
    }
    const auto lesser = [](const auto& left, const auto& right) {
        return left.second < right.second;
    };
    const auto best = std::max_element(weights.begin(), weights.end(), lesser);
    if (best == weights.end() || people_[best->first].gender() != wanted) return std::nullopt;
    for (const auto& [person, weight] : weights)
        if (person != best->first && weight * clear_lead > best->second) return std::nullopt;
    return people_[best->first].name;
}

bool People::known(std::string_view name, std::string_view pronoun) const {
    constexpr int more_than_once = 2;
    const auto found = by_word_.find(ascii_lower(name.substr(name.rfind(' ') + 1)));
    if (found == by_word_.end()) return false;
    const Person& person = people_[found->second];
    const Gender wanted = gender_of(pronoun);
    const int evidence = wanted == Gender::female ? person.female : person.male;
    return person.gender() == wanted && evidence >= more_than_once;
}

bool People::excludes(std::string_view name, std::string_view pronoun) const {
    const Gender wanted = gender_of(pronoun);
    if (wanted == Gender::unknown) return false;
    const std::string_view word = name.substr(name.rfind(' ') + 1);
    const std::string lower = ascii_lower(word);
    if (no_person_ends_so(lower)) return true;
    const auto known = by_word_.find(lower);
    return known != by_word_.end() && !fits(known->second, wanted);
}

} // namespace fasti::who

// SPDX-License-Identifier: Apache-2.0
// "[Am 3. Mai 1849] begannen 400 Arbeiter mit dem Aushub": where a date held the first place, the
// subject stands behind the verb and moves in front of it again.
#include "events/lang/de/de.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <array>
#include <optional>

namespace fasti::de {
namespace {

constexpr std::size_t most_adverbs = 2;
constexpr std::size_t longest_subject = 12; // words

/// What the first words of a noun phrase in the nominative can be, and what cannot.
bool determiner(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"der",    "die",   "das",  "ein",   "eine",   "kein",  "keine",   "dieser", "diese",
         "dieses", "jener", "jene", "beide", "alle",   "viele", "mehrere", "einige", "zwei",
         "drei",   "vier",  "fünf", "sechs", "sieben", "acht",  "neun",    "zehn",   "zwölf",
         "sein",   "seine", "ihr",  "ihre",  "rund",   "etwa"});
    return one_of(lower, words);
}

bool pronoun(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>({"er", "sie", "es", "man"});
    return one_of(lower, words);
}

/// Words that begin another phrase, or a noun phrase that is no subject.
bool other_phrase(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"den",   "dem",   "des",      "einen",  "einem", "einer", "eines", "ihm",   "ihn",
         "ihnen", "in",    "im",       "an",     "am",    "auf",   "aus",   "bei",   "beim",
         "mit",   "nach",  "von",      "vom",    "zu",    "zum",   "zur",   "unter", "über",
         "vor",   "durch", "für",      "gegen",  "ohne",  "um",    "bis",   "seit",  "während",
         "wegen", "trotz", "zwischen", "hinter", "neben", "dass",  "ob",    "und",   "oder"});
    return one_of(lower, words);
}

bool adverb_in_front(std::string_view lower) {
    static constexpr auto words =
        std::to_array<std::string_view>({"erst", "schon", "bereits", "noch", "nur", "auch"});
    return one_of(lower, words);
}

struct Word {
    Span span; ///< without the comma behind it
    bool capital = false;
    bool comma = false;
    std::string lower;
};

std::vector<Word> words_of(std::string_view clause) {
    std::vector<Word> words;
    for (std::size_t at = clause.find_first_not_of(' '); at < clause.size();
         at = clause.find_first_not_of(' ', at)) {
        std::size_t end = std::min(clause.find(' ', at), clause.size());
        Word word{{at, end}, false, clause[end - 1] == ',', ""};
        if (word.comma) --word.span.end;
        const std::string_view text = clause.substr(at, word.span.size());
        const char32_t first = code_point_at(text, 0).value;
        word.capital = is_upper(first) || is_digit(first);
        word.lower = ascii_lower(text);
        words.push_back(std::move(word));
        at = end;
    }
    return words;
}

/// Goes over the words of a clause that begins with its verb.
class Clause {
public:
    explicit Clause(std::string_view text) : text_(text), words_(words_of(text)) {}

    std::string in_plain_order() const {
        std::size_t verb = 0;
        if (is(verb, adverb_in_front)) ++verb;
        if (verb + 1 >= words_.size() || words_[verb].capital || words_[verb].comma) return "";
        std::size_t subject = verb + 1;
        while (subject < words_.size() && subject - verb <= most_adverbs && plain(subject))
            ++subject;
        const auto end = subject_end(subject);
        if (!end) return "";
        std::string title(words(subject, *end));
        title.append(" ").append(words(verb, subject));
        if (words_[*end - 1].comma) title += ',';
        if (*end < words_.size()) title.append(" ").append(text_.substr(words_[*end].span.begin));
        return title;
    }

private:
    bool is(std::size_t word, bool (*holds)(std::string_view)) const {
        return word < words_.size() && holds(words_[word].lower);
    }

    /// An adverb, as far as its form tells: small, and the begin of no phrase.
    bool plain(std::size_t word) const {
        return !words_[word].capital && !words_[word].comma && !is(word, determiner) &&
               !is(word, pronoun) && !is(word, other_phrase);
    }

    std::optional<std::size_t> subject_end(std::size_t at) const {
        if (at >= words_.size() || is(at, other_phrase)) return std::nullopt;
        if (is(at, pronoun)) return at + 1;
        std::optional<std::size_t> end = noun_end(at, is(at, determiner));
        while (end && *end < words_.size() && *end - at < longest_subject &&
               !words_[*end - 1].comma) {
            const auto more = attribute_end(*end);
            if (!more) break;
            end = more;
        }
        return end;
    }

    /// "der eisernen Brücke", "400 Arbeiter": the nouns and what leads up to them.
    std::optional<std::size_t> noun_end(std::size_t at, bool determined) const {
        if (determined) ++at;
        while (at < words_.size() && !words_[at].capital) {
            if (!determined || words_[at].comma || is(at, other_phrase) || is(at, determiner))
                return std::nullopt;
            ++at;
        }
        if (at >= words_.size()) return std::nullopt;
        while (at < words_.size() && words_[at].capital)
            if (words_[at++].comma) break;
        return at;
    }

    /// "der Stadt", "von Altenfurt", "und seine Frau" behind a noun.
    std::optional<std::size_t> attribute_end(std::size_t at) const {
        static constexpr auto genitives =
            std::to_array<std::string_view>({"der", "des", "einer", "eines"});
        const std::string_view lower = words_[at].lower;
        if (one_of(lower, genitives)) return noun_end(at, true);
        if (lower == "von") return noun_end(at + 1, false);
        if (lower == "und") return noun_end(at + 1, is(at + 1, determiner));
        return std::nullopt;
    }

    std::string_view words(std::size_t begin, std::size_t end) const {
        const std::size_t from = words_[begin].span.begin;
        return text_.substr(from, words_[end - 1].span.end - from);
    }

    std::string_view text_;
    std::vector<Word> words_;
};

} // namespace

std::string plain_order(std::string_view clause) {
    return Clause(clause).in_plain_order();
}

} // namespace fasti::de

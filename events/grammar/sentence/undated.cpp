// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/undated.hpp"

#include "events/grammar/sentence/aside.hpp"
#include "events/grammar/sentence/one_word.hpp"
#include "events/grammar/sentence/word_at.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

using GapKind = DateGap::Kind;

constexpr std::size_t shortest_aside = 6; // bytes, brackets included

class Cleaner {
public:
    Cleaner(std::string_view sentence,
            std::span<const SentenceDate> dates,
            std::span<const Span> emphasised)
        : sentence_(sentence), dates_(dates), emphasised_(emphasised) {}

    Undated run() {
        for (const SentenceDate& date : dates_) {
            drop_asides(date.span.begin);
            if (date.span.begin >= at_)
                take(date);
            else
                leave_gap(GapKind::inside, date.span, 0);
        }
        drop_asides(sentence_.size());
        copy_to(sentence_.size());
        begin_with_capital();
        return std::move(out_);
    }

private:
    /// Leaves out the asides that begin before `end` and hold no date.
    void drop_asides(std::size_t end) {
        for (std::size_t at = at_; at < end;) {
            if (const auto word = one_word(at); word && !dated(word->whole)) {
                take_word(*word);
                at = word->whole.end;
                continue;
            }
            const auto aside = aside_at(sentence_, at);
            if (!aside) {
                ++at;
                continue;
            }
            if (!dated(*aside) && aside->size() > shortest_aside) {
                copy_to(aside->begin);
                at_ = aside->end;
                part_words(*aside);
            }
            at = aside->end;
        }
    }

    std::optional<OneWord> one_word(std::size_t at) const {
        const auto begins = [](const Span& span, std::size_t place) { return span.begin < place; };
        const auto span = std::lower_bound(emphasised_.begin(), emphasised_.end(), at, begins);
        if (span != emphasised_.end() && span->begin == at) return emphasised(sentence_, *span);
        return one_word_at(sentence_, at);
    }

    /// A name in a typeface of its own, or a compound of many parts: one word for the parser.
    void take_word(const OneWord& word) {
        copy_to(word.whole.begin);
        const std::string_view plain =
            sentence_.substr(word.stands_for.begin, word.stands_for.size());
        out_.pieces.push_back({{out_.text.size(), out_.text.size() + plain.size()}, word.inner});
        out_.text += plain;
        at_ = word.whole.end;
    }

    /// "Serdyukov—the former head—as": where the aside was there is a blank.
    void part_words(Span aside) {
        if (out_.text.empty() || aside.end >= sentence_.size()) return;
        if (!ascii::in_letter(out_.text.back()) || !ascii::in_letter(sentence_[aside.end])) return;
        out_.pieces.push_back({{out_.text.size(), out_.text.size() + 1}, aside});
        out_.text += ' ';
    }

    bool dated(Span aside) const {
        return std::any_of(dates_.begin(), dates_.end(),
                           [&](const SentenceDate& date) { return date.span.overlaps(aside); });
    }

    void take(const SentenceDate& date) {
        if (date.keep) return keep(date);
        if (possessive(date.span)) return take_possessive(date);
        if (attribute(date.span)) return drop(GapKind::attribute, date, date.span.begin);
        const std::size_t lead = lead_begin(date.span.begin);
        const bool starts = only_blank(lead);
        const bool after_comma = lead > 0 && before(lead) == ',';
        const bool comma_behind = next(date.span.end) == ',' || ends(date.span.end);
        if (starts && sentence_left(date.span.end)) return drop(GapKind::front, date, lead);
        if (after_comma && comma_behind &&
            (lead < date.span.begin || adverb_of_time(words(date.span))))
            return drop(GapKind::aside, date, lead);
        if (bracketed(date.span)) return drop_bracket(date);
        if (word_before(sentence_, date.span.begin) == "of" && !ends(date.span.end))
            return drop(GapKind::bracket, date, sentence_.rfind("of", date.span.begin));
        if ((lead < date.span.begin || adverb_of_time(words(date.span))) &&
            opens_second(lead, date.span.end))
            return drop(GapKind::aside, date, lead);
        replace(date);
    }

    /// Where the words that lead up to a date begin; the date itself where a comma or the begin of
    /// the sentence does not come first.
    std::size_t lead_begin(std::size_t date) const {
        std::size_t at = date;
        for (int words = 0; words < 6; ++words) {
            std::size_t end = at;
            while (end > at_ && sentence_[end - 1] == ' ')
                --end;
            if (end == at_ || sentence_[end - 1] == ',') return at;
            if (words > 0 && joins(word_before(sentence_, at))) return at;
            std::size_t begin = end;
            while (begin > at_ && ascii::in_letter(sentence_[begin - 1]))
                --begin;
            if (begin == end || !lexicon::is(ascii_lower(sentence_.substr(begin, end - begin)),
                                             lexicon::lead_to_date))
                return date;
            at = begin;
        }
        return date;
    }

    static bool joins(std::string_view lower) { return lower == "and" || lower == "but"; }

    /// "…, and on 30 May the party withdrew": a date in front of a second clause.
    bool opens_second(std::size_t lead, std::size_t end) const {
        if (!joins(word_before(sentence_, lead))) return false;
        const std::string behind = word_behind(sentence_, end);
        const bool article = behind == "the" || behind == "a" || behind == "an";
        return article ||
               (!behind.empty() && !lexicon::is(behind, lexicon::govern, lexicon::no_noun));
    }

    bool only_blank(std::size_t end) const {
        return sentence_.substr(0, end).find_first_not_of(" \n\t") >= end && out_.text.empty();
    }

    char before(std::size_t at) const {
        while (at > 0 && sentence_[at - 1] == ' ')
            --at;
        return at > 0 ? sentence_[at - 1] : '\0';
    }

    char next(std::size_t at) const {
        while (at < sentence_.size() && sentence_[at] == ' ')
            ++at;
        return at < sentence_.size() ? sentence_[at] : '\0';
    }

    /// Are there words behind a date in front, and not a verb whose subject it is?
    bool sentence_left(std::size_t at) const {
        const char sign = next(at);
        if (sign == ',') return true;
        if (!ascii::in_letter(sign) && sign != '"' && !(ascii::is_digit(sign))) return false;
        return !lexicon::is(word_behind(sentence_, at), lexicon::govern);
    }

    bool bracketed(Span date) const {
        return date.begin > 0 && sentence_[date.begin - 1] == '(' && date.end < sentence_.size() &&
               sentence_[date.end] == ')';
    }

    bool possessive(Span date) const { return !genitive_at(sentence_, date.end).empty(); }

    void take_possessive(const SentenceDate& date) {
        copy_to(date.span.begin);
        const std::size_t end = date.span.end + genitive_at(sentence_, date.span.end).size() - 1;
        out_.pieces.push_back({{out_.text.size(), out_.text.size() + 3}, {date.span.begin, end}});
        out_.text += "the";
        leave_gap(GapKind::attribute, date.span, 0);
        out_.gaps.back().at = {out_.text.size() + 1, out_.text.size() + 1};
        at_ = end;
    }

    std::string_view words(Span span) const { return sentence_.substr(span.begin, span.size()); }

    bool attribute(Span date) const {
        const std::string behind = word_behind(sentence_, date.end);
        if (behind.empty() || lexicon::is(behind, lexicon::govern, lexicon::no_noun)) return false;
        if (date.end >= sentence_.size() || sentence_[date.end] != ' ') return false;
        const std::string before = word_before(sentence_, date.begin);
        return lexicon::is(before, lexicon::determine) || before.ends_with("’s");
    }

    bool ends(std::size_t at) const {
        return sentence_.find_first_not_of(" .!?", at) == std::string_view::npos;
    }

    void leave_gap(GapKind kind, Span date, std::size_t size) {
        const std::size_t at = out_.text.size();
        out_.gaps.push_back({kind, date, {at, at + size}});
    }

    void keep(const SentenceDate& date) {
        copy_to(date.span.begin);
        leave_gap(GapKind::inside, date.span, date.span.size());
        copy_to(date.span.end);
    }

    void copy_to(std::size_t end) {
        if (end <= at_) return;
        const std::size_t size = end - at_;
        out_.pieces.push_back({{out_.text.size(), out_.text.size() + size}, {at_, end}});
        out_.text += sentence_.substr(at_, size);
        at_ = end;
    }

    void drop(GapKind kind, const SentenceDate& date, std::size_t begin) {
        copy_to(begin);
        if (kind == GapKind::aside && ends(date.span.end)) drop_comma();
        leave_gap(kind, date.span, 0);
        at_ = date.span.end;
        while (at_ < sentence_.size() && sentence_[at_] == ' ')
            ++at_;
        const bool comma = at_ < sentence_.size() && sentence_[at_] == ',';
        if (comma && (kind == GapKind::front || kind == GapKind::aside)) ++at_;
        while (at_ < sentence_.size() && sentence_[at_] == ' ')
            ++at_;
    }

    void drop_bracket(const SentenceDate& date) {
        std::size_t begin = date.span.begin - 1;
        while (begin > at_ && sentence_[begin - 1] == ' ')
            --begin;
        copy_to(begin);
        leave_gap(GapKind::bracket, date.span, 0);
        at_ = date.span.end + 1;
    }

    /// A comma that led to a date at the end of the sentence.
    void drop_comma() {
        std::string& text = out_.text;
        while (!text.empty() && (text.back() == ' ' || text.back() == ',')) {
            text.pop_back();
            --out_.pieces.back().text.end;
            --out_.pieces.back().sentence.end;
            if (out_.pieces.back().text.empty()) out_.pieces.pop_back();
        }
    }

    void replace(const SentenceDate& date) {
        copy_to(date.span.begin);
        const bool subject = only_blank(date.span.begin) &&
                             lexicon::is(word_behind(sentence_, date.span.end), lexicon::govern);
        const std::string_view word = date.limit ? (date.day ? "by Monday" : "by 2003")
                                      : subject  ? "This year"
                                      : date.day ? "Monday"
                                                 : "2003";
        leave_gap(GapKind::inside, date.span, word.size());
        out_.pieces.push_back({{out_.text.size(), out_.text.size() + word.size()}, date.span});
        out_.text += word;
        at_ = date.span.end;
    }

    void begin_with_capital() { out_.text = ascii::capitalised(std::move(out_.text)); }

    std::string_view sentence_;
    std::span<const SentenceDate> dates_;
    std::span<const Span> emphasised_;
    std::size_t at_ = 0; // what lies before is dealt with
    Undated out_;
};

} // namespace

Span Undated::original(Span span) const {
    const auto behind = [](std::size_t at, const Piece& piece) { return at < piece.text.end; };
    const auto first = std::upper_bound(pieces.begin(), pieces.end(), span.begin, behind);
    const auto last = std::upper_bound(pieces.begin(), pieces.end(), span.end - 1, behind);
    if (first == pieces.end() || last == pieces.end()) return {};
    const auto at = [](const Piece& piece, std::size_t offset, bool end) {
        const bool copied = piece.text.size() == piece.sentence.size();
        if (!copied) return end ? piece.sentence.end : piece.sentence.begin;
        return piece.sentence.begin + (offset - piece.text.begin);
    };
    return {at(*first, span.begin, false), at(*last, span.end, true)};
}

Undated without_dates(std::string_view sentence,
                      std::span<const SentenceDate> dates,
                      std::span<const Span> emphasised) {
    return Cleaner(sentence, dates, emphasised).run();
}

} // namespace fasti::grammar

// SPDX-License-Identifier: Apache-2.0
// What of two mentions is compared when they may be one event, and what speaks for it. Words become
// numbers first, so that a million mentions are compared in seconds.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/extract/merge/likeness_words.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace fasti::merge {

/// Why two mentions are taken for one event.
enum class Likeness : std::uint8_t {
    none,
    proper,         ///< one date, one name of the event itself
    title,          ///< one date, the same words
    names,          ///< one date, one kind of event, shared names
    words,          ///< one date, shared words, and no names against it
    text,           ///< one day, one kind of event, named again in one text
    refined_proper, ///< one name; the finer date lies in the coarser one
    refined_names,  ///< one kind of event, shared names; the finer date lies in the coarser one
    refined_text,   ///< named again in one text; the finer date lies in the coarser one
    rival,          ///< one name of its own, but documents give it different dates
};

/// "same date and same name", …: for people.
const char* words(Likeness likeness);

/// Everything of a mention that takes part.
struct MentionMark {
    Interval bounds;
    Granularity precision = Granularity::unknown;
    bool range = false;
    bool nominal = false;
    bool nickname = false; ///< its name stands in quotation marks: it may have another
    bool talk = false;     ///< somebody said something: only what was said tells one from another
    bool recurs = false;   ///< of a kind that comes again under the same name
    std::uint8_t side = 0; ///< told, denied, against the facts, in general: never joined
    std::uint32_t document = 0;
    std::uint64_t date = 0;  ///< equal for equal dates
    std::uint64_t clock = 0; ///< of the time of day; 0 without
    std::uint64_t head = 0;
    std::uint64_t act = 0; ///< 0: left open
    std::uint64_t title = 0;
    std::uint64_t text = 0;     ///< of document and part
    std::uint64_t ordinals = 0; ///< "second", "3rd"; 0 without
    std::uint64_t proper = 0;   ///< of the words that tell its name from others; 0 without
    std::size_t begin = 0;      ///< of its numbers in the pool: names, words, words of `proper`
    std::uint8_t names = 0;
    std::uint8_t words = 0;
    std::uint8_t propers = 0;
    std::uint8_t rares = 0; ///< names that are not common

    bool by_day() const { return precision >= Granularity::day; }
};

/// A mention of what happens once, whatever date it is given.
struct Once {
    std::uint64_t what = 0;
    std::uint32_t mention = 0;
};

/// The marks of many mentions.
class MentionMarks {
public:
    /// Mentions are numbered as they come; those of one document come together.
    void add(const mention::Mention& mention);

    /// Names that a great part of all mentions carries say little about one of them: the hero of a
    /// biography, the parties of a war. To be called when all are there, before they are compared.
    void mark_common_names();

    std::size_t size() const { return marks_.size(); }

    const MentionMark& operator[](std::size_t i) const { return marks_[i]; }

    const std::vector<Once>& told_once() const { return once_; }

    /// Words of the names of who and where, ascending; a common one is odd.
    std::span<const std::uint64_t> names(std::size_t i) const;
    /// Other words of the title, ascending.
    std::span<const std::uint64_t> words(std::size_t i) const;
    /// Words of the event's own name, ascending.
    std::span<const std::uint64_t> propers(std::size_t i) const;

    /// Do two mentions of one date speak of one event?
    Likeness same_date(std::size_t a, std::size_t b) const;
    /// Does the date of `fine` lie in that of `coarse`, and do both speak of one event?
    Likeness refined(std::size_t coarse, std::size_t fine) const;
    /// Does nothing keep two mentions apart: another name of its own, a denial, an ordinal number?
    bool may_be_one(std::size_t a, std::size_t b) const;
    /// May both have been done in one act: "sign" and "signature", not "sign" and "ratify"?
    bool one_act(std::size_t a, std::size_t b) const;

private:
    struct Shared;

    Shared share(std::size_t a, std::size_t b) const;
    Likeness same_day(std::size_t a, std::size_t b, const Shared& shared) const;
    Likeness same_age(std::size_t a, std::size_t b, const Shared& shared) const;

    WordNumbers numbers_{std::size_t{1} << 14U};
    std::vector<MentionMark> marks_;
    std::vector<std::uint64_t> pool_;
    std::vector<Once> once_;
};

/// The words among `mention`'s names that `other` has too, as they are written; at most three.
std::vector<std::string> shared_names(const mention::Mention& mention,
                                      const mention::Mention& other);

} // namespace fasti::merge

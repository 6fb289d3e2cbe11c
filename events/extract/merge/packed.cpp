// SPDX-License-Identifier: Apache-2.0
// What is packed is listed once, for both ways, and by the names of all members: a new one does not
// compile until it was thought of here.
#include "events/extract/merge/packed.hpp"

#include <type_traits>

namespace fasti::merge {
namespace {

/// Writes numbers in as many groups of seven bits as they need.
class Packer {
public:
    explicit Packer(std::string& bytes) : bytes_(bytes) {}

    void number(const std::uint64_t& value) {
        std::uint64_t rest = value;
        for (; rest >= 0x80U; rest >>= 7U)
            bytes_ += static_cast<char>(rest | 0x80U);
        bytes_ += static_cast<char>(rest);
    }

    void text(const std::string& value) {
        number(value.size());
        bytes_ += value;
    }

private:
    std::string& bytes_;
};

/// Reads what Packer wrote.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

    void number(std::uint64_t& value) {
        value = 0;
        unsigned shift = 0;
        for (;; shift += 7U) {
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) return;
        }
    }

    void text(std::string& value) {
        std::uint64_t size = 0;
        number(size);
        value = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
    }

private:
    std::string_view bytes_;
};

template <class>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// The members of a value, in an order of their own. `Value` is const for a Packer.
template <class Archive, class Value>
void members(Archive& archive, Value& value);

/// Numbers near 0 on either side are short.
constexpr std::uint64_t folded(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? ~(bits << 1U) : bits << 1U;
}

constexpr std::int64_t unfolded(std::uint64_t bits) {
    return static_cast<std::int64_t>((bits & 1U) != 0 ? ~(bits >> 1U) : bits >> 1U);
}

template <class Archive, class Value>
void member(Archive& archive, Value& value);

template <class Archive, class List>
void list_member(Archive& archive, List& list) {
    std::size_t size = list.size();
    member(archive, size);
    if constexpr (!std::is_const_v<List>) list.resize(size);
    for (auto& each : list)
        member(archive, each);
}

template <class Archive, class Optional>
void optional_member(Archive& archive, Optional& value) {
    bool there = value.has_value();
    member(archive, there);
    if constexpr (!std::is_const_v<Optional>)
        if (there) value.emplace();
    if (there) member(archive, *value);
}

template <class Archive, class Value>
void member(Archive& archive, Value& value) {
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, std::string>) {
        archive.text(value);
    } else if constexpr (std::is_integral_v<Plain> || std::is_enum_v<Plain>) {
        std::uint64_t bits = folded(static_cast<std::int64_t>(value));
        archive.number(bits);
        if constexpr (!std::is_const_v<Value>) value = static_cast<Plain>(unfolded(bits));
    } else if constexpr (std::is_same_v<Plain, sys_days>) {
        auto day = value.time_since_epoch().count();
        member(archive, day);
        if constexpr (!std::is_const_v<Value>) value = sys_days{days{day}};
    } else if constexpr (is_vector<Plain>) {
        list_member(archive, value);
    } else if constexpr (is_optional<Plain>) {
        optional_member(archive, value);
    } else {
        members(archive, value);
    }
}

template <class Archive, class... Values>
void all(Archive& archive, Values&... values) {
    (member(archive, values), ...);
}

template <class Archive, class Value>
void members(Archive& a, Value& value) {
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, mention::Mention>) {
        auto& [document, part, timex, sentence, date, told, tense, done_by, when, title, head, word,
               kind, facts, certainty, names, places, proper, phrase, coreferent, cited, taken_up,
               position, nominal, pronoun] = value;
        all(a, document, part, done_by, when, title, head, word, kind, facts, certainty, names,
            places, proper, phrase, cited, taken_up, position, nominal, pronoun);
    } else if constexpr (std::is_same_v<Plain, Facts>) {
        auto& [agents, patients, whose, word, act, object, stage, number, series, clear] = value;
        all(a, agents, patients, whose, word, act, object, stage, number, series, clear);
    } else if constexpr (std::is_same_v<Plain, DateBasis>) {
        auto& [kind, words, count, year] = value;
        all(a, kind, words, count, year);
    } else if constexpr (std::is_same_v<Plain, When>) {
        auto& [edtf, bounds, precision, label, basis, as_written] = value;
        all(a, edtf, bounds, precision, label, basis, as_written);
    } else if constexpr (std::is_same_v<Plain, Edtf>) {
        auto& [kind, begin, end, set] = value;
        all(a, kind, begin, end, set);
    } else if constexpr (std::is_same_v<Plain, EdtfMember>) {
        auto& [begin, end, range] = value;
        all(a, begin, end, range);
    } else if constexpr (std::is_same_v<Plain, EdtfEnd>) {
        auto& [kind, date] = value;
        all(a, kind, date);
    } else if constexpr (std::is_same_v<Plain, EdtfDate>) {
        auto& [year, year_x, minus_zero, significant, exponent, long_year, month, month_x, day,
               day_x, year_q, month_q, day_q, time] = value;
        all(a, year, year_x, minus_zero, significant, exponent, long_year, month, month_x, day,
            day_x, year_q, month_q, day_q, time);
    } else if constexpr (std::is_same_v<Plain, CalendarDate>) {
        auto& [calendar, year, month, day] = value;
        all(a, calendar, year, month, day);
    } else if constexpr (std::is_same_v<Plain, Citation>) {
        auto& [source, span, date, line, page, quote, label, section] = value;
        all(a, source, span, date, line, page, quote, label, section);
    } else {
        auto& [begin, end] = value; // Interval, Span
        all(a, begin, end);
    }
}

} // namespace

void pack(const mention::Mention& mention, std::string& bytes) {
    Packer packer(bytes);
    members(packer, mention);
}

mention::Mention unpack(std::string_view bytes) {
    Unpacker unpacker(bytes);
    mention::Mention mention;
    members(unpacker, mention);
    return mention;
}

} // namespace fasti::merge

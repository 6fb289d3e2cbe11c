// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf_readings.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace fasti {
namespace {

struct Season {
    unsigned first_month;
    unsigned months;
};

// [EDTF 2019, level 2: sub-year groupings], codes 21 to 41.
constexpr std::array<Season, 21> seasons = {{
    {3, 3}, {6, 3},  {9, 3}, {12, 3}, // 21–24 seasons, hemisphere not said: northern
    {3, 3}, {6, 3},  {9, 3}, {12, 3}, // 25–28 northern
    {9, 3}, {12, 3}, {3, 3}, {6, 3},  // 29–32 southern
    {1, 3}, {4, 3},  {7, 3}, {10, 3}, // 33–36 quarters
    {1, 4}, {5, 4},  {9, 4},          // 37–39 quadrimesters
    {1, 6}, {7, 6},                   // 40–41 semestrals
}};

const Season* season(unsigned month) {
    return month >= 21 && month <= 41 ? &seasons.at(month - 21) : nullptr;
}

int digits_of(std::uint64_t value) {
    int digits = 1;
    for (; value >= 10; value /= 10)
        ++digits;
    return digits;
}

std::uint64_t magnitude(std::int64_t year) {
    const auto bits = static_cast<std::uint64_t>(year);
    return year < 0 ? 0 - bits : bits;
}

std::uint64_t power_of_ten(int exponent) {
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// The years a date may mean, in order: a magnitude with zeros where the mask has its unknown
/// digits.
class Years {
public:
    explicit Years(const EdtfDate& date)
        : negative_(date.year < 0 || date.minus_zero), known_(magnitude(date.year)),
          mask_(date.year_x) {
        if (date.significant == 0) return;
        const int open = open_digits(date);
        mask_ = (1U << open) - 1;
        known_ -= known_ % power_of_ten(open);
    }

    std::uint64_t size() const { return power_of_ten(std::popcount(mask_)); }

    std::int64_t at(std::uint64_t index) const {
        if (!negative_) return static_cast<std::int64_t>(known_ + spread(index));
        return -static_cast<std::int64_t>(known_ + spread(size() - 1 - index));
    }

private:
    /// The digits of `number`, laid out on the places of the mask.
    std::uint64_t spread(std::uint64_t number) const {
        std::uint64_t sum = 0;
        std::uint64_t place = 1;
        for (unsigned mask = mask_; mask != 0; mask >>= 1U, place *= 10) {
            if ((mask & 1U) == 0) continue;
            sum += number % 10 * place;
            number /= 10;
        }
        return sum;
    }

    bool negative_;
    std::uint64_t known_;
    unsigned mask_;
};

unsigned days_in_month(std::int64_t year, unsigned month) {
    const auto alike =
        static_cast<int>(year % 400); // the calendar repeats, but date::year ends at 32767
    return static_cast<unsigned>((date::year{alike} / date::month{month} / date::last).day());
}

bool matches(unsigned number, unsigned known, unsigned mask) {
    const bool tens = (mask & 2U) != 0 || number / 10 == known / 10;
    const bool ones = (mask & 1U) != 0 || number % 10 == known % 10;
    return tens && ones;
}

/// The i-th of 1…size from the side that is asked for.
unsigned from(Which which, unsigned i, unsigned size) {
    return which == Which::first ? i : size + 1 - i;
}

std::optional<CivilDay>
reading_in(const EdtfDate& date, std::int64_t year, unsigned month, Which which) {
    const unsigned size = days_in_month(year, month);
    for (unsigned i = 1; i <= size; ++i) {
        const unsigned day = from(which, i, size);
        if (!date.has_day() || matches(day, date.day, date.day_x))
            return CivilDay{year, month, day};
    }
    return std::nullopt;
}

std::optional<CivilDay> reading_in(const EdtfDate& date, std::int64_t year, Which which) {
    for (unsigned i = 1; i <= 12; ++i) {
        const unsigned month = from(which, i, 12);
        if (date.has_month() && !matches(month, date.month, date.month_x)) continue;
        if (auto found = reading_in(date, year, month, which)) return found;
    }
    return std::nullopt;
}

CivilDay reading_in(const Season& season, std::int64_t year, Which which) {
    if (which == Which::first) return {year, season.first_month, 1};
    const unsigned last = season.first_month + season.months - 1;
    if (last > 12) ++year;
    const unsigned month = (last - 1) % 12 + 1;
    return {year, month, days_in_month(year, month)};
}

} // namespace

unsigned months_in(unsigned month) {
    const Season* found = season(month);
    return found == nullptr ? 1 : found->months;
}

int open_digits(const EdtfDate& date) {
    if (date.significant == 0) return std::countr_one(static_cast<unsigned>(date.year_x));
    return std::max(0, digits_of(magnitude(date.year)) - date.significant);
}

std::optional<CivilDay> reading(const EdtfDate& date, Which which) {
    const Years years(date);
    const Season* found = date.month_x == 0 ? season(date.month) : nullptr;
    const std::uint64_t tries = std::min<std::uint64_t>(years.size(), 10'000);
    for (std::uint64_t i = 0; i < tries; ++i) {
        const std::int64_t year = years.at(which == Which::first ? i : years.size() - 1 - i);
        if (found != nullptr) return reading_in(*found, year, which);
        if (auto day = reading_in(date, year, which)) return day;
    }
    return std::nullopt;
}

bool in_order(const EdtfEnd& begin, const EdtfEnd& end) {
    if (begin.kind != EdtfEnd::Kind::date || end.kind != EdtfEnd::Kind::date) return true;
    const auto first = reading(begin.date, Which::first);
    const auto last = reading(end.date, Which::last);
    return first && last && !(*last < *first);
}

} // namespace fasti

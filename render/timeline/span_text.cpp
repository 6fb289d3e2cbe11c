// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/span_text.hpp"

#include <cstddef>

namespace fasti::timeline {
namespace {

constexpr const char* dash = " – ";

class Day {
public:
    Day(sys_days day, const Wording& wording) : day_(day), wording_(wording) {}

    std::string year() const {
        const int year = int(day_.year());
        return year > 0 ? std::to_string(year) : std::to_string(1 - year).append(wording_.bce);
    }

    std::string month() const {
        return std::string(wording_.months.at(unsigned(day_.month()) - 1U));
    }

    std::string number() const {
        return filled(wording_.day, std::to_string(unsigned(day_.day())));
    }

    std::string day_and_month() const {
        return number().append(wording_.day_month).append(month());
    }

    const date::year_month_day& date() const { return day_; }

private:
    date::year_month_day day_;
    const Wording& wording_;
};

} // namespace

std::string span_text(sys_days from, sys_days to, Granularity precision, const Wording& wording) {
    const Day a(from, wording);
    const Day b(to, wording);
    if (a.date().year() != b.date().year()) return a.year() + dash + b.year();
    if (precision < Granularity::month) return a.year();
    const std::string year = std::string(wording.month_year) + b.year();
    if (a.date().month() != b.date().month()) return a.month() + dash + b.month() + year;
    if (precision < Granularity::day) return a.month() + year;
    if (a.date().day() == b.date().day()) return b.day_and_month() + year;
    return a.number() + dash + b.day_and_month() + year;
}

} // namespace fasti::timeline

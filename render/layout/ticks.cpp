// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::layout {
namespace {

enum class Unit : std::uint8_t { day, month, year };

struct Step {
    Unit unit;
    unsigned count;
    int days; ///< about
};

constexpr std::array<Step, 22> ladder = {{
    {Unit::day, 1, 1},
    {Unit::day, 2, 2},
    {Unit::day, 5, 5},
    {Unit::day, 10, 10},
    {Unit::month, 1, 30},
    {Unit::month, 3, 91},
    {Unit::month, 6, 182},
    {Unit::year, 1, 365},
    {Unit::year, 2, 730},
    {Unit::year, 5, 1826},
    {Unit::year, 10, 3652},
    {Unit::year, 20, 7305},
    {Unit::year, 50, 18262},
    {Unit::year, 100, 36524},
    {Unit::year, 200, 73048},
    {Unit::year, 500, 182621},
    {Unit::year, 1000, 365242},
    {Unit::year, 2000, 730485},
    {Unit::year, 5000, 1826212},
    {Unit::year, 10000, 3652425},
    {Unit::year, 20000, 7304850},
    {Unit::year, 50000, 18262125},
}};

constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

const Step& step_for(const Knot& from, const Knot& to, Mpt closest) {
    const Mpt days = (to.day - from.day).count();
    for (const Step& step : ladder)
        if ((to.y - from.y) * step.days >= closest * days) return step;
    return ladder.back();
}

int year_of(sys_days day) {
    return static_cast<int>(date::year_month_day(day).year());
}

bool is_year(std::int64_t year) {
    return year > int(date::year::min()) && year < int(date::year::max());
}

sys_days first_of(std::int64_t year, unsigned month = 1) {
    return sys_days{date::year(static_cast<int>(year)) / date::month(month) / 1};
}

std::string year_label(std::int64_t year, bool eras) {
    if (year <= 0) return std::to_string(1 - year) + " BCE";
    return std::to_string(year) + (eras ? " CE" : "");
}

// Collects the ticks of an axis, leaving out any too close to the last.
class Ticks {
public:
    Ticks(const Axis& axis, Mpt closest)
        : axis_(axis), closest_(closest), eras_(year_of(axis.domain().begin) < 1) {}

    void piece(const Knot& from, const Knot& to) {
        const Step& step = step_for(from, to, closest_);
        const Interval days{from.day, to.day + date::days{1}};
        named_year_ = -1'000'000;
        switch (step.unit) {
        case Unit::year:
            return years(days, step.count);
        case Unit::month:
            return months_of(days, step.count);
        case Unit::day:
            return days_of(days, step.count);
        }
    }

    std::vector<Tick> all;

private:
    // Neither too close to the last tick nor where the scale changes, which is said there in words.
    bool has_room(Mpt y) const {
        if (!all.empty() && y - all.back().y < closest_ * 2 / 3) return false;
        const auto inner = axis_.knots().subspan(1, axis_.knots().size() - 2);
        return std::none_of(inner.begin(), inner.end(), [&](const Knot& knot) {
            return y > knot.y - closest_ * 3 / 10 && y < knot.y + closest_ * 3 / 10;
        });
    }

    void add(sys_days day, const std::string& label) {
        const Mpt y = axis_.y(day);
        if (has_room(y)) all.push_back({day, y, label});
    }

    // With its year when it is the first tick of a piece, or of a year, that is really drawn.
    void add_in_year(sys_days day, std::string label) {
        if (!has_room(axis_.y(day))) return;
        const int year = year_of(day);
        if (year != std::exchange(named_year_, year)) label += " " + year_label(year, eras_);
        add(day, label);
    }

    // Round in years as people count them, which have no year 0: 500 BCE is the astronomical year
    // -499.
    void years(const Interval& days, std::int64_t count) {
        const std::int64_t first = year_of(days.begin);
        const std::int64_t last = year_of(days.last());
        const auto add_year = [&](std::int64_t year) {
            if (is_year(year) && days.contains(first_of(year)))
                add(first_of(year), year_label(year, eras_));
        };
        for (std::int64_t bce = (1 - first) / count * count; bce >= 1 && 1 - bce <= last;
             bce -= count)
            add_year(1 - bce);
        if (first < 1 && last >= 1) add_year(1);
        for (std::int64_t ce = std::max(count, first / count * count); ce <= last; ce += count)
            add_year(ce);
    }

    void months_of(const Interval& days, unsigned count) {
        for (int year = year_of(days.begin); year <= year_of(days.last()); ++year)
            for (unsigned month = 1; month <= 12; month += count) {
                const sys_days day = first_of(year, month);
                if (days.contains(day)) add_in_year(day, months.at(month - 1));
            }
    }

    void days_of(const Interval& days, unsigned count) {
        for (sys_days day = days.begin; day < days.end; day += date::days{1}) {
            const date::year_month_day ymd(day);
            const unsigned of_month = static_cast<unsigned>(ymd.day());
            if ((of_month - 1) % count != 0 || of_month + count > 32) continue;
            const unsigned month = static_cast<unsigned>(ymd.month());
            add_in_year(day, std::to_string(of_month) + " " + months.at(month - 1));
        }
    }

    const Axis& axis_;
    Mpt closest_;
    bool eras_;
    int named_year_ = 0;
};

} // namespace

std::vector<Tick> ticks(const Axis& axis, Mpt closest) {
    Ticks ticks(axis, closest);
    const auto knots = axis.knots();
    for (std::size_t i = 1; i < knots.size(); ++i)
        ticks.piece(knots[i - 1], knots[i]);
    return std::move(ticks.all);
}

} // namespace fasti::layout

// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/ticks.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::layout {
namespace {

using std::chrono::minutes;

enum class Unit : std::uint8_t { minute, day, month, year };

struct Step {
    Unit unit;
    unsigned count;
    std::int64_t minutes; ///< about
};

constexpr std::int64_t day_minutes = 1440;

constexpr std::array<Step, 33> ladder = {{
    {Unit::minute, 1, 1},
    {Unit::minute, 2, 2},
    {Unit::minute, 5, 5},
    {Unit::minute, 10, 10},
    {Unit::minute, 15, 15},
    {Unit::minute, 30, 30},
    {Unit::minute, 60, 60},
    {Unit::minute, 120, 120},
    {Unit::minute, 180, 180},
    {Unit::minute, 360, 360},
    {Unit::minute, 720, 720},
    {Unit::day, 1, day_minutes},
    {Unit::day, 2, 2 * day_minutes},
    {Unit::day, 5, 5 * day_minutes},
    {Unit::day, 10, 10 * day_minutes},
    {Unit::month, 1, 30 * day_minutes},
    {Unit::month, 3, 91 * day_minutes},
    {Unit::month, 6, 182 * day_minutes},
    {Unit::year, 1, 365 * day_minutes},
    {Unit::year, 2, 730 * day_minutes},
    {Unit::year, 5, 1826 * day_minutes},
    {Unit::year, 10, 3652 * day_minutes},
    {Unit::year, 20, 7305 * day_minutes},
    {Unit::year, 50, 18262 * day_minutes},
    {Unit::year, 100, 36524 * day_minutes},
    {Unit::year, 200, 73048 * day_minutes},
    {Unit::year, 500, 182621 * day_minutes},
    {Unit::year, 1000, 365242 * day_minutes},
    {Unit::year, 2000, 730485 * day_minutes},
    {Unit::year, 5000, 1826212 * day_minutes},
    {Unit::year, 10000, 3652425 * day_minutes},
    {Unit::year, 20000, 7304850 * day_minutes},
    {Unit::year, 50000, 18262125 * day_minutes},
}};

// The finest step whose ticks are `closest` apart.
std::size_t step_for(const Knot& from, const Knot& to, Mpt closest) {
    const std::int64_t length = (to.when - from.when).count();
    for (std::size_t i = 0; i + 1 < ladder.size(); ++i)
        if ((to.y - from.y) * ladder.at(i).minutes / closest >= length) return i;
    return ladder.size() - 1;
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

std::string two_digits(std::int64_t n) {
    return (n < 10 ? "0" : "") + std::to_string(n);
}

// Collects the ticks of an axis, leaving out any too close to the last.
class Ticks {
public:
    Ticks(const Axis& axis, Mpt closest, const timeline::Wording& wording)
        : axis_(axis), closest_(closest), wording_(wording),
          eras_(year_of(date::floor<days>(axis.domain().begin)) < 1) {}

    // A finer step is tried where a short piece would go without a tick.
    void piece(const Knot& from, const Knot& to) {
        const std::size_t before = all.size();
        std::size_t step = step_for(from, to, closest_);
        for (int finer = 0; finer < 3 && all.size() == before; ++finer) {
            divide(ladder.at(step), from.when, to.when);
            if (step-- == 0) break;
        }
    }

    std::vector<Tick> all;

private:
    void divide(const Step& step, timeline::Moment from, timeline::Moment to) {
        const sys_days first = date::floor<days>(from);
        named_year_ = -1'000'000;
        named_day_ = sys_days::min();
        last_ = to;
        switch (step.unit) {
        case Unit::year:
            return years({first, date::floor<days>(to) + days{1}}, step.count);
        case Unit::month:
            return months_of({first, date::floor<days>(to) + days{1}}, step.count);
        case Unit::day:
            return days_of({first, date::floor<days>(to) + days{1}}, step.count);
        case Unit::minute:
            return minutes_of(from, to, minutes{step.count});
        }
    }

    // Neither too close to the last tick nor where the scale changes, which is said there in words.
    bool has_room(Mpt y) const {
        if (!all.empty() && y - all.back().y < closest_ * 2 / 3) return false;
        const auto inner = axis_.knots().subspan(1, axis_.knots().size() - 2);
        return std::none_of(inner.begin(), inner.end(), [&](const Knot& knot) {
            return y > knot.y - closest_ * 36 / 100 && y < knot.y + closest_ * 36 / 100;
        });
    }

    void add(timeline::Moment when, const std::string& label) {
        if (when < axis_.domain().begin || when > last_) return;
        const Mpt y = axis_.y(when);
        if (has_room(y)) all.push_back({when, y, label});
    }

    // With its year when it is the first tick of a piece, or of a year, that is really drawn.
    void add_in_year(sys_days day, std::string label) {
        if (day < axis_.domain().begin || day > last_ || !has_room(axis_.y(day))) return;
        const int year = year_of(day);
        if (year != std::exchange(named_year_, year))
            label.append(wording_.month_year).append(year_label(year));
        add(day, label);
    }

    // Round in years as people count them, which have no year 0: 500 BCE is the astronomical year
    // -499.
    void years(const Interval& days, std::int64_t count) {
        const std::int64_t first = year_of(days.begin);
        const std::int64_t last = year_of(days.last());
        const auto add_year = [&](std::int64_t year) {
            if (is_year(year) && days.contains(first_of(year)))
                add(first_of(year), year_label(year));
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
                if (days.contains(day)) add_in_year(day, month_label(month));
            }
    }

    std::string year_label(std::int64_t year) const {
        if (year <= 0) return std::to_string(1 - year).append(wording_.bce);
        return std::to_string(year).append(eras_ ? wording_.ce : "");
    }

    std::string month_label(unsigned month) const {
        return std::string(wording_.months.at(month - 1));
    }

    std::string day_label(const date::year_month_day& day) const {
        return timeline::filled(wording_.day, std::to_string(static_cast<unsigned>(day.day())))
            .append(wording_.day_month)
            .append(month_label(static_cast<unsigned>(day.month())));
    }

    void days_of(const Interval& days, unsigned count) {
        for (sys_days day = days.begin; day < days.end; day += date::days{1}) {
            const date::year_month_day ymd(day);
            const unsigned of_month = static_cast<unsigned>(ymd.day());
            if ((of_month - 1) % count == 0 && of_month + count <= 32)
                add_in_year(day, day_label(ymd));
        }
    }

    // Midnight is the day's name; the first tick of a piece names its day too.
    void minutes_of(timeline::Moment from, timeline::Moment to, minutes step) {
        const sys_days midnight = date::floor<days>(from);
        for (timeline::Moment when = midnight; when <= to; when += step) {
            if (when < from || !has_room(axis_.y(when))) continue;
            const sys_days day = date::floor<days>(when);
            const std::int64_t minute = (when - day).count();
            const std::string clock = two_digits(minute / 60) + ":" + two_digits(minute % 60);
            const bool named = day == std::exchange(named_day_, day);
            std::string name = day_label(date::year_month_day(day));
            if (minute != 0) name.append(" ").append(clock);
            add(when, named ? clock : name);
        }
    }

    const Axis& axis_;
    Mpt closest_;
    const timeline::Wording& wording_;
    bool eras_;
    int named_year_ = 0;
    sys_days named_day_{};
    timeline::Moment last_{}; // no tick of this piece lies behind it
};

} // namespace

std::vector<Tick> ticks(const Axis& axis, Mpt closest, const timeline::Wording& wording) {
    if (!axis.metric()) return {};
    Ticks ticks(axis, closest, wording);
    const auto knots = axis.knots();
    for (std::size_t i = 1; i < knots.size(); ++i)
        ticks.piece(knots[i - 1], knots[i]);
    return std::move(ticks.all);
}

} // namespace fasti::layout

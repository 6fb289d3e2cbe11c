// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/row_dates.hpp"

#include "events/extract/mention/when.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"

#include <algorithm>

namespace fasti::mention {

bool RowDates::date(const Row& row, Mention& mention) {
    return find(row, mention) && !behind_midnight(mention.when, tells_day(row));
}

bool RowDates::tells_day(const Row& row) const {
    const std::optional<std::size_t> own = date_of_cell(row, columns_.date);
    if (!own) return false;
    const Timex& timex = tagged_.timexes[*own];
    return timex.type == TimexType::date || timex.basis == Basis::stated;
}

// "23:50", "00:10": of the next day, which nobody names. Logs that go backwards never rose.
bool RowDates::behind_midnight(const When& when, bool tells_day) {
    constexpr int out_of_order = 3; // hours
    const auto hour = [](const std::string& of) { return 10 * (of[0] - '0') + of[1] - '0'; };
    const std::string& time = when.edtf.begin.date.time;
    const bool next = tells_day || when.bounds.begin != day_;
    day_ = when.bounds.begin;
    if (next) {
        time_ = time;
        rose_ = false;
        return false;
    }
    if (time.size() < 2) return false;
    if (rose_ && time_.size() > 1 && hour(time) + out_of_order <= hour(time_)) return true;
    rose_ = rose_ || (!time_.empty() && time > time_);
    time_ = time;
    return false;
}

bool RowDates::find(const Row& row, Mention& mention) {
    const std::optional<std::size_t> own = date_of_cell(row, columns_.date);
    const bool time_alone = own && tagged_.timexes[*own].type == TimexType::time;
    if (time_alone && !on_the_calendar(own)) { // "21:00" under "The storm of 14 October 1987"
        if (!on_the_calendar(section_)) return false;
        start(mention, *section_, false);
        return narrow_by(*own, mention);
    }
    const std::optional<std::size_t> base = own ? own : base_of(row);
    if (!on_the_calendar(base)) return false;
    start(mention, *base, own.has_value());
    if (own) above_ = own;
    if (end(row, mention, *base)) return true;
    const bool narrowed = narrow(row, mention);
    const Cell* cell = cell_at(row, columns_.date);
    const bool dash = cell != nullptr && !cell->span.empty() && is_blank(document_[cell->span]);
    return own || narrowed || dash;
}

std::optional<std::size_t> RowDates::date_of_cell(const Row& row, std::optional<int> column) const {
    const Cell* cell = column ? cell_at(row, *column) : nullptr;
    return cell == nullptr ? std::nullopt : date_of(document_, tagged_, *cell);
}

bool RowDates::on_the_calendar(std::optional<std::size_t> date) const {
    return date && grammar::on_the_calendar(tagged_.timexes[*date]);
}

// A row with a time or a day, but no date, has that of the row above; a dash that of the heading.
std::optional<std::size_t> RowDates::base_of(const Row& row) const {
    const Cell* cell = cell_at(row, columns_.date);
    if (cell == nullptr || !is_blank(document_[cell->span])) return std::nullopt;
    if (!has_finer(row)) return section_;
    return above_ ? above_ : section_;
}

bool RowDates::has_finer(const Row& row) const {
    const Cell* day = columns_.day ? cell_at(row, *columns_.day) : nullptr;
    if (day != nullptr && day_of(document_[day->span]) > 0) return true;
    return std::any_of(columns_.finer.begin(), columns_.finer.end(),
                       [&](int column) { return date_of_cell(row, column).has_value(); });
}

void RowDates::start(Mention& mention, std::size_t date, bool own) const {
    const Timex& timex = tagged_.timexes[date];
    mention.timex = date;
    mention.when = when_of(document_, timex);
    mention.date = own ? timex.span : Span{};
    add_time(mention.when, timex);
    mention.part = tagged_.part_of(timex.block);
    const bool range = timex.range == 1 && date + 1 < tagged_.timexes.size() &&
                       tagged_.timexes[date + 1].range == 2;
    if (!range) return;
    const Timex& last = tagged_.timexes[date + 1];
    if (last.bounds.end < timex.bounds.begin) return;
    mention.when = when_of_range(document_, timex, last);
    if (own) mention.date = hull(timex.span, last.span);
}

// A range in two columns.
bool RowDates::end(const Row& row, Mention& mention, std::size_t date) const {
    const std::optional<std::size_t> end = date_of_cell(row, columns_.end);
    if (!on_the_calendar(end)) return false;
    const Timex& first = tagged_.timexes[date];
    const Timex& last = tagged_.timexes[*end];
    if (first.range != 0 || last.bounds.begin < first.bounds.begin) return false;
    mention.when = when_of_range(document_, first, last);
    add(mention, last.span);
    return true;
}

bool RowDates::narrow(const Row& row, Mention& mention) const {
    bool narrowed = take_day(row, mention);
    for (const int column : columns_.finer) {
        const std::optional<std::size_t> date = date_of_cell(row, column);
        if (date && narrow_by(*date, mention)) narrowed = true;
    }
    return narrowed;
}

bool RowDates::narrow_by(std::size_t date, Mention& mention) const {
    const Timex& timex = tagged_.timexes[date];
    const Edtf before = mention.when.edtf;
    if (!grammar::on_the_calendar(timex)) {
        add_time(mention.when, timex);
    } else if (mention.when.bounds.contains(timex.bounds)) {
        mention.when = when_of(document_, timex);
        add_time(mention.when, timex);
    } else {
        return false;
    }
    if (mention.when.edtf == before) return false;
    add(mention, timex.span);
    return true;
}

// "May | 3"
bool RowDates::take_day(const Row& row, Mention& mention) const {
    const Cell* cell = columns_.day ? cell_at(row, *columns_.day) : nullptr;
    const unsigned day = cell == nullptr ? 0 : day_of(document_[cell->span]);
    if (day == 0 || mention.when.precision != Granularity::month) return false;
    const sys_days found = mention.when.bounds.begin + days{day - 1};
    if (mention.when.edtf.kind != Edtf::Kind::date || !mention.when.bounds.contains(found))
        return false;
    mention.when.edtf = edtf_day(found);
    mention.when.bounds = bounds(mention.when.edtf);
    mention.when.precision = Granularity::day;
    mention.when.label.clear();
    add(mention, cell->span);
    return true;
}

void RowDates::add(Mention& mention, Span words) {
    mention.date = mention.date.empty() ? words : hull(mention.date, words);
}

} // namespace fasti::mention

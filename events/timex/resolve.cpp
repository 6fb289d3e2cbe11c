// SPDX-License-Identifier: Apache-2.0
#include "events/timex/resolve.hpp"

#include "events/timex/value.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace fasti {
namespace {

constexpr std::size_t blocks_remembered = 12; // how far back a bare day or month may find its year

int floor_div(int a, int b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

std::string iso(sys_days day) { return to_string(edtf_day(day)); }

/// A date the text spoke of, as an anchor for what follows.
struct Mention {
    Fields fields;
    std::size_t block = 0;
    std::string words;
    std::optional<std::size_t> timex; // its index in Tagged::timexes; none for a year in a name
};

/// The months with which a season begins and the like, to compare coarse fields.
int first_month(const Fields& fields) {
    if (fields.month != 0) return fields.month;
    if (fields.quarter != 0) return fields.quarter * 3 - 2;
    if (fields.half != 0) return fields.half * 6 - 5;
    if (fields.season != 0) return fields.season == 24 ? 12 : (fields.season - 21) * 3 + 3;
    return 0;
}

class Resolver {
public:
    Resolver(const Document& document, const Part& part, std::span<const Expression> all,
             const TagOptions& options, const Language& language, Tagged& out)
        : document_(document), part_(part), all_(all), language_(language), out_(out) {
        narrative_ = options.domain == Domain::narrative ||
                     (options.domain == Domain::automatic && reads_like_narrative());
        order_ = numeric_order();
    }

    void run() {
        for (const Expression& expression : all_) one(expression);
    }

private:
    // --- statistics of the part ---------------------------------------------------------------

    bool reads_like_narrative() const {
        if (!part_.dct) return true;
        std::size_t dated = 0;
        std::size_t with_year = 0;
        for (const Expression& expression : all_) {
            if (expression.sense.kind != Sense::Kind::point || expression.anchor_only) continue;
            ++dated;
            const Fields& fields = expression.sense.fields;
            // Years far from the document's own are what histories are made of.
            const int own = static_cast<int>(date::year_month_day{part_.dct->day}.year());
            if (fields.year && !fields.short_year && std::abs(*fields.year - own) > 2) ++with_year;
        }
        return dated >= 6 && with_year * 10 >= dated * 3;
    }

    enum class Order : std::uint8_t { day_first, month_first, unknown };

    /// Whether "11-09-2020" is in November, by the dates of the same text: one that is written out and has the
    /// same day and month decides, else the way its other numeric dates are written.
    Order numeric_order() const {
        std::array<bool, 13 * 32> written_out{};
        for (const Expression& expression : all_) {
            const Fields& fields = expression.sense.fields;
            if (fields.day != 0 && fields.month != 0 && fields.week != ambiguous_order)
                written_out.at(day_index(fields)) = true;
        }
        int votes = 0; // above zero: the day comes first
        for (const Expression& expression : all_) {
            const Fields& fields = expression.sense.fields;
            if (fields.week != ambiguous_order) continue;
            Fields swapped = fields;
            std::swap(swapped.day, swapped.month);
            votes += int(written_out.at(day_index(fields))) - int(written_out.at(day_index(swapped)));
        }
        if (votes == 0) votes = shape_votes();
        if (votes == 0) return Order::unknown;
        return votes > 0 ? Order::day_first : Order::month_first;
    }

    /// Numeric dates with a part above 12 show how this text writes the others.
    int shape_votes() const {
        int votes = 0;
        for (const Expression& expression : all_) {
            const std::string_view words = document_[expression.span];
            const bool numeric = !words.empty() && words.front() >= '0' && words.front() <= '9' &&
                                 words.find_first_of("/-.") != std::string_view::npos;
            if (!numeric || expression.sense.fields.week == ambiguous_order) continue;
            const std::size_t digits = words.find_first_not_of("0123456789");
            if (digits > 2 || expression.sense.fields.day == expression.sense.fields.month) continue;
            const int first = std::stoi(std::string(words.substr(0, digits)));
            votes += first == expression.sense.fields.day ? 1 : -1;
        }
        return votes;
    }

    // --- one expression -----------------------------------------------------------------------

    void one(const Expression& expression) {
        if (expression.anchor_only) {
            Fields fields;
            fields.year = expression.sense.fields.year;
            remember(fields, expression);
            return;
        }
        Timex timex;
        timex.span = expression.span;
        timex.block = expression.block;
        timex.bound = expression.bound;
        timex.mod = expression.sense.mod;
        timex.rule = expression.rule;
        timex.derivation = expression.derivation;
        timex.range = expression.sense.range;
        bool found = true;
        switch (expression.sense.kind) {
        case Sense::Kind::point: found = point(expression, timex); break;
        case Sense::Kind::duration:
            timex.type = TimexType::duration;
            timex.value = timex3_duration(expression.sense);
            timex.basis = "stated";
            break;
        case Sense::Kind::set: set(expression.sense, timex); break;
        case Sense::Kind::ref:
            timex.value = expression.sense.ref;
            timex.basis = "stated";
            break;
        default: return;
        }
        if (found) out_.timexes.push_back(std::move(timex));
    }

    void set(const Sense& sense, Timex& timex) {
        timex.type = TimexType::set;
        timex.value = sense.unit == Unit::none ? timex3(sense.fields) : timex3_duration(sense);
        if (sense.every) timex.quant = "EVERY";
        if (sense.times > 0) timex.freq = fmt::format("{}X", sense.times);
        timex.basis = "stated";
    }

    bool point(const Expression& expression, Timex& timex) {
        const Sense& sense = expression.sense;
        basis_ = "stated";
        counted_from_.reset();
        if (sense.number > 0 && sense.shift.anchor == Anchor::reference && sense.shift.unit == Unit::year)
            return anniversary(expression, timex);
        std::optional<Fields> fields = settle(expression);
        if (!fields) {
            unresolved(expression, timex);
            return true;
        }
        if (!exists(*fields, expression)) return false;
        fill(timex, sense, *fields);
        if (counted_from_ && sense.shift.count != 0) {
            timex.distance = period(sense.shift);
            timex.counted_from = counted_from_;
        }
        if (!sense.directed || fields->year) remember(*fields, expression);
        return true;
    }

    static std::optional<Period> period(const Shift& shift) {
        switch (shift.unit) {
        case Unit::day: return Period{0, 0, 0, shift.count};
        case Unit::week: return Period{0, 0, shift.count, 0};
        case Unit::fortnight: return Period{0, 0, 2 * shift.count, 0};
        case Unit::month: return Period{0, shift.count, 0, 0};
        case Unit::year: return Period{shift.count, 0, 0, 0};
        case Unit::decade: return Period{10 * shift.count, 0, 0, 0};
        case Unit::century: return Period{100 * shift.count, 0, 0, 0};
        default: return std::nullopt;
        }
    }

    void fill(Timex& timex, const Sense& sense, const Fields& fields) {
        const bool time = fields.part != DayPart::none || fields.hour >= 0;
        timex.type = time ? TimexType::time : TimexType::date;
        timex.value = timex3(fields);
        timex.basis = basis_;
        timex.edtf = edtf(fields);
        const bool narrows = sense.mod == TimexMod::start || sense.mod == TimexMod::mid || sense.mod == TimexMod::end;
        if (narrows && !time)
            if (const auto part = part_of(fields, sense.mod)) {
                timex.label = stage_label(fields, sense.mod);
                timex.edtf = part;
            }
        if (timex.edtf && (sense.approximate || sense.mod == TimexMod::approx))
            timex.edtf = edtf_approximate(*timex.edtf);
        if (timex.edtf) timex.bounds = bounds(*timex.edtf);
    }

    static std::string stage_label(const Fields& fields, TimexMod mod) {
        const char* word = mod == TimexMod::start ? "early" : mod == TimexMod::mid ? "mid" : "late";
        return fmt::format("{}{}{}", word, mod == TimexMod::mid ? "-" : " ", words(fields));
    }

    void unresolved(const Expression& expression, Timex& timex) {
        const Sense& sense = expression.sense;
        Fields fields = sense.fields;
        if (fields.short_year) fields.year.reset();
        const bool by_day = sense.shift.unit == Unit::day && fields.day == 0;
        timex.value = timex3(fields);
        if (by_day && fields.part == DayPart::none && fields.hour < 0) timex.value = "XXXX-XX-XX";
        if (sense.shift.unit == Unit::month) timex.value = "XXXX-XX";
        if (sense.shift.vague) timex.value = sense.shift.count <= 0 ? "PAST_REF" : "FUTURE_REF";
        timex.type = fields.part != DayPart::none || fields.hour >= 0 ? TimexType::time : TimexType::date;
        timex.basis = sense.shift.anchor == Anchor::document || sense.shift.anchor == Anchor::none
                          ? "unresolved: no document date"
                          : "unresolved: no earlier date in the text";
        if (fields.month != 0) timex.edtf = edtf(fields);
    }

    /// A day that is not in the calendar is a finding and no date.
    bool exists(const Fields& fields, const Expression& expression) {
        if (fields.year && (*fields.year < -9999 || *fields.year > 9999)) {
            finding("year-out-of-range", Severity::warning, expression,
                    fmt::format("the year of “{}” is out of range", document_[expression.span]));
            return false;
        }
        if (fields.month == 0 || fields.day == 0) return true;
        static constexpr std::array<int, 12> longest = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const date::year_month_day day{date::year{fields.year.value_or(2000)},
                                       date::month{static_cast<unsigned>(fields.month)},
                                       date::day{static_cast<unsigned>(fields.day)}};
        const bool ok = fields.year ? day.ok() : fields.day <= longest.at(static_cast<std::size_t>(fields.month - 1));
        if (!ok) {
            finding("impossible-date", Severity::error, expression,
                    fmt::format("“{}” is no day of the calendar", document_[expression.span]));
            return false;
        }
        if (fields.year && fields.weekday != 0 && expression.sense.fields.weekday != 0 && expression.sense.fields.week == 0)
            check_weekday(sys_days{day}, expression);
        return true;
    }

    void check_weekday(sys_days day, const Expression& expression) {
        static constexpr std::array<const char*, 7> names = {
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        const unsigned actual = date::weekday{day}.iso_encoding();
        if (actual == static_cast<unsigned>(expression.sense.fields.weekday)) return;
        finding("weekday-does-not-match", Severity::error, expression,
                fmt::format("“{}”: {} was a {}", document_[expression.span], iso(day), names.at(actual - 1)));
    }

    void finding(const char* code, Severity severity, const Expression& expression, std::string message) {
        const Span around = sentence_around(document_, document_.blocks[expression.block], expression.span);
        out_.findings.push_back({code, severity, std::move(message), {cite(document_, SourceId{0}, around, expression.span)}});
    }

    // --- anchors ------------------------------------------------------------------------------

    void remember(const Fields& fields, const Expression& expression) {
        Mention mention{fields, expression.block, std::string(document_[expression.span]), std::nullopt};
        if (!expression.anchor_only) mention.timex = out_.timexes.size(); // it is pushed next
        if (fields.year && fields.year_grain == Granularity::year) {
            last_span_ = expression.span;
            if (fields.month != 0) {
                auto& month = months_.at(static_cast<std::size_t>(fields.month));
                month = mention;
                if (fields.day != 0) day_of_year_.at(day_index(fields)) = mention;
            }
            last_year_ = mention;
            if (fields.day != 0) last_day_ = mention;
            if (fields.month != 0) last_month_ = mention;
        } else if (fields.year) {
            last_long_ = mention;
        }
    }

    static std::size_t day_index(const Fields& fields) {
        return static_cast<std::size_t>(fields.month) * 32 + static_cast<std::size_t>(fields.day);
    }

    std::optional<sys_days> document_day() const {
        if (!part_.dct) return std::nullopt;
        return part_.dct->day;
    }

    void base_on_document() {
        basis_ = fmt::format("document date {}{}", iso(part_.dct->day),
                             part_.dct->basis.empty() ? "" : " (" + part_.dct->basis + ")");
    }

    void base_on(const Mention& mention) { basis_ = fmt::format("counted from “{}”", mention.words); }

    // --- settling -----------------------------------------------------------------------------

    std::optional<Fields> settle(const Expression& expression) {
        const Sense& sense = expression.sense;
        Fields fields = sense.fields;
        if (fields.week == ambiguous_order) settle_order(expression, fields);
        if (sense.directed) return settle_directed(expression, fields);
        if (sense.shift.unit != Unit::none) return settle_shift(expression, fields);
        if (fields.short_year) complete_century(expression, fields);
        if (!fields.year && !settle_year(expression, fields)) return std::nullopt;
        return settle_derived(fields);
    }

    void settle_order(const Expression& expression, Fields& fields) {
        fields.week = 0;
        const bool swap = order_ == Order::month_first || (order_ == Order::unknown && language_.month_first);
        if (swap) std::swap(fields.day, fields.month);
        if (order_ != Order::unknown) return;
        finding("ambiguous-date", Severity::note, expression,
                fmt::format("“{}” may be day-month or month-day; read as {}", document_[expression.span], timex3(fields)));
    }

    /// The year that decides the century: one the paragraph speaks of when that is history, else the document's.
    int short_reference(const Expression& expression) const {
        const bool near = last_year_ && last_year_->block == expression.block;
        if (near && *last_year_->fields.year >= 1000 && *last_year_->fields.year < 1930) return *last_year_->fields.year;
        if (part_.dct) return document_year();
        if (last_year_ && *last_year_->fields.year >= 1000) return *last_year_->fields.year;
        return 1999; // nobody writes '44 of Caesar
    }

    /// '99 and "the fifties": the century that fits the reference best; rather back than ahead.
    void complete_century(const Expression& expression, Fields& fields) {
        const int reference = short_reference(expression);
        const int ahead = fields.year_grain == Granularity::decade ? 5 : 10;
        int year = floor_div(reference, 100) * 100 + *fields.year;
        if (year > reference + ahead) year -= 100;
        if (year + 100 <= reference + ahead) year += 100;
        if (fields.year_grain == Granularity::decade && narrative_ && !last_year_ && last_long_)
            year = floor_div(*last_long_->fields.year, 100) * 100 + *fields.year;
        fields.year = year;
        fields.short_year = false;
    }

    /// Weekdays and ordinals within a month, Easter: now that the year is known.
    static std::optional<Fields> settle_derived(Fields fields) {
        if (!fields.year) return fields;
        if (fields.easter_based) {
            Fields day = fields_of(easter_sunday(*fields.year) + days{fields.easter});
            day.part = fields.part;
            return day;
        }
        if (fields.week == 0 || fields.month == 0) return fields;
        const auto month = date::year{*fields.year} / date::month{static_cast<unsigned>(fields.month)};
        if (fields.weekday != 0) {
            const date::weekday weekday{static_cast<unsigned>(fields.weekday % 7)};
            const sys_days day = fields.week < 0 ? sys_days{month / weekday[date::last]}
                                                 : sys_days{month / weekday[static_cast<unsigned>(fields.week)]};
            return fields_of(day);
        }
        const sys_days first = sys_days{month / 1};
        const sys_days last = sys_days{month / date::last};
        return fields_of_week(fields.week < 0 ? last - days{3} : first + days{7 * (fields.week - 1) + 3});
    }

    // relative to an anchor ---------------------------------------------------------------------

    std::optional<Fields> anchor_of(const Expression& expression) {
        const Shift& shift = expression.sense.shift;
        if (shift.anchor == Anchor::document) {
            if (!part_.dct) return std::nullopt;
            base_on_document();
            return fields_of(part_.dct->day);
        }
        const bool by_day = shift.unit <= Unit::week || shift.unit == Unit::fortnight;
        const bool by_month = !by_day && shift.unit < Unit::half;
        const bool coarser_now = by_day && last_month_ && last_month_->fields.day == 0 &&
                                 (!last_day_ || later_in_text(*last_month_, *last_day_));
        if (coarser_now && shift.unit == Unit::day && std::abs(shift.count) <= 3) {
            base_on(*last_month_); // a day after some day of that month: to the month, no finer
            counted_from_ = last_month_->timex;
            return last_month_->fields;
        }
        const std::optional<Mention>& mention = by_day ? last_day_ : by_month ? last_month_ : last_year_;
        const bool near = mention && expression.block - mention->block <= blocks_remembered;
        if (near && (!by_day || !last_year_ || mention->fields.year == last_year_->fields.year || shift.count == 0)) {
            base_on(*mention);
            counted_from_ = mention->timex;
            return mention->fields;
        }
        if (narrative_ || !part_.dct) return std::nullopt;
        base_on_document();
        return fields_of(part_.dct->day);
    }

    static bool later_in_text(const Mention& a, const Mention& b) {
        return std::pair(a.block, a.timex) > std::pair(b.block, b.timex);
    }

    std::optional<Fields> settle_shift(const Expression& expression, Fields fields) {
        const Shift& shift = expression.sense.shift;
        if (shift.vague) return std::nullopt;
        const std::optional<Fields> anchor = anchor_of(expression);
        if (!anchor || !anchor->year) return std::nullopt;
        std::optional<Fields> moved = move(*anchor, shift);
        if (!moved) return std::nullopt;
        // "June 5 last year": the shift gives the year, the words the rest
        if (fields.month != 0 || fields.season != 0 || fields.day != 0 || fields.easter_based) {
            fields.year = moved->year;
            if (shift.unit == Unit::month) fields.month = moved->month;
            return settle_derived(fields);
        }
        if (fields.half != 0) moved->half = fields.half;
        moved->part = fields.part;
        if (fields.hour >= 0) {
            moved->hour = fields.hour;
            moved->minute = fields.minute;
            moved->second = fields.second;
            moved->zone = fields.zone;
        }
        return moved;
    }

    static std::optional<Fields> move(const Fields& anchor, const Shift& shift) {
        const int year = *anchor.year;
        const int month = std::max(first_month(anchor), 1);
        switch (shift.unit) {
        case Unit::day: return move_days(anchor, shift.count, false);
        case Unit::week: return move_days(anchor, shift.count * 7, true);
        case Unit::fortnight: return move_days(anchor, shift.count * 14, true);
        case Unit::weekend: {
            auto week = move_days(anchor, shift.count * 7, true);
            if (week) week->weekend = true;
            return week;
        }
        case Unit::month: {
            if (anchor.month == 0) return std::nullopt;
            const int at = year * 12 + month - 1 + shift.count;
            return fields_of_month(floor_div(at, 12), at - floor_div(at, 12) * 12 + 1);
        }
        case Unit::quarter: {
            const int at = year * 4 + (month - 1) / 3 + shift.count;
            Fields fields = fields_of_year(floor_div(at, 4));
            fields.quarter = static_cast<std::int8_t>(at - floor_div(at, 4) * 4 + 1);
            return fields;
        }
        case Unit::half: {
            const int at = year * 2 + (month - 1) / 6 + shift.count;
            Fields fields = fields_of_year(floor_div(at, 2));
            fields.half = static_cast<std::int8_t>(at - floor_div(at, 2) * 2 + 1);
            return fields;
        }
        case Unit::year: return fields_of_year(year + shift.count);
        case Unit::decade: return move_years(year, shift.count, 10, Granularity::decade);
        case Unit::century: return move_years(year, shift.count, 100, Granularity::century);
        case Unit::millennium: return move_years(year, shift.count, 1000, Granularity::millennium);
        default: return std::nullopt;
        }
    }

    static std::optional<Fields> move_years(int year, int count, int size, Granularity grain) {
        Fields fields = fields_of_year((floor_div(year, size) + count) * size);
        fields.year_grain = grain;
        return fields;
    }

    static std::optional<Fields> move_days(const Fields& anchor, int count, bool week) {
        if (anchor.iso_week != 0) {
            const auto span = edtf(anchor);
            if (!span) return std::nullopt;
            const sys_days day = bounds(*span).begin + days{count};
            return week ? fields_of_week(day) : fields_of(day);
        }
        if (anchor.day == 0) {
            if (anchor.month == 0) return std::nullopt;
            return fields_of_month(*anchor.year, anchor.month);
        }
        const sys_days day = sys_days{date::year{*anchor.year} / date::month{static_cast<unsigned>(anchor.month)} /
                                      date::day{static_cast<unsigned>(anchor.day)}} + days{count};
        return week ? fields_of_week(day) : fields_of(day);
    }

    // "last June", "next Monday" ------------------------------------------------------------------

    std::optional<Fields> settle_directed(const Expression& expression, Fields fields) {
        const Sense& sense = expression.sense;
        Fields from;
        if (sense.shift.anchor == Anchor::document && part_.dct) {
            base_on_document();
            from = fields_of(part_.dct->day);
        } else if (last_year_ && sense.shift.anchor == Anchor::reference) {
            base_on(*last_year_);
            from = (fields.weekday != 0 && last_day_ ? *last_day_ : *last_year_).fields;
        } else {
            return std::nullopt;
        }
        if (fields.weekday != 0) return nearest_weekday(from, fields, sense.direction);
        const int at = first_month(from);
        const int wanted = first_month(fields);
        int year = *from.year;
        if (sense.direction < 0 && at != 0 && wanted >= at) --year;
        if (sense.direction > 0 && at != 0 && wanted <= at) ++year;
        fields.year = year;
        return settle_derived(fields);
    }

    static std::optional<Fields> nearest_weekday(const Fields& from, const Fields& fields, int direction) {
        if (from.day == 0) return std::nullopt;
        const sys_days day = sys_days{date::year{*from.year} / date::month{static_cast<unsigned>(from.month)} /
                                      date::day{static_cast<unsigned>(from.day)}};
        const int now = static_cast<int>(date::weekday{day}.iso_encoding());
        int step = fields.weekday - now;
        if (direction < 0 && step >= 0) step -= 7;
        if (direction > 0 && step <= 0) step += 7;
        Fields result = fields_of(day + days{step});
        result.part = fields.part;
        result.hour = fields.hour;
        result.minute = fields.minute;
        return result;
    }

    // what has no year --------------------------------------------------------------------------

    bool settle_year(const Expression& expression, Fields& fields) {
        if (fields.month == 0 && fields.weekday != 0) return settle_weekday(expression, fields);
        if (fields.month == 0 && fields.day == 0 && !fields.any_below_year()) return settle_clock(expression, fields);
        if (fields.month == 0 && fields.day != 0) return settle_day_of_month(fields);
        if (same_sentence_year(expression, fields) || spoken_of(expression, fields)) return true;
        if (narrative_ && last_year_) {
            fields.year = last_year_->fields.year;
            basis_ = fmt::format("year of “{}”", last_year_->words);
            return true;
        }
        if (!part_.dct) {
            if (!last_year_) return false;
            fields.year = last_year_->fields.year;
            basis_ = fmt::format("year of “{}”", last_year_->words);
            return true;
        }
        if (last_year_ && last_year_->block == expression.block && std::abs(*last_year_->fields.year - document_year()) > 1) {
            fields.year = last_year_->fields.year;
            basis_ = fmt::format("year of “{}”", last_year_->words);
            return true;
        }
        nearest_to_document(expression, fields);
        return true;
    }

    int document_year() const { return static_cast<int>(date::year_month_day{part_.dct->day}.year()); }

    /// The latest such day or month that is not after the document, unless the sentence looks ahead.
    void nearest_to_document(const Expression& expression, Fields& fields) {
        base_on_document();
        const date::year_month_day today{part_.dct->day};
        const int year = static_cast<int>(today.year());
        const int now = static_cast<int>(static_cast<unsigned>(today.month())) * 32 +
                        static_cast<int>(static_cast<unsigned>(today.day()));
        const int month = std::max(first_month(fields), 1);
        const int wanted = month * 32 + (fields.day == 0 ? 1 : fields.day);
        fields.year = year;
        if (fields.easter_based) return;
        const bool ahead = looks_ahead(document_, document_.blocks[expression.block], expression.span, language_);
        if (wanted > now && !ahead && wanted - now > 31 * 4) fields.year = year - 1;
        if (wanted > now && !ahead && fields.day != 0) fields.year = year - 1;
        if (wanted < now - 31 * 6 && ahead) fields.year = year + 1;
    }

    /// A date with a year earlier in the same sentence: "Center-2019, held from September 16 to 21".
    bool same_sentence_year(const Expression& expression, Fields& fields) {
        if (!last_year_ || last_year_->block != expression.block) return false;
        if (!last_span_ || last_span_->end > expression.span.begin) return false;
        const std::string_view between =
            std::string_view(document_.text).substr(last_span_->end, expression.span.begin - last_span_->end);
        const bool ended = between.find(". ") != std::string_view::npos || between.size() > 160;
        if (ended) return false;
        fields.year = last_year_->fields.year;
        basis_ = fmt::format("year of “{}”", last_year_->words);
        return true;
    }

    /// The same day, or lately the same month, was spoken of with a year.
    bool spoken_of(const Expression& expression, Fields& fields) {
        if (fields.month == 0) return false;
        const std::optional<Mention>* found = nullptr;
        if (fields.day != 0) {
            const auto& day = day_of_year_.at(day_index(fields));
            if (day) found = &day;
        } else {
            const auto& month = months_.at(static_cast<std::size_t>(fields.month));
            if (month && expression.block - month->block <= blocks_remembered) found = &month;
        }
        if (found == nullptr) return false;
        // A narrative that moved on does not jump back for a bare month.
        if (narrative_ && last_year_ && fields.day == 0 && (*found)->fields.year != last_year_->fields.year) return false;
        fields.year = (*found)->fields.year;
        basis_ = fmt::format("as “{}” before", (*found)->words);
        return true;
    }

    bool settle_day_of_month(Fields& fields) {
        if (!last_month_) return false;
        fields.year = last_month_->fields.year;
        fields.month = last_month_->fields.month;
        base_on(*last_month_);
        return true;
    }

    bool settle_clock(const Expression& expression, Fields& fields) {
        const bool near = last_day_ && last_day_->block == expression.block;
        const std::optional<sys_days> today = document_day();
        if (!near && (narrative_ || !today)) return false;
        Fields day = near ? last_day_->fields : fields_of(*today);
        if (near)
            base_on(*last_day_);
        else
            base_on_document();
        fields.year = day.year;
        fields.month = day.month;
        fields.day = day.day;
        return true;
    }

    bool settle_weekday(const Expression& expression, Fields& fields) {
        const bool from_text = (narrative_ || !part_.dct) && last_day_;
        if (!from_text && !part_.dct) return false;
        const Fields from = from_text ? last_day_->fields : fields_of(part_.dct->day);
        if (from_text)
            base_on(*last_day_);
        else
            base_on_document();
        const bool ahead = from_text || looks_ahead(document_, document_.blocks[expression.block], expression.span, language_);
        const sys_days day = sys_days{date::year{*from.year} / date::month{static_cast<unsigned>(from.month)} /
                                      date::day{static_cast<unsigned>(from.day)}};
        int step = fields.weekday - static_cast<int>(date::weekday{day}.iso_encoding());
        if (ahead && step <= 0) step += 7;
        if (!ahead && step > 0) step -= 7;
        const Fields found = fields_of(day + days{step});
        fields.year = found.year;
        fields.month = found.month;
        fields.day = found.day;
        fields.weekday = 0;
        return true;
    }

    // anniversaries ------------------------------------------------------------------------------

    /// "the 75th anniversary of the end of the war": so many years before the year it is marked in.
    bool anniversary(const Expression& expression, Timex& timex) {
        const bool near = last_year_ && last_year_->block == expression.block;
        std::optional<int> marked;
        if (near && *last_year_->fields.year - expression.sense.number > 0) marked = *last_year_->fields.year;
        if (part_.dct && !marked) marked = document_year();
        if (!marked) {
            timex.value = "XXXX";
            timex.basis = "unresolved: no year to count back from";
            return true;
        }
        const Fields fields = fields_of_year(*marked - static_cast<int>(expression.sense.number));
        basis_ = fmt::format("{} years before {}", expression.sense.number, *marked);
        fill(timex, expression.sense, fields);
        return true;
    }

    const Document& document_;
    const Part& part_;
    std::span<const Expression> all_;
    const Language& language_;
    Tagged& out_;
    bool narrative_ = false;
    Order order_ = Order::unknown;
    std::string basis_;
    std::optional<std::size_t> counted_from_;
    std::optional<Mention> last_year_, last_month_, last_day_, last_long_;
    std::optional<Span> last_span_;
    std::array<std::optional<Mention>, 13> months_;
    std::array<std::optional<Mention>, 13 * 32> day_of_year_;
};

} // namespace

void resolve(const Document& document, const Part& part, std::span<const Expression> expressions,
             const TagOptions& options, const Language& language, Tagged& out) {
    Resolver(document, part, expressions, options, language, out).run();
}

} // namespace fasti

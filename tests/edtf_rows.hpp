// SPDX-License-Identifier: Apache-2.0
// Tables of EDTF texts: what a valid one must be, and where another stops making sense.
#pragma once

#include "events/time/edtf.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace fasti::test {

/// "1984-06-01..1984-06-30": the first and the last day; nothing where there is no bound.
inline std::string days_text(const Interval& interval) {
    const auto text = [](sys_days day) { return to_string(edtf_day(day)); };
    return (interval.bounded_below() ? text(interval.begin) : "") + ".." +
           (interval.bounded_above() ? text(interval.last()) : "");
}

struct Row {
    const char* text;
    const char* bounds;
    Granularity granularity;
    const char* canonical = nullptr; ///< where it is not `text`
};

inline void check(const std::vector<Row>& table) {
    for (const Row& row : table) {
        CAPTURE(row.text);
        EdtfProblem problem;
        const auto edtf = parse_edtf(row.text, &problem);
        CAPTURE(problem.at, problem.reason);
        CHECK(edtf.has_value());
        if (!edtf) continue;
        CHECK(to_string(*edtf) == (row.canonical == nullptr ? row.text : row.canonical));
        CHECK(parse_edtf(to_string(*edtf)) == edtf);
        CHECK(days_text(bounds(*edtf)) == row.bounds);
        CHECK(name(granularity(*edtf)) == name(row.granularity));
    }
}

struct Refusal {
    const char* text;
    std::size_t at;
    const char* reason; ///< a part of it
};

inline void check(const std::vector<Refusal>& table) {
    for (const Refusal& row : table) {
        CAPTURE(row.text);
        EdtfProblem problem;
        CHECK_FALSE(parse_edtf(row.text, &problem));
        CHECK(problem.at == row.at);
        CHECK_THAT(problem.reason, Catch::Contains(row.reason));
        CHECK_FALSE(parse_edtf(row.text));
    }
}

inline EdtfDate date_of(const char* text) {
    const auto edtf = parse_edtf(text);
    REQUIRE(edtf);
    REQUIRE(edtf->kind == Edtf::Kind::date);
    return edtf->begin.date;
}

} // namespace fasti::test

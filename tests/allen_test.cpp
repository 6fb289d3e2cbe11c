// SPDX-License-Identifier: Apache-2.0
#include "events/time/allen.hpp"
#include "tests/drawings.hpp"

#include <catch2/catch.hpp>

#include <vector>

using namespace fasti;

namespace {

std::vector<Interval> intervals_within(int size) {
    std::vector<Interval> all;
    for (int begin = 0; begin < size; ++begin)
        for (int end = begin + 1; end <= size; ++end)
            all.push_back({sys_days{days{begin}}, sys_days{days{end}}});
    return all;
}

std::vector<Allen> relations() {
    std::vector<Allen> all;
    for (int i = 0; i < allen_relations; ++i)
        all.push_back(static_cast<Allen>(i));
    return all;
}

/// The relation from its definition in days, not from comparisons of ends.
Allen by_days(const Interval& a, const Interval& b) {
    const auto count = [](const Interval& i, auto predicate) {
        int found = 0;
        for (sys_days day = i.begin; day < i.end; day += days{1})
            found += predicate(day) ? 1 : 0;
        return found;
    };
    const int both = count(a, [&](sys_days day) { return b.contains(day); });
    const int a_first = count(a, [&](sys_days day) { return day < b.begin; });
    const int b_first = count(b, [&](sys_days day) { return day < a.begin; });
    const int a_last = count(a, [&](sys_days day) { return day >= b.end; });
    const int b_last = count(b, [&](sys_days day) { return day >= a.end; });
    if (both == 0 && a_first > 0) return a.end == b.begin ? Allen::meets : Allen::before;
    if (both == 0) return b.end == a.begin ? Allen::met_by : Allen::after;
    if (a_first > 0)
        return a_last > 0 ? Allen::contains : b_last > 0 ? Allen::overlaps : Allen::finished_by;
    if (b_first > 0)
        return b_last > 0 ? Allen::during : a_last > 0 ? Allen::overlapped_by : Allen::finishes;
    return a_last > 0 ? Allen::started_by : b_last > 0 ? Allen::starts : Allen::equals;
}

} // namespace

TEST_CASE("each of the thirteen relations is what its picture shows") {
    const auto t = drawing(R"(
        war            [------)
        before    [--)
        meets     [----)
        overlaps    [------)
        starts         [--)
        during           [--)
        finishes           [--)
        equals         [------)
        finished_by  [--------)
        contains     [----------)
        started_by     [---------)
        overlapped_by      [------)
        met_by                [----)
        after                    [--)
    )");
    REQUIRE(t.all().size() == 14);
    for (const Allen relation : relations()) {
        CAPTURE(name(relation));
        CHECK(relate(t[std::string(name(relation))], t["war"]) == relation);
        CHECK(relate(t["war"], t[std::string(name(relation))]) == converse(relation));
    }
}

TEST_CASE("a drawing that shows no interval is refused") {
    CHECK_THROWS_AS(drawing("war ----"), std::invalid_argument);
    CHECK_THROWS(drawing("war [--)")["peace"]);
}

TEST_CASE("relate agrees with counting days, for all pairs") {
    for (const Interval& a : intervals_within(6))
        for (const Interval& b : intervals_within(6)) {
            CAPTURE(a.begin, a.end, b.begin, b.end);
            CHECK(relate(a, b) == by_days(a, b));
            CHECK(converse(relate(a, b)) == relate(b, a));
            CHECK((relate(a, b) == Allen::equals) == (a == b));
        }
}

TEST_CASE("composition allows exactly what three intervals can show") {
    const auto spans = intervals_within(7); // more room than the table was made from
    std::vector<std::vector<AllenSet>> seen(allen_relations,
                                            std::vector<AllenSet>(allen_relations));
    for (const Interval& a : spans)
        for (const Interval& b : spans)
            for (const Interval& c : spans) {
                AllenSet& cell = seen[std::size_t(relate(a, b))][std::size_t(relate(b, c))];
                cell = cell | relate(a, c);
            }
    for (const Allen a : relations())
        for (const Allen b : relations()) {
            CAPTURE(name(a), name(b));
            CHECK(compose(a, b) == seen[std::size_t(a)][std::size_t(b)]);
        }
}

TEST_CASE("composition of the figure in Allen's paper") {
    CHECK(to_string(compose(Allen::before, Allen::during)) ==
          "before|meets|overlaps|starts|during");
    CHECK(to_string(compose(Allen::meets, Allen::meets)) == "before");
    CHECK(to_string(compose(Allen::starts, Allen::finishes)) == "during");
    CHECK(to_string(compose(Allen::during, Allen::contains)) == "any");
    CHECK(to_string(compose(Allen::finishes, Allen::started_by)) == "overlapped_by|met_by|after");
}

TEST_CASE("sets compose member by member, and with nothing to nothing") {
    const AllenSet early = Allen::before | Allen::meets;
    CHECK(compose(early, early) == Allen::before);
    CHECK(compose(early, AllenSet{}).empty());
    CHECK(compose(AllenSet::all(), AllenSet::all()) == AllenSet::all());
    CHECK(compose(AllenSet{Allen::equals}, early) == early);
}

TEST_CASE("the converse of the converse is the set itself") {
    for (unsigned bits = 0; bits < 1U << allen_relations; ++bits) {
        AllenSet set;
        set.bits = static_cast<std::uint16_t>(bits);
        if (converse(converse(set)) != set || converse(set).size() != set.size())
            FAIL(to_string(set));
    }
    CHECK(converse(Allen::before | Allen::during) == (Allen::after | Allen::contains));
}

TEST_CASE("what may hold within bounds is what trying every interval of days shows") {
    const auto bounds = intervals_within(6);
    for (const Interval& a : bounds)
        for (const Interval& b : bounds) {
            AllenSet seen;
            for (const Interval& x : bounds)
                for (const Interval& y : bounds)
                    if (a.contains(x) && b.contains(y)) seen = seen | relate(x, y);
            CAPTURE(a.begin, a.end, b.begin, b.end);
            CHECK(possible_relations(a, b) == seen);
            CHECK(possible_relations(b, a) == converse(seen));
        }
}

TEST_CASE("without bounds anything may hold, and one end rules out what it must") {
    const Interval day = on(sys_days{days{100}});
    CHECK(possible_relations({}, {}) == AllenSet::all());
    CHECK_FALSE(possible_relations({day.end, sys_days::max()}, day).has(Allen::before));
    CHECK(possible_relations({day.end, sys_days::max()}, day) == (Allen::met_by | Allen::after));
}

TEST_CASE("a verdict on relations is definite, possible or impossible") {
    const AllenSet early = Allen::before | Allen::meets;
    CHECK(verdict(early, Allen::before) == Verdict::definite);
    CHECK(verdict(early, early) == Verdict::definite);
    CHECK(verdict(early, Allen::before | Allen::overlaps) == Verdict::possible);
    CHECK(verdict(early, Allen::after) == Verdict::impossible);
    CHECK(verdict(early, AllenSet{}) == Verdict::impossible);
    for (const Interval& a : intervals_within(4))
        for (const Interval& b : intervals_within(4))
            CHECK(verdict(relate(a, b), possible_relations(a, b)) != Verdict::impossible);
}

TEST_CASE("sets print and complement") {
    CHECK(to_string(AllenSet{}) == "none");
    CHECK(to_string(AllenSet::all()) == "any");
    CHECK(to_string(AllenSet{Allen::met_by}) == "met_by");
    CHECK(to_string(Allen::meets | Allen::before) == "before|meets");
    CHECK(~AllenSet::all() == AllenSet{});
    CHECK((~AllenSet{Allen::equals}).size() == 12);
    CHECK_FALSE((~AllenSet{Allen::equals}).has(Allen::equals));
}

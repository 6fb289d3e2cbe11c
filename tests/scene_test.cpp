// SPDX-License-Identifier: Apache-2.0
// Whole drawings against their dumps. FASTI_APPROVE=1 rewrites the dumps; look at the difference
// before you commit.
#include "tests/timelines.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace fasti;
using namespace fasti::tests;

namespace {

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void compare(const std::string& name, const Timeline& timeline) {
    const std::string path = std::string(FASTI_ROOT) + "/tests/goldens/" + name + ".scene";
    const Scene scene =
        lay_out(views().front(), timeline, LayoutOptions{}, themes().front(), *fixed_measure());
    if (std::getenv("FASTI_APPROVE") != nullptr)
        std::ofstream(path, std::ios::binary) << dump(scene);
    CAPTURE(path);
    CHECK(dump(scene) == contents(path));
}

Timeline long_timeline() {
    Generator random(7);
    Timeline t;
    t.title = "Two pages";
    for (int i = 0; i < 70; ++i) {
        const std::string number = std::to_string(i);
        t.entries.push_back(entry("day " + number,
                                  "Event number " + number + " of a long and even list of events",
                                  days_of(1900 + i, 1, 1, 1), Granularity::day));
        cite(t, t.entries.size() - 1,
             {0, "Chronicle", "Chronicle", "l. " + number, "it is written that it was so", {}});
    }
    return t;
}

} // namespace

TEST_CASE("a few events") {
    compare("small", small_timeline());
}

TEST_CASE("every kind of mark and bar, and remarks") {
    compare("varied", varied_timeline());
}

TEST_CASE("several pages") {
    compare("pages", long_timeline());
}

TEST_CASE("nothing at all is a page too") {
    const Scene scene =
        lay_out(views().front(), Timeline{}, LayoutOptions{}, themes().front(), *fixed_measure());
    CHECK(scene.pages.size() == 1);
    CHECK(scene.title == "Timeline");
}

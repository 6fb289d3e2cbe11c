// SPDX-License-Identifier: Apache-2.0
// Tables: which give events, of what dates, and which give none.
#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace fasti;

namespace {

/// "1911: Bridge is opened", a line an event, by place.
std::vector<std::string> events_of(const std::string& text, const std::string& format = "md") {
    const std::vector<Document> documents = {read_text(text, {}, format)};
    std::vector<std::string> out;
    for (const Event& event : extract(documents).events)
        out.push_back(to_string(event.when.edtf) + ": " + event.title);
    return out;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("tables: years and what happened") {
    CHECK(events_of("# The mill\n\n| Year | Event |\n|---|---|\n| 1911 | Wheel broken |\n"
                    "| 1923 | The mill is sold |\n") ==
          Lines{"1911: Wheel broken", "1923: Mill is sold"});
    CHECK(events_of("The port:\n\n1911    The bridge is opened\n1923    The strike begins\n"
                    "1930    The club is dissolved\n",
                    "txt") ==
          Lines{"1911: Bridge is opened", "1923: Strike begins", "1930: Club is dissolved"});
    CHECK(events_of("Year\tEvent\n1911\tBridge opened\n1923\tStrike at the docks\n", "txt") ==
          Lines{"1911: Bridge opened", "1923: Strike at the docks"});
}

TEST_CASE("tables: the column of dates need not be the first, nor whole years") {
    CHECK(events_of("# Log\n\n| No | What happened | When |\n|---|---|---|\n"
                    "| 1 | Pump stopped | 4 May 1951 |\n| 2 | Dam broke | 6 May 1951 |\n") ==
          Lines{"1951-05-04: Pump stopped", "1951-05-06: Dam broke"});
    CHECK(events_of("# Reigns\n\n| From | To | Event |\n|---|---|---|\n"
                    "| 1701 | 1714 | War with the north |\n") ==
          Lines{"1701/1714: War with the north"});
}

TEST_CASE("tables: times of day are kept") {
    CHECK(events_of("# Outage\n\n| Time | Event |\n|---|---|\n| 2031-03-07 09:15 | Gateway down |\n"
                    "| 2031-03-07 10:40 | Mail flows again |\n") ==
          Lines{"2031-03-07T09:15:00: Gateway down", "2031-03-07T10:40:00: Mail flows again"});
    CHECK(events_of("# Outage\n\n| Date | Time | Event |\n|---|---|---|\n"
                    "| 7 March 2031 | 09:15 | Gateway down |\n") ==
          Lines{"2031-03-07T09:15:00: Gateway down"});
}

TEST_CASE("tables: what a row leaves out stands above") {
    const std::string german = "# Chronik\n\n## 1888 — Drei Herren\n\n| Datum | Ereignis | Tags |\n"
                               "|---|---|---|\n| 09.03. | Tod des alten Herrn | ⚫ |\n"
                               "| 21.-28.05. | Unruhen in der Stadt | ⚫ |\n"
                               "| — | Streit um das Erbe beginnt | ⚫ |\n";
    CHECK(events_of(german) == Lines{"1888: Streit um das Erbe beginnt",
                                     "1888-03-09: Tod des alten Herrn",
                                     "1888-05-21/1888-05-28: Unruhen in der Stadt"});
    CHECK(events_of(
              "# Chronicle\n\n## 1911\n\n| Date | Event |\n|---|---|\n| 3 May | Bridge opened |\n"
              "| Sept. | Ferry sold |\n") ==
          Lines{"1911-05-03: Bridge opened", "1911-09: Ferry sold"});
}

TEST_CASE("tables: a name is told with the name of its column") {
    CHECK(events_of("# Mayors\n\n| Order | Election year | Mayor |\n|---|---|---|\n"
                    "| 1 | 1888 | George Harris |\n| 2 | 1892 | Ann Hall |\n") ==
          Lines{"1888: George Harris, mayor", "1892: Ann Hall, mayor"});
    CHECK(
        events_of("# Mayors\n\n<table summary=\"1: 1888\"><thead>\n<tr><th>Year</th><th>Event</th>"
                  "</tr></thead>\n<tbody><tr><td rowspan=\"2\">1888</td><td>George Harris "
                  "elected</td></tr>\n<tr><td>Town hall burned</td></tr></tbody></table>\n") ==
        Lines{"1888: George Harris elected"});
}

TEST_CASE("tables: of anything else there are no events") {
    for (const char* text : {
             "| House | Bricks |\n|---|---|\n| Ash | 1911 |\n| Elm | 1850 |\n",
             "| Year | Sheep |\n|---|---|\n| 1911 | 312 |\n| 1912 | 340 |\n",
             "| Version | Price |\n|---|---|\n| 10.2.19 | 40 |\n| 10.3.20 | 45 |\n",
             "| Train | Leaves |\n|---|---|\n| 1850 | 10:40 |\n| 1911 | 11:15 |\n",
             "| Sign | Meaning |\n|---|---|\n| red | of the workers |\n| blue | of the town |\n",
         }) {
        CAPTURE(text);
        CHECK(events_of("# A\n\n" + std::string(text)) == Lines{});
    }
}

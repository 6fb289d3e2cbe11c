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
        Lines{"1888: George Harris elected", "1888: Town hall burned"});
}

TEST_CASE("tables: what a row leaves out stands in the rows above, day by day and hour by hour") {
    CHECK(events_of("# The strike of 1926\n\n| Month | Day | Event |\n|---|---|---|\n"
                    "| May | 1 | Miners are locked out |\n| | 12 | The unions give in |\n"
                    "| November | 31 | No such day |\n") ==
          Lines{"1926-05-01: Miners are locked out", "1926-05-12: Unions give in",
                "1926-11: No such day"});
    CHECK(events_of("# The strike\n\n| Year | Date | Event |\n|---|---|---|\n"
                    "| 1926 | 3 May | Work stops |\n| | 12 May | The unions give in |\n"
                    "| | | What else was said |\n| 1927 | July | Trade bill passed |\n") ==
          Lines{"1926-05-03: Work stops", "1926-05-12: Unions give in",
                "1927-07: Trade bill passed"});
    CHECK(events_of("# Outage\n\n| Date | Time | Event |\n|---|---|---|\n"
                    "| 7 March 2031 | 09:15 | Gateway down |\n| | 09:31 | Engineer is paged |\n") ==
          Lines{"2031-03-07T09:15:00: Gateway down", "2031-03-07T09:31:00: Engineer is paged"});
    CHECK(
        events_of("# Log\n\nTable 2: The storm of 14 October 1987\n\n| Time | Event |\n|---|---|\n"
                  "| 21:00 | First warning given |\n| 23:30 | Roofs are blown off |\n") ==
        Lines{"1987-10-14T21:00:00: First warning given",
              "1987-10-14T23:30:00: Roofs are blown off"});
}

TEST_CASE("tables: times that have gone past midnight are of a day that nobody names") {
    const std::string head = "# Outage of 4 May 2020\n\n| Time | Event |\n|---|---|\n";
    CHECK(events_of(head + "| 14:32 | Alarm raised |\n| 23:40 | Fire breaks out |\n"
                           "| 00:10 | Fire is put out |\n| 01:30 | Power comes back |\n") ==
          Lines{"2020-05-04T14:32:00: Alarm raised", "2020-05-04T23:40:00: Fire breaks out"});
    CHECK(events_of(head + "| 23:40 | Fire breaks out |\n| 14:32 | Alarm raised |\n"
                           "| 09:10 | Smoke is seen |\n") ==
          Lines{"2020-05-04T09:10:00: Smoke is seen", "2020-05-04T14:32:00: Alarm raised",
                "2020-05-04T23:40:00: Fire breaks out"});
    CHECK(events_of("# Outage\n\n| Date | Time | Event |\n|---|---|---|\n"
                    "| 4 May 2020 | 21:10 | Alarm raised |\n| | 23:40 | Fire breaks out |\n"
                    "| 5 May 2020 | 00:10 | Fire is put out |\n") ==
          Lines{"2020-05-04T21:10:00: Alarm raised", "2020-05-04T23:40:00: Fire breaks out",
                "2020-05-05T00:10:00: Fire is put out"});
}

TEST_CASE("tables: a day of its own year in each cell begins the times anew") {
    CHECK(events_of("# Outage of 2020\n\n| When | Event |\n|---|---|\n"
                    "| 4 May, 21:10 | Alarm raised |\n| 4 May, 23:40 | Fire breaks out |\n"
                    "| 5 May, 09:10 | Fire is put out |\n")
              .size() == 3);
}

TEST_CASE("tables: cells of several lines and columns called Name") {
    CHECK(events_of("# Reforms\n\n+------+--------------------+\n| When | Event              |\n"
                    "+======+====================+\n| 1832 | The Reform Bill is |\n"
                    "|      | passed at last     |\n+------+--------------------+\n"
                    "| 1833 | Slavery abolished  |\n+------+--------------------+\n") ==
          Lines{"1832: Reform Bill is passed at last", "1833: Slavery abolished"});
    CHECK(events_of("# Premiers of Arland\n\n| No | Name | Start | End |\n|---|---|---|---|\n"
                    "| 1 | Ann Hall | 4 May 1901 | 3 June 1905 |\n") ==
          Lines{"1901-05-04/1905-06-03: Ann Hall (Premiers of Arland)"});
}

TEST_CASE("tables: of anything else there are no events") {
    for (const char* text : {
             "| House | Bricks |\n|---|---|\n| Ash | 1911 |\n| Elm | 1850 |\n",
             "| Year | Sheep |\n|---|---|\n| 1911 | 312 |\n| 1912 | 340 |\n",
             "| Version | Price |\n|---|---|\n| 10.2.19 | 40 |\n| 10.3.20 | 45 |\n",
             "| Train | Leaves |\n|---|---|\n| 1850 | 10:40 |\n| 1911 | 11:15 |\n",
             "| Author | Title | Year |\n|---|---|---|\n| Harris, J. | The Great Flood | 1998 |\n",
             "| Year | Mean | Station |\n|---|---|---|\n| 1961 | 9.2 | Kew Gardens |\n"
             "| 1962 | 8.7 | Kew Gardens |\n| 1963 | 8.1 | Kew Gardens |\n",
             "Table 1: Trains from 12 May 2019\n\n| Time | Station |\n|---|---|\n"
             "| 09:12 | Harrow on the Hill |\n| 09:20 | Pinner Green |\n",
             "| Sign | Meaning |\n|---|---|\n| red | of the workers |\n| blue | of the town |\n",
         }) {
        CAPTURE(text);
        CHECK(events_of("# A\n\n" + std::string(text)) == Lines{});
    }
}

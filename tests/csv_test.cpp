// SPDX-License-Identifier: Apache-2.0
// Tables as spreadsheets write them.
#include "text/csv.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

using namespace fasti;

namespace {

using Table = std::vector<CsvRows::Fields>;

Table table(std::string_view text) {
    Table out;
    CsvRows rows(text);
    for (CsvRows::Fields fields; rows.next(fields);)
        out.push_back(fields);
    return out;
}

std::string problem(std::string_view text) {
    try {
        table(text);
    } catch (const CsvError& error) {
        return error.what();
    }
    return "none";
}

} // namespace

TEST_CASE("the same table, as different programs write it") {
    const Table wanted = {{"before", "after"}, {"a", "b, or c"}, {"", "say \"d\""}};
    constexpr auto texts = std::to_array<std::string_view>({
        "before,after\na,\"b, or c\"\n,\"say \"\"d\"\"\"\n",
        "\xEF\xBB\xBF"
        "before,after\r\na,\"b, or c\"\r\n,\"say \"\"d\"\"\"\r\n",
        "before;after\na;b, or c\n;\"say \"\"d\"\"\"",
        "before\tafter\r\ra\tb, or c\r\t\"say \"\"d\"\"\"\r",
        "\"before\",\"after\"\n\n\"a\",\"b, or c\"\n\"\",\"say \"\"d\"\"\"\n\n",
    });
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(table(text) == wanted);
    }
}

TEST_CASE("a row knows its line and how it is written") {
    CsvRows rows("a,b\n\n\"two\nlines\",c\r\nlast,row");
    CsvRows::Fields fields;
    REQUIRE(rows.next(fields));
    CHECK(rows.line() == 1);
    CHECK(rows.written() == "a,b");
    REQUIRE(rows.next(fields));
    CHECK(rows.line() == 3);
    CHECK(rows.written() == "\"two\nlines\",c");
    REQUIRE(rows.next(fields));
    CHECK(rows.line() == 5);
    CHECK(rows.written() == "last,row");
    CHECK_FALSE(rows.next(fields));
}

TEST_CASE("what is no row is refused") {
    CHECK(problem("a,\"b\n") == "a \" is opened and never closed");
    CHECK(problem("\"a\"b,c\n") == "text follows a closing \"");
    CHECK(problem(std::string(1000, ',')) == "has more than 1000 fields");
    CHECK(problem(std::string(999, ',')) == "none");
    CHECK(problem("") == "none");
}

TEST_CASE("columns are compared without blanks and capitals") {
    CHECK(csv_column("  Before\t") == "before");
    CHECK(csv_column(" \t") == "");
}

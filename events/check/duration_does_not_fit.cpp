// SPDX-License-Identifier: Apache-2.0
// "The ten-day visit from 3 to 9 June": seven days. Reads the quote of an event whose first and
// last day are known; a day more or less is another way to count.
#include "events/check/list.hpp"
#include "events/check/numerals.hpp"
#include "events/check/words.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace fasti {
namespace {

struct Length {
    int days = 0;
    std::string words; // "ten-day"
};

// "ten-day", "three-week".
std::optional<Length> length_of(const std::string& word) {
    for (const auto& [unit, days] : {std::pair{"-day", 1}, {"-week", 7}}) {
        if (!word.ends_with(unit)) continue;
        const auto count = cardinal(word.substr(0, word.size() - std::string_view(unit).size()));
        if (count) return Length{*count * days, word};
    }
    return std::nullopt;
}

bool to_the_day(const Edtf& edtf) {
    return edtf.kind == Edtf::Kind::interval && edtf.begin.kind == EdtfEnd::Kind::date &&
           edtf.end.kind == EdtfEnd::Kind::date && edtf.begin.date.day != 0 &&
           edtf.end.date.day != 0 && !approximate(edtf) && !uncertain(edtf);
}

// The length that the quote gives to what the title names: "ten-day visit" of a visit.
std::optional<Length> said_of(const Event& event, std::string_view quote) {
    const std::vector<std::string> title = words_in(event.title);
    const std::vector<std::string> words = words_in(quote);
    std::optional<Length> out;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto length = length_of(words[i]);
        if (!length) continue;
        if (out) return std::nullopt; // two lengths: whose is which?
        if (std::find(title.begin(), title.end(), words[i + 1]) != title.end()) out = length;
    }
    return out;
}

} // namespace

std::vector<Finding> duration_does_not_fit(const Chronicle& chronicle,
                                           const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (!to_the_day(event.when.edtf) || event.citations.empty()) continue;
        const Citation& citation = event.citations.front();
        const auto length = said_of(event, citation.quote);
        const int took = (event.when.bounds.end - event.when.bounds.begin).count();
        const int slack = length && length->days >= 7 && length->days % 7 == 0 ? 2 : 1;
        if (!length || std::abs(length->days - took) <= slack) continue;
        Finding finding{"duration-does-not-fit", Severity::error, "", {}};
        finding.message =
            fmt::format("{} is called “{}”, but {} is {}", quoted(event), length->words,
                        words(event.when), words(Period{.days = took}));
        const sys_days last = event.when.bounds.begin + date::days{length->days - 1};
        finding.help = {fmt::format("if it began on {}, it ended on {}",
                                    words(edtf_day(event.when.bounds.begin)),
                                    words(edtf_day(last)))};
        add_citation(finding.citations, citation);
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "events/check/list.hpp"
#include "events/check/words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t most_named = 8; // statements that a sentence can hold

std::string statement(const Chronicle& chronicle, const Precedence& precedence) {
    return fmt::format("{} before {}", quoted(chronicle[precedence.from]),
                       quoted(chronicle[precedence.to]));
}

std::string dated(const Chronicle& chronicle, const Precedence& precedence) {
    return fmt::format("{} ({}) is earlier than {} ({})", quoted(chronicle[precedence.from]),
                       words(chronicle[precedence.from].when), quoted(chronicle[precedence.to]),
                       words(chronicle[precedence.to].when));
}

std::string message(const Chronicle& chronicle, const std::vector<Precedence>& cycle) {
    std::string told;
    std::string by_dates;
    std::size_t statements = 0;
    for (const Precedence& precedence : cycle) {
        if (!precedence.link)
            by_dates = dated(chronicle, precedence);
        else if (++statements <= most_named)
            told += (told.empty() ? "" : ", ") + statement(chronicle, precedence);
    }
    if (statements > most_named) told += fmt::format(" and {} more", statements - most_named);
    if (by_dates.empty()) return "the text goes round in a circle: " + told;
    return fmt::format("the text puts {}, but by the dates {}", told, by_dates);
}

} // namespace

std::vector<Finding> order_cycle(const Chronicle& chronicle, const EventGraph& graph) {
    std::vector<Finding> out;
    for (std::vector<Precedence>& cycle : graph.cycles()) {
        // The date, if any, comes last, so that the statements make one chain.
        const auto date =
            std::find_if(cycle.begin(), cycle.end(), [](const Precedence& p) { return !p.link; });
        if (date != cycle.end()) std::rotate(cycle.begin(), date + 1, cycle.end());
        Finding finding{"order-cycle", Severity::error, message(chronicle, cycle), {}};
        for (const Precedence& precedence : cycle) {
            if (precedence.link) {
                add_citation(finding.citations, chronicle.links[*precedence.link].why);
                continue;
            }
            add_first_citation(finding.citations, chronicle[precedence.from]);
            add_first_citation(finding.citations, chronicle[precedence.to]);
        }
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace fasti

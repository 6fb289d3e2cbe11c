// SPDX-License-Identifier: Apache-2.0
#include "events/rows/row_faults.hpp"

#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

namespace fasti::detail {
namespace {

constexpr std::size_t most_named = 5;

std::string named(const Event& event) {
    return event.title.empty() ? fmt::format("the event “{}”", event.id) : quoted(event);
}

Finding nonsense(std::string message) {
    return {"row-makes-no-sense", Severity::error, std::move(message), {}};
}

/// Interval::ok() also holds for a range that a source turned round; here only whole days count.
bool ends_early(const Interval& bounds) {
    return bounds.bounded_below() && bounds.bounded_above() && bounds.end <= bounds.begin;
}

} // namespace

std::optional<Finding> fault_of(const Event& event) {
    if (event.title.empty()) return nonsense(named(event) + " has no title");
    const Interval said = event.when.bounds;
    const bool dated = event.when.edtf != Edtf{};
    const Interval date = dated ? bounds(event.when.edtf) : Interval{};
    if (dated && !date.ok()) return std::nullopt; // a range turned round is a check's
    if (ends_early(said))
        return nonsense(fmt::format("the latest day of {} is before its earliest", named(event)));
    if (dated &&
        (before(said, date) == Verdict::definite || before(date, said) == Verdict::definite))
        return nonsense(fmt::format("the earliest and latest day of {} lie outside its date, {}",
                                    named(event), words(event.when.edtf)));
    return std::nullopt;
}

std::optional<Finding> fault_of(const Tlink& link, const Chronicle& chronicle) {
    const std::string from = named(chronicle[link.from]);
    if (link.from == link.to) return nonsense(fmt::format("a link leads from {} to itself", from));
    if (link.relations.empty())
        return nonsense(fmt::format("a link from {} to {} allows no relation", from,
                                    named(chronicle[link.to])));
    return std::nullopt;
}

void LostLinks::add(const std::string& id, std::size_t line) {
    ++count_;
    ids_.insert(id);
    if (lines_.size() < most_named) lines_.push_back(line);
}

std::optional<Finding> LostLinks::note() const {
    if (count_ == 0) return std::nullopt;
    std::string ids;
    std::size_t left = most_named;
    for (const std::string& id : ids_) {
        if (left-- == 0) break;
        ids += fmt::format("{}\"{}\"", ids.empty() ? "" : ", ", id);
    }
    if (ids_.size() > most_named) ids += fmt::format(" and {} more", ids_.size() - most_named);
    return Finding{
        "link-to-nothing",
        Severity::note,
        fmt::format("{} left out: no event has the id {}",
                    count_ == 1 ? std::string("a link is") : fmt::format("{} links are", count_),
                    ids),
        {}};
}

} // namespace fasti::detail

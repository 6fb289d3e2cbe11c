// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/event.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::array<std::string_view, 8> certainties = {
    "asserted", "reported", "alleged",        "planned",
    "possible", "negated",  "counterfactual", "generic",
};

} // namespace

std::string_view name(Certainty certainty) {
    return certainties.at(static_cast<std::size_t>(certainty));
}

std::optional<Certainty> parse_certainty(std::string_view text) {
    const auto found = std::find(certainties.begin(), certainties.end(), text);
    if (found == certainties.end()) return std::nullopt;
    return static_cast<Certainty>(found - certainties.begin());
}

std::string_view kind_text(const Event& event) {
    return event.kind == EventKind::other ? std::string_view(event.category) : name(event.kind);
}

void set_kind(Event& event, std::string_view text) {
    const std::optional<EventKind> known = parse_kind(text);
    event.kind = known.value_or(EventKind::other);
    event.category = known ? "" : text;
}

LinkBasis link_basis_of(std::string_view rule) {
    const auto says = [&](std::string_view word) {
        return rule.find(word) != std::string_view::npos;
    };
    if (says("claimed")) return LinkBasis::claimed;
    return says("inferred") ? LinkBasis::inferred : LinkBasis::stated;
}

} // namespace fasti

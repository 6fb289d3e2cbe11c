// SPDX-License-Identifier: Apache-2.0
#include "events/rows/graph_text.hpp"

#include "events/chronicle/date_words.hpp"
#include "events/rows/rows_parts.hpp"
#include "text/shown.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>

namespace fasti {
namespace {

using Json = nlohmann::ordered_json;

// What both formats show.
struct Shown {
    std::vector<EventId> order;
    std::vector<Precedence> edges;               // stated, then dated
    std::vector<Precedence> derived;             // by dates and statements together
    std::set<std::size_t> contradicting;         // links
    std::vector<std::optional<Interval>> bounds; // of each event that others leave less room than
                                                 // its own date
};

bool surely_before(const Interval& a, const Interval& b) {
    return a.ok() && b.ok() && before(a, b) == Verdict::definite;
}

Shown shown(const Analysis& analysis) {
    const auto& [chronicle, graph, network] = analysis;
    Shown out{graph.order(), graph.reduced(), {}, {}, {}};
    std::set<std::pair<EventId, EventId>> stated;
    for (const Precedence& edge : out.edges)
        stated.emplace(edge.from, edge.to);
    for (std::size_t i = 1; i < out.order.size(); ++i) {
        const EventId a = out.order[i - 1];
        const EventId b = out.order[i];
        if (before(chronicle[a].when.bounds, chronicle[b].when.bounds) == Verdict::definite)
            out.edges.push_back({a, b, std::nullopt});
        else if (!stated.contains({a, b}) && surely_before(network.bounds(a), network.bounds(b)))
            out.derived.push_back({a, b, std::nullopt});
    }
    out.bounds.resize(chronicle.events.size());
    for (const EventId id : out.order)
        if (network.tightened(id)) out.bounds[static_cast<std::size_t>(id)] = network.bounds(id);
    for (const auto& cycle : graph.cycles())
        for (const Precedence& precedence : cycle)
            if (precedence.link) out.contradicting.insert(*precedence.link);
    return out;
}

// A quoted string of the DOT language, in which a line break is written \n. People read it too, so
// what would command their terminal is shown.
std::string dot_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : fasti::shown(text, "\n\r\t")) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out + '"';
}

std::string dot_edge(const Chronicle& chronicle, const Precedence& edge, bool contradicts) {
    const std::string ends = fmt::format("    {} -> {}", dot_string(chronicle[edge.from].id),
                                         dot_string(chronicle[edge.to].id));
    if (!edge.link) return ends + " [style=dashed, color=gray];\n";
    return fmt::format("{} [tooltip={}{}];\n", ends,
                       dot_string(chronicle.links[*edge.link].why.quote),
                       contradicts ? ", color=red" : "");
}

// "no date (19 September 1991 or later)": what others leave of it in brackets.
std::string date_words(const Event& event, const std::optional<Interval>& bounds) {
    if (!bounds) return words(event.when);
    When when;
    when.bounds = *bounds;
    return fmt::format("{} ({})", words(event.when), words(when));
}

Json json_of(const Event& event, const std::optional<Interval>& derived) {
    Json out = {{"id", event.id}, {"title", event.title}, {"date", words(event.when)}};
    const Interval& bounds = event.when.bounds;
    if (bounds.bounded_below()) out["earliest"] = detail::iso_day(bounds.begin);
    if (bounds.bounded_above()) out["latest"] = detail::iso_day(bounds.last());
    if (!derived) return out;
    Json by_others = Json::object();
    if (derived->bounded_below()) by_others["earliest"] = detail::iso_day(derived->begin);
    if (derived->bounded_above()) by_others["latest"] = detail::iso_day(derived->last());
    out["derived"] = std::move(by_others);
    return out;
}

Json json_of(const Chronicle& chronicle, const Precedence& edge, bool contradicts) {
    Json out = {{"from", chronicle[edge.from].id},
                {"to", chronicle[edge.to].id},
                {"because", edge.link ? "text" : "dates"}};
    if (!edge.link) return out;
    const Citation& why = chronicle.links[*edge.link].why;
    out["source"] = chronicle[why.source].path;
    if (why.page != 0) out["page"] = why.page;
    if (why.line != 0) out["line"] = why.line;
    out["quote"] = why.quote;
    if (contradicts) out["contradicts"] = true;
    return out;
}

// A list with an element a line, so that two of them can be compared with diff.
void write_list(const char* name, const std::vector<Json>& elements, std::ostream& out) {
    out << '"' << name << "\":[";
    const char* separator = "\n";
    for (const Json& element : elements) {
        out << separator << element.dump(-1, ' ', false, Json::error_handler_t::replace);
        separator = ",\n";
    }
    out << "\n]";
}

} // namespace

void write_dot(const Analysis& analysis, std::ostream& out) {
    const Chronicle& chronicle = analysis.chronicle;
    const Shown all = shown(analysis);
    out << "digraph fasti {\n    node [shape=box];\n";
    for (const EventId id : all.order) {
        const Event& event = chronicle[id];
        const auto& derived = all.bounds[static_cast<std::size_t>(id)];
        out << fmt::format("    {} [label={}];\n", dot_string(event.id),
                           dot_string(date_words(event, derived) + "\n" + event.title));
    }
    for (const Precedence& edge : all.edges)
        out << dot_edge(chronicle, edge, edge.link && all.contradicting.contains(*edge.link));
    for (const Precedence& edge : all.derived)
        out << fmt::format("    {} -> {} [style=dotted, color=gray];\n",
                           dot_string(chronicle[edge.from].id), dot_string(chronicle[edge.to].id));
    out << "}\n";
}

void write_graph_json(const Analysis& analysis, std::ostream& out) {
    const Chronicle& chronicle = analysis.chronicle;
    const Shown all = shown(analysis);
    std::vector<Json> events;
    for (const EventId id : all.order)
        events.push_back(json_of(chronicle[id], all.bounds[static_cast<std::size_t>(id)]));
    std::vector<Json> edges;
    for (const Precedence& edge : all.edges)
        edges.push_back(
            json_of(chronicle, edge, edge.link && all.contradicting.contains(*edge.link)));
    for (const Precedence& edge : all.derived)
        edges.push_back({{"from", chronicle[edge.from].id},
                         {"to", chronicle[edge.to].id},
                         {"because", "derived"}});
    out << '{';
    write_list("events", events, out);
    out << ',';
    write_list("edges", edges, out);
    out << "}\n";
}

} // namespace fasti

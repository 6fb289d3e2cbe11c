// SPDX-License-Identifier: Apache-2.0
#include "events/extract/tell.hpp"

#include "events/messages.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace fasti {
namespace {

/// Which of two mentions makes the better title; total, and blind to where the mention stands.
auto title_rank(const Mention& mention) {
    const auto words =
        static_cast<int>(std::count(mention.title.begin(), mention.title.end(), ' ')) + 1;
    const bool stands_alone = !mention.pronoun;
    const bool telling = words >= 3;
    const bool named = !mention.names.empty();
    const int length = words <= 9 ? words : 18 - words; // long enough to tell, short enough to read
    return std::tuple(mention.certainty == Certainty::asserted, stands_alone, telling, named,
                      length, mention.title);
}

bool finer(const Mention& a, const Mention& b) {
    if (a.when.precision != b.when.precision) return a.when.precision > b.when.precision;
    return a.when.basis == messages::stated && b.when.basis != messages::stated;
}

void unite(std::vector<std::string>& into, const std::vector<std::string>& more) {
    into.insert(into.end(), more.begin(), more.end());
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

std::string slug(const std::string& title) {
    std::string out;
    int words = 0;
    bool gap = true;
    for (const char c : title) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool plain = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
        if (!plain) {
            gap = static_cast<unsigned char>(c) < 0x80 && c != '\'';
            continue;
        }
        if (gap && words == 4) break;
        if (gap && !out.empty()) out += '-';
        if (gap) ++words;
        gap = false;
        out += low;
    }
    return out;
}

} // namespace

Event tell(const MentionGroup& group, const std::vector<Mention>& mentions) {
    const Mention* best = &mentions[group.members.front()];
    const Mention* finest = best;
    Event event;
    for (const std::size_t i : group.members) {
        const Mention& mention = mentions[i];
        if (title_rank(mention) > title_rank(*best)) best = &mention;
        if (finer(mention, *finest)) finest = &mention;
        unite(event.participants, mention.names);
        unite(event.places, mention.places);
        event.citations.push_back(mention.cited);
        event.citations.insert(event.citations.end(), mention.taken_up.begin(),
                               mention.taken_up.end());
    }
    const auto place = [](const Citation& c) {
        return std::tuple(c.source, c.span.begin, c.date.begin);
    };
    std::sort(event.citations.begin(), event.citations.end(),
              [&](const Citation& a, const Citation& b) { return place(a) < place(b); });
    const auto same = [](const Citation& a, const Citation& b) {
        return a.source == b.source && a.span == b.span;
    };
    event.citations.erase(std::unique(event.citations.begin(), event.citations.end(), same),
                          event.citations.end());
    event.title = best->title;
    event.when = finest->when;
    event.certainty = best->certainty;
    event.kind = best->kind;
    event.merged = group.reason;
    event.claims.push_back({event.when, event.citations});
    return event;
}

void name_events(std::vector<Event>& events) {
    std::map<std::string, int> used;
    for (Event& event : events) {
        std::string date = to_string(event.when.edtf);
        std::replace(date.begin(), date.end(), '/', '_');
        const std::string words = slug(event.title);
        event.id = std::move(date);
        if (!words.empty()) event.id.append("-").append(words);
        const int count = ++used[event.id];
        if (count > 1) event.id.append("-").append(std::to_string(count));
    }
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/merged_event.hpp"

#include "events/chronicle/facts_of.hpp"
#include "events/chronicle/importance.hpp"
#include "events/extract/merge/claims.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace fasti::merge {
namespace {

/// Which of two mentions makes the better title; total, and blind to where the mention stands.
auto title_rank(const mention::Mention& mention) {
    const auto words =
        static_cast<int>(std::count(mention.title.begin(), mention.title.end(), ' ')) + 1;
    const bool stands_alone = !mention.pronoun;
    const bool telling = words >= 3;
    const bool named = !mention.names.empty();
    const int length = words <= 9 ? words : 18 - words; // long enough to tell, short enough to read
    return std::tuple(mention.certainty == Certainty::asserted, stands_alone, telling, named,
                      length, mention.title);
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
        if (!ascii::is_letter(c) && !ascii::is_digit(c)) {
            gap = static_cast<unsigned char>(c) < 0x80 && c != '\'';
            continue;
        }
        if (gap && words == 4) break;
        if (gap && !out.empty()) out += '-';
        if (gap) ++words;
        gap = false;
        out += ascii::lower(c);
    }
    return out;
}

/// Every reason once, in the order of the mentions.
std::string reasons(std::vector<Joint> joints) {
    std::sort(joints.begin(), joints.end(),
              [](const Joint& a, const Joint& b) { return a.mention < b.mention; });
    std::string out;
    for (const Joint& joint : joints) {
        const std::string_view reason = words(joint.why);
        if (out.find(reason) == std::string::npos)
            out.append(out.empty() ? "" : "; ").append(reason);
    }
    return out;
}

std::string why(const Joint& joint, const std::vector<mention::Mention>& mentions) {
    const mention::Mention& one = mentions[joint.with];
    std::string out = words(joint.why);
    std::string detail;
    if (joint.why == Likeness::names || joint.why == Likeness::refined_names)
        for (const std::string& name : shared_names(one, mentions[joint.mention]))
            detail.append(detail.empty() ? "" : ", ").append(name);
    if (joint.why == Likeness::proper || joint.why == Likeness::refined_proper ||
        joint.why == Likeness::rival)
        detail = one.proper;
    return detail.empty() ? out : out.append(": ").append(detail);
}

/// Where each citation but one was joined; texts that only take up an event say so.
std::vector<Join> joins_of(const std::vector<mention::Mention>& mentions,
                           const std::vector<Joint>& joints,
                           const std::vector<Citation>& citations) {
    std::map<std::size_t, Join> found; // of two reasons for one citation the first
    const auto add = [&](const Citation& from, const Citation& to, const std::string& reason) {
        const std::size_t citation = index_of(citations, from);
        const std::size_t with = index_of(citations, to);
        if (citation != with) found.try_emplace(citation, Join{citation, with, reason});
    };
    for (const Joint& joint : joints)
        add(mentions[joint.mention].cited, mentions[joint.with].cited, why(joint, mentions));
    for (const mention::Mention& mention : mentions)
        for (const Citation& citation : mention.taken_up)
            add(citation, mention.cited, "the text takes it up: “" + mention.phrase + "”");
    std::vector<Join> out;
    out.reserve(found.size());
    for (auto& [citation, join] : found)
        out.push_back(std::move(join));
    return out;
}

/// The earliest document that tells of it as done, where that narrows its date. A mention whose own
/// date is later than its document says nothing: one of the two was misread.
std::optional<Citation> done_where(const std::vector<mention::Mention>& mentions,
                                   const When& when) {
    const bool extent = when.edtf.kind == Edtf::Kind::interval && when.bounds.ok();
    if (extent) return std::nullopt; // "from 2014 to 2020" may be told before it is over
    const mention::Mention* first = nullptr;
    for (const mention::Mention& mention : mentions) {
        const bool told = mention.done_by && (mention.certainty == Certainty::asserted ||
                                              mention.certainty == Certainty::reported);
        if (!told || mention.when.bounds.begin > *mention.done_by) continue;
        if (first == nullptr || *mention.done_by < *first->done_by) first = &mention;
    }
    if (first == nullptr || when.bounds.end <= *first->done_by + date::days{1}) return std::nullopt;
    return first->cited;
}

} // namespace

Event merged_event(const std::vector<mention::Mention>& mentions, std::vector<Joint> joints) {
    const mention::Mention* best = &mentions.front();
    Event event;
    bool named = false;
    int position = 1000;
    for (const mention::Mention& mention : mentions) {
        if (title_rank(mention) > title_rank(*best)) best = &mention;
        unite(event.participants, mention.names);
        unite(event.places, mention.places);
        add_citations(mention, event.citations);
        named = named || !mention.proper.empty();
        position = std::min(position, mention.position);
    }
    sort_citations(event.citations);
    event.title = best->title;
    event.certainty = best->certainty;
    event.kind = best->kind;
    event.facts = best->facts;
    event.facts.word = best->word;
    event.facts =
        with_title(std::move(event.facts), event.title, event.participants, best->cited.quote);
    event.claims = claims_of(mentions);
    event.when = event.claims.front().when;
    event.done = done_where(mentions, event.when);
    event.joins = joins_of(mentions, joints, event.citations);
    event.merged = reasons(std::move(joints));
    constexpr int first_twentieth = 50; // thousandths
    event.importance = importance_of(event, named, position < first_twentieth);
    return event;
}

std::string id_of(const Event& event) {
    std::string id = to_string(event.when.edtf);
    std::replace(id.begin(), id.end(), '/', '_');
    const std::string words = slug(event.title);
    return words.empty() ? id : id + "-" + words;
}

} // namespace fasti::merge

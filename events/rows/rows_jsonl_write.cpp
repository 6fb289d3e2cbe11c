// SPDX-License-Identifier: Apache-2.0
#include "events/rows/citation_json.hpp"
#include "events/rows/rows.hpp"
#include "events/rows/rows_parts.hpp"

#include <nlohmann/json.hpp>

#include <map>

namespace fasti {
namespace {

using Json = nlohmann::ordered_json; // keys stay in the order in which they are set

// An event without any date; Edtf has no word for that.
bool undated(const When& when) {
    return when.precision == Granularity::unknown && when.edtf == Edtf{};
}

Json json_of(const When& when) {
    Json out = Json::object();
    if (!undated(when)) out["edtf"] = to_string(when.edtf);
    if (when.bounds.bounded_below()) out["earliest"] = detail::iso_day(when.bounds.begin);
    if (when.bounds.bounded_above()) out["latest"] = detail::iso_day(when.bounds.last());
    out["precision"] = name(when.precision);
    if (!when.label.empty()) out["label"] = when.label;
    out["basis"] = to_string(when.basis);
    if (const auto& written = when.as_written) {
        out["calendar"] = name(written->calendar);
        out["as_written"] = to_string(*written);
    }
    return out;
}

class Writer {
public:
    /// Of `chronicle` all but the events.
    Writer(const Chronicle& chronicle, std::ostream& out) : chronicle_(chronicle), out_(out) {}

    void write(const EachEvent& events) {
        for (const Source& source : chronicle_.sources)
            row("source", json_of(source));
        for (const Tlink& link : chronicle_.links)
            ids_[link.from] = ids_[link.to] = "";
        EventId number{};
        events([&](const Event& event) {
            row(json_of(event));
            if (const auto linked = ids_.find(number); linked != ids_.end())
                linked->second = event.id;
            number = EventId{static_cast<std::uint32_t>(number) + 1};
        });
        for (const Tlink& link : chronicle_.links)
            row("link", json_of(link));
        for (const Finding& finding : chronicle_.findings)
            row("finding", json_of(finding));
    }

private:
    static Json json_of(const Source& source) {
        Json out = {{"path", source.path}, {"title", source.title}};
        if (!source.media_type.empty()) out["media_type"] = source.media_type;
        if (!source.digest.empty()) out["digest"] = source.digest;
        if (!source.author.empty()) out["author"] = source.author;
        if (!source.publisher.empty()) out["publisher"] = source.publisher;
        if (!source.published.empty()) out["published"] = source.published;
        // What says nothing is English, as all rows once were.
        if (!source.language.empty() && source.language != "en") out["language"] = source.language;
        if (const auto& dct = source.dct)
            out["dct"] = {{"day", detail::iso_day(dct->day)},
                          {"basis", dct->basis},
                          {"inferred", dct->inferred}};
        return out;
    }

    Json json_of(const Citation& citation) const {
        return detail::citation_json(chronicle_, citation);
    }

    Json json_of(const std::vector<Citation>& citations) const {
        Json out = Json::array();
        for (const Citation& citation : citations)
            out.push_back(json_of(citation));
        return out;
    }

    static Json json_of(const Interval& bounds) {
        Json out = Json::object();
        if (bounds.bounded_below()) out["earliest"] = detail::iso_day(bounds.begin);
        if (bounds.bounded_above()) out["latest"] = detail::iso_day(bounds.last());
        return out;
    }

    Json json_of(const Event& event) const {
        Json claims = Json::array();
        for (const Claim& claim : event.claims) {
            claims.push_back(
                {{"date", fasti::json_of(claim.when)}, {"citations", json_of(claim.citations)}});
            if (!claim.why.empty()) claims.back()["why"] = claim.why;
        }
        Json out = {{"id", event.id},
                    {"title", event.title},
                    {"date", fasti::json_of(event.when)},
                    {"certainty", name(event.certainty)},
                    {"kind", kind_text(event)},
                    {"participants", event.participants},
                    {"places", event.places},
                    {"claims", std::move(claims)},
                    {"citations", json_of(event.citations)}};
        if (event.derived) out["derived"] = json_of(*event.derived);
        if (event.done) out["done"] = json_of(*event.done);
        if (!event.lane.empty()) out["lane"] = event.lane;
        if (!event.merged.empty()) out["merged"] = event.merged;
        for (const Join& join : event.joins)
            out["joins"].push_back(
                {{"citation", join.citation}, {"with", join.with}, {"why", join.why}});
        if (event.importance != 0) out["importance"] = event.importance;
        return out;
    }

    Json json_of(const Tlink& link) const {
        Json out = {{"from", ids_.at(link.from)},
                    {"to", ids_.at(link.to)},
                    {"relations", to_string(link.relations)}};
        if (link.distance) out["distance"] = to_string(*link.distance);
        out["exact"] = link.exact;
        if (link.within) out["within"] = true;
        out["rule"] = link.rule;
        out["why"] = json_of(link.why);
        return out;
    }

    Json json_of(const Finding& finding) const {
        Json out = {{"code", finding.code},
                    {"severity", name(finding.severity)},
                    {"message", finding.message},
                    {"citations", json_of(finding.citations)}};
        if (!finding.help.empty()) out["help"] = finding.help;
        return out;
    }

    void row(const Json& json) const {
        out_ << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }

    void row(const char* kind, Json json) const { row(Json{{kind, std::move(json)}}); }

    const Chronicle& chronicle_;
    std::ostream& out_;
    std::map<EventId, std::string> ids_; // of events that are linked
};

} // namespace

void write_jsonl(const Chronicle& chronicle, std::ostream& out) {
    write_jsonl(chronicle, detail::each_of(chronicle.events), out);
}

void write_jsonl(const Chronicle& rest, const EachEvent& events, std::ostream& out) {
    Writer(rest, out).write(events);
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts_of.hpp"
#include "events/rows/rows.hpp"
#include "events/rows/rows_parts.hpp"
#include "text/ascii.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace fasti {
namespace {

using Json = nlohmann::ordered_json; // keys stay in the order in which they are set
using detail::Gatherer;
using detail::RowError;

constexpr int max_depth = 8;                             // our own rows need five
constexpr std::size_t max_line = std::size_t{64} << 20U; // one event with a million citations

// The value of a key, or nullptr.
const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

[[noreturn]] void wrong(const char* key, const char* wanted) {
    throw RowError(fmt::format("\"{}\" is not {}", key, wanted));
}

std::string text(const Json& object, const char* key, const char* fallback = "") {
    const Json* value = member(object, key);
    if (!value) return fallback;
    if (!value->is_string()) wrong(key, "a text");
    return value->get<std::string>();
}

std::string needed_text(const Json& object, const char* key) {
    if (!member(object, key)) throw RowError(fmt::format("\"{}\" is missing", key));
    return text(object, key);
}

std::size_t count(const Json& object, const char* key, std::size_t most) {
    const Json* value = member(object, key);
    if (!value) return 0;
    const bool fine = value->is_number_unsigned() && value->get<std::uint64_t>() <= most;
    if (!fine) wrong(key, "a whole number in range");
    return value->get<std::size_t>();
}

int small_count(const Json& object, const char* key) {
    return static_cast<int>(count(object, key, std::numeric_limits<int>::max()));
}

bool flag(const Json& object, const char* key, bool fallback) {
    const Json* value = member(object, key);
    if (!value) return fallback;
    if (!value->is_boolean()) wrong(key, "true or false");
    return value->get<bool>();
}

const Json& object_at(const Json& object, const char* key) {
    static const Json none = Json::object();
    const Json* value = member(object, key);
    if (!value) return none;
    if (!value->is_object()) wrong(key, "an object");
    return *value;
}

const Json& array_at(const Json& object, const char* key) {
    static const Json none = Json::array();
    const Json* value = member(object, key);
    if (!value) return none;
    if (!value->is_array()) wrong(key, "a list");
    return *value;
}

const Json& object_in(const Json& element, const char* key) {
    if (!element.is_object()) wrong(key, "a list of objects");
    return element;
}

std::vector<std::string> texts(const Json& object, const char* key) {
    std::vector<std::string> out;
    for (const Json& element : array_at(object, key)) {
        if (!element.is_string()) wrong(key, "a list of texts");
        out.push_back(element.get<std::string>());
    }
    return out;
}

// Sorted and unique, as Event promises; as given they may be neither.
std::vector<std::string> names(const Json& object, const char* key) {
    std::vector<std::string> out = texts(object, key);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Span span(const Json& object, const char* begin, const char* end) {
    constexpr std::size_t most = std::size_t{1} << 40U;
    const Span out{count(object, begin, most), count(object, end, most)};
    if (out.end < out.begin) throw RowError(fmt::format(R"("{}" is before "{}")", end, begin));
    return out;
}

// A row that states its precision says all there is to say of its bounds; else they follow from the
// EDTF.
When when_of(const Json& object) {
    When when;
    const std::string edtf = text(object, "edtf");
    if (!edtf.empty()) when = detail::stated_date(edtf);
    if (member(object, "precision"))
        when.precision = detail::parse_granularity(text(object, "precision"));
    // Who gives one end of the bounds means to give both; rows written by hand may leave both to
    // the date.
    if (member(object, "earliest") || member(object, "latest")) when.bounds = {};
    if (member(object, "earliest"))
        when.bounds.begin = detail::parse_iso_day(text(object, "earliest"));
    if (member(object, "latest"))
        when.bounds.end = detail::parse_iso_day(text(object, "latest")) + days{1};
    when.label = text(object, "label");
    if (member(object, "basis")) when.basis = parse_basis(text(object, "basis"));
    if (member(object, "calendar"))
        when.as_written =
            detail::parse_written(text(object, "calendar"), text(object, "as_written"));
    return when;
}

AllenSet relations_of(std::string_view text) {
    for (const AllenSet set : {AllenSet::all(), AllenSet{}})
        if (text == to_string(set)) return set;
    AllenSet set;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('|', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        int i = 0;
        while (i < 13 && name(static_cast<Allen>(i)) != word)
            ++i;
        if (i == 13) throw RowError(fmt::format("\"{}\" is no relation such as after", word));
        set = set | static_cast<Allen>(i);
        begin = end + 1;
    }
    return set;
}

// As far as its letters go [BCP 47]; "" where nobody looked.
bool is_language_tag(std::string_view text) {
    constexpr std::size_t longest = 35;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
               return ascii::is_letter(c) || ascii::is_digit(c) || c == '-';
           });
}

Severity severity_of(std::string_view text) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
        if (name(severity) == text) return severity;
    throw RowError(fmt::format("\"{}\" is not note, warning or error", text));
}

// How deep objects and lists are nested. Asked before parsing: the parser's own callback looks
// through the list around each object, which is quadratic.
int depth(std::string_view line) {
    int now = 0;
    int most = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"') quoted = !quoted;
        if (c == '\\' && quoted) ++i;
        if (quoted) continue;
        if (c == '{' || c == '[') most = std::max(most, ++now);
        if (c == '}' || c == ']') --now;
    }
    return most;
}

class JsonlReader {
public:
    explicit JsonlReader(const std::string& path) : path_(path), gather_(path) {}

    void read(std::string_view line, std::size_t number) {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
        try {
            dispatch(parse(line), number);
        } catch (const RowError& error) {
            detail::fail(path_, number, error.what());
        }
    }

    Chronicle finish() { return gather_.finish(); }

private:
    static Json parse(std::string_view line) {
        if (line.size() > max_line) throw RowError("is longer than 64 MiB");
        if (depth(line) > max_depth) throw RowError("is nested deeper than any event");
        try {
            return Json::parse(line);
        } catch (const Json::parse_error& error) {
            throw RowError(fmt::format("not JSON at byte {} of the line", error.byte));
        } catch (const Json::exception&) {
            throw RowError("holds a number that is out of range");
        }
    }

    void dispatch(const Json& row, std::size_t line) {
        if (!row.is_object()) throw RowError("is not a JSON object");
        if (member(row, "link")) return link(object_at(row, "link"), line);
        if (member(row, "finding")) return gather_.add(finding(object_at(row, "finding")));
        if (member(row, "source")) return gather_.add(source(object_at(row, "source")));
        gather_.add(event(row), line);
    }

    static Source source(const Json& object) {
        Source out;
        out.path = needed_text(object, "path");
        out.title = text(object, "title");
        out.media_type = text(object, "media_type");
        out.digest = text(object, "digest");
        out.author = text(object, "author");
        out.publisher = text(object, "publisher");
        out.published = text(object, "published");
        out.language = text(object, "language");
        if (!is_language_tag(out.language)) wrong("language", "a tag such as de");
        if (!member(object, "dct")) return out;
        const Json& dct = object_at(object, "dct");
        out.dct = Dct{detail::parse_iso_day(needed_text(dct, "day")), text(dct, "basis"),
                      flag(dct, "inferred", false)};
        return out;
    }

    Citation citation(const Json& object) {
        Citation out;
        out.source = gather_.source(needed_text(object, "source"), text(object, "title"));
        out.span = span(object, "begin", "end");
        out.date = span(object, "date_begin", "date_end");
        out.line = small_count(object, "line");
        out.page = small_count(object, "page");
        out.label = text(object, "label");
        out.section = text(object, "section");
        out.quote = text(object, "quote");
        return out;
    }

    // For what was written by hand: the row itself is the proof.
    Citation row_citation(std::size_t line) {
        Citation out;
        out.source = gather_.source(path_, path_);
        out.line = static_cast<int>(line);
        return out;
    }

    std::vector<Citation> citations(const Json& object) {
        std::vector<Citation> out;
        for (const Json& element : array_at(object, "citations"))
            out.push_back(citation(object_in(element, "citations")));
        return out;
    }

    std::vector<Claim> claims(const Json& row) {
        std::vector<Claim> out;
        for (const Json& element : array_at(row, "claims")) {
            const Json& claim = object_in(element, "claims");
            out.push_back(
                {when_of(object_at(claim, "date")), citations(claim), text(claim, "why")});
        }
        return out;
    }

    static std::vector<Join> joins(const Json& row, std::size_t citations) {
        std::vector<Join> out;
        for (const Json& element : array_at(row, "joins")) {
            const Json& object = object_in(element, "joins");
            const std::size_t last = citations == 0 ? 0 : citations - 1;
            const std::size_t citation = count(object, "citation", last);
            const std::size_t with = count(object, "with", last);
            if (citations == 0) wrong("joins", "about citations that are there");
            out.push_back({citation, with, text(object, "why")});
        }
        return out;
    }

    Event event(const Json& row) {
        Event out;
        out.title = needed_text(row, "title");
        out.when = when_of(object_at(row, "date"));
        const std::string certainty = text(row, "certainty", "asserted");
        const auto parsed = parse_certainty(certainty);
        if (!parsed) throw RowError(fmt::format("\"{}\" is not a certainty", certainty));
        out.certainty = *parsed;
        set_kind(out, text(row, "kind", "event"));
        out.participants = names(row, "participants");
        out.places = names(row, "places");
        out.claims = claims(row);
        if (member(row, "derived")) out.derived = when_of(object_at(row, "derived")).bounds;
        if (member(row, "done")) out.done = citation(object_at(row, "done"));
        out.citations = citations(row);
        out.facts = facts_of(out.title, out.participants,
                             out.citations.empty() ? "" : out.citations.front().quote);
        out.lane = text(row, "lane");
        out.merged = text(row, "merged");
        out.joins = joins(row, out.citations.size());
        out.importance = static_cast<int>(count(row, "importance", 100));
        if (!member(row, "claims")) out.claims = {{out.when, out.citations}};
        out.id = text(row, "id");
        if (out.id.empty()) out.id = gather_.fresh_id(out);
        return out;
    }

    void link(const Json& object, std::size_t line) {
        Tlink out;
        out.relations = relations_of(text(object, "relations", "any"));
        const std::string distance = text(object, "distance");
        if (!distance.empty()) out.distance = parse_period(distance);
        if (!distance.empty() && !out.distance)
            throw RowError(fmt::format("\"{}\" is not a duration such as P4Y", distance));
        out.exact = flag(object, "exact", true);
        out.within = flag(object, "within", false);
        out.rule = text(object, "rule");
        out.basis = link_basis_of(out.rule);
        if (member(object, "why"))
            out.why = citation(object_at(object, "why"));
        else
            out.why = row_citation(line);
        gather_.add(std::move(out), needed_text(object, "from"), needed_text(object, "to"), line);
    }

    Finding finding(const Json& object) {
        Finding out{needed_text(object, "code"), severity_of(text(object, "severity", "note")),
                    text(object, "message"), citations(object)};
        out.help = texts(object, "help");
        return out;
    }

    const std::string& path_;
    Gatherer gather_;
};

} // namespace

Chronicle detail::read_jsonl(std::string_view text, const std::string& path) {
    JsonlReader reader(path);
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        reader.read(text.substr(0, end), ++number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.finish();
}

} // namespace fasti

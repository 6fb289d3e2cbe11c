// SPDX-License-Identifier: Apache-2.0
#include "events/time/basis.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>

namespace fasti {
namespace {

// A basis, and what stands before and after its words.
struct Wording {
    Basis kind;
    std::string_view before;
    std::string_view after;
};

constexpr auto wordings = std::to_array<Wording>({
    {Basis::stated, "stated", ""},
    {Basis::no_earlier_date, "unresolved: no earlier date in the text", ""},
    {Basis::no_document_date, "unresolved: no document date", ""},
    {Basis::unknown_reign, "unresolved: begin of the reign not known", ""},
    {Basis::document_date, "document date ", ""},
    {Basis::counted, "counted from “", "”"},
    {Basis::year_of, "year of “", "”"},
    {Basis::same_as, "as “", "” before"},
});

constexpr std::string_view years = " years before ";

bool has_words(Basis kind) {
    return kind == Basis::document_date || kind == Basis::counted || kind == Basis::year_of ||
           kind == Basis::same_as;
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    return error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

// "75 years before 1995".
std::optional<DateBasis> anniversary(std::string_view text) {
    const std::size_t at = text.find(years);
    if (at == std::string_view::npos) return std::nullopt;
    const auto count = number(text.substr(0, at));
    const auto year = number(text.substr(at + years.size()));
    if (!count || !year) return std::nullopt;
    DateBasis out(Basis::years_before);
    out.count = *count;
    out.year = *year;
    return out;
}

bool worded(const Wording& wording, std::string_view text) {
    const auto& [kind, before, after] = wording;
    if (!has_words(kind)) return text == before;
    return text.size() >= before.size() + after.size() && text.starts_with(before) &&
           text.ends_with(after);
}

} // namespace

bool is_unresolved(const DateBasis& basis) {
    return basis.kind == Basis::no_earlier_date || basis.kind == Basis::no_document_date ||
           basis.kind == Basis::unknown_reign;
}

std::string to_string(const DateBasis& basis) {
    if (basis.kind == Basis::years_before)
        return fmt::format("{}{}{}", basis.count, years, basis.year);
    for (const auto& [kind, before, after] : wordings)
        if (kind == basis.kind) return fmt::format("{}{}{}", before, basis.words, after);
    return basis.words; // none, other
}

DateBasis parse_basis(std::string_view said) {
    if (said.empty()) return {};
    for (const Wording& wording : wordings) {
        if (!worded(wording, said)) continue;
        const std::size_t fixed = wording.before.size() + wording.after.size();
        return {wording.kind, std::string(said.substr(wording.before.size(), said.size() - fixed))};
    }
    // "075 years before 1995" is not how we write it: it stays as it is
    if (auto found = anniversary(said); found && to_string(*found) == said)
        return *std::move(found);
    return {Basis::other, std::string(said)};
}

} // namespace fasti

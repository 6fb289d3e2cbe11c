// SPDX-License-Identifier: Apache-2.0
// Why an expression has its date: what its words say, or what it was counted from. Rows have it as
// English text whatever the language of the document, because they are read by programs.
//
//     when.basis == Basis::stated
//     to_string({Basis::counted, "1904"})                  →  "counted from “1904”"
//     parse_basis("75 years before 1995")             →  {Basis::years_before, "", 75, 1995}
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fasti {

/// What a date rests on.
enum class Basis : std::uint8_t {
    none,             ///< nothing is said of it
    stated,           ///< the words name it
    document_date,    ///< `words`: the document's date and where that stands
    counted,          ///< from another date of the text: `words`
    year_of,          ///< its year is that of another date: `words`
    same_as,          ///< the same day was told with its year: `words`
    years_before,     ///< an anniversary: `count` years before `year`
    no_earlier_date,  ///< unresolved: there is no date before it to count from
    no_document_date, ///< unresolved: the document has no date
    unknown_reign,    ///< unresolved: nobody says when the reign began
    other,            ///< `words`, as a row has them
};

/// What a date rests on, with what that takes to say.
struct DateBasis {
    Basis kind = Basis::none;
    std::string words = {};
    int count = 0;
    int year = 0;

    DateBasis() = default;

    /// A basis that needs no more words, and any other.
    DateBasis(Basis basis, std::string said = {}) : kind(basis), words(std::move(said)) {}

    friend bool operator==(const DateBasis&, const DateBasis&) = default;
};

/// Does nothing place the expression?
bool is_unresolved(const DateBasis& basis);

/// "stated", "counted from “1904”", "document date 2013-02-12 (dateline, line 3)"; "" of none.
std::string to_string(const DateBasis& basis);

/// The inverse: what to_string() does not write is Basis::other, and to_string() gives it back as
/// it was.
DateBasis parse_basis(std::string_view said);

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
// One pass over an EDTF text, left to right, no backtracking. Of this room only.
//
// Each function reads its part from the cursor on and returns whether it stood there; the first
// that says no has put down where and why.
#pragma once

#include "events/time/edtf.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fasti {

/// Reads one text once.
class EdtfParser {
public:
    explicit EdtfParser(std::string_view text) : text_(text) {}

    /// The whole text; where it fails, problem() says why and `out` is unspecified.
    bool whole(Edtf& out);

    const EdtfProblem& problem() const { return problem_; }

private:
    // edtf_parse.cpp: what dates are put together to
    bool interval(Edtf& out);
    bool end(EdtfEnd& out);
    bool set(Edtf& out);
    bool member(EdtfMember& out);
    bool in_order(const EdtfEnd& begin, const EdtfEnd& end, std::size_t at);
    bool timeless_date(EdtfDate& out);

    // edtf_parse_date.cpp: a date and its components
    bool date(EdtfDate& out);
    bool year(EdtfDate& out);
    bool long_year(EdtfDate& out);
    bool exponent(EdtfDate& out);
    bool significant(EdtfDate& out);
    bool month(EdtfDate& out);
    bool day(EdtfDate& out);
    bool time(EdtfDate& out);
    bool zone();
    bool digits(std::size_t width, std::string_view what, std::int64_t& value, std::uint8_t& mask);
    bool number(std::string_view what, std::uint64_t& value);
    bool two_digits(std::string_view what, unsigned limit, unsigned& value);
    Qualifier qualifier();

    bool done() const { return at_ == text_.size(); }

    char peek() const { return done() ? '\0' : text_[at_]; }

    bool take(std::string_view token);
    bool fail(std::size_t at, std::string reason);
    bool unexpected(std::string_view wanted);

    std::string_view text_;
    std::size_t at_ = 0;
    EdtfProblem problem_;
};

} // namespace fasti

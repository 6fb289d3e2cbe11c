// SPDX-License-Identifier: Apache-2.0
// Expressions of time as `tag` and `explain` print them.
#pragma once

#include "events/timex/value/timex.hpp"

#include <ostream>
#include <string>

namespace fasti::cli {

/// One JSON object a line:
/// {"source","begin","end","text","type","value","mod","quant","freq","edtf","earliest",
/// "latest","basis","rule"}; offsets count code points of the file; what is empty or unbounded is
/// left out.
class TimexRows {
public:
    TimexRows(const Document& document, std::ostream& out);

    void write(const Timex& timex);

private:
    const Document& document_;
    std::ostream& out_;
    std::string head_; ///< of every row
    std::string row_;
};

/// The text with TIMEX3 elements in it [TimeML 1.2.1], one TimeML document.
void write_timeml(const Document& document, const Tagged& tagged, std::ostream& out);

/// Each expression with its TIMEX3 value; its EDTF and the days that may be meant; what it was
/// counted from; and the tree of rules that made it, each with the words it covers.
void write_explanation(const Document& document, const Tagged& tagged, std::ostream& out);

/// Of each part of a document its date and what that rests on, then what else was weighed and why
/// it was not taken.
void write_document_date(const Document& document, const Tagged& tagged, std::ostream& out);

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
// EDTF: whatever is read prints as something that is read as the same, and its readings have
// bounds.
#include "events/time/edtf.hpp"

#include "fuzz.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    EdtfProblem problem;
    const auto value = parse_edtf(bytes, &problem);
    require(value || (problem.at <= bytes.size() && !problem.reason.empty()),
            "a refusal says where and why");
    if (!value) return;
    const std::string text = to_string(*value);
    require(parse_edtf(text) == value && to_string(*parse_edtf(text)) == text,
            "reading undoes printing");
    require(bounds(*value).ok(), "what is read has a reading");
    for (const Edtf& other : {edtf_exact(*value), edtf_approximate(*value)})
        require(parse_edtf(to_string(other)).has_value(), "what is made of it can be read");
}

// SPDX-License-Identifier: Apache-2.0
// What a mail holds: its text, and what is attached to it.
#pragma once

#include "read/mail/headers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::mail {

/// A part of a mail that holds no parts itself.
struct Part {
    std::string type;    ///< "text/plain"
    std::string charset; ///< "" where none is named
    std::string name;    ///< of the file, or the subject of a mail that is attached
    bool attached = false;
    bool readable = false; ///< text or HTML
    std::string bytes;     ///< decoded; empty where it is not readable
};

/// The parts of a mail in their order: of alternatives the plain text, else the HTML. What nests
/// deeper or is more than people send is left out.
std::vector<Part> parts(const Headers& head, std::string_view body);

} // namespace fasti::mail

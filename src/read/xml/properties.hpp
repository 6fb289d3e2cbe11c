// SPDX-License-Identifier: Apache-2.0
// What office programs say of a document beside its text: Dublin Core in an XML of its own.
#pragma once

#include "read/canonical/writer.hpp"

#include <string>
#include <string_view>

namespace fasti::xml {

/// Gives title, author, publisher and dates of the XML to the document being written.
void read_properties(std::string_view bytes,
                     const std::string& path,
                     const std::string& part,
                     canonical::Writer& writer);

} // namespace fasti::xml

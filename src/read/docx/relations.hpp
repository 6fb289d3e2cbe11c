// SPDX-License-Identifier: Apache-2.0
// How the files of a Word document are called: programs that save in the browser write
// "word/document2.xml", and the relations beside a file say so [ECMA-376, part 2, 9].
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace fasti::docx {

/// Paths by the last word of their kind: "officeDocument", "styles", "footnotes".
using Relations = std::map<std::string, std::string, std::less<>>;

/// The path of the relations of a file; of the container itself for "".
std::string relations_of(std::string_view part);

/// The relations in `xml` that the file `part` has to files of the same container; `path` is the
/// document's, for messages.
Relations read_relations(std::string_view xml, const std::string& path, const std::string& part);

} // namespace fasti::docx

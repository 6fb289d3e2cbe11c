// SPDX-License-Identifier: Apache-2.0
// What a document is called when its properties do not say, or say nothing that a person wrote.
#pragma once

#include "text/document.hpp"

#include <string_view>

namespace fasti {

/// Whether a title was put there by a program: "Microsoft Word - notes.doc", "Untitled", "".
bool names_nothing(std::string_view title);

/// Titles a source that has none or one that names nothing: by its first heading of level 1, by a
/// heading that it opens with, by its path's last part without ending if people gave it that name,
/// else by the words it begins with.
void choose_title(Document& document);

/// Is "mueller-ocr" a name that somebody thought of, and not one that a program made, such as
/// "002_87887a306f6a6943" or "scan0004"?
bool is_name_of_people(std::string_view name);

} // namespace fasti

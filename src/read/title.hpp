// SPDX-License-Identifier: Apache-2.0
// What a document is called when its properties do not say, or say nothing that a person wrote.
#pragma once

#include "text/document.hpp"

#include <string_view>

namespace fasti {

/// Whether a title was put there by a program: "Microsoft Word - notes.doc", "Untitled", "".
bool names_nothing(std::string_view title);

/// Titles a source that has none or one that names nothing: by its first heading of level 1, by a
/// heading that it opens with, else by its path's last part without ending.
void choose_title(Document& document);

} // namespace fasti

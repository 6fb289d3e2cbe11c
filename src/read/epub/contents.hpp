// SPDX-License-Identifier: Apache-2.0
// The contents of a book: what its chapters are called.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace fasti::epub {

/// Titles by the path of their file.
using Titles = std::map<std::string, std::string, std::less<>>;

/// The titles in a list of contents, as EPUB 2 (NCX) or EPUB 3 (a page with `nav`) has it; `part`
/// is its path. Of a file with several, the first. A list that is no XML has none.
Titles titles_in(std::string_view list, const std::string& part);

} // namespace fasti::epub

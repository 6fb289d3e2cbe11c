// SPDX-License-Identifier: Apache-2.0
// Pages that are XML, as chapters of an EPUB are: told by the parser of XML, which is several times
// faster than one that mends what is broken.
#pragma once

#include "read/html/tree.hpp"

#include <optional>
#include <string_view>

namespace fasti::html {

/// The tree of a page of well-formed XHTML (UTF-8); nothing where it is none, names characters that
/// only HTML knows, or nests too deeply: then it is to be read as browsers read it.
std::optional<Tree> xhtml_tree(std::string_view utf8);

} // namespace fasti::html

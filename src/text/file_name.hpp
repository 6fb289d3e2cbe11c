// SPDX-License-Identifier: Apache-2.0
// What people know a text by, wherever they stood when they named it: a drawing shows this and no
// folders, so that it is the same from everywhere.
#pragma once

#include "text/source.hpp"

#include <string>
#include <string_view>

namespace fasti {

/// The last part of a path: "essay.txt" of "../texts/essay.txt".
std::string file_name(std::string_view path);

/// The file name of a document that was read. What rows name as their source may be anything, such
/// as "Annals 1904/05" or an address: that stays, and only what looks like a path loses its
/// folders.
std::string known_as(const Source& source);

/// A path as part of a URI [RFC 3986 §3.3]: what is no letter, digit or one of "-._~/" is
/// percent-encoded, so that no part of it is taken for a scheme or a fragment.
std::string uri_of_path(std::string_view path);

} // namespace fasti

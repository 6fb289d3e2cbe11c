// SPDX-License-Identifier: Apache-2.0
// Which files of an EPUB are locked against copying.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace fasti::epub {

/// The paths inside the book that META-INF/encryption.xml calls encrypted: fonts in many books,
/// chapters in those with DRM. `path` is of the book, for messages.
std::set<std::string> locked_files(std::string_view encryption, const std::string& path);

} // namespace fasti::epub

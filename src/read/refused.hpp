// SPDX-License-Identifier: Apache-2.0
// Files that people have and fasti does not read, told by their first bytes.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// What the file is and what its owner can do, as one line without the file's name: "a picture;
/// make it searchable with ocrmypdf and give the PDF"; "" where nothing is known against it.
std::string refusal(std::string_view bytes, std::string_view path);

} // namespace fasti

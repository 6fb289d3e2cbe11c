// SPDX-License-Identifier: Apache-2.0
// Paths that say the same wherever the user stands.
#pragma once

#include <filesystem>
#include <string>

namespace fasti::cli {

/// The folder that holds the file `path`; "." where it names none.
std::filesystem::path folder_of(const std::filesystem::path& path);

/// "/home/me/texts/essay.txt" of "../texts/essay.txt", whether there is such a file or not. Links
/// are followed but for a last one. "-" stays.
std::string whole_path(const std::string& path);

} // namespace fasti::cli

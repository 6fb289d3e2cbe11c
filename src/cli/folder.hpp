// SPDX-License-Identifier: Apache-2.0
// The documents in a folder.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace fasti::cli {

/// How much of a folder is looked at before somebody is asked whether they mean it.
inline constexpr std::size_t most_entries = 100'000;
inline constexpr int deepest_folder = 32;

/// What a folder holds.
struct FolderContents {
    std::vector<std::string> documents; ///< files of a known ending, by path
    std::string skipped; ///< what else there is and why it was left, in one line; or ""
};

/// Looks into a folder and those in it. Links to files are followed, links to folders are not.
/// Throws ReadError when a folder is closed or there is no document, UsageError when there is more
/// than anybody means.
FolderContents look_into(const std::string& folder);

} // namespace fasti::cli

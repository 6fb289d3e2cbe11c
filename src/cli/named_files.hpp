// SPDX-License-Identifier: Apache-2.0
// Which files the words of a command line name.
#pragma once

#include <string>
#include <vector>

namespace fasti::cli {

/// Puts the documents of folders in their place, and standard input where nothing is named. Says on
/// standard error what was skipped in folders, unless `quiet`. Throws UsageError where nothing is
/// named and standard input is a terminal or a folder holds too much, and Error or UnreadFiles
/// about folders without documents and all else that cannot be opened.
void settle_documents(std::vector<std::string>& paths, bool quiet);

/// The same of EVENTS, which is one file.
void settle_events(std::string& path);

} // namespace fasti::cli

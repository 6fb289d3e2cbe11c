// SPDX-License-Identifier: Apache-2.0
// Which endings of files the program knows, for help and messages.
#pragma once

#include <string>
#include <vector>

namespace fasti::cli {

/// ".txt", ".md": the first ending of each reader; and all of them.
std::vector<std::string> document_suffixes();
std::vector<std::string> all_document_suffixes();

/// ".svg", ".pdf", …: those of writers().
std::vector<std::string> drawing_suffixes();

/// ".svg, .pdf or .png".
std::string listed(const std::vector<std::string>& names);

} // namespace fasti::cli

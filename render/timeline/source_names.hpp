// SPDX-License-Identifier: Apache-2.0
// What notes call a document: its title, in short when it comes again, its author and year.
#pragma once

#include "text/source.hpp"

#include <string>
#include <vector>

namespace fasti::timeline::detail {

/// The title of a document; its path where it has none.
std::string title_of(const Source& source);

/// A short title for each source. Those that look the same are told apart by how they end; in full
/// where that does not help.
std::vector<std::string> short_titles(const std::vector<Source>& sources);

/// "Miller 2011", "Miller and Roth 2011", "Miller et al. 2011" for each source; of one whose author
/// nobody knows the first words of its title, "Lives 1898". What would read alike takes a letter,
/// "Lives 1898a", "Lives 1898b".
std::vector<std::string> author_names(const std::vector<Source>& sources);

/// Where a page of a PDF is opened, a relative or absolute URI: "docs/report.pdf#page=14"; "" of
/// what no program can be asked to open at a page.
std::string page_link(const Source& source, int page);

} // namespace fasti::timeline::detail

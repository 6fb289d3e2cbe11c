// SPDX-License-Identifier: Apache-2.0
// What a page says of itself outside its text: tags `meta` and `time`, JSON-LD.
#pragma once

#include "read/canonical/writer.hpp"
#include "read/html/tree.hpp"

#include <string>
#include <vector>

namespace fasti::html {

/// Title, author, publisher, language and stated dates of a page, into `writer`. `json`: contents
/// of its scripts in JSON-LD. Asks the tree before anything is left out of it.
void write_metadata(const Tree& tree,
                    const std::vector<std::string>& json,
                    canonical::Writer& writer);

/// "The mill – Valley News" without " – Valley News"; `site` is the name of the site, if known.
std::string without_site(const std::string& title, const std::string& site);

} // namespace fasti::html

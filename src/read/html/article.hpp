// SPDX-License-Identifier: Apache-2.0
// What of a page is no text of it: hidden and deleted parts, forms, and around the article of a
// page of the web its menus, banners, heads and feet. A page is never left without its words.
#pragma once

#include "read/html/tree.hpp"

namespace fasti::html {

/// Leaves out what nobody sees, below `body`.
void leave_out_hidden(GumboNode& body);

/// Leaves out what stands around the article; answers the element that holds it: `main`, the one
/// `article`, or `body`.
GumboNode& find_article(GumboNode& body);

} // namespace fasti::html

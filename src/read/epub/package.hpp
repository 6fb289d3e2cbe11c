// SPDX-License-Identifier: Apache-2.0
// What an EPUB says of itself: where its package file is, what that says of the book, and the
// chapters in the order in which they are read [EPUB 3.3].
#pragma once

#include "read/canonical/writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::epub {

/// The path of the package file that META-INF/container.xml names; "" where it names none. `path`
/// is of the book, for messages, here and below.
std::string package_path(std::string_view container, const std::string& path);

/// Paths inside the book.
struct Package {
    std::vector<std::string> chapters; ///< in reading order, each once, but those that only list
    std::vector<std::string> contents; ///< lists of the chapters, NCX and pages with `nav`
};

/// What the package file says; `part` is its path. Gives title, authors, publisher, dates and
/// language of the book to `writer`.
Package read_package(std::string_view bytes,
                     const std::string& path,
                     const std::string& part,
                     canonical::Writer& writer);

} // namespace fasti::epub

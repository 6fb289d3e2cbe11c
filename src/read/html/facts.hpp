// SPDX-License-Identifier: Apache-2.0
// What is told about a page outside its text, gathered from several places.
#pragma once

#include "text/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::html {

/// The first to tell something is believed, but authors add up.
struct Facts {
    std::string title;
    std::string site;
    std::string publisher;
    std::string language;
    std::vector<std::string> authors;
    std::vector<StatedDate> dates;

    /// One fact of a tag `meta`: its name in lower case and what it says.
    void meta(std::string_view name, std::string_view content);

    /// All facts of a script in JSON-LD; what is none says nothing.
    void json(const std::string& script);

    void author(std::string_view name);
    void date(StatedDate::Kind kind, std::string_view words, const std::string& where);
};

} // namespace fasti::html

// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/md_shapes.hpp"

#include "read/lines/shapes.hpp"
#include "read/markdown/attributes.hpp"

#include <algorithm>

namespace fasti::markdown {
namespace {} // namespace

std::size_t definition_size(std::string_view line) {
    if (!line.starts_with('[')) return 0;
    const auto end = line.substr(0, 200).find("]:");
    return end == std::string_view::npos || end < 2 ? 0 : end + 2;
}

bool is_footnote(std::string_view line) {
    return line.starts_with("[^");
}

std::size_t fence_size(std::string_view line) {
    if (!line.starts_with("```") && !line.starts_with("~~~")) return 0;
    const std::size_t size = std::min(line.find_first_not_of(line[0]), line.size());
    return line.find('`', size) == std::string_view::npos
               ? size
               : 0; // ```code``` in one line is inline code
}

bool is_thematic_break(std::string_view line) {
    return lines::is_rule(line, '-') || lines::is_rule(line, '*') || lines::is_rule(line, '_');
}

std::size_t atx_size(std::string_view line) {
    const std::size_t depth = std::min(line.find_first_not_of('#'), line.size());
    const bool stands = depth > 0 && depth <= 6 && (depth == line.size() || line[depth] == ' ');
    return stands ? depth : 0;
}

bool is_delimiter_row(std::string_view line) {
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|:- \t") == std::string_view::npos;
}

bool is_image(std::string_view line) {
    const std::size_t brace = line.ends_with('}') ? line.rfind('{') : std::string_view::npos;
    if (brace != std::string_view::npos && attributes_at(line, brace) > 0)
        line = line.substr(0, brace);
    return (line.starts_with("![") || line.starts_with("[![")) && line.ends_with(')') &&
           line.find("](") != std::string_view::npos && line.find(") ") == std::string_view::npos;
}

bool is_emphasised(std::string_view line) {
    return line.size() > 2 && (line[0] == '*' || line[0] == '_') && line.back() == line[0];
}

} // namespace fasti::markdown

// SPDX-License-Identifier: Apache-2.0
#include "read/title.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace fasti {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array program_titles = {"untitled"sv,   "untitled document"sv, "unbenannt"sv,
                                       "sans titre"sv, "no title"sv,          "(anonymous)"sv,
                                       "unknown"sv,    "[no title]"sv,        "document1"sv};
constexpr std::array program_openings = {"microsoft word - "sv, "microsoft powerpoint - "sv};
constexpr std::array file_endings = {".doc"sv, ".docx"sv, ".odt"sv,  ".rtf"sv,  ".tex"sv, ".dvi"sv,
                                     ".pdf"sv, ".indd"sv, ".html"sv, ".epub"sv, ".txt"sv, ".qxd"sv};

std::string file_name(const std::string& path) {
    const std::string name = path.substr(path.find_last_of("/\\") + 1);
    const auto dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

} // namespace

bool names_nothing(std::string_view title) {
    const std::string lower = ascii_lower(ascii::trimmed(title, " \t\r\n"));
    const auto begins = [&](auto words) { return lower.starts_with(words); };
    const auto ends = [&](auto words) { return lower.ends_with(words); };
    return lower.empty() ||
           std::find(program_titles.begin(), program_titles.end(), lower) != program_titles.end() ||
           std::any_of(program_openings.begin(), program_openings.end(), begins) ||
           std::any_of(file_endings.begin(), file_endings.end(), ends);
}

void choose_title(Document& document) {
    if (!names_nothing(document.source.title)) return;
    const std::vector<Block>& blocks = document.blocks;
    auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.kind == BlockKind::heading && block.level == 1;
    });
    if (title == blocks.end() && !blocks.empty() && blocks.front().kind == BlockKind::heading)
        title = blocks.begin();
    if (title != blocks.end())
        document.source.title = document[title->span];
    else
        document.source.title = file_name(document.source.path);
}

} // namespace fasti

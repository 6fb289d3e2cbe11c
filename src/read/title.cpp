// SPDX-License-Identifier: Apache-2.0
#include "read/title.hpp"

#include "text/ascii.hpp"
#include "text/one_of.hpp"
#include "text/printable.hpp"
#include "text/utf8.hpp"

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

std::string name_of_file(const std::string& path) {
    const std::string name = path.substr(path.find_last_of("/\\") + 1);
    const auto dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

/// Letters of a word: "mueller", and others than ASCII's.
bool is_of_word(char c) {
    return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// What scanners, cameras and browsers call what they save.
bool is_of_program(std::string_view word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"doc", "document", "download", "dsc", "export", "file", "img", "image", "index", "new",
         "output", "page", "print", "scan", "stdin", "tmp", "untitled"});
    return one_of(ascii_lower(word), words);
}

/// The words that a text begins with, up to its first stop.
std::string first_words(const Document& document) {
    constexpr std::size_t longest = 60; // code points
    const std::size_t most = std::min<std::size_t>(document.text.size(), 1000);
    const std::string_view head = std::string_view(document.text).substr(0, most);
    std::size_t end = std::min(head.find('\n'), head.size());
    for (const std::string_view stop : {". ", "! ", "? ", "; "})
        end = std::min(end, head.find(stop));
    std::string_view words = ascii::trimmed_back(head.substr(0, end), ".,:; ");
    return shorten(printable(words), longest);
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

bool is_name_of_people(std::string_view name) {
    std::size_t letters = 0; // of words that people use
    std::size_t others = 0;
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        while (end < name.size() && (is_of_word(name[end]) || ascii::is_digit(name[end])))
            ++end;
        const std::string_view part = name.substr(at, end - at);
        const auto digits =
            static_cast<std::size_t>(std::count_if(part.begin(), part.end(), ascii::is_digit));
        const std::string_view word = part.substr(0, part.find_first_of("0123456789"));
        const bool mixed =
            digits > 0 && word.size() + digits != part.size(); // "7a30f", not "pm2021"
        const bool told = word.size() > 2 && !mixed && !is_of_program(word);
        (told ? letters : others) += part.size() - (told ? digits : 0);
        at = end + 1;
    }
    return letters > 0 && letters >= others / 4;
}

void choose_title(Document& document) {
    if (!names_nothing(document.source.title)) return;
    document.source.title.clear();
    const std::vector<Block>& blocks = document.blocks;
    auto title = std::find_if(blocks.begin(), blocks.end(), [](const Block& block) {
        return block.kind == BlockKind::heading && block.level == 1;
    });
    if (title == blocks.end() && !blocks.empty() && blocks.front().kind == BlockKind::heading)
        title = blocks.begin();
    if (title != blocks.end()) {
        document.source.title = document[title->span];
        return;
    }
    const std::string name = name_of_file(document.source.path);
    document.source.title = is_name_of_people(name) ? name : first_words(document);
    if (document.source.title.empty()) document.source.title = name;
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "text/file_name.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

// ".txt", ".docx"; not the ".25" of "vol. 1/p.25".
bool has_suffix(std::string_view name) {
    constexpr std::size_t longest = 8;
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos) return false;
    const std::string suffix = ascii_lower(name.substr(dot + 1));
    const auto fits = [](char c) { return ascii::is_lower(c) || ascii::is_digit(c); };
    return !suffix.empty() && suffix.size() <= longest && ascii::is_lower(suffix.front()) &&
           std::all_of(suffix.begin(), suffix.end(), fits);
}

bool looks_like_path(std::string_view text) {
    if (text.find("://") != std::string_view::npos) return false;
    return text.starts_with('/') || text.starts_with("./") || text.starts_with("../") ||
           (text.find('/') != std::string_view::npos && has_suffix(file_name(text)));
}

} // namespace

std::string file_name(std::string_view path) {
    return std::string(path.substr(path.find_last_of('/') + 1));
}

std::string uri_of_path(std::string_view path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view kept = "-._~/";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (ascii::is_letter(c) || ascii::is_digit(c) || kept.find(c) != std::string_view::npos)
            out += c;
        else
            (out += '%').append({hex[byte >> 4U], hex[byte & 15U]});
    }
    return out;
}

std::string known_as(const Source& source) {
    const bool file = !source.media_type.empty() || looks_like_path(source.path);
    const std::string name = file ? file_name(source.path) : source.path;
    return name.empty() ? source.path : name;
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "read/html/addresses.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <vector>

namespace fasti::html {
namespace {

int hex_value(char c) {
    if (ascii::is_digit(c)) return c - '0';
    const char low = ascii::lower(c);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// "%20" is a space [RFC 3986, 2.1].
std::string decoded(std::string_view address) {
    std::string out;
    for (std::size_t at = 0; at < address.size(); ++at) {
        const bool coded = address[at] == '%' && at + 2 < address.size() &&
                           hex_value(address[at + 1]) >= 0 && hex_value(address[at + 2]) >= 0;
        if (coded) {
            out += static_cast<char>(hex_value(address[at + 1]) * 16 + hex_value(address[at + 2]));
            at += 2;
        } else {
            out += address[at];
        }
    }
    return out;
}

void add_parts(std::vector<std::string_view>& parts, std::string_view path) {
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view part = path.substr(0, end);
        path.remove_prefix(std::min(end + 1, path.size()));
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != "." && part != "..")
            parts.push_back(part);
    }
}

} // namespace

std::string joined(std::string_view base, std::string_view relative) {
    const std::string path = decoded(relative);
    std::vector<std::string_view> parts;
    if (!path.starts_with('/') && base.rfind('/') != std::string_view::npos)
        add_parts(parts, base.substr(0, base.rfind('/')));
    add_parts(parts, path);
    std::string out;
    for (const std::string_view part : parts)
        out.append(out.empty() ? "" : "/").append(part);
    return out;
}

bool leads_out(std::string_view address) {
    return address.find(':') < address.find_first_of("/#?");
}

} // namespace fasti::html

// SPDX-License-Identifier: Apache-2.0
#include "events/rows/rows.hpp"

#include "events/rows/rows_parts.hpp"

namespace fasti {
namespace {

constexpr std::size_t max_bytes = std::size_t{1}
                                  << 30U; // a gibibyte of rows is some million events

std::string slurp(std::istream& in, const std::string& path) {
    std::string text;
    std::string chunk(std::size_t{1} << 16U, '\0');
    while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || in.gcount() > 0) {
        text.append(chunk, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > max_bytes) throw ReadError(path, "more than 1 GiB of events; split it");
    }
    if (in.bad()) throw ReadError(path, "cannot be read to its end");
    return text;
}

} // namespace

Chronicle read_events(std::istream& in, const std::string& path) {
    const std::string bytes = slurp(in, path);
    std::string_view text = bytes;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text[first] == '{' ? detail::read_jsonl(text, path) : detail::read_csv(text, path);
}

} // namespace fasti

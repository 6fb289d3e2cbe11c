// SPDX-License-Identifier: Apache-2.0
#include "cli/suffixes.hpp"

#include "read/read.hpp"
#include "render/write/write.hpp"

namespace fasti::cli {

std::vector<std::string> document_suffixes() {
    std::vector<std::string> out;
    for (const Reader& reader : readers())
        out.emplace_back(reader.suffixes.front());
    return out;
}

std::vector<std::string> all_document_suffixes() {
    std::vector<std::string> out;
    for (const Reader& reader : readers())
        if (reader.name != "csv") // a folder may hold what fasti wrote itself
            out.insert(out.end(), reader.suffixes.begin(), reader.suffixes.end());
    return out;
}

std::vector<std::string> drawing_suffixes() {
    std::vector<std::string> out;
    for (const Writer& writer : writers())
        out.emplace_back(writer.suffix);
    return out;
}

std::string listed(const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out.append(i == 0 ? "" : i + 1 == names.size() ? " or " : ", ").append(names[i]);
    return out;
}

} // namespace fasti::cli

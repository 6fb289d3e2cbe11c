// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/group_ids.hpp"

#include "text/ascii.hpp"

#include <set>

namespace fasti::layout {
namespace {

// Only characters that every format takes in a name.
std::string plain_id(const std::string& id) {
    std::string out = "event-";
    for (const char c : id) {
        const bool plain = ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '_';
        if (plain && out.size() < 60) out += c;
    }
    return out;
}

} // namespace

std::vector<std::string> group_ids(const std::vector<Entry>& entries) {
    std::vector<std::string> ids;
    std::set<std::string> taken;
    for (const Entry& entry : entries) {
        std::string id = plain_id(entry.id);
        if (entry.id.empty() || !taken.insert(id).second) {
            id += "." + std::to_string(ids.size() + 1);
            taken.insert(id);
        }
        ids.push_back(std::move(id));
    }
    return ids;
}

} // namespace fasti::layout

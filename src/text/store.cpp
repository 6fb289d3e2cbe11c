// SPDX-License-Identifier: Apache-2.0
#include "text/store.hpp"

#include <algorithm>
#include <utility>

namespace fasti {

std::uint64_t MemoryStore::put(std::string bytes) {
    const std::uint64_t at = size_;
    if (bytes.empty()) return at;
    size_ += bytes.size();
    begins_.push_back(at);
    pieces_.push_back(std::move(bytes));
    return at;
}

std::string MemoryStore::get(std::uint64_t at, std::size_t size) const {
    if (size == 0) return {};
    const auto piece = std::upper_bound(begins_.begin(), begins_.end(), at) - begins_.begin() - 1;
    const auto index = static_cast<std::size_t>(piece);
    return pieces_[index].substr(static_cast<std::size_t>(at - begins_[index]), size);
}

void MemoryStore::clear() {
    pieces_ = {};
    begins_ = {};
    size_ = 0;
}

} // namespace fasti

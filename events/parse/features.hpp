// SPDX-License-Identifier: Apache-2.0
// A list of features, each made by one template; the templates are numbered by their order.
#pragma once

#include "events/parse/hash.hpp"

#include <array>
#include <cassert>
#include <cstddef>
#include <span>

namespace fasti::parse {

/// The features of one decision.
class Features {
public:
    void clear() { size_ = 0; }

    /// The next template, filled with these values.
    template <class... Values>
    void add(Values... values) {
        assert(size_ < keys_.size());
        keys_[size_] = feature_key(size_ + 1, static_cast<std::uint64_t>(values)...);
        ++size_;
    }

    std::span<const std::uint64_t> keys() const { return {keys_.data(), size_}; }

private:
    std::array<std::uint64_t, 128> keys_{};
    std::size_t size_ = 0;
};

} // namespace fasti::parse

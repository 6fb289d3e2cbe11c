// SPDX-License-Identifier: Apache-2.0
// Where lines may break: where Unicode allows it [UAX #14], but never inside a range of numbers or
// dates.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace fasti::layout {

/// Finds where lines may break; holds ICU's rules, so make one and keep it.
class LineBreaker {
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(const LineBreaker&) = delete;
    LineBreaker& operator=(const LineBreaker&) = delete;
    LineBreaker(LineBreaker&&) = delete;
    LineBreaker& operator=(LineBreaker&&) = delete;

    /// The bytes before which a line may begin: ascending, without 0, with text.size().
    std::vector<std::size_t> breaks(const std::string& text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fasti::layout

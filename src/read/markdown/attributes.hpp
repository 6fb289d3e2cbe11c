// SPDX-License-Identifier: Apache-2.0
// The attributes that pandoc and kramdown write behind headings, links, images and code:
// `{#mill .unnumbered number="1"}`.
#pragma once

#include <cstddef>
#include <string_view>

namespace fasti::markdown {

/// How many bytes the attributes take that begin with the `{` at `at`; 0 where it begins none. They
/// have an effect only behind what they belong to: a `]`, `)`, a backtick, or at the end of a
/// block.
std::size_t attributes_at(std::string_view block, std::size_t at);

} // namespace fasti::markdown

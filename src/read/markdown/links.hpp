// SPDX-License-Identifier: Apache-2.0
// The parts of Markdown that have a syntax of their own behind a bracket: targets of links,
// footnote marks, autolinks, HTML tags. Each answers with the number of bytes it takes, 0 when it
// is none.
#pragma once

#include "read/markdown/labels.hpp"
#include "text/span.hpp"

#include <cstddef>
#include <string_view>

namespace fasti::markdown {

/// `<b>`, `</p>`, `<!-- … -->`, `<https://example.org>`.
struct Tag {
    std::size_t size = 0;
    bool autolink = false; ///< what is inside the brackets are words
    bool breaks = false;   ///< separates words: `<br>`, `<td>`
};

/// Looks at places of one block. Every search ends at the next sign of its own kind or remembers
/// that it failed, so that asking at each byte of a block is linear in it.
class Links {
public:
    Links(std::string_view block, const Labels& labels) : block_(block), labels_(labels) {}

    /// The tag that begins at `at`, a `<`.
    Tag tag_at(std::size_t at);

    /// The footnote mark `[^label]` that begins at `at`, a `[`.
    std::size_t footnote_at(std::size_t at) const;

    /// `](url "title")`, `][label]`, `][]`, or just `]` behind a label that is defined. `at` is the
    /// `]`, `label` what stands between the brackets.
    std::size_t target_at(std::size_t at, Span label) const;

private:
    std::size_t inline_target(std::size_t at) const;
    std::size_t reference(std::size_t at, Span label) const;
    bool defined(std::string_view label) const;
    Tag comment_at(std::size_t at);

    std::string_view block_;
    const Labels& labels_;
    bool no_comment_end_ = false;
};

} // namespace fasti::markdown

// SPDX-License-Identifier: Apache-2.0
// Sentences of one document parsed on demand: only dated ones, and those that a pronoun looks back
// to, are worth a parse.
#pragma once

#include "events/grammar/tree_date.hpp"
#include "events/parse/model.hpp"
#include "text/document.hpp"

#include <array>
#include <memory>
#include <vector>

namespace fasti::grammar {

/// A parsed stretch of a document; spans of its tokens count from its begin.
struct Parsed {
    Span span; ///< bytes of Document::text
    parse::Sentence sentence;
    std::unique_ptr<const Tree> tree;
    std::vector<TreeDate> dates; ///< in order

    /// The date that begins at a byte of the document; nullptr when there is none.
    const TreeDate* date_at(std::size_t begin) const;
};

/// Parses, and remembers the last few sentences, since dates come in groups.
class Grammarian {
public:
    Grammarian(const Document& document, const parse::Model& model)
        : document_(document), model_(model) {}

    /// The grammar of a stretch; `dates` are the expressions of time in it, as bytes of the
    /// document. The reference holds until the third call after this one.
    const Parsed& at(Span span, std::span<const SentenceDate> dates);

private:
    /// The words of a stretch in a typeface of their own, in its bytes.
    std::vector<Span> emphasised(Span span) const;

    const Document& document_;
    const parse::Model& model_;
    std::array<Parsed, 4> recent_;
    std::size_t next_ = 0;
};

} // namespace fasti::grammar

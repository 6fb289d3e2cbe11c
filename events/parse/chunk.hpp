// SPDX-License-Identifier: Apache-2.0
// What stands between two spaces, on its way to be cut into words. Rules mark places where a word
// begins; each looks at the signs alone, so their order does not matter, but for the last two.
// Part of tokenise.cpp; not for other rooms.
#pragma once

#include "text/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::parse {

/// The signs of a chunk, with plain quotes, and where words begin.
class WordChunk {
public:
    /// `last`: no chunk of the sentence follows.
    WordChunk(std::string_view sentence, Span span, bool last);

    /// Applies all rules and appends the words.
    void cut(std::vector<Span>& out);

private:
    char32_t sign(std::size_t at) const { return at < signs_.size() ? signs_[at] : U'\0'; }

    char32_t before(std::size_t at) const { return at > 0 ? signs_[at - 1] : U'\0'; }

    void cut_out(std::size_t begin, std::size_t end);
    std::size_t run_end(std::size_t at) const;
    std::string lower(std::size_t begin, std::size_t end) const;
    bool keeps_stop(std::size_t begin, std::size_t stop) const;

    void cut_signs();
    void cut_sign(std::size_t at);
    void cut_run(std::size_t begin, std::size_t end);
    void cut_stops();
    void cut_hyphens();
    void cut_slashes();
    void cut_units();
    void protect_address();
    void cut_clitics(std::size_t begin, std::size_t end);
    bool cut_apostrophe(std::size_t begin, std::size_t end);

    std::string_view sentence_;
    bool last_;
    std::u32string signs_;
    std::vector<std::size_t> offsets_; // of each sign, and the end
    std::vector<bool> cuts_;           // a word begins here
};

} // namespace fasti::parse

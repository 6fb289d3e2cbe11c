// SPDX-License-Identifier: Apache-2.0
// The mentions of many documents, put aside in a store: in memory there is no more than where each
// lies.
//
//     const ShelvedMentions those = shelve(reading.mentions, store);    while documents are read
//     shelf.add(those, first_source);                                   when their order is known
//     shelf[0]                                                          the first of all
#pragma once

#include "events/extract/mention/mention.hpp"
#include "text/store.hpp"

#include <cstdint>
#include <vector>

namespace fasti::merge {

/// Where the mentions of one document lie.
struct ShelvedMentions {
    std::uint64_t at = 0;
    std::vector<std::uint32_t> ends; ///< of each, in bytes from `at`
};

/// Puts the mentions of one document aside.
ShelvedMentions shelve(const std::vector<mention::Mention>& mentions, Store& store);

/// Mentions one after another, as if they were in memory.
class MentionShelf {
public:
    explicit MentionShelf(const Store& store) : store_(store) {}

    /// Appends those of the next document, whose parts are sources from `first_source` on.
    void add(ShelvedMentions mentions, std::size_t first_source);

    std::size_t size() const { return size_; }

    /// Calls use(mention) for all of them, from the first to the last.
    template <class Use>
    void each(const Use& use) const {
        for (std::size_t d = 0; d < documents_.size(); ++d)
            for (const mention::Mention& mention : of_document(d))
                use(mention);
    }

    mention::Mention operator[](std::size_t i) const;

private:
    struct Document {
        ShelvedMentions mentions;
        std::size_t first = 0; ///< mention
        std::size_t first_source = 0;
    };

    std::vector<mention::Mention> of_document(std::size_t d) const;
    mention::Mention unpacked(std::string_view bytes, std::size_t d) const;

    const Store& store_;
    std::vector<Document> documents_;
    std::size_t size_ = 0;
};

} // namespace fasti::merge

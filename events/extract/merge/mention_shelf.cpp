// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/mention_shelf.hpp"

#include "events/extract/merge/packed.hpp"

#include <algorithm>
#include <utility>

namespace fasti::merge {

ShelvedMentions shelve(const std::vector<mention::Mention>& mentions, Store& store) {
    ShelvedMentions out;
    out.ends.reserve(mentions.size());
    std::string bytes;
    for (const mention::Mention& mention : mentions) {
        pack(mention, bytes);
        out.ends.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    bytes.shrink_to_fit();
    out.at = store.put(std::move(bytes));
    return out;
}

void MentionShelf::add(ShelvedMentions mentions, std::size_t first_source) {
    const std::size_t count = mentions.ends.size();
    documents_.push_back({std::move(mentions), size_, first_source});
    size_ += count;
}

mention::Mention MentionShelf::operator[](std::size_t i) const {
    const auto behind = std::upper_bound(
        documents_.begin(), documents_.end(), i,
        [](std::size_t number, const Document& document) { return number < document.first; });
    const auto d = static_cast<std::size_t>(behind - documents_.begin()) - 1;
    const auto& [at, ends] = documents_[d].mentions;
    const std::size_t own = i - documents_[d].first;
    const std::size_t begin = own == 0 ? 0 : ends[own - 1];
    return unpacked(store_.get(at + begin, ends[own] - begin), d);
}

std::vector<mention::Mention> MentionShelf::of_document(std::size_t d) const {
    const auto& [at, ends] = documents_[d].mentions;
    std::vector<mention::Mention> out;
    if (ends.empty()) return out;
    const std::string bytes = store_.get(at, ends.back());
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        out.push_back(unpacked(std::string_view(bytes).substr(begin, end - begin), d));
        begin = end;
    }
    return out;
}

/// Numbers of a document become those of all.
mention::Mention MentionShelf::unpacked(std::string_view bytes, std::size_t d) const {
    mention::Mention mention = unpack(bytes);
    mention.document = d;
    renumber(mention.cited, documents_[d].first_source);
    for (Citation& citation : mention.taken_up)
        renumber(citation, documents_[d].first_source);
    return mention;
}

} // namespace fasti::merge

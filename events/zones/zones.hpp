// SPDX-License-Identifier: Apache-2.0
// What in a document is the story and what is its apparatus, before anything is tagged.
//
//     const zones::Zones zones = zones::zones_of(document);
//     zones.at(span.begin, block).role      // of a place: of the stretch it lies in, else of its
//     block
#pragma once

#include "events/zones/role.hpp"
#include "text/document.hpp"

#include <string>
#include <vector>

namespace fasti::zones {

/// The roles of a document.
struct Zones {
    std::vector<Role> blocks;       ///< one a block
    std::vector<Stretch> stretches; ///< by begin, disjoint

    /// The role of the word that begins at a byte of this block; narrative where nothing is known.
    Role at(std::size_t byte, std::size_t block) const;

    friend bool operator==(const Zones&, const Zones&) = default;
};

/// The roles of all blocks, and of the stretches in them. Linear in the size of the document.
Zones zones_of(const Document& document);

/// The canonical dump (`--dump=zones`): a line a block with its role, then one a stretch.
std::string dump(const Document& document, const Zones& zones);

} // namespace fasti::zones

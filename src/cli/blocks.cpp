// SPDX-License-Identifier: Apache-2.0
#include "cli/blocks.hpp"

#include "events/zones/zones.hpp"

#include <string>

namespace fasti::cli {
namespace {

std::string line_of(const Document& document, std::size_t byte) {
    return std::to_string(document.index.line(document.offsets.original(byte)));
}

/// " of “[1]”, line 7" of a block that is, or belongs to, such a note.
std::string anchor_text(const Document& document, std::size_t block) {
    const DocumentNote* note = note_at(document, document.blocks[block].span.begin);
    if (note == nullptr || note->mark.empty()) return "";
    return " of “" + note->mark + "”, line " + line_of(document, note->anchor.begin);
}

} // namespace

void write_blocks(const Document& document, std::ostream& out) {
    const zones::Zones zones = zones::zones_of(document);
    auto stretch = zones.stretches.begin();
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        out << line_of(document, block.span.begin) << ' ' << name(block.kind);
        if (block.level > 0) out << block.level;
        out << ' ' << zones::name(zones.blocks[i]) << anchor_text(document, i) << ": "
            << document[block.span] << '\n';
        for (; stretch != zones.stretches.end() && stretch->span.begin < block.span.end; ++stretch)
            out << "  " << zones::name(stretch->role) << ": " << document[stretch->span] << '\n';
    }
}

} // namespace fasti::cli

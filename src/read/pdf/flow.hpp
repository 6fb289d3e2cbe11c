// SPDX-License-Identifier: Apache-2.0
// From lines in reading order to blocks: paragraphs over columns and pages, headings, notes, rows.
#pragma once

#include "read/canonical/writer.hpp"
#include "read/pdf/reading_order.hpp"

#include <string>
#include <vector>

namespace fasti::pdf {

/// Writes the pages of a document, whose printed numbers are `labels`.
void write_flow(const std::vector<std::vector<Line>>& pages,
                const std::vector<std::string>& labels,
                canonical::Writer& writer);

} // namespace fasti::pdf

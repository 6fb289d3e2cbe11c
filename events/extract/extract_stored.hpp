// SPDX-License-Identifier: Apache-2.0
// Extraction of more documents than memory should hold the events of.
#pragma once

#include "events/extract/extract.hpp"
#include "events/extract/merge/stored_chronicle.hpp"
#include "text/store.hpp"

#include <functional>

namespace fasti {

/// As extract() where not even what was found should lie in memory: mentions wait in `store`, which
/// must outlive the chronicle, and events are told one by one.
merge::StoredChronicle extract_stored(std::size_t count,
                                      const std::function<Document(std::size_t)>& open,
                                      const Language* language,
                                      Store& store,
                                      const ExtractOptions& options = {});

} // namespace fasti

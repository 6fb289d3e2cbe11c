// SPDX-License-Identifier: Apache-2.0
// What an edition says of itself.
#pragma once

#include <string_view>

namespace fasti::zones {

/// "Last updated: September 7, 2021", "Copyright 2012 by …", "First published in 1911", or several
/// such labels.
bool is_edition_line(std::string_view block);

/// A sentence: "The present edition was printed in London on 4 May 1911."
bool tells_of_an_edition(std::string_view sentence);

} // namespace fasti::zones

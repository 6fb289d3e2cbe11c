// SPDX-License-Identifier: Apache-2.0
// The grammar of every sentence of some documents, to look at.
#pragma once

#include "text/document.hpp"

#include <ostream>
#include <span>
#include <string>

namespace fasti::cli {

/// CoNLL-U, by the model in a file; an empty path is the model of the program. Throws ReadError
/// when the file is no model.
void write_parses(std::span<const Document> documents, const std::string& model, std::ostream& out);

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
// The readers of readers.cpp's list, one a file. Each throws ReadError when the bytes are not what
// it reads; the path in `source` is for messages only. No reader opens a file.
#pragma once

#include "text/document.hpp"

#include <string>

namespace fasti {

Document read_txt(std::string bytes, Source source = {}); ///< txt.cpp
Document read_md(std::string bytes, Source source = {});  ///< md.cpp

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
// Addresses of files beside a file, as links and manifests have them.
#pragma once

#include <string>
#include <string_view>

namespace fasti::html {

/// The path of what `relative` leads to from the file `base`, both inside one container:
/// "text/one.xhtml" and "../notes%201.xhtml" → "notes 1.xhtml". Nothing leads above the top.
std::string joined(std::string_view base, std::string_view relative);

/// Whether an address leads out of the container: "https://…", "mailto:…".
bool leads_out(std::string_view address);

} // namespace fasti::html

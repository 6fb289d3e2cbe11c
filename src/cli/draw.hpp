// SPDX-License-Identifier: Apache-2.0
// From a chronicle to pictures, for `build` and `render`.
#pragma once

#include "cli/checked.hpp"
#include "cli/options.hpp"
#include "cli/outputs.hpp"
#include "render/scene.hpp"

#include <memory>
#include <string>
#include <vector>

namespace fasti::cli {

/// Complains about what cannot be drawn before any work is done, or would be drawn over one of
/// `inputs`. Throws UsageError or WriteError.
Outputs drawing_outputs(const DrawingOptions& options, const std::vector<std::string>& inputs);

/// The events in order, laid out as the options say. Their room is free before that begins.
Scene lay_out(std::unique_ptr<const Checked> events, const DrawingOptions& options);

/// Writes the scene to every output. Throws WriteError.
void draw(const Scene& scene, const DrawingOptions& options, Outputs& outputs);

} // namespace fasti::cli

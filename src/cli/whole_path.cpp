// SPDX-License-Identifier: Apache-2.0
#include "cli/whole_path.hpp"

namespace fasti::cli {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

std::string whole_path(const std::string& path) {
    if (path == "-") return path;
    std::error_code failure;
    const fs::path folder = fs::weakly_canonical(fs::absolute(folder_of(path), failure), failure);
    return failure ? path : (folder / fs::path(path).filename()).string();
}

} // namespace fasti::cli

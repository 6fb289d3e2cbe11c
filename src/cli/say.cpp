// SPDX-License-Identifier: Apache-2.0
#include "cli/say.hpp"

#include "read/file.hpp"
#include "text/shown.hpp"

#include <iostream>

namespace fasti::cli {
namespace {

// "essay.txt", "the 3 documents".
std::string name_of(std::span<const std::string> paths) {
    if (paths.size() > 1) return "the " + std::to_string(paths.size()) + " documents";
    return name_of_input(paths.empty() ? "-" : paths.front());
}

} // namespace

void say(std::string_view message) {
    std::cerr << "fasti: " << shown(message, "") << '\n';
}

void warn_if_nothing(std::size_t events,
                     std::span<const std::string> paths,
                     std::string_view advice,
                     bool quiet) {
    if (events != 0 || quiet) return;
    say("warning: " + name_of(paths) + ": no event was found, so what is written is empty; " +
        std::string(advice));
}

} // namespace fasti::cli

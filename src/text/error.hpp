// SPDX-License-Identifier: Apache-2.0
// The world failed: a file cannot be read, an option cannot be understood. Texts that disagree are
// no errors but a Finding. Messages say what, where and what to do, in one line.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace fasti {

/// The base of everything fasti throws.
struct Error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A file could not be read or is not what it should be.
struct ReadError : Error {
    /// `what` is a clause ("not UTF-8 text"); `byte` is where in the file, when that helps.
    ReadError(std::string file, const std::string& what, std::size_t at = 0)
        : Error(file + ": " + what), path(std::move(file)), byte(at) {}

    std::string path;
    std::size_t byte;
};

/// A file could not be written.
struct WriteError : Error {
    using Error::Error;
};

/// The command line, or a value given on it, makes no sense.
struct UsageError : Error {
    using Error::Error;
};

} // namespace fasti

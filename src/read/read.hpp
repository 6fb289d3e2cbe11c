// SPDX-License-Identifier: Apache-2.0
// From a file to a Document. One file a format; readers.cpp is the list.
#pragma once

#include "text/document.hpp"

#include <span>
#include <string>
#include <string_view>

namespace fasti {

/// An input format: how it is called, which file endings it has, and its reader.
struct Reader {
    std::string_view name;                       ///< "txt", also what --from takes
    std::string_view media_type;                 ///< "text/plain"
    std::span<const std::string_view> suffixes;  ///< ".txt", ".text"; lower case
    Document (*read)(std::string bytes, Source); ///< Throws ReadError.
    /// Whether the bytes are surely of this format, whatever their file is called; nullptr: nothing
    /// in them can tell.
    bool (*knows)(std::string_view bytes) = nullptr;
    bool zipped = false; ///< its files are ZIP archives
};

/// Every format, in the order in which they are tried; the first is for files of no known ending.
std::span<const Reader> readers();

/// The reader of these bytes: the one that knows them, else the one of files that end like `path`.
const Reader& reader_for(const std::string& path, std::string_view bytes = {});

/// Reads a file, "-" being standard input; the format follows from the content, then from the
/// ending. Throws ReadError: no such file, a directory, not readable, larger than 256 MiB, or
/// nothing that fasti reads, with what can be done about it.
Document read(const std::string& path);

/// The same of bytes that are in memory; `source.path` has the ending.
Document read_bytes(std::string bytes, Source source);

/// Reads bytes as what the caller says they are; `format` is a Reader's name. Throws ReadError.
Document read_text(std::string bytes, Source source, std::string_view format = "txt");

} // namespace fasti

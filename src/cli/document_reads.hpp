// SPDX-License-Identifier: Apache-2.0
// Documents read by several threads, such that all that cannot be read are named at once.
#pragma once

#include "text/document.hpp"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace fasti::cli {

/// Reads a document, "-" being standard input. Throws ReadError, also about rows of events, which
/// are no prose. `format` is a Reader's name; "": by content, then by ending.
Document read_document(const std::string& path, const std::string& format);
/// The same of bytes that were read already.
Document document_of(std::string bytes, const std::string& path, const std::string& format);

/// What several threads read.
class DocumentReads {
public:
    DocumentReads(std::vector<std::string> paths, std::string format)
        : paths_(std::move(paths)), format_(std::move(format)) {}

    std::size_t size() const { return paths_.size(); }

    /// The document of a number below size(); an empty one where it or one before cannot be read,
    /// so that no work goes into what is not going to be written.
    Document read(std::size_t i);

    /// Throws Error about the one that could not be read, or UnreadFiles.
    void check() const;

private:
    std::vector<std::string> paths_;
    std::string format_;
    std::mutex mutex_;
    std::map<std::size_t, std::string> unread_; // by number, so that threads do not matter
};

} // namespace fasti::cli

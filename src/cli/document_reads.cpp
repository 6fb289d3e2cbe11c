// SPDX-License-Identifier: Apache-2.0
#include "cli/document_reads.hpp"

#include "cli/unread_files.hpp"
#include "events/rows/rows_shape.hpp"
#include "read/file.hpp"
#include "read/read.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace fasti::cli {
namespace {

// Offsets and dates of rows would become events. A table that a person keeps is a document.
void refuse_rows(const std::string& bytes, const std::string& path) {
    const std::string named = name_of_input(path);
    switch (row_shape(bytes)) {
    case RowShape::events:
        if (!are_rows(bytes)) return;
        throw ReadError(named, "events, not a document; give them alone to fasti check, "
                               "fasti graph or fasti render");
    case RowShape::expressions:
        throw ReadError(named, "what fasti tag found, not a document; give the document itself");
    case RowShape::none:
        if (ascii_lower(path).ends_with(".jsonl"))
            throw ReadError(named, "rows without the title and date of an event, not a document; "
                                   "to read it as text, name it .txt");
    }
}

} // namespace

Document read_document(const std::string& path, const std::string& format) {
    return document_of(load(path), path, format);
}

Document document_of(std::string bytes, const std::string& path, const std::string& format) {
    refuse_rows(bytes, path);
    Source source;
    source.path = path;
    if (!format.empty()) return read_text(std::move(bytes), std::move(source), format);
    return read_bytes(std::move(bytes), std::move(source));
}

Document DocumentReads::read(std::size_t i) {
    try {
        Document out = read_document(paths_[i], format_);
        const std::lock_guard lock(mutex_);
        if (unread_.empty()) return out;
    } catch (const ReadError& error) {
        const std::lock_guard lock(mutex_);
        unread_.emplace(i, error.what());
    }
    Source source;
    source.path = paths_[i];
    return read_text("", std::move(source));
}

void DocumentReads::check() const {
    if (unread_.empty()) return;
    std::vector<std::string> messages;
    for (const auto& [number, message] : unread_)
        messages.push_back(message);
    if (messages.size() > 1) throw UnreadFiles(std::move(messages));
    throw Error(messages.front());
}

} // namespace fasti::cli

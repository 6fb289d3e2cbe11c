// SPDX-License-Identifier: Apache-2.0
#include "cli/named_files.hpp"

#include "cli/folder.hpp"
#include "cli/unread_files.hpp"
#include "read/file.hpp"
#include "text/error.hpp"

#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <iterator>
#include <utility>

namespace fasti::cli {
namespace {

// A terminal would wait for somebody who does not know that it does.
void expect_standard_input(const std::string& wanted) {
    if (::isatty(STDIN_FILENO) != 0)
        throw UsageError("nothing to read; name " + wanted +
                         ", or send text to standard input, or give - to type it");
}

bool is_folder(const std::string& path) {
    std::error_code failure;
    return path != "-" && std::filesystem::is_directory(path, failure);
}

// Puts what a path names at the end of `out`, and what is to be said of it into `notes`.
void add_documents(const std::string& path,
                   std::vector<std::string>& out,
                   std::vector<std::string>& notes) {
    if (!is_folder(path)) return out.push_back(path);
    FolderContents contents = look_into(path);
    if (!contents.skipped.empty()) notes.push_back(path + ": " + contents.skipped);
    std::move(contents.documents.begin(), contents.documents.end(), std::back_inserter(out));
}

// A folder is wrong before any file is read: then files are opened too, to name all at once.
[[noreturn]] void name_unread(const std::vector<std::string>& paths) {
    std::vector<std::string> messages;
    for (const std::string& path : paths) {
        try {
            if (is_folder(path))
                look_into(path);
            else if (path != "-")
                load(path);
        } catch (const ReadError& error) {
            messages.emplace_back(error.what());
        }
    }
    if (messages.size() == 1) throw Error(messages.front());
    throw UnreadFiles(std::move(messages));
}

} // namespace

void settle_documents(std::vector<std::string>& paths, bool quiet) {
    if (paths.empty()) {
        expect_standard_input("documents or folders");
        paths.emplace_back("-");
    }
    std::vector<std::string> out;
    std::vector<std::string> notes;
    try {
        for (const std::string& path : paths)
            add_documents(path, out, notes);
    } catch (const ReadError&) {
        name_unread(paths);
    }
    paths = std::move(out);
    if (quiet) return;
    for (const std::string& note : notes)
        std::cerr << "fasti: " << note << '\n';
}

void settle_events(std::string& path) {
    if (!path.empty()) return;
    expect_standard_input("a file of events");
    path = "-";
}

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs.hpp"

#include "cli/signals.hpp"
#include "cli/temporary.hpp"
#include "cli/whole_path.hpp"
#include "read/file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace fasti::cli {
namespace {

using Paths = std::vector<std::string>;

// What has been read cannot be read again once it is overwritten.
void refuse_inputs(const std::string& path, const Identity& output, const Paths& inputs) {
    if (!output.regular()) return;
    const std::string name = path == "-" ? "standard output" : path;
    for (const std::string& input : inputs) {
        if (Identity(input, STDIN_FILENO) != output) continue;
        const std::string other = name_of_input(input);
        throw UsageError(name + ": is an input too" + (other == name ? "" : ", as " + other) +
                         "; name another file for the output");
    }
}

void refuse_twice(const std::string& path, std::vector<Identity>& seen, const Identity& output) {
    if (std::find(seen.begin(), seen.end(), output) != seen.end())
        throw UsageError("-o " + path + ": given twice; name each output once");
    seen.push_back(output);
}

void write_standard_output(const Spool& spool) {
    const Descriptor out(::dup(STDOUT_FILENO));
    const int error = out.ok() ? spool.copy_to(out) : errno;
    if (error == EPIPE) throw UnreadOutput("standard output: closed");
    if (error != 0) fail_to_write("standard output", error);
}

void write_directly(const std::string& path, const Spool& spool) {
    if (path == "-") return write_standard_output(spool);
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    const int error = file.ok() ? spool.copy_to(file) : errno;
    if (error != 0) fail_to_write(path, error);
}

} // namespace

Outputs::Outputs(const Paths& paths, const Paths& inputs, Audience audience) {
    std::vector<Identity> seen;
    for (const std::string& path : paths) {
        const Target target = find_target(path);
        const Identity identity(path, STDOUT_FILENO);
        refuse_inputs(path, identity, inputs);
        refuse_twice(path, seen, identity);
        targets_.push_back(target);
        // On the disk that the output goes to, where that is known.
        spools_.push_back(std::make_unique<SpoolStream>(
            target.replaceable ? folder_of(target.file) : temporary_folder(), audience));
    }
}

// Whoever stops the program meanwhile gets all of them or none, and no temporary file.
void Outputs::replace_files() const {
    const HeldSignals signals;
    std::vector<Temporary> files;
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        if (targets_[i].replaceable) files.emplace_back(targets_[i], spools_[i]->spool());
        if (signals.any())
            throw WriteError(targets_[i].path + ": not written, stopped by a signal");
    }
    for (Temporary& file : files)
        file.replace_target();
}

void Outputs::commit() {
    for (std::size_t i = 0; i < targets_.size(); ++i)
        if (!*spools_[i]) fail_to_write(targets_[i].path, ENOSPC);
    replace_files();
    for (std::size_t i = 0; i < targets_.size(); ++i)
        if (!targets_[i].replaceable) write_directly(targets_[i].path, spools_[i]->spool());
}

} // namespace fasti::cli

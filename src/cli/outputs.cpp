// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>

namespace fasti::cli {
namespace {

namespace fs = std::filesystem;

fs::path folder_of(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

// What a link leads to is replaced, not the link.
fs::path target_of(const std::string& path) {
    std::error_code failure;
    const fs::path target =
        fs::is_symlink(path, failure) ? fs::canonical(path, failure) : fs::path(path);
    return failure ? fs::path(path) : target;
}

void check_writable(const std::string& path) {
    std::error_code failure;
    if (path.empty()) throw UsageError("-o: an empty name; name a file");
    if (fs::is_directory(path, failure))
        throw UsageError(path + ": a directory; name a file in it");
    const fs::path folder = folder_of(target_of(path));
    if (!fs::is_directory(folder, failure))
        throw WriteError(path + ": no folder " + folder.string() + "; make it first");
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        throw WriteError(path + ": the folder " + folder.string() +
                         " does not let you write; choose another");
}

[[noreturn]] void fail(const fs::path& path, int error) {
    throw WriteError(path.string() + ": cannot be written (" + std::strerror(error) + ")");
}

// A file beside its target, which it replaces in one step; gone if it never does.
class Temporary {
public:
    Temporary(fs::path target, const Spool& spool) : target_(std::move(target)) {
        const Descriptor file(create());
        if (!file.ok()) fail(target_, errno);
        if (const int error = spool.copy_to(file); error != 0) {
            remove();
            fail(target_, error);
        }
    }

    ~Temporary() { remove(); }

    Temporary(Temporary&& other) noexcept
        : target_(std::move(other.target_)), path_(std::move(other.path_)) {
        other.path_.clear();
    }

    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary& operator=(Temporary&&) = delete;

    void replace_target() {
        if (::rename(path_.c_str(), target_.c_str()) != 0) fail(target_, errno);
        path_.clear();
    }

private:
    int create() {
        const std::string stem =
            "." + target_.filename().string() + ".fasti-" + std::to_string(::getpid());
        for (int n = 0; n < 100; ++n) {
            path_ = folder_of(target_) / (stem + "-" + std::to_string(n));
            const int fd = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (fd >= 0 || errno != EEXIST) return fd;
        }
        return -1;
    }

    void remove() noexcept {
        if (!path_.empty()) ::unlink(path_.c_str());
        path_.clear();
    }

    fs::path target_;
    fs::path path_;
};

void write_standard_output(const Spool& spool) {
    const Descriptor out(::dup(STDOUT_FILENO));
    const int error = out.ok() ? spool.copy_to(out) : errno;
    if (error == EPIPE) throw UnreadOutput("standard output: closed");
    if (error != 0) fail("standard output", error);
}

void write_directly(const std::string& path, const Spool& spool) {
    if (path == "-") return write_standard_output(spool);
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    const int error = file.ok() ? spool.copy_to(file) : errno;
    if (error != 0) fail(path, error);
}

bool replaceable(const std::string& path) {
    std::error_code failure;
    return path != "-" && (!fs::exists(path, failure) || fs::is_regular_file(path, failure));
}

// On the disk that the output goes to, where that is known.
fs::path spool_folder(const std::string& path) {
    return replaceable(path) ? folder_of(target_of(path)) : temporary_folder();
}

} // namespace

Outputs::Outputs(std::vector<std::string> paths) : paths_(std::move(paths)) {
    std::set<fs::path> seen;
    for (const std::string& path : paths_) {
        if (path != "-") check_writable(path);
        std::error_code failure;
        if (!seen.insert(path == "-" ? fs::path(path) : fs::weakly_canonical(path, failure)).second)
            throw UsageError("-o " + path + ": given twice; name each output once");
        spools_.push_back(std::make_unique<SpoolStream>(spool_folder(path)));
    }
}

void Outputs::commit() {
    for (std::size_t i = 0; i < paths_.size(); ++i)
        if (!*spools_[i]) fail(paths_[i], ENOSPC);
    std::vector<Temporary> files;
    for (std::size_t i = 0; i < paths_.size(); ++i)
        if (replaceable(paths_[i])) files.emplace_back(target_of(paths_[i]), spools_[i]->spool());
    for (Temporary& file : files)
        file.replace_target();
    for (std::size_t i = 0; i < paths_.size(); ++i)
        if (!replaceable(paths_[i])) write_directly(paths_[i], spools_[i]->spool());
}

} // namespace fasti::cli

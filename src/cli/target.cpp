// SPDX-License-Identifier: Apache-2.0
#include "cli/target.hpp"

#include "cli/whole_path.hpp"
#include "text/error.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fasti::cli {
namespace {

namespace fs = std::filesystem;

constexpr mode_t permissions = 0777;

// Links lead on, also where nothing is yet: what is written there is what the link was made for.
fs::path behind_links(const fs::path& path) {
    constexpr int most = 40; // as many as Linux follows
    std::error_code failure;
    fs::path out = path;
    for (int n = 0; fs::is_symlink(out, failure); ++n) {
        const fs::path next = fs::read_symlink(out, failure);
        if (failure || n == most) throw WriteError(path.string() + ": a link that leads nowhere");
        out = out.parent_path() / next; // next alone where it is absolute
    }
    return out;
}

void check_folder(const std::string& path, const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        throw WriteError(path + ": no folder " + folder.string() + "; make it first");
    if (::access(folder.c_str(), W_OK | X_OK) != 0)
        throw WriteError(path + ": the folder " + folder.string() +
                         " does not let you write; choose another");
}

// The superuser may write everything; that a file is marked as read-only is meant all the same.
bool read_only(const std::string& path, const struct stat& status) {
    constexpr mode_t any_may_write = 0222;
    const bool marked = S_ISREG(status.st_mode) && (status.st_mode & any_may_write) == 0;
    return marked || ::access(path.c_str(), W_OK) != 0;
}

// False where there is nothing yet.
bool find(const std::string& path, struct stat& status) {
    if (::stat(path.c_str(), &status) == 0) return true;
    if (errno == ENOENT) return false;
    if (errno == ELOOP) throw WriteError(path + ": a link that leads to itself");
    if (errno == ENOTDIR)
        throw WriteError(path + ": no folder " + folder_of(path).string() + "; make it first");
    throw WriteError(path + ": cannot be written (" + std::strerror(errno) + ")");
}

bool same(const fs::path& file, const struct stat& status) {
    struct stat other {};

    return ::stat(file.c_str(), &other) == 0 && other.st_dev == status.st_dev &&
           other.st_ino == status.st_ino;
}

} // namespace

Identity::Identity(const std::string& path, int standard) : path_(path) {
    struct stat status {};

    known_ = (path == "-" ? ::fstat(standard, &status) : ::stat(path.c_str(), &status)) == 0;
    if (known_) {
        device_ = status.st_dev;
        inode_ = status.st_ino;
        regular_ = S_ISREG(status.st_mode);
        return;
    }
    if (path != "-") path_ = whole_path(behind_links(path).string());
}

Target find_target(const std::string& path) {
    if (path.empty()) throw UsageError("-o: an empty name; name a file");
    Target out{path, path, false, std::nullopt};
    if (path == "-") return out;

    struct stat status {};

    const bool exists = find(path, status);
    if (exists && S_ISDIR(status.st_mode))
        throw UsageError(path + ": a directory; name a file in it");
    if (exists && read_only(path, status))
        throw WriteError(path + ": read-only; make it writable, or name another file");
    if (exists && !S_ISREG(status.st_mode)) return out;
    out.file = behind_links(path);
    // Such as /dev/stdout, where a link names a file that has no name any more.
    if (exists && !same(out.file, status)) return out;
    check_folder(path, folder_of(out.file));
    out.replaceable = true;
    if (exists) out.mode = status.st_mode & permissions;
    return out;
}

} // namespace fasti::cli

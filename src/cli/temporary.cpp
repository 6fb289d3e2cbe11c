// SPDX-License-Identifier: Apache-2.0
#include "cli/temporary.hpp"

#include "cli/whole_path.hpp"
#include "text/error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace fasti::cli {
namespace {

constexpr mode_t fresh = 0666; // less what the umask takes away

// Who owned the file still does, as far as we may say so.
void keep_owner(int file, const struct stat& before) {
    if (::fchown(file, before.st_uid, before.st_gid) == 0) return;
    const auto same_user = static_cast<uid_t>(-1);
    [[maybe_unused]] const int group = ::fchown(file, same_user, before.st_gid);
}

// Some file systems cannot be told to.
int sync(int file) {
    return ::fsync(file) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
}

} // namespace

void fail_to_write(const std::string& path, int error) {
    throw WriteError(path + ": cannot be written (" + std::strerror(error) + ")");
}

Temporary::Temporary(const Target& target, const Spool& spool)
    : target_(target),
      folder_(::open(folder_of(target.file).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)) {
    if (!folder_.ok()) fail_to_write(target_.path, errno);
    const Descriptor file(create());
    if (!file.ok()) {
        name_.clear();
        fail_to_write(target_.path, errno);
    }
    if (const int error = fill(file, spool); error != 0) {
        remove();
        fail_to_write(target_.path, error);
    }
}

Temporary::~Temporary() {
    remove();
}

Temporary::Temporary(Temporary&& other) noexcept
    : target_(std::move(other.target_)), folder_(std::move(other.folder_)),
      name_(std::exchange(other.name_, {})) {}

void Temporary::replace_target() {
    const std::string name = target_.file.filename().string();
    if (::renameat(folder_.get(), name_.c_str(), folder_.get(), name.c_str()) != 0)
        fail_to_write(target_.path, errno);
    name_.clear();
}

int Temporary::create() {
    constexpr int most = 100;
    for (int n = 0; n < most; ++n) {
        name_ = ".fasti-" + std::to_string(::getpid()) + "-" + std::to_string(n);
        const int fd = ::openat(folder_.get(), name_.c_str(),
                                O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                target_.mode.value_or(fresh));
        if (fd >= 0 || errno != EEXIST) return fd;
    }
    return -1;
}

int Temporary::fill(const Descriptor& file, const Spool& spool) const {
    struct stat before {};

    if (target_.mode && ::stat(target_.file.c_str(), &before) == 0) {
        keep_owner(file.get(), before);
        // Where that fails, it has the mode that it was made with, which allows no more.
        [[maybe_unused]] const int kept = ::fchmod(file.get(), *target_.mode);
    }
    if (const int error = spool.copy_to(file); error != 0) return error;
    return sync(file.get());
}

void Temporary::remove() noexcept {
    if (!name_.empty()) ::unlinkat(folder_.get(), name_.c_str(), 0);
    name_.clear();
}

} // namespace fasti::cli

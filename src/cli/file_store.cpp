// SPDX-License-Identifier: Apache-2.0
#include "cli/file_store.hpp"

#include "text/error.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace fasti::cli {

std::uint64_t FileStore::put(std::string bytes) {
    const std::uint64_t at = in_file_ + last_.put(std::move(bytes));
    if (last_.size() > in_memory_ && !no_file_) no_file_ = !spill();
    return at;
}

// What memory holds goes to the file. False when that cannot be, or the disk is full.
bool FileStore::spill() {
    if (!file_.ok()) file_ = nameless_file(folder_);
    if (!file_.ok()) return false;
    for (const std::string& piece : last_.pieces())
        if (file_.write(piece) != 0) return false;
    in_file_ += last_.size();
    last_.clear();
    return true;
}

std::string FileStore::get(std::uint64_t at, std::size_t size) const {
    if (at >= in_file_) return last_.get(at - in_file_, size);
    std::string out(size, '\0');
    for (std::size_t done = 0; done < size;) {
        const ssize_t more =
            ::pread(file_.get(), out.data() + done, size - done, static_cast<off_t>(at + done));
        if (more < 0 && errno == EINTR) continue;
        if (more <= 0)
            throw ReadError(folder_.string(), std::string("a temporary file cannot be read (") +
                                                  std::strerror(more < 0 ? errno : EIO) + ")");
        done += static_cast<std::size_t>(more);
    }
    return out;
}

} // namespace fasti::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/spool.hpp"

#include "text/shown.hpp"
#include "text/valid_utf8.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace fasti::cli {
namespace {

constexpr std::size_t in_memory = std::size_t{1} << 20U;

} // namespace

std::filesystem::path temporary_folder() {
    std::error_code failure;
    std::filesystem::path folder = std::filesystem::temp_directory_path(failure);
    return failure ? std::filesystem::path(".") : folder;
}

Descriptor nameless_file(const std::filesystem::path& folder) {
    const int fd = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) return Descriptor(fd);
    std::string name = (folder / ".fasti-XXXXXX").string();
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0) ::unlink(name.c_str());
    return Descriptor(named);
}

Descriptor::~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
}

int Descriptor::write(std::string_view text) const {
    while (!text.empty()) {
        const ssize_t written = ::write(fd_, text.data(), text.size());
        if (written < 0 && errno != EINTR) return errno;
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

// What memory holds goes to the file. False when the disk is full.
bool Spool::spill() {
    if (!file_.ok() && !no_file_) {
        file_ = nameless_file(folder_);
        no_file_ = !file_.ok();
    }
    if (no_file_) return true;
    if (file_.write(text_) != 0) return false;
    text_.clear();
    return true;
}

// What people read is made harmless here, whoever wrote it.
void Spool::take(std::string_view text) {
    if (audience_ == Audience::programs) {
        text_ += text;
        return;
    }
    unfinished_ += text;
    const std::size_t whole = unfinished_.size() - unfinished_bytes(unfinished_);
    text_ += shown(std::string_view(unfinished_).substr(0, whole));
    unfinished_.erase(0, whole);
}

std::streamsize Spool::xsputn(const char* text, std::streamsize size) {
    take({text, static_cast<std::size_t>(size)});
    return text_.size() < in_memory || spill() ? size : 0;
}

Spool::int_type Spool::overflow(int_type c) {
    if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
    const char letter = traits_type::to_char_type(c);
    return xsputn(&letter, 1) == 1 ? c : traits_type::eof();
}

int Spool::copy_to(const Descriptor& target) const {
    std::array<char, std::size_t{1} << 16U> block{};
    for (off_t at = 0; file_.ok();) {
        const ssize_t size = ::pread(file_.get(), block.data(), block.size(), at);
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) return errno;
        if (size == 0) break;
        if (const int error = target.write({block.data(), static_cast<std::size_t>(size)});
            error != 0)
            return error;
        at += size;
    }
    const int error = target.write(text_);
    return error != 0 || unfinished_.empty() ? error : target.write(shown(unfinished_));
}

} // namespace fasti::cli

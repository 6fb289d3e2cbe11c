// SPDX-License-Identifier: Apache-2.0
// Where an output waits until all of them are done: in memory as long as it is short, then in a
// file without a name, which is gone whatever happens to the program.
#pragma once

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace fasti::cli {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd = -1) : fd_(fd) {}

    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    bool ok() const { return fd_ >= 0; }

    int get() const { return fd_; }

    /// 0, or the reason why not.
    int write(std::string_view text) const;

private:
    int fd_;
};

/// Where the system wants files that do not stay; "." where it does not say.
std::filesystem::path temporary_folder();

/// A file without a name, or nothing where none can be made.
Descriptor nameless_file(const std::filesystem::path& folder);

/// Whom an output is for. People look at it in a terminal, which what comes from documents must not
/// command; formats for programs have their own ways to say such things.
enum class Audience : std::uint8_t { programs, people };

/// Takes what is written to a stream. When there is no room for it, the stream fails.
class Spool : public std::streambuf {
public:
    /// The file is made in `folder` when it is needed; if that is not possible, memory must do.
    Spool(std::filesystem::path folder, Audience audience)
        : folder_(std::move(folder)), audience_(audience) {}

    /// Copies all of it. 0, or the reason why not.
    int copy_to(const Descriptor& target) const;

protected:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;

private:
    void take(std::string_view text);
    bool spill();

    std::filesystem::path folder_;
    Audience audience_;
    std::string text_;       ///< what is not in the file yet
    std::string unfinished_; ///< for people: bytes of a code point that goes on
    Descriptor file_;
    bool no_file_ = false; ///< none could be made
};

/// A stream into a spool.
class SpoolStream : public std::ostream {
public:
    SpoolStream(std::filesystem::path folder, Audience audience)
        : std::ostream(nullptr), spool_(std::move(folder), audience) {
        rdbuf(&spool_);
    }

    const Spool& spool() const { return spool_; }

private:
    Spool spool_;
};

} // namespace fasti::cli

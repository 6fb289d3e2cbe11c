// SPDX-License-Identifier: Apache-2.0
// A ZIP container in memory, of which only the files that are asked for are unpacked.
//
//     zip::Archive archive(bytes, source.path);
//     std::string body = archive.read("word/document.xml");
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace fasti::zip {

/// Bytes that all files of one container may unpack to, and one of them.
inline constexpr std::size_t most_unpacked = std::size_t{512} << 20U;
inline constexpr std::size_t largest_entry = std::size_t{256} << 20U;

/// An open container; `bytes` must outlive it. Every failure is a ReadError that names `path`.
class Archive {
public:
    Archive(std::string_view bytes, std::string path);

    /// The file called `name`, unpacked; nothing where there is none. Throws where it is damaged,
    /// locked, or larger than a document can be.
    std::optional<std::string> find(const std::string& name);

    /// The same of a file that must be there.
    std::string read(const std::string& name);

    /// Throws ReadError: what is wrong, as a clause.
    [[noreturn]] void fail(const std::string& what) const;

private:
    struct Close {
        void operator()(::zip* archive) const;
    };

    std::string path_;
    std::unique_ptr<::zip, Close> archive_;
    std::size_t unpacked_ = 0;
};

/// Throws ReadError for a document of OpenDocument that a password locks.
void refuse_locked(Archive& archive);

/// What a container says in its file "mimetype" that it holds: "application/epub+zip"; "" where
/// the bytes are no container or it says nothing.
std::string stated_type(std::string_view bytes);

} // namespace fasti::zip

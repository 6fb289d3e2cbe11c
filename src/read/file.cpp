// SPDX-License-Identifier: Apache-2.0
#include "read/file.hpp"

#include "text/bytes.hpp"
#include "text/error.hpp"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>

namespace fasti {
namespace {

constexpr std::size_t read_step = std::size_t{1} << 16U;

// Reads to the end; the size is a hint and no more, because pipes have none and files may grow.
std::string slurp(std::istream& in, const std::string& path, std::size_t size = 0) {
    std::string bytes;
    bytes.reserve(size);
    while (in) {
        const std::size_t had = bytes.size();
        bytes.resize(had + read_step);
        in.read(bytes.data() + had, static_cast<std::streamsize>(read_step));
        bytes.resize(had + static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > largest_file)
            throw ReadError(path, "larger than 256 MiB; split it", largest_file);
    }
    if (in.bad()) throw ReadError(path, "broke off while it was read", bytes.size());
    return bytes;
}

// Enough for the last read, which finds the end, to need no more memory.
std::size_t expected_size(const std::string& path) {
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    return failure || size > largest_file ? 0 : static_cast<std::size_t>(size) + read_step;
}

void refuse_what_is_no_file(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found)
        throw ReadError(path, "no such file; check the spelling");
    if (status.type() == fs::file_type::directory)
        throw ReadError(path, "a directory; name the files in it");
}

} // namespace

std::string name_of_input(const std::string& path) {
    return path == "-" ? "standard input" : path;
}

std::string load(const std::string& path) {
    if (path == "-") return slurp(std::cin, name_of_input(path));
    refuse_what_is_no_file(path);
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        const std::string reason = errno == 0 ? "" : std::string(" (") + std::strerror(errno) + ")";
        throw ReadError(path, "cannot be opened" + reason + "; check its permissions");
    }
    return slurp(in, path, expected_size(path));
}

std::string digest(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x100000001B3U;
        hash ^= hash >> 32U;
    };
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8)
        mix(bytes::eight(text, at));
    for (; at < text.size(); ++at)
        mix(static_cast<unsigned char>(text[at]));
    std::string hex(16, '0');
    for (std::size_t i = 16; i-- > 0; hash >>= 4U)
        hex[i] = "0123456789abcdef"[hash & 0xFU];
    return hex;
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
#include "read/zip/archive.hpp"

#include "text/error.hpp"

#include <zip.h>

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::zip {
namespace {

// More than this from one packed byte, beyond the first megabyte, is no document's prose.
constexpr std::size_t highest_ratio = 200;
constexpr std::size_t free_bytes = std::size_t{1} << 20U;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::size_t allowed_bytes(const zip_stat_t& about, std::size_t unpacked) {
    const std::size_t by_ratio =
        about.comp_size < largest_entry / highest_ratio
            ? std::max(free_bytes, static_cast<std::size_t>(about.comp_size) * highest_ratio)
            : largest_entry;
    return std::min({by_ratio, largest_entry, most_unpacked - unpacked});
}

} // namespace

void Archive::Close::operator()(::zip* archive) const {
    zip_discard(archive);
}

Archive::Archive(std::string_view bytes, std::string path) : path_(std::move(path)) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (archive_ != nullptr) return;
    if (source != nullptr) zip_source_free(source);
    fail("the container is damaged or cut off; get the file anew");
}

std::optional<std::string> Archive::find(const std::string& name) {
    const zip_int64_t at = zip_name_locate(archive_.get(), name.c_str(), ZIP_FL_ENC_GUESS);
    if (at < 0) return std::nullopt;
    zip_stat_t about;
    const auto entry = static_cast<zip_uint64_t>(at);
    if (zip_stat_index(archive_.get(), entry, 0, &about) != 0) fail(name + " in it is damaged");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        fail("is locked by a password; remove it in the program that wrote the file");
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), entry, 0));
    if (file == nullptr) fail(name + " in it cannot be unpacked");
    const std::size_t allowed = allowed_bytes(about, unpacked_);
    std::string out;
    std::array<char, 65536> part{};
    for (;;) {
        const zip_int64_t got = zip_fread(file.get(), part.data(), part.size());
        if (got < 0) fail(name + " in it is damaged");
        if (got == 0) break;
        out.append(part.data(), static_cast<std::size_t>(got));
        if (out.size() > allowed) fail(name + " in it unpacks to more than a document can hold");
    }
    unpacked_ += out.size();
    return out;
}

std::string Archive::read(const std::string& name) {
    std::optional<std::string> found = find(name);
    if (!found) fail(name + " is missing in it");
    return std::move(*found);
}

// It comes first and is not packed, so that nobody has to open the container [OPF OCF 3.3, 4.3];
// who packs one by hand does not know that.
std::string stated_type(std::string_view bytes) {
    if (!bytes.starts_with("PK\x03\x04")) return "";
    constexpr std::string_view name = "mimetype";
    constexpr std::size_t head = 30;
    constexpr std::size_t longest = 100;
    if (bytes.size() > head + name.size() && bytes.substr(head).starts_with(name)) {
        const auto extra = static_cast<unsigned char>(bytes[head - 2]);
        const std::string_view type =
            bytes.substr(std::min(head + name.size() + extra, bytes.size()), longest);
        if (type.starts_with("application/")) return std::string(type.substr(0, type.find("PK")));
    }
    try {
        const std::optional<std::string> type = Archive(bytes, "").find(std::string(name));
        return type ? type->substr(0, longest) : "";
    } catch (const ReadError&) {
        return "";
    }
}

void refuse_locked(Archive& archive) {
    const std::optional<std::string> list = archive.find("META-INF/manifest.xml");
    if (list && list->find("encryption-data") != std::string::npos)
        archive.fail("is locked by a password; remove it in the program that wrote the file");
}

void Archive::fail(const std::string& what) const {
    throw ReadError(path_, what);
}

} // namespace fasti::zip

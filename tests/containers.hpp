// SPDX-License-Identifier: Apache-2.0
// ZIP containers made in memory, for tests of the formats that are some.
#pragma once

#include <catch2/catch.hpp>
#include <zip.h>

#include <map>
#include <string>

namespace fasti::test {

/// Contents by path.
using Files = std::map<std::string, std::string>;

/// The files packed into one; "mimetype" first and as it stands, as the formats want it.
inline std::string container(const Files& files, bool locked = false) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* bytes = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(bytes);
    zip_t* archive = zip_open_from_source(bytes, ZIP_CREATE | ZIP_TRUNCATE, &error);
    const auto add = [&](const std::string& name, const std::string& words) {
        return zip_file_add(archive, name.c_str(),
                            zip_source_buffer(archive, words.data(), words.size(), 0),
                            ZIP_FL_ENC_UTF_8);
    };
    if (const auto type = files.find("mimetype"); type != files.end())
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(add("mimetype", type->second)),
                                 ZIP_CM_STORE, 0);
    for (const auto& [name, words] : files) {
        if (name == "mimetype") continue;
        const zip_int64_t at = add(name, words);
        if (locked)
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(at), ZIP_EM_AES_256, "key");
    }
    REQUIRE(zip_close(archive) == 0);
    zip_stat_t about;
    zip_source_stat(bytes, &about);
    std::string out(about.size, '\0');
    zip_source_open(bytes);
    zip_source_read(bytes, out.data(), out.size());
    zip_source_close(bytes);
    zip_source_free(bytes);
    return out;
}

} // namespace fasti::test

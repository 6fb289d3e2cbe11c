// SPDX-License-Identifier: Apache-2.0
#include "read/epub/locks.hpp"

#include "read/html/addresses.hpp"
#include "read/xml/parse.hpp"

namespace fasti::epub {
namespace {

class Locks : public xml::Listener {
public:
    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "CipherReference") files.insert(html::joined("", attributes["URI"]));
    }

    void end(std::string_view /*name*/) override {}

    void words(std::string_view /*utf8*/) override {}

    std::set<std::string> files;
};

} // namespace

std::set<std::string> locked_files(std::string_view encryption, const std::string& path) {
    Locks locks;
    xml::parse(encryption, path, "META-INF/encryption.xml", locks);
    return std::move(locks.files);
}

} // namespace fasti::epub

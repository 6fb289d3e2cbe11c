// SPDX-License-Identifier: Apache-2.0
#include "read/xml/properties.hpp"

#include "read/xml/parse.hpp"

#include <utility>

namespace fasti::xml {
namespace {

class Properties : public Listener {
public:
    explicit Properties(canonical::Writer& writer) : writer_(writer) {}

    void start(std::string_view /*name*/, const Attributes& /*attributes*/) override {
        value_.clear();
    }

    void words(std::string_view utf8) override { value_ += utf8; }

    void end(std::string_view name) override {
        const std::string value = std::exchange(value_, {});
        if (value.find_first_not_of(" \t\r\n") == std::string::npos) return;
        Source& source = writer_.source();
        if (name == "title" && source.title.empty()) source.title = value;
        // ODF calls the author of the first version the initial creator.
        if (name == "initial-creator") source.author = value;
        if (name == "creator" && source.author.empty()) source.author = value;
        if (name == "language" && source.language.empty()) source.language = value;
        if (name == "publisher" && source.publisher.empty()) source.publisher = value;
        if (name == "created" || name == "creation-date")
            writer_.state({StatedDate::Kind::created, value, "property " + std::string(name)});
        if (name == "modified" || name == "date")
            writer_.state({StatedDate::Kind::modified, value, "property " + std::string(name)});
    }

private:
    canonical::Writer& writer_;
    std::string value_;
};

} // namespace

void read_properties(std::string_view bytes,
                     const std::string& path,
                     const std::string& part,
                     canonical::Writer& writer) {
    Properties properties(writer);
    parse(bytes, path, part, properties);
}

} // namespace fasti::xml

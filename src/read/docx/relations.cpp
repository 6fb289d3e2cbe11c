// SPDX-License-Identifier: Apache-2.0
#include "read/docx/relations.hpp"

#include "read/xml/parse.hpp"

namespace fasti::docx {
namespace {

std::string_view folder_of(std::string_view part) {
    return part.substr(0, part.rfind('/') + 1); // "" where there is none
}

class RelationReader : public xml::Listener {
public:
    explicit RelationReader(std::string_view part) : folder_(folder_of(part)) {}

    Relations relations;

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name != "Relationship" || attributes["TargetMode"] == "External") return;
        const std::string_view type = attributes["Type"];
        std::string_view target = attributes["Target"];
        const bool from_top = target.starts_with('/');
        if (from_top) target.remove_prefix(1);
        if (target.empty()) return;
        relations.emplace(type.substr(type.rfind('/') + 1),
                          (from_top ? "" : folder_) + std::string(target));
    }

    void end(std::string_view /*name*/) override {}

    void words(std::string_view /*utf8*/) override {}

private:
    std::string folder_;
};

} // namespace

std::string relations_of(std::string_view part) {
    const std::string_view folder = folder_of(part);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

Relations read_relations(std::string_view xml, const std::string& path, const std::string& part) {
    RelationReader reader(part);
    xml::parse(xml, path, relations_of(part), reader);
    return std::move(reader.relations);
}

} // namespace fasti::docx

// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/xlsx_parts.hpp"

#include "read/sheets/budget.hpp"
#include "read/xml/parse.hpp"

#include <map>

namespace fasti::sheet {
namespace {

constexpr int most_numbers = 1'000'000;  // of formats and the like
constexpr std::size_t most_names = 1000; // of sheets and files

bool is_on(std::string_view value) {
    return value == "1" || value == "true";
}

/// What listens only to tags.
class TagListener : public xml::Listener {
public:
    void end(std::string_view /*name*/) override {}

    void words(std::string_view /*utf8*/) override {}
};

/// A sheet's name and what its file is called elsewhere.
struct NamedSheet {
    std::string name, id;
};

class BookListener : public TagListener {
public:
    explicit BookListener(XlsxParts& parts) : parts_(parts) {}

    std::vector<NamedSheet> sheets;

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "workbookPr" && is_on(attributes["date1904"]))
            parts_.count = DayCount::from_1904;
        if (name == "sheet" && sheets.size() < most_names &&
            attributes["state"].find("idden") == std::string_view::npos)
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"])});
    }

private:
    XlsxParts& parts_;
};

class RelationListener : public TagListener {
public:
    std::map<std::string, std::string, std::less<>> files; // by id

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name != "Relationship" || files.size() == most_names ||
            !attributes["Type"].ends_with("/worksheet"))
            return;
        std::string_view target = attributes["Target"];
        const bool whole = target.starts_with('/');
        if (whole) target.remove_prefix(1);
        files.emplace(attributes["Id"], (whole ? "" : "xl/") + std::string(target));
    }
};

class StyleListener : public TagListener {
public:
    explicit StyleListener(XlsxParts& parts) : parts_(parts) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "numFmt")
            own_[attributes.number("numFmtId", most_numbers, 0)] =
                shown_by(attributes["formatCode"]);
        if (name == "cellXfs") in_cells_ = true;
        if (name != "xf" || !in_cells_) return;
        const int number = attributes.number("numFmtId", most_numbers, 0);
        const auto found = own_.find(number);
        parts_.formats.push_back(found == own_.end() ? shown_by(number) : found->second);
    }

    void end(std::string_view name) override {
        if (name == "cellXfs") in_cells_ = false;
    }

private:
    XlsxParts& parts_;
    std::map<int, Shown> own_;
    bool in_cells_ = false;
};

/// Texts that cells share; how they sound in Japanese (rPh) is no part of them.
class TextListener : public xml::Listener {
public:
    TextListener(XlsxParts& parts, const std::string& path) : parts_(parts), budget_(path) {}

    void start(std::string_view name, const xml::Attributes& /*attributes*/) override {
        if (name == "si") {
            budget_.take(0);
            parts_.texts.emplace_back();
        }
        if (name == "rPh") sounding_ = true;
        if (name == "t") in_words_ = !sounding_;
    }

    void end(std::string_view name) override {
        if (name == "rPh") sounding_ = false;
        if (name == "t") in_words_ = false;
    }

    void words(std::string_view utf8) override {
        if (in_words_ && !parts_.texts.empty()) parts_.texts.back() += utf8;
    }

private:
    XlsxParts& parts_;
    Budget budget_;
    bool sounding_ = false;
    bool in_words_ = false;
};

void parse_if_there(zip::Archive& archive,
                    const std::string& path,
                    const std::string& part,
                    xml::Listener& listener) {
    if (const auto bytes = archive.find(part)) xml::parse(*bytes, path, part, listener);
}

} // namespace

XlsxParts xlsx_parts(zip::Archive& archive, const std::string& path) {
    XlsxParts out;
    BookListener book(out);
    const std::string part = "xl/workbook.xml";
    xml::parse(archive.read(part), path, part, book);
    RelationListener relations;
    parse_if_there(archive, path, "xl/_rels/workbook.xml.rels", relations);
    for (NamedSheet& sheet : book.sheets) {
        const auto found = relations.files.find(sheet.id);
        if (found != relations.files.end())
            out.sheets.push_back({std::move(sheet.name), found->second});
    }
    StyleListener styles(out);
    parse_if_there(archive, path, "xl/styles.xml", styles);
    TextListener texts(out, path);
    parse_if_there(archive, path, "xl/sharedStrings.xml", texts);
    return out;
}

} // namespace fasti::sheet

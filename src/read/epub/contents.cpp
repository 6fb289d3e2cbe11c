// SPDX-License-Identifier: Apache-2.0
#include "read/epub/contents.hpp"

#include "read/html/addresses.hpp"
#include "read/xml/parse.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

#include <utility>

namespace fasti::epub {
namespace {

class ContentsReader : public xml::Listener {
public:
    explicit ContentsReader(const std::string& part) : part_(part) {}

    Titles titles;

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "nav") listed_ = attributes["type"].find("toc") != std::string_view::npos;
        if (name == "navMap") listed_ = true;
        if (name == "a" || name == "navLabel") words_.clear();
        if (name == "a") address_ = attributes["href"];
        if (name == "content") add(attributes["src"]); // behind its label
    }

    void end(std::string_view name) override {
        if (name == "nav" || name == "navMap") listed_ = false;
        if (name == "a") add(address_);
    }

    void words(std::string_view utf8) override {
        if (listed_) words_ += utf8;
    }

private:
    void add(std::string_view address) {
        const std::string title(ascii::trimmed(std::exchange(words_, {}), " \t\r\n"));
        if (!listed_ || title.empty() || address.empty() || html::leads_out(address)) return;
        titles.emplace(html::joined(part_, address.substr(0, address.find('#'))), title);
    }

    const std::string& part_;
    bool listed_ = false;
    std::string words_;
    std::string address_;
};

} // namespace

Titles titles_in(std::string_view list, const std::string& part) {
    ContentsReader reader(part);
    try {
        xml::parse(list, "", part, reader);
    } catch (const ReadError&) { // the book is read all the same
        reader.titles.clear();
    }
    return std::move(reader.titles);
}

} // namespace fasti::epub

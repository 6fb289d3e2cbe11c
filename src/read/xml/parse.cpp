// SPDX-License-Identifier: Apache-2.0
#include "read/xml/parse.hpp"

#include "text/error.hpp"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <exception>
#include <memory>
#include <type_traits>

namespace fasti::xml {
namespace {

constexpr int deepest = 256;
constexpr char after_prefix = ':';

std::string_view local(const char* name) {
    const char* const prefix = std::strchr(name, after_prefix);
    return prefix == nullptr ? name : prefix + 1;
}

/// Whether "style:name" is `name`; "xmlns:name" is not.
bool is_called(const char* attribute, std::string_view name) {
    const std::string_view whole(attribute);
    if (!whole.ends_with(name)) return false;
    if (whole.size() == name.size()) return true;
    const std::string_view prefix = whole.substr(0, whole.size() - name.size());
    return prefix.back() == after_prefix && prefix != "xmlns:";
}

/// One file being told. Exceptions must not cross expat: the first is kept and thrown afterwards.
struct Telling {
    XML_Parser parser;
    Listener& listener;
    int depth = 0;
    const char* refused = nullptr;
    std::exception_ptr thrown = nullptr;

    void stop(const char* why) {
        refused = why;
        XML_StopParser(parser, XML_FALSE);
    }

    template <typename Step>
    void guarded(const Step& step) {
        if (thrown != nullptr || refused != nullptr) return;
        try {
            step();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void on_start(void* data, const char* name, const char** pairs) {
    auto& telling = *static_cast<Telling*>(data);
    if (++telling.depth > deepest) return telling.stop("nests deeper than any document");
    telling.guarded([&] { telling.listener.start(local(name), Attributes(pairs)); });
}

void on_end(void* data, const char* name) {
    auto& telling = *static_cast<Telling*>(data);
    --telling.depth;
    telling.guarded([&] { telling.listener.end(local(name)); });
}

void on_words(void* data, const char* words, int size) {
    auto& telling = *static_cast<Telling*>(data);
    telling.guarded([&] { telling.listener.words({words, static_cast<std::size_t>(size)}); });
}

void on_entity(void* data,
               const char* /*name*/,
               int /*parameter*/,
               const char* /*value*/,
               int /*size*/,
               const char* /*base*/,
               const char* /*system*/,
               const char* /*open*/,
               const char* /*notation*/) {
    static_cast<Telling*>(data)->stop("defines entities of its own, which documents do not");
}

void on_skipped(void* data, const char* /*name*/, int /*parameter*/) {
    static_cast<Telling*>(data)->stop("uses entities that it does not define");
}

} // namespace

std::string_view Attributes::operator[](std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (is_called(*pair, name)) return pair[1];
    return {};
}

int Attributes::number(std::string_view name, int limit, int otherwise) const {
    const std::string_view value = (*this)[name];
    int out = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out);
    const bool whole = error == std::errc{} && end == value.data() + value.size();
    return whole && out >= 0 && out <= limit ? out : otherwise;
}

void parse(std::string_view bytes,
           const std::string& path,
           const std::string& part,
           Listener& listener) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), XML_ParserFree);
    Telling telling{parser.get(), listener};
    XML_SetUserData(parser.get(), &telling);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_words);
    XML_SetEntityDeclHandler(parser.get(), on_entity);
    XML_SetSkippedEntityHandler(parser.get(), on_skipped);
    bool good = true;
    constexpr std::size_t step = std::size_t{1} << 20U;
    for (std::size_t at = 0; good && at <= bytes.size(); at += step) {
        const std::string_view some = bytes.substr(at, step);
        good = XML_Parse(parser.get(), some.data(), static_cast<int>(some.size()),
                         static_cast<int>(at + step > bytes.size())) == XML_STATUS_OK;
    }
    if (telling.thrown != nullptr) std::rethrow_exception(telling.thrown);
    if (telling.refused != nullptr) throw ReadError(path, part + " in it " + telling.refused);
    if (!good)
        throw ReadError(
            path, part + " in it is no XML: " + XML_ErrorString(XML_GetErrorCode(parser.get())));
}

} // namespace fasti::xml

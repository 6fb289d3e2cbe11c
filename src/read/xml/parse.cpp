// SPDX-License-Identifier: Apache-2.0
#include "read/xml/parse.hpp"

#include "text/error.hpp"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
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

} // namespace

/// Exceptions must not cross expat: the first is kept and thrown afterwards.
struct Stream::State {
    State(Listener& told, const char* encoding)
        : parser(XML_ParserCreate(encoding), XML_ParserFree), listener(told) {
        if (parser == nullptr) throw std::bad_alloc();
    }

    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser;
    Listener& listener;
    int depth = 0;
    bool good = true;
    const char* refused = nullptr;
    std::exception_ptr thrown = nullptr;

    void stop(const char* why) {
        refused = why;
        XML_StopParser(parser.get(), XML_FALSE);
    }

    template <typename Step>
    void guarded(const Step& step) {
        if (thrown != nullptr || refused != nullptr) return;
        try {
            step();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser.get(), XML_FALSE);
        }
    }

    bool parse(std::string_view bytes, bool last) {
        if (!good) return false;
        good = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()),
                         static_cast<int>(last)) == XML_STATUS_OK;
        if (thrown != nullptr) std::rethrow_exception(thrown);
        return good;
    }

    static void on_start(void* data, const char* name, const char** pairs) {
        auto& self = *static_cast<State*>(data);
        if (++self.depth > deepest) return self.stop("nests deeper than any document");
        self.guarded([&] { self.listener.start(local(name), Attributes(pairs)); });
    }

    static void on_end(void* data, const char* name) {
        auto& self = *static_cast<State*>(data);
        --self.depth;
        self.guarded([&] { self.listener.end(local(name)); });
    }

    static void on_words(void* data, const char* words, int size) {
        auto& self = *static_cast<State*>(data);
        self.guarded([&] { self.listener.words({words, static_cast<std::size_t>(size)}); });
    }

    static void on_entity(void* data,
                          const char* /*name*/,
                          int /*parameter*/,
                          const char* /*value*/,
                          int /*size*/,
                          const char* /*base*/,
                          const char* /*system*/,
                          const char* /*open*/,
                          const char* /*notation*/) {
        static_cast<State*>(data)->stop("defines entities of its own, which documents do not");
    }

    static void on_skipped(void* data, const char* /*name*/, int /*parameter*/) {
        static_cast<State*>(data)->stop("uses entities that it does not define");
    }
};

Stream::Stream(Listener& listener, const char* encoding)
    : state_(std::make_unique<State>(listener, encoding)) {
    XML_Parser parser = state_->parser.get();
    XML_SetUserData(parser, state_.get());
    XML_SetElementHandler(parser, State::on_start, State::on_end);
    XML_SetCharacterDataHandler(parser, State::on_words);
    XML_SetEntityDeclHandler(parser, State::on_entity);
    XML_SetSkippedEntityHandler(parser, State::on_skipped);
}

Stream::~Stream() = default;

bool Stream::take(std::string_view bytes) {
    constexpr std::size_t step = std::size_t{1} << 20U; // expat counts with int
    while (state_->good && !bytes.empty()) {
        const std::string_view some = bytes.substr(0, step);
        bytes.remove_prefix(some.size());
        state_->parse(some, false);
    }
    return state_->good;
}

bool Stream::finish() {
    return state_->parse({}, true);
}

std::string Stream::complaint() const {
    if (state_->good) return "";
    if (state_->refused != nullptr) return state_->refused;
    return std::string("is no XML: ") + XML_ErrorString(XML_GetErrorCode(state_->parser.get()));
}

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
    Stream stream(listener);
    if (!stream.take(bytes) || !stream.finish())
        throw ReadError(path, part + " in it " + stream.complaint());
}

} // namespace fasti::xml

// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/boxes.hpp"

#include "text/utf8.hpp"

#include <expat.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace fasti::pdf {

namespace {

/// The same without what no XML may hold. Fonts without names of their letters give such signs, and
/// poppler prints them as they are.
std::string xml_characters(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = checked_code_point_at(text, at);
        const bool none = c.value == U'\uFFFD' || c.value == U'\uFFFE' || c.value == U'\uFFFF';
        const bool control = c.value < U' ' && c.value != U'\n' && c.value != U'\t';
        if (none)
            out += "\uFFFD";
        else if (!control)
            out += text.substr(at, c.size);
        at += c.size;
    }
    return out;
}

} // namespace

struct BoxReader::State {
    explicit State(std::function<void(PageBoxes&&)> hand_on)
        : use(std::move(hand_on)), parser(XML_ParserCreate("UTF-8")) {
        if (parser == nullptr) throw std::bad_alloc();
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, begin, end);
        XML_SetCharacterDataHandler(parser, words);
    }

    ~State() { XML_ParserFree(parser); }

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    State(State&&) = delete;
    State& operator=(State&&) = delete;

    static constexpr std::size_t most_words = 200'000;

    static const char* attribute(const char* const* attributes, const char* name) {
        for (; *attributes != nullptr; attributes += 2)
            if (std::strcmp(attributes[0], name) == 0) return attributes[1];
        return "";
    }

    /// A number of points; nonsense is 0.
    static float number(const char* const* attributes, const char* name) {
        const float value = std::strtof(attribute(attributes, name), nullptr);
        return std::isfinite(value) ? std::clamp(value, -100'000.0F, 100'000.0F) : 0.0F;
    }

    static Box box(const char* const* attributes) {
        return {number(attributes, "xMin"), number(attributes, "yMin"), number(attributes, "xMax"),
                number(attributes, "yMax")};
    }

    static void begin(void* data, const char* name, const char** attributes) {
        State& self = *static_cast<State*>(data);
        const std::string_view element = name;
        if (element == "page") {
            self.page = {number(attributes, "width"), number(attributes, "height"), {}};
            self.count = 0;
        } else if (element == "line") {
            self.page.lines.push_back({box(attributes), {}});
        } else if (element == "word" && !self.page.lines.empty() && ++self.count <= most_words) {
            self.page.lines.back().words.push_back({box(attributes), ""});
            self.text = &self.page.lines.back().words.back().text;
        } else if (element == "meta") {
            self.property(attribute(attributes, "name"), attribute(attributes, "content"));
        } else if (element == "title") {
            self.text = &self.properties.title;
        }
    }

    static void end(void* data, const char* name) {
        State& self = *static_cast<State*>(data);
        self.text = nullptr;
        if (std::strcmp(name, "page") == 0) self.use(std::exchange(self.page, {}));
    }

    static void words(void* data, const char* text, int size) {
        State& self = *static_cast<State*>(data);
        constexpr std::size_t longest = 2000;
        if (self.text != nullptr && self.text->size() < longest)
            self.text->append(text, static_cast<std::size_t>(size));
    }

    /// Parses the first `size` bytes of what waits.
    void parse(std::size_t size) {
        if (!sound || size == 0) return;
        const std::string clean = xml_characters(std::string_view(waiting).substr(0, size));
        waiting.erase(0, size);
        sound = XML_Parse(parser, clean.data(), static_cast<int>(clean.size()), 0) == XML_STATUS_OK;
    }

    void property(std::string_view name, const char* content) {
        if (name == "Author") properties.author = content;
        if (name == "CreationDate") properties.created = content;
    }

    std::function<void(PageBoxes&&)> use;
    XML_Parser parser;
    Properties properties;
    PageBoxes page;
    std::size_t count = 0;
    std::string* text = nullptr; // where words go
    std::string waiting;         // the begin of a line
    bool sound = true;
};

BoxReader::BoxReader(std::function<void(PageBoxes&&)> use)
    : state_(std::make_unique<State>(std::move(use))) {}

BoxReader::~BoxReader() = default;

bool BoxReader::take(std::string_view part) {
    constexpr std::size_t longest_line = std::size_t{1} << 20U;
    for (; state_->sound && !part.empty();) {
        const std::string_view some = part.substr(0, longest_line);
        part.remove_prefix(some.size());
        state_->waiting += some;
        const std::size_t lines = state_->waiting.rfind('\n') + 1; // 0: none has ended
        state_->parse(lines > 0 || state_->waiting.size() < longest_line ? lines
                                                                         : state_->waiting.size());
    }
    return state_->sound;
}

bool BoxReader::finish() {
    state_->parse(state_->waiting.size());
    return state_->sound;
}

const Properties& BoxReader::properties() const {
    return state_->properties;
}

} // namespace fasti::pdf

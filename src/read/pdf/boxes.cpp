// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/boxes.hpp"

#include <expat.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace fasti::pdf {

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
    bool sound = true;
};

BoxReader::BoxReader(std::function<void(PageBoxes&&)> use)
    : state_(std::make_unique<State>(std::move(use))) {}

BoxReader::~BoxReader() = default;

bool BoxReader::take(std::string_view part) {
    constexpr std::size_t step = std::size_t{1} << 20U;
    for (std::size_t at = 0; state_->sound && at < part.size(); at += step) {
        const std::string_view some = part.substr(at, step);
        state_->sound = XML_Parse(state_->parser, some.data(), static_cast<int>(some.size()), 0) ==
                        XML_STATUS_OK;
    }
    return state_->sound;
}

const Properties& BoxReader::properties() const {
    return state_->properties;
}

} // namespace fasti::pdf

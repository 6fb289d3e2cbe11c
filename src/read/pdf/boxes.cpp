// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/boxes.hpp"

#include "read/xml/parse.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

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

struct BoxReader::State : xml::Listener {
    explicit State(std::function<void(PageBoxes&&)> hand_on)
        : use(std::move(hand_on)), stream(*this, "UTF-8") {}

    static constexpr std::size_t most_words = 200'000;

    /// A number of points; nonsense is 0.
    static float number(const xml::Attributes& attributes, std::string_view name) {
        const float value = std::strtof(std::string(attributes[name]).c_str(), nullptr);
        return std::isfinite(value) ? std::clamp(value, -100'000.0F, 100'000.0F) : 0.0F;
    }

    static Box box(const xml::Attributes& attributes) {
        return {number(attributes, "xMin"), number(attributes, "yMin"), number(attributes, "xMax"),
                number(attributes, "yMax")};
    }

    void start(std::string_view element, const xml::Attributes& attributes) override {
        if (element == "page") {
            page = {number(attributes, "width"), number(attributes, "height"), {}};
            count = 0;
        } else if (element == "line") {
            page.lines.push_back({box(attributes), {}});
        } else if (element == "word" && !page.lines.empty() && ++count <= most_words) {
            page.lines.back().words.push_back({box(attributes), ""});
            text = &page.lines.back().words.back().text;
        } else if (element == "meta") {
            property(attributes["name"], attributes["content"]);
        } else if (element == "title") {
            text = &properties.title;
        }
    }

    void end(std::string_view element) override {
        text = nullptr;
        if (element == "page") use(std::exchange(page, {}));
    }

    void words(std::string_view utf8) override {
        constexpr std::size_t longest = 2000;
        if (text != nullptr && text->size() < longest) text->append(utf8);
    }

    /// Parses the first `size` bytes of what waits.
    void parse(std::size_t size) {
        if (!sound || size == 0) return;
        const std::string clean = xml_characters(std::string_view(waiting).substr(0, size));
        waiting.erase(0, size);
        sound = stream.take(clean);
    }

    void property(std::string_view name, std::string_view content) {
        if (name == "Author") properties.author = content;
        if (name == "CreationDate") properties.created = content;
    }

    std::function<void(PageBoxes&&)> use;
    xml::Stream stream;
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

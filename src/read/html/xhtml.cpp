// SPDX-License-Identifier: Apache-2.0
#include "read/html/xhtml.hpp"

#include "read/html/tags.hpp"
#include "read/xml/parse.hpp"
#include "text/error.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace fasti::html {
namespace {

constexpr std::size_t most_nodes = 4'000'000;
constexpr std::size_t page_head = 1024; // bytes that say what the page is

class TreeBuilder : public xml::Listener {
public:
    explicit TreeBuilder(std::pmr::memory_resource& memory) : memory_(memory) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        flush();
        if (dropped_ > 0 || handling(name) == Handling::dropped) {
            ++dropped_;
            return;
        }
        GumboNode& node = make(GUMBO_NODE_ELEMENT);
        GumboElement& element = node.v.element;
        element.tag = gumbo_tagn_enum(name.data(), static_cast<unsigned>(name.size()));
        element.tag_namespace = GUMBO_NAMESPACE_HTML;
        set_attributes(element, attributes);
        if (root_ == nullptr) root_ = &node;
        open_.push_back({&node, siblings_.size()});
    }

    void end(std::string_view /*name*/) override {
        flush();
        if (dropped_ > 0) {
            --dropped_;
            return;
        }
        const Open last = open_.back();
        open_.pop_back();
        const auto begin = siblings_.begin() + static_cast<std::ptrdiff_t>(last.first_child);
        last.node->v.element.children = vector_of(&*begin, siblings_.size() - last.first_child);
        siblings_.erase(begin, siblings_.end());
        siblings_.push_back(last.node);
    }

    void words(std::string_view utf8) override {
        if (dropped_ == 0) text_ += utf8;
    }

    /// The element `html`; nullptr where the page has another root.
    GumboNode* page() const {
        return root_ != nullptr && is(*root_, GUMBO_TAG_HTML) ? root_ : nullptr;
    }

private:
    struct Open {
        GumboNode* node;
        std::size_t first_child; // of siblings_
    };

    template <typename T>
    T* room_for(std::size_t count) {
        return static_cast<T*>(memory_.allocate(count * sizeof(T), alignof(T)));
    }

    GumboNode& make(GumboNodeType type) {
        if (++nodes_ > most_nodes) throw ReadError("", "too many tags");
        auto* node = new (room_for<GumboNode>(1)) GumboNode{};
        node->type = type;
        return *node;
    }

    const char* copy(std::string_view words) {
        char* out = room_for<char>(words.size() + 1);
        std::copy(words.begin(), words.end(), out);
        out[words.size()] = '\0';
        return out;
    }

    GumboVector vector_of(void* const* pointers, std::size_t count) {
        if (count == 0) return {nullptr, 0, 0};
        void** data = room_for<void*>(count);
        std::copy(pointers, pointers + count, data);
        const auto size = static_cast<unsigned>(count);
        return {data, size, size};
    }

    void set_attributes(GumboElement& element, const xml::Attributes& attributes) {
        pointers_.clear();
        attributes.for_each([&](std::string_view name, std::string_view value) {
            auto* attribute = new (room_for<GumboAttribute>(1)) GumboAttribute{};
            attribute->name = copy(name);
            attribute->value = copy(value);
            pointers_.push_back(attribute);
        });
        element.attributes = vector_of(pointers_.data(), pointers_.size());
    }

    void flush() {
        if (text_.empty()) return;
        if (!open_.empty()) {
            GumboNode& node = make(GUMBO_NODE_TEXT);
            node.v.text.text = copy(text_);
            siblings_.push_back(&node);
        }
        text_.clear();
    }

    std::pmr::memory_resource& memory_;
    GumboNode* root_ = nullptr;
    std::vector<Open> open_;
    std::vector<void*> siblings_; // so far, of all elements that are open
    std::vector<void*> pointers_;
    std::string text_;
    std::size_t nodes_ = 0;
    int dropped_ = 0;
};

// What was decoded is UTF-8, whatever the declaration says.
std::string_view without_declaration(std::string_view page) {
    if (!page.starts_with("<?xml")) return page;
    const std::size_t end = page.find("?>");
    return end == std::string_view::npos ? page : page.substr(end + 2);
}

} // namespace

std::optional<Tree> xhtml_tree(std::string_view utf8) {
    if (utf8.substr(0, page_head).find("http://www.w3.org/1999/xhtml") == std::string_view::npos)
        return std::nullopt;
    auto memory = std::make_unique<std::pmr::monotonic_buffer_resource>(utf8.size());
    TreeBuilder builder(*memory);
    try {
        xml::parse(without_declaration(utf8), "", "", builder);
    } catch (const ReadError&) {
        return std::nullopt;
    }
    if (builder.page() == nullptr) return std::nullopt;
    return Tree(*builder.page(), std::move(memory));
}

} // namespace fasti::html

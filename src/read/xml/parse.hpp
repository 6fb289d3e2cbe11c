// SPDX-License-Identifier: Apache-2.0
// XML as a stream of tags and words. Prefixes are left out: <w:p w:id="2"> is "p" with "id".
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace fasti::xml {

/// The attributes of a tag, valid while it is being told.
class Attributes {
public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}

    /// The value of the attribute; "" where it has none.
    std::string_view operator[](std::string_view name) const;

    /// The same as a whole number in 0…limit; `otherwise` where it is none.
    int number(std::string_view name, int limit, int otherwise) const;

    /// Tells each attribute, with its prefix, and its value.
    template <typename Tell>
    void for_each(const Tell& tell) const {
        for (const char** pair = pairs_; *pair != nullptr; pair += 2)
            tell(std::string_view(pair[0]), std::string_view(pair[1]));
    }

private:
    const char** pairs_;
};

/// What is told of a file, in its order.
class Listener {
public:
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    Listener(Listener&&) = delete;
    Listener& operator=(Listener&&) = delete;
    virtual ~Listener() = default;

    virtual void start(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void words(std::string_view utf8) = 0; ///< may come in several parts
};

/// A file that comes in pieces. No DTD is read.
class Stream {
public:
    /// `encoding` overrules what the file says: "UTF-8"; null where it may speak for itself.
    explicit Stream(Listener& listener, const char* encoding = nullptr);
    ~Stream();
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    Stream(Stream&&) = delete;
    Stream& operator=(Stream&&) = delete;

    /// Tells the next piece. False where the file is not well-formed, has entities of its own or
    /// nests deeper than 256 tags; nothing is told from there on. Throws what the listener throws.
    bool take(std::string_view bytes);

    /// The same where nothing more comes.
    bool finish();

    /// Why it was false: "is no XML: mismatched tag"; "" while it was not.
    std::string complaint() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Tells a file to `listener`; `path` and `part` are for messages. No DTD is read. Throws
/// ReadError: not well-formed, entities of its own or of a DTD, nested deeper than 256 tags.
void parse(std::string_view bytes,
           const std::string& path,
           const std::string& part,
           Listener& listener);

} // namespace fasti::xml

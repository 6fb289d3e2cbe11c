// SPDX-License-Identifier: Apache-2.0
// The words of a PDF and where they stand, as `pdftotext -bbox-layout` prints them in XHTML.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::pdf {

/// A rectangle in points, y from the top of the page down.
struct Box {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    float height() const { return bottom - top; }

    float width() const { return right - left; }
};

/// A word, or several of one line.
struct Word {
    Box box;
    std::string text;
    bool opens = false; ///< the first of its line, as it came
};

/// Words that stand on one line, by x.
struct TextLine {
    Box box;
    std::vector<Word> words;
};

/// A page as it was printed, lines in the order in which they came.
struct PageBoxes {
    float width = 0;
    float height = 0;
    std::vector<TextLine> lines;
};

/// What the file says of itself.
struct Properties {
    std::string title, author;
    std::string created; ///< ISO 8601
};

/// Reads that XHTML in pieces and hands on page after page. Pages of more than 200,000 words are
/// cut.
class BoxReader {
public:
    explicit BoxReader(std::function<void(PageBoxes&&)> use);
    ~BoxReader();
    BoxReader(const BoxReader&) = delete;
    BoxReader& operator=(const BoxReader&) = delete;
    BoxReader(BoxReader&&) = delete;
    BoxReader& operator=(BoxReader&&) = delete;

    /// False where it is no such XHTML; what comes behind is not looked at. Pages are handed on
    /// when their lines are whole.
    bool take(std::string_view part);

    /// Nothing more comes; false as for take().
    bool finish();

    const Properties& properties() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace fasti::pdf

// SPDX-License-Identifier: Apache-2.0
#include "events/parse/tokenise.hpp"

#include "events/parse/chunk.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::parse {
namespace {

// Faces made of signs are one word.
constexpr std::array<std::string_view, 12> faces = {":)", ":-)", ";)", ";-)", ":(", ":-(",
                                                    ":D", ":-D", ":P", ":-P", "=)", ":/"};

std::vector<Span> chunks_of(std::string_view sentence) {
    std::vector<Span> out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < sentence.size();) {
        const CodePoint c = code_point_at(sentence, at);
        const std::size_t next = at + std::max<std::size_t>(c.size, 1);
        if (is_space(c.value)) {
            if (begin < at) out.push_back({begin, at});
            begin = next;
        }
        at = next;
    }
    if (begin < sentence.size()) out.push_back({begin, sentence.size()});
    return out;
}

bool is_face(std::string_view chunk) {
    return std::find(faces.begin(), faces.end(), chunk) != faces.end();
}

bool has_ink(std::string_view chunk) {
    for (std::size_t at = 0; at < chunk.size(); at += code_point_at(chunk, at).size)
        if (!is_invisible(code_point_at(chunk, at).value)) return true;
    return false;
}

} // namespace

std::vector<Span> tokenise(std::string_view sentence) {
    std::vector<Span> out;
    const std::vector<Span> chunks = chunks_of(sentence);
    for (const Span& chunk : chunks) {
        const std::string_view text = sentence.substr(chunk.begin, chunk.size());
        if (is_face(text))
            out.push_back(chunk);
        else if (has_ink(text))
            WordChunk(sentence, chunk, &chunk == &chunks.back()).cut(out);
    }
    return out;
}

} // namespace fasti::parse

// SPDX-License-Identifier: Apache-2.0
#include "events/extract/names.hpp"

#include "events/extract/lexicon.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

using Kind = Piece::Kind;

std::string_view without_possessive(std::string_view word) {
    for (const std::string_view ending : {"'s", "’s", "'", "’"})
        if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
    return word;
}

std::string_view words_of(std::string_view text, const Piece& piece) {
    return without_possessive(text.substr(piece.span.begin, piece.span.size()));
}

/// "Russian-Chinese" and "Sino-Russian" name two countries.
bool add_countries(std::string_view lower, std::vector<std::string>& names) {
    bool found = false;
    lower = without_possessive(lower);
    while (!lower.empty()) {
        const std::size_t end = std::min(lower.find('-'), lower.size());
        if (const std::string_view country = lexicon::country(lower.substr(0, end));
            !country.empty()) {
            names.emplace_back(country);
            found = true;
        }
        lower.remove_prefix(std::min(end + 1, lower.size()));
    }
    return found;
}

bool event_noun(const Piece& piece) {
    const auto word = lexicon::event_word(piece.lower);
    return word && word->noun;
}

/// Behind "Treaty of Küçük Kaynarca", given the place of "Treaty": past "of" and the capitals that
/// follow.
std::size_t named_after(std::span<const Piece> body, std::size_t noun) {
    std::size_t end = noun + 1;
    if (end + 1 >= body.size() || body[end].lower != "of" || !body[end + 1].capital) return end;
    ++end;
    while (end < body.size() && body[end].kind == Kind::word && body[end].capital)
        ++end;
    return end;
}

} // namespace

std::vector<std::string> names_in(std::string_view text, std::span<const Piece> body) {
    std::vector<std::string> names;
    std::string run;
    const auto close = [&] {
        if (!run.empty()) names.push_back(run);
        run.clear();
    };
    for (const Piece& piece : body) {
        const bool plain_noun = run.empty() && event_noun(piece); // "Treaty" alone is nobody
        if (piece.kind != Kind::word || !piece.capital || plain_noun ||
            lexicon::framing_word(piece.lower) || add_countries(piece.lower, names)) {
            close();
            continue;
        }
        if (!run.empty()) run += ' ';
        run += words_of(text, piece);
        if (text[piece.span.end - 1] == 's' && words_of(text, piece).size() != piece.span.size())
            close();
    }
    close();
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string proper_name(std::string_view text, std::span<const Piece> body) {
    for (std::size_t at = 0; at < body.size(); ++at) {
        if (body[at].kind != Kind::word || !event_noun(body[at]) || !body[at].capital) continue;
        std::size_t begin = at;
        while (begin > 0 && body[begin - 1].kind == Kind::word &&
               !lexicon::function_word(body[begin - 1].lower)) {
            const Piece& before = body[begin - 1];
            const bool numbered = before.lower.front() >= '0' && before.lower.front() <= '9';
            if (!before.capital && !numbered) break;
            --begin;
        }
        const std::size_t end = named_after(body, at);
        if (begin == at && end == at + 1) continue; // "Treaty" alone names nothing
        return std::string(
            text.substr(body[begin].span.begin, body[end - 1].span.end - body[begin].span.begin));
    }
    return "";
}

} // namespace fasti

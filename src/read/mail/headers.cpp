// SPDX-License-Identifier: Apache-2.0
#include "read/mail/headers.hpp"

#include "text/ascii.hpp"
#include "text/error.hpp"

#include <algorithm>

namespace fasti::mail {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t most_fields = 1000;
constexpr std::size_t longest_field = 1U << 16U;

// "Name" of "Name: value"; empty where the line is no field.
std::string_view field_name(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == npos || colon == 0) return {};
    const std::string_view name = ascii::trimmed_back(line.substr(0, colon), " \t");
    const bool sound =
        std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
    return sound ? name : std::string_view();
}

// An encoded word "=?charset?q?words?=" and its size; nothing where none begins.
struct Word {
    std::size_t size = 0;
    std::string words;
};

Word encoded_word(std::string_view text) {
    if (!text.starts_with("=?")) return {};
    const std::size_t charset = text.find('?', 2);
    if (charset == npos || charset + 3 > text.size() || text[charset + 2] != '?') return {};
    const std::size_t end = text.find("?=", charset + 3);
    if (end > longest_field) return {}; // npos as well
    std::string inner(text.substr(charset + 3, end - charset - 3));
    const bool quoted = ascii::lower(text[charset + 1]) == 'q';
    if (quoted) std::replace(inner.begin(), inner.end(), '_', ' ');
    const std::string_view name = text.substr(2, charset - 2);
    try {
        return {end + 2, as_text(decoded(inner, quoted ? "quoted-printable" : "base64"),
                                 name.substr(0, name.find('*')))};
    } catch (const ReadError&) { // no text: it stays as it is
        return {};
    }
}

} // namespace

std::string_view Headers::value(std::string_view name) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string_view() : std::string_view(found->second);
}

Headers headers(std::string_view bytes) {
    Headers head;
    std::size_t at = 0;
    while (at < bytes.size() && head.fields.size() < most_fields) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view line = ascii::trimmed_back(bytes.substr(at, end - at), "\r");
        const std::size_t next = std::min(end + 1, bytes.size());
        head.end = next;
        if (line.empty()) break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (folded && !head.fields.empty()) {
            std::string& value = head.fields.back().second;
            if (value.size() < longest_field) value.append(" ").append(ascii::trimmed(line));
        } else if (const std::string_view name = field_name(line); !name.empty()) {
            head.fields.emplace_back(ascii_lower(name),
                                     ascii::trimmed(line.substr(line.find(':') + 1)));
        } else {
            head.end = at;
            break;
        }
        at = next;
    }
    return head;
}

std::string readable(std::string_view value) {
    std::string out;
    bool after_word = false; // white space between two encoded words is none
    std::size_t blank = npos;
    for (std::size_t at = 0; at < value.size();) {
        if (Word word = encoded_word(value.substr(at)); word.size > 0) {
            if (after_word && blank != npos) out.resize(blank);
            out += word.words;
            at += word.size;
            after_word = true;
            blank = npos;
            continue;
        }
        if (value[at] == ' ' || value[at] == '\t') {
            if (blank == npos) blank = out.size();
        } else {
            after_word = false;
            blank = npos;
        }
        out += value[at++];
    }
    try {
        return as_text(std::move(out), "");
    } catch (const ReadError&) {
        return "";
    }
}

std::string main_value(std::string_view value) {
    return ascii_lower(ascii::trimmed(value.substr(0, value.find(';'))));
}

std::string parameter(std::string_view value, std::string_view name) {
    const std::string lower = ascii_lower(value);
    for (std::size_t at = lower.find(';'); at != npos; at = lower.find(';', at)) {
        at = lower.find_first_not_of("; \t", at);
        if (at == npos) break;
        if (lower.compare(at, name.size(), name) != 0) continue;
        std::string_view rest = ascii::trimmed_front(value.substr(at + name.size()), " \t");
        if (rest.starts_with("*0")) rest.remove_prefix(2);
        if (rest.starts_with('*')) rest.remove_prefix(1);
        if (!rest.starts_with('=')) continue;
        rest = ascii::trimmed_front(rest.substr(1), " \t");
        if (rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
        return std::string(rest.substr(0, rest.find_first_of("; \t")));
    }
    return "";
}

} // namespace fasti::mail

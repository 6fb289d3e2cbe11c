// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/conllu.hpp"

#include "text/error.hpp"

#include <array>
#include <charconv>
#include <fstream>

namespace fasti::parse::train {
namespace {

using Fields = std::array<std::string_view, 10>;

std::optional<std::size_t> number(std::string_view text) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Fields> fields_of(std::string_view line) {
    Fields fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t tab = line.find('\t');
        if ((tab == std::string_view::npos) != (i + 1 == fields.size())) return std::nullopt;
        fields[i] = line.substr(0, tab);
        line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
    }
    return fields;
}

// Reads line after line; a sentence is complete when an empty line comes.
class TreebankReader {
public:
    TreebankReader(std::istream& in, const std::string& path) : in_(in), path_(path) {}

    std::vector<GoldSentence> all() {
        std::string line;
        while (std::getline(in_, line)) {
            ++number_;
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (line.empty())
                close();
            else if (line.front() != '#')
                add(line);
        }
        close();
        return std::move(sentences_);
    }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw ReadError(path_, "line " + std::to_string(number_) + ": " + what);
    }

    void add(const std::string& line) {
        const auto fields = fields_of(line);
        if (!fields) fail("not ten columns of CoNLL-U");
        const Fields& f = *fields;
        const bool space = f[9].find("SpaceAfter=No") == std::string_view::npos;
        if (f[0].find('.') != std::string_view::npos) return;
        if (const std::size_t dash = f[0].find('-'); dash != std::string_view::npos) {
            range_end_ = number(f[0].substr(dash + 1)).value_or(0);
            range_space_ = space;
            return;
        }
        add_word(f, space);
    }

    void add_word(const Fields& f, bool space) {
        GoldSentence& s = sentence_;
        const auto upos = upos_of(f[3]);
        const auto head = number(f[6]);
        if (number(f[0]) != s.words.size() + 1) fail("words are not numbered 1, 2, 3, …");
        if (!upos || !head) fail("no part of speech or no head");
        const std::size_t begin = s.text.size();
        s.text += f[1];
        s.words.push_back({std::string(f[1]), std::string(f[2]), *upos, std::string(f[4]),
                           std::string(f[7]), *head == 0 ? no_head : *head - 1,
                           Span{begin, s.text.size()}});
        const bool inside = s.words.size() < range_end_;
        const bool at_end = s.words.size() == range_end_;
        if (!inside && (at_end ? range_space_ : space)) s.text += ' ';
        if (at_end) range_end_ = 0;
    }

    void close() {
        if (sentence_.words.empty()) return;
        for (const GoldWord& word : sentence_.words)
            if (word.head != no_head && word.head >= sentence_.words.size())
                fail("a head outside the sentence");
        while (!sentence_.text.empty() && sentence_.text.back() == ' ')
            sentence_.text.pop_back();
        sentences_.push_back(std::move(sentence_));
        sentence_ = {};
        range_end_ = 0;
    }

    std::istream& in_;
    const std::string& path_;
    std::vector<GoldSentence> sentences_;
    GoldSentence sentence_;
    std::size_t number_ = 0;
    std::size_t range_end_ = 0; // the last word of a multiword token
    bool range_space_ = true;
};

} // namespace

std::vector<GoldSentence> read_conllu(std::istream& in, const std::string& path) {
    return TreebankReader(in, path).all();
}

std::vector<GoldSentence> read_conllu_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw ReadError(path, "cannot be opened");
    return read_conllu(in, path);
}

} // namespace fasti::parse::train

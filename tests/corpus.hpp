// SPDX-License-Identifier: Apache-2.0
// The tables events/lang/*/corpus*.tsv; the head of the English corpus.tsv explains the format.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/value/timex.hpp"
#include "read/read.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace fasti::test {

/// One row, and the settings in force where it stands.
struct CorpusRow {
    int line = 0;
    std::string text; ///< with brackets around the expressions
    std::vector<std::string> types, values, checks;
    TagOptions options;
};

inline std::vector<std::string> split(const std::string& text, std::string_view by) {
    std::vector<std::string> parts;
    std::size_t at = 0;
    for (std::size_t next = text.find(by); next != std::string::npos; next = text.find(by, at)) {
        parts.push_back(text.substr(at, next - at));
        at = next + by.size();
    }
    if (at < text.size()) parts.push_back(text.substr(at));
    return parts;
}

/// What a line such as "# dct 2013-02-12" or "# domain news" sets for the rows below it.
inline void set_option(const std::string& line, TagOptions& options) {
    const std::vector<std::string> words = split(line, " ");
    if (line == "# no dct") options.dct.reset();
    if (words.size() != 3) return;
    if (words[1] == "dct")
        options.dct = Dct{bounds(parse_edtf(words[2]).value()).begin, "corpus", false};
    if (words[1] != "domain") return;
    options.domain = words[2] == "news"        ? Domain::news
                     : words[2] == "narrative" ? Domain::narrative
                                               : Domain::automatic;
}

/// corpus.tsv and every corpus_*.tsv beside it, by name.
inline std::vector<std::string> corpus_paths(const Language& language) {
    const std::string folder = FASTI_ROOT "/events/lang/" + std::string(language.tag);
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string file = entry.path().filename().string();
        if (file.starts_with("corpus") && file.ends_with(".tsv")) paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// The rows of a file; none where it cannot be read.
inline std::vector<CorpusRow> corpus_rows(const std::string& path) {
    std::vector<CorpusRow> rows;
    std::ifstream file(path);
    TagOptions options;
    options.derivations = true;
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.starts_with("# ")) set_option(line, options);
        if (line.empty() || line.front() == '#') continue;
        std::vector<std::string> columns = split(line, "\t");
        columns.resize(4);
        rows.push_back({number, columns[0], split(columns[1], " | "), split(columns[2], " | "),
                        split(columns[3], " | "), options});
    }
    return rows;
}

inline std::string without_brackets(std::string text) {
    std::erase_if(text, [](char c) { return c == '[' || c == ']'; });
    return text;
}

/// The text of a row as a document; " ¶ " begins a paragraph.
inline Document corpus_document(const CorpusRow& row) {
    std::string text;
    for (const std::string& paragraph : split(without_brackets(row.text), " ¶ "))
        text += paragraph + "\n\n";
    Source source;
    source.path = "corpus";
    return read_text(text, std::move(source));
}

/// The text of the document with brackets around what was found: what a row's first column says.
inline std::string bracketed(const Document& document, const Tagged& tagged) {
    std::string out;
    std::size_t at = 0;
    for (const Timex& timex : tagged.timexes) {
        out += document[{at, timex.span.begin}];
        out += "[" + std::string(document[timex.span]) + "]";
        at = timex.span.end;
    }
    out += document[{at, document.text.size()}];
    if (out.ends_with('\n')) out.pop_back();
    for (std::size_t end = out.find('\n'); end != std::string::npos; end = out.find('\n'))
        out.replace(end, 1, " ¶ ");
    return out;
}

/// "199 START", "P1W 2X": what the third column says.
inline std::string value_of(const Timex& timex) {
    std::string out = timex.value;
    for (const std::string_view part :
         {name(timex.mod), std::string_view(timex.quant), std::string_view(timex.freq)})
        if (!part.empty()) out += " " + std::string(part);
    return out;
}

inline std::vector<std::string> types_of(const Tagged& tagged) {
    std::vector<std::string> types;
    for (const Timex& timex : tagged.timexes)
        types.emplace_back(name(timex.type));
    return types;
}

inline std::vector<std::string> values_of(const Tagged& tagged) {
    std::vector<std::string> values;
    for (const Timex& timex : tagged.timexes)
        values.push_back(value_of(timex));
    return values;
}

/// The names of all rules of a language.
inline std::set<std::string_view> shapes(const Language& language) {
    std::set<std::string_view> all;
    for (const Level& level : language.levels)
        for (const Rule& rule : level.rules)
            all.insert(rule.shape);
    return all;
}

/// What a check of the fourth column is held against: the EDTF, or the outermost shape.
inline std::string checked(const Timex& timex, const std::string& check) {
    if (check == "-") return check;
    if (check.starts_with("=")) return "=" + (timex.edtf ? to_string(*timex.edtf) : "none");
    return timex.rule;
}

} // namespace fasti::test

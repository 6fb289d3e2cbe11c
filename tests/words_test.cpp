// SPDX-License-Identifier: Apache-2.0
// The words of a language stand in events/lexicon and events/lang: nowhere else in events/ may
// there be a list of six or more of them, whether as an array, as arguments, as a text of words
// with blanks between them, or as comparisons of one thing with one literal after the other.
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/regular.hpp"
#include "tests/code_tokens.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace fasti;
using namespace fasti::lexicon;
using namespace fasti::code;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t fewest = 6;    // words that are a list
constexpr std::size_t no_prose = 15; // words without a stop

// What looks like words and is none: relations of Universal Dependencies. Tags ("VBD", "NOUN",
// "GMT") have no small letters, and codes of checks, cases and formats have signs in them.
// clang-format off
const std::set<std::string, std::less<>> relations = {
    "acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "compound", "conj", "cop",
    "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
    "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct",
    "reparandum", "root", "vocative", "xcomp"};
// clang-format on

// Files whose lists name values of our own, as rows, rules and models write them.
const std::set<std::string, std::less<>> names_of_values = {
    "events/chronicle/event.cpp",       // how sure a text is
    "events/lexicon/classes/kinds.cpp", // kinds of events
    "events/zones/role.hpp",            // roles of blocks
    "events/rows/rows_jsonl_write.cpp", // keys of rows
    "events/time/allen.cpp",
    "events/time/calendars.cpp",
    "events/time/granularity.cpp",
    "events/rows/rows_shape.cpp",        // the same
    "events/sheets/header.cpp",          // names of our columns
    "events/timex/language/classes.hpp", // classes of expressions, as rules name them
};

/// A word of a language: "Moscow", "n't", but neither "VBD" nor "no-such-check".
bool is_word(std::string_view text) {
    const bool letters =
        std::all_of(text.begin(), text.end(), [](char c) { return letter(c) || c == '\''; });
    const bool small =
        std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters && small && !relations.contains(text);
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// "offer move growth gain …", but not "the events are given no order": what is said to a reader
/// has its small words.
bool is_text_of_words(const std::string& text) {
    const std::vector<std::string> words = split(text);
    if (words.size() < fewest || !std::all_of(words.begin(), words.end(), is_word)) return false;
    return words.size() >= no_prose ||
           std::none_of(words.begin(), words.end(),
                        [](const auto& word) { return lexicon::is(word, lexicon::function); });
}

class Scan {
public:
    explicit Scan(const std::string& code) : tokens_(tokens_of(code)) {}

    std::vector<std::string> run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (tokens_[i].literal && is_text_of_words(tokens_[i].text))
                found_.push_back(tokens_[i].text);
        for (std::size_t i = 0; i < tokens_.size();) {
            const std::size_t end = opens(i) ? close(i) : i;
            if (opens(i) && list(i, end)) i = end;
            ++i;
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (sign(i, "{") && begins_function(i)) {
                compares(i, close(i));
                i = close(i);
            }
        return found_;
    }

private:
    bool sign(std::size_t i, std::string_view what) const {
        return i < tokens_.size() && !tokens_[i].literal && tokens_[i].text == what;
    }

    bool opens(std::size_t i) const { return sign(i, "{") || sign(i, "("); }

    std::size_t close(std::size_t i) const {
        int depth = 0;
        for (std::size_t at = i; at < tokens_.size(); ++at) {
            if (sign(at, "{") || sign(at, "(") || sign(at, "[")) ++depth;
            if (sign(at, "}") || sign(at, ")") || sign(at, "]")) --depth;
            if (depth == 0) return at;
        }
        return tokens_.size() - 1;
    }

    bool begins_function(std::size_t i) const {
        if (i == 0) return false;
        for (const std::string_view before : {")", "const", "noexcept", "override", "]"})
            if (sign(i - 1, before)) return true;
        return i > 1 && sign(i - 2, "->");
    }

    void note(const std::set<std::string>& words) {
        std::string line;
        for (const std::string& word : words)
            line.append(line.empty() ? "" : " ").append(word);
        if (std::find(found_.begin(), found_.end(), line) == found_.end()) found_.push_back(line);
    }

    /// Literals between commas, in braces of any depth; nothing where a statement stands.
    bool list(std::size_t begin, std::size_t end) {
        std::set<std::string> words;
        for (std::size_t i = begin; i < end; ++i) {
            if (sign(i, ";")) return false;
            const bool left = sign(i - 1, "{") || sign(i - 1, "(") || sign(i - 1, ",");
            const bool right = sign(i + 1, "}") || sign(i + 1, ")") || sign(i + 1, ",");
            if (i > begin && tokens_[i].literal && left && right && is_word(tokens_[i].text))
                words.insert(tokens_[i].text);
        }
        if (words.size() >= fewest) note(words);
        return words.size() >= fewest;
    }

    /// What a literal at `i` is compared with: "tree_.lower(child)"; "" where it is not.
    std::string compared(std::size_t i) const {
        std::size_t at = i;
        if (sign(i - 1, "==") || sign(i - 1, "!="))
            at = i - 1;
        else if (sign(i - 1, "(") && i > 2 && sign(i - 3, ".") &&
                 (sign(i - 2, "starts_with") || sign(i - 2, "ends_with")))
            at = i - 3;
        if (at == i) return "";
        std::string out;
        int depth = 0;
        while (at-- > 0) {
            if (sign(at, ")") || sign(at, "]")) ++depth;
            if (sign(at, "(") || sign(at, "[")) --depth;
            const bool part = sign(at, ".") || sign(at, "->") || sign(at, "::") || sign(at, "_") ||
                              letter(tokens_[at].text.empty() ? ' ' : tokens_[at].text.front());
            if (depth < 0 ||
                (depth == 0 && (sign(at, "return") || !(part || sign(at, "(") || sign(at, "[")))))
                break;
            out.insert(0, tokens_[at].text);
        }
        return out;
    }

    /// Of one function: what is compared with six words, or six comparisons in one statement.
    void compares(std::size_t begin, std::size_t end) {
        std::map<std::string, std::set<std::string>> by_thing;
        std::set<std::string> statement;
        for (std::size_t i = begin; i <= end; ++i) {
            if (sign(i, ";") || sign(i, "{") || sign(i, "}")) {
                if (statement.size() >= fewest) note(statement);
                statement.clear();
            }
            if (i == 0 || !tokens_[i].literal || !is_word(tokens_[i].text)) continue;
            const std::string thing = compared(i);
            if (thing.empty()) continue;
            by_thing[thing].insert(tokens_[i].text);
            statement.insert(tokens_[i].text);
        }
        for (const auto& [thing, words] : by_thing)
            if (words.size() >= fewest) note(words);
    }

    std::vector<Token> tokens_;
    std::vector<std::string> found_;
};

std::vector<std::string> lists_in(const std::string& code) {
    return Scan(code).run();
}

std::string read(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("words of a language stand in the lexicon and nowhere else") {
    const fs::path root = FASTI_ROOT;
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(root / "events")) {
        const std::string name = fs::relative(entry.path(), root).generic_string();
        const std::string ending = entry.path().extension().string();
        const bool home = name.starts_with("events/lexicon/") || name.starts_with("events/lang/");
        if ((ending != ".cpp" && ending != ".hpp") || home || names_of_values.contains(name))
            continue;
        ++files;
        for (const std::string& list : lists_in(read(entry.path()))) {
            CAPTURE(name, list);
            CHECK(list.empty());
        }
    }
    CHECK(files > 200);
}

TEST_CASE("a list of words is found in every dress") {
    const auto found = GENERATE(
        R"(constexpr auto x = std::to_array<std::string_view>({"say", "tell", "add", "note", "state", "claim"});)",
        R"(constexpr std::array<Row, 6> x = {{{"say", 1}, {"tell", 2}, {"add", 3}, {"note", 4}, {"state", 5}, {"claim", 6}}};)",
        R"(bool f() { for (const auto* w : {"say", "tell", "add", "note", "state", "claim"}) g(w); })",
        R"(bool f() { return any(word, "say", "tell", "add", "note", "state", "claim"); })",
        R"(constexpr std::string_view x = "say tell add " "note state claim";)",
        R"(bool f() { return w == "say" || w == "tell" || w == "add" || w == "note" || w == "state" || w == "claim"; })",
        R"(int f() { if (w.lemma == "say") return 1; if (w.lemma == "tell" || w.lemma == "add") return 2; return w.lemma == "note" || w.lemma == "state" || w.lemma != "claim"; })",
        R"(bool f() const { return a(i) == "say" && (b == "tell" || c == "add" || d == "note" || e == "n't" || g == "Moscow"); })",
        R"(bool f() { return w.ends_with("say") || w.ends_with("tell") || w.ends_with("add") || w.ends_with("note") || w.starts_with("state") || w.ends_with("claim"); })");
    CAPTURE(found);
    CHECK(lists_in(found).size() == 1);
}

TEST_CASE("tags, codes, sentences and short lists are no list of words") {
    const auto clean = GENERATE(
        R"(constexpr auto x = std::to_array<std::string_view>({"say", "tell", "add", "note", "state"});)",
        R"(constexpr auto x = std::to_array<std::string_view>({"nsubj", "obj", "iobj", "obl", "xcomp", "ccomp", "say"});)",
        R"(constexpr auto x = std::to_array<std::string_view>({"VBD", "VBZ", "VBP", "MD", "NNS", "PRP$"});)",
        R"(constexpr auto x = std::to_array<Check>({{"too-young", a}, {"age-off", b}, {"a-b", c}, {"c-d", d}, {"e-f", e}, {"g-h", f}});)",
        R"(std::string f() { return "nothing says which of these two came first"; })",
        R"(bool f() { return w == "say" || w == "tell" || w == "add"; } bool g() { return w == "note" || w == "state" || w == "claim"; })",
        R"(// "say", "tell", "add", "note", "state", "claim")");
    CAPTURE(clean);
    CHECK(lists_in(clean).empty());
}

TEST_CASE("the classes of words") {
    CHECK(lexicon::is("announce", lexicon::say));
    CHECK(lexicon::is("announce", lexicon::deny, lexicon::say));
    CHECK_FALSE(lexicon::is("announce", lexicon::deny));
    CHECK_FALSE(lexicon::is("announced", lexicon::say));
    CHECK_FALSE(lexicon::is("", lexicon::say));
    CHECK_FALSE(lexicon::is("zyzzyva", lexicon::say));
    CHECK(lexicon::classes_of("zyzzyva") == lexicon::Classes());
    CHECK(lexicon::ends_in("deployment", lexicon::ending_of_act));
    CHECK_FALSE(lexicon::ends_in("treaty", lexicon::ending_of_act));
}

TEST_CASE("regular forms lead back to their verb") {
    const auto base = [](std::string_view form) { return regular_base(form).value_or("none"); };
    for (const auto& [form, verb] : std::vector<std::pair<std::string, std::string>>{
             {"honored", "honor"},   {"honoured", "honour"},      {"decided", "decide"},
             {"planned", "plan"},    {"passed", "pass"},          {"travelled", "travel"},
             {"called", "call"},     {"carried", "carry"},        {"tied", "tie"},
             {"panicked", "panic"},  {"telephoned", "telephone"}, {"subscribed", "subscribe"},
             {"leaned", "lean"},     {"insured", "insure"},       {"added", "add"},
             {"anchored", "anchor"}, {"becoming", "become"},      {"dying", "die"},
             {"running", "run"},     {"closing", "close"},        {"agreed", "agree"},
             {"bombed", "bomb"},     {"organized", "organize"},   {"belonged", "belong"}}) {
        CAPTURE(form);
        CHECK(base(form) == verb);
    }
    CHECK(base("ships") == "none");
}

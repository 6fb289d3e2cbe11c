// SPDX-License-Identifier: Apache-2.0
#include "events/parse/model.hpp"

#include "events/parse/bytes.hpp"
#include "events/parse/hash.hpp"

#include <array>

namespace fasti::parse {
namespace {

constexpr std::string_view magic = "fasti model 1\n";
constexpr std::size_t most_classes = 256;
constexpr std::size_t most_rules = 65536;

// Eight bytes at a time, so that it costs next to nothing.
std::uint64_t checksum(std::string_view bytes) {
    std::uint64_t sum = bytes.size();
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        sum = fold(sum, u64_at(bytes, at));
    for (; at < bytes.size(); ++at)
        sum = fold(sum, u8_at(bytes, at));
    return sum;
}

// Takes the next section off the front of `rest`.
std::optional<std::string_view> next_section(std::string_view& rest) {
    if (rest.size() < 4) return std::nullopt;
    const std::size_t size = u32_at(rest, 0);
    if (rest.size() - 4 < size) return std::nullopt;
    const std::string_view section = rest.substr(4, size);
    rest.remove_prefix(4 + size);
    return section;
}

using Sections = std::array<std::string_view, 8>;

std::optional<Sections> sections_of(std::string_view bytes) {
    if (bytes.substr(0, magic.size()) != magic) return std::nullopt;
    bytes.remove_prefix(magic.size());
    if (bytes.size() < 8 || u64_at(bytes, 0) != checksum(bytes.substr(8))) return std::nullopt;
    bytes.remove_prefix(8);
    Sections out;
    for (std::string_view& section : out) {
        const auto next = next_section(bytes);
        if (!next) return std::nullopt;
        section = *next;
    }
    if (!bytes.empty()) return std::nullopt;
    return out;
}

// Lines, each with its end; nothing when there are more than `most`.
std::optional<std::vector<std::string_view>> lines_of(std::string_view text, std::size_t most) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos || out.size() == most) return std::nullopt;
        out.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return out;
}

bool read_tags(std::string_view section, Model& model) {
    const auto lines = lines_of(section, most_classes);
    if (!lines) return false;
    for (const std::string_view line : *lines) {
        const std::size_t space = line.find(' ');
        const auto upos = upos_of(line.substr(0, space));
        if (!upos || space == std::string_view::npos) return false;
        model.tags.push_back({*upos, line.substr(space + 1)});
    }
    return true;
}

bool read_rules(std::string_view section, Model& model) {
    const auto lines = lines_of(section, most_rules);
    if (!lines) return false;
    for (const std::string_view line : *lines) {
        const auto rule = LemmaRule::parse(line);
        if (!rule) return false;
        model.lemmas.rules.push_back(*rule);
    }
    return true;
}

// Takes what was found, if it was.
template <class T>
bool take(std::optional<T> found, T& out) {
    if (found) out = std::move(*found);
    return found.has_value();
}

bool consistent(const Model& model) {
    return model.tag_weights.classes() == model.tags.size() && model.move_weights.classes() == 3 &&
           model.relation_weights.classes() == model.relations.size() &&
           model.relations.front() == "root";
}

} // namespace

std::optional<Model> open_model(std::string_view bytes) {
    const auto sections = sections_of(bytes);
    if (!sections) return std::nullopt;
    const auto& [tags, relations, lexicon, endings, rules, tagging, moving, relating] = *sections;
    Model model;
    const bool whole =
        read_tags(tags, model) && take(lines_of(relations, most_classes), model.relations) &&
        take(KeyTable::open(lexicon), model.lexicon) &&
        take(KeyTable::open(endings), model.lemmas.endings) && read_rules(rules, model) &&
        take(WeightTable::open(tagging), model.tag_weights) &&
        take(WeightTable::open(moving), model.move_weights) &&
        take(WeightTable::open(relating), model.relation_weights);
    if (!whole || !consistent(model)) return std::nullopt;
    return model;
}

std::string model_bytes(const ModelParts& parts) {
    std::string body;
    for (const std::string* part :
         {&parts.tags, &parts.relations, &parts.lexicon, &parts.endings, &parts.rules,
          &parts.tag_weights, &parts.move_weights, &parts.relation_weights}) {
        put(body, part->size(), 4);
        body += *part;
    }
    std::string out{magic};
    put(out, checksum(body), 8);
    return out + body;
}

} // namespace fasti::parse

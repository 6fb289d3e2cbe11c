// SPDX-License-Identifier: Apache-2.0
// merge_bench MENTIONS…: for each number the processor seconds that merging so many made-up
// mentions takes. Names follow Zipf's law, two dates of five are coarse, and a third of the
// mentions tell of an event that another one tells.
#include "events/extract/merge/merge.hpp"

#include <cmath>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <utility>

namespace {

using fasti::mention::Mention;

constexpr std::uint32_t most_names = 200'000;
constexpr int first_year = 1900;

std::string name(std::mt19937_64& random) {
    const double share = static_cast<double>(random() % 1'000'000U + 1U) / 1e6;
    const auto rank = static_cast<std::uint32_t>(std::pow(double(most_names), share));
    return "Name" + std::to_string(rank);
}

fasti::When when(std::mt19937_64& random) {
    const int year = first_year + static_cast<int>(random() % 100U);
    std::string text = std::to_string(year);
    const auto kind = random() % 10U;
    const auto two = [&](std::uint64_t number) {
        return (number < 10U ? "-0" : "-") + std::to_string(number);
    };
    if (kind > 1) text += two(random() % 12U + 1U);
    if (kind > 3) text += two(random() % 28U + 1U);
    fasti::When out;
    out.edtf = *fasti::parse_edtf(text);
    out.bounds = fasti::bounds(out.edtf);
    out.precision = fasti::granularity(out.edtf);
    out.basis = fasti::Basis::stated;
    return out;
}

Mention mention(std::size_t i, std::mt19937_64& random) {
    static const char* const heads[] = {"treaty", "visit", "meeting", "attack", "law", "say"};
    static const char* const words[] = {"sign", "visit", "meet", "attack", "adopt", "say"};
    const auto head = random() % 6U;
    Mention out;
    out.document = i / 50;
    out.when = when(random);
    out.head = heads[head];
    out.word = words[head];
    out.kind = fasti::parse_kind(out.head).value_or(fasti::EventKind::event);
    for (std::uint64_t n = random() % 3U + 1U; n > 0; --n)
        out.names.push_back(name(random));
    out.title = out.names.front() + " " + out.word + "s thing " + std::to_string(random() % 5000U);
    out.nominal = random() % 4U == 0;
    return out;
}

void measure(std::size_t count) {
    std::mt19937_64 random(1);
    std::vector<Mention> mentions;
    mentions.reserve(count);
    while (mentions.size() < count) {
        if (!mentions.empty() && random() % 3U == 0)
            mentions.push_back(mentions[random() % mentions.size()]);
        else
            mentions.push_back(mention(mentions.size(), random));
    }
    const std::clock_t begin = std::clock();
    fasti::merge::FeatureTable table;
    for (const Mention& mention : mentions)
        table.add(mention);
    const std::size_t groups = fasti::merge::merge(std::move(table)).size();
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    std::cout << count << ' ' << seconds << ' ' << groups << '\n';
}

} // namespace

int main(int count, char** arguments) {
    for (int i = 1; i < count; ++i)
        measure(std::strtoul(arguments[i], nullptr, 10));
    return 0;
}

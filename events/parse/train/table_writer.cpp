// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/table_writer.hpp"

#include "events/parse/bytes.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace fasti::parse::train {
namespace {

constexpr unsigned dense_up_to = 4;
constexpr std::size_t features_of_a_bucket = 3; // few, for most lookups find nothing
constexpr std::size_t most_of_a_bucket = 255;

using Codebook = std::array<std::int64_t, 128>;

// Steps grow with the square: 1 part in 16,000 of the largest near zero, 1 in 60 far out.
Codebook codebook(std::int64_t largest) {
    constexpr std::int64_t most = 127;
    Codebook out{};
    for (std::int64_t code = 0; code <= most; ++code)
        out.at(static_cast<std::size_t>(code)) =
            (largest * code * code + most * most / 2) / (most * most);
    return out;
}

unsigned char encode(const Codebook& book, std::int64_t value) {
    const std::int64_t size = std::min(value < 0 ? -value : value, book.back());
    auto above = std::lower_bound(book.begin(), book.end(), size);
    if (above != book.begin() && size - *(above - 1) < *above - size) --above;
    const auto code = static_cast<unsigned char>(above - book.begin());
    return value < 0 ? static_cast<unsigned char>(255 - code) : code;
}

// One feature's weights, coded.
struct CodedRow {
    std::uint64_t feature = 0;
    std::vector<std::pair<unsigned char, unsigned char>> codes; // class, code
};

void put_bucket(std::string& out, std::span<const CodedRow> rows, unsigned classes, bool dense) {
    if (rows.empty()) return;
    put(out, rows.size(), 1);
    for (const CodedRow& row : rows) {
        put(out, row.feature & 0xFFFFU, 2);
        if (!dense) put(out, row.codes.size(), 1);
    }
    for (const CodedRow& row : rows) {
        if (!dense) {
            for (const auto& [label, code] : row.codes)
                put(out, label, 1), put(out, code, 1);
            continue;
        }
        std::string values(classes, '\0');
        for (const auto& [label, code] : row.codes)
            values[label] = static_cast<char>(code);
        out += values;
    }
}

unsigned bits_for(std::size_t rows) {
    unsigned bits = 0;
    while ((features_of_a_bucket << bits) < rows && bits < 24)
        ++bits;
    return bits;
}

std::uint64_t bucket_number(std::uint64_t feature, unsigned bits) {
    return bits == 0 ? 0 : feature >> (64U - bits);
}

// Sorted by feature; rows of which nothing is left are left out.
template <class Weight>
std::vector<CodedRow> coded(std::vector<Weight> sorted, const Codebook& book) {
    std::sort(sorted.begin(), sorted.end(), [](const Weight& a, const Weight& b) {
        return a.feature != b.feature ? a.feature < b.feature : a.label < b.label;
    });
    std::vector<CodedRow> rows;
    for (const Weight& weight : sorted) {
        const unsigned char code = encode(book, weight.value);
        if (code == 0 || code == 255) continue;
        if (rows.empty() || rows.back().feature != weight.feature)
            rows.push_back({weight.feature, {}});
        if (rows.back().codes.size() < most_of_a_bucket)
            rows.back().codes.emplace_back(weight.label, code);
    }
    return rows;
}

} // namespace

void TableWriter::add(std::uint64_t feature, unsigned label, std::int64_t weight) {
    weights_.push_back({feature, weight, static_cast<std::uint8_t>(label)});
}

std::string TableWriter::bytes() const {
    std::int64_t largest = 1;
    for (const Weight& weight : weights_)
        largest = std::max(largest, weight.value < 0 ? -weight.value : weight.value);
    const Codebook book = codebook(std::min<std::int64_t>(largest, 32767));
    const std::vector<CodedRow> rows = coded(weights_, book);
    const bool dense = classes_ <= dense_up_to;
    const unsigned bits = bits_for(rows.size());
    std::string out;
    put(out, classes_, 4);
    put(out, dense ? 1 : 0, 4);
    put(out, bits, 4);
    for (const std::int64_t value : book)
        put(out, static_cast<std::uint64_t>(value), 2);
    std::string data;
    std::size_t at = 0;
    for (std::uint64_t bucket = 0; bucket < (std::uint64_t{1} << bits); ++bucket) {
        put(out, data.size(), 4);
        const std::size_t begin = at;
        while (at < rows.size() && bucket_number(rows[at].feature, bits) == bucket)
            ++at;
        const std::size_t size = std::min(at - begin, most_of_a_bucket);
        put_bucket(data, std::span(rows).subspan(begin, size), classes_, dense);
    }
    put(out, data.size(), 4);
    return out + data;
}

} // namespace fasti::parse::train

// SPDX-License-Identifier: Apache-2.0
#include "events/parse/weights.hpp"

#include "events/parse/bytes.hpp"

#include <algorithm>
#include <bit>

namespace fasti::parse {
namespace {

constexpr std::size_t header_size = 12 + 2 * 128;
constexpr unsigned most_bits = 24;
constexpr std::size_t batch = 128; // features whose buckets are looked up before any is read

void prefetch(std::string_view bytes, std::size_t at) {
#if defined(__GNUC__)
    __builtin_prefetch(bytes.data() + at);
#else
    (void)bytes, (void)at;
#endif
}

const unsigned char* bytes_from(std::string_view bytes, std::size_t at) {
    return reinterpret_cast<const unsigned char*>(bytes.data()) + at;
}

// Where the row of a feature may be, and the low bits of its key, which tell.
struct Bucket {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint16_t check = 0;
};

// What the rows of a table are read with. Sizes are checked once a bucket, and then bytes are read
// as they lie: this is where a parse spends its time.
struct Rows {
    std::string_view data;
    const std::array<std::int16_t, 256>& values;
    std::size_t classes;

    void add_sparse(Bucket bucket, Scores& scores) const {
        const auto* const heads = bytes_from(data, bucket.begin + 1);
        const std::size_t count = u8_at(data, bucket.begin);
        std::size_t row = bucket.begin + 1 + 3 * count;
        if (row > bucket.end) return;
        for (std::size_t i = 0; i < 3 * count; i += 3) {
            const std::size_t size = std::size_t{2} * heads[i + 2];
            if (u16_at(data, bucket.begin + 1 + i) == bucket.check) {
                const auto* at = bytes_from(data, row);
                const std::size_t left = row < bucket.end ? bucket.end - row : 0;
                const auto* const end = at + (std::min(size, left) & ~std::size_t{1});
                for (; end - at >= 4; at += 4) { // two at a time: their classes differ
                    const std::int32_t one = scores[at[0]] + values[at[1]];
                    const std::int32_t two = scores[at[2]] + values[at[3]];
                    scores[at[0]] = one;
                    scores[at[2]] = two;
                }
                if (at != end) scores[at[0]] += values[at[1]];
                return;
            }
            row += size;
        }
    }

    /// `fixed`: how many classes there are, if the compiler may know.
    template <std::size_t fixed>
    void add_dense(Bucket bucket, Scores& scores) const {
        const std::size_t width = fixed == 0 ? classes : fixed;
        const std::size_t count = u8_at(data, bucket.begin);
        if ((2 + width) * count > bucket.end - bucket.begin - 1) return;
        const std::size_t i = place_of(bucket.check, bucket.begin + 1, count);
        if (i == count) return;
        const auto* const row = bytes_from(data, bucket.begin + 1 + 2 * count + width * i);
        for (std::size_t c = 0; c < width; ++c)
            scores[c] += values[row[c]];
    }

    /// The first of `count` numbers from `at` that is the check; `count` when there is none. Few
    /// are in a bucket, so eight are compared at once: where the first match is, no branch guesses.
    std::size_t place_of(std::uint16_t check, std::size_t at, std::size_t count) const {
        if (count > 8 || data.size() - at < 16) {
            std::size_t i = 0;
            while (i < count && u16_at(data, at + 2 * i) != check)
                ++i;
            return i;
        }
        constexpr std::uint64_t ones = 0x0001000100010001U;
        constexpr std::uint64_t tops = 0x8000800080008000U;
        const std::uint64_t low = u64_at(data, at) ^ (check * ones);
        const std::uint64_t high = u64_at(data, at + 8) ^ (check * ones);
        // the lowest top bit that is set stands for the first zero [Mycroft 1987]
        const auto zero = [](std::uint64_t x) { return (x - ones) & ~x & tops; };
        const auto first = [&](std::uint64_t x) {
            return static_cast<std::size_t>(std::countr_zero(zero(x))) / 16;
        };
        const std::size_t in_low = first(low);
        const std::size_t found = in_low < 4 ? in_low : 4 + first(high);
        return std::min(found, count);
    }
};

// Buckets begin in ascending order and end within the bytes.
bool ascending(std::string_view offsets, std::size_t limit) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < offsets.size(); at += 4) {
        const std::size_t next = u32_at(offsets, at);
        if (next < last || next > limit) return false;
        last = next;
    }
    return true;
}

} // namespace

unsigned best_class(const Scores& scores, unsigned classes) {
    return static_cast<unsigned>(std::max_element(scores.begin(), scores.begin() + classes) -
                                 scores.begin());
}

std::optional<WeightTable> WeightTable::open(std::string_view bytes) {
    if (bytes.size() < header_size) return std::nullopt;
    WeightTable table;
    table.classes_ = u32_at(bytes, 0);
    table.dense_ = u32_at(bytes, 4) == 1;
    table.bits_ = u32_at(bytes, 8);
    if (table.classes_ == 0 || table.classes_ > 256 || u32_at(bytes, 4) > 1) return std::nullopt;
    if (table.bits_ > most_bits) return std::nullopt;
    for (std::size_t code = 0; code < 128; ++code) {
        const int value = static_cast<std::int16_t>(u16_at(bytes, 12 + 2 * code));
        table.values_[code] = static_cast<std::int16_t>(value);
        table.values_[255 - code] = static_cast<std::int16_t>(-std::max(value, -32767));
    }
    const std::size_t offsets_size = 4 * ((std::size_t{1} << table.bits_) + 1);
    if (bytes.size() - header_size < offsets_size) return std::nullopt;
    table.offsets_ = bytes.substr(header_size, offsets_size);
    table.data_ = bytes.substr(header_size + offsets_size);
    if (!ascending(table.offsets_, table.data_.size())) return std::nullopt;
    return table;
}

// Tables are larger than the caches, so what many features need is asked for at once: first where
// their buckets are, then the buckets.
void WeightTable::add(std::span<const std::uint64_t> features, Scores& scores) const {
    const Rows rows{data_, values_, classes_};
    const auto offset_of = [&](std::uint64_t feature) {
        return bits_ == 0 ? 0 : 4 * (feature >> (64U - bits_));
    };
    std::array<Bucket, batch> buckets;
    for (; !features.empty(); features = features.subspan(std::min(batch, features.size()))) {
        const std::size_t size = std::min(batch, features.size());
        for (std::size_t i = 0; i < size; ++i)
            prefetch(offsets_, offset_of(features[i]));
        std::size_t filled = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t at = offset_of(features[i]);
            const std::size_t begin = u32_at(offsets_, at);
            const std::size_t end = u32_at(offsets_, at + 4);
            prefetch(data_, begin);
            buckets[filled] = {begin, end, static_cast<std::uint16_t>(features[i])};
            filled += begin == end ? 0 : 1;
        }
        for (std::size_t i = 0; i < filled; ++i) {
            if (!dense_)
                rows.add_sparse(buckets[i], scores);
            else if (classes_ == 3)
                rows.add_dense<3>(buckets[i], scores);
            else
                rows.add_dense<0>(buckets[i], scores);
        }
    }
}

} // namespace fasti::parse

// SPDX-License-Identifier: Apache-2.0
#include "events/parse/weights.hpp"

#include "events/parse/bytes.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t header_size = 12 + 2 * 128;
constexpr unsigned most_bits = 24;
constexpr std::size_t batch = 64; // features whose buckets are looked up before any is read

void prefetch(std::string_view bytes, std::size_t at) {
#if defined(__GNUC__)
    __builtin_prefetch(bytes.data() + at);
#else
    (void)bytes, (void)at;
#endif
}

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

WeightTable::Bucket WeightTable::bucket_of(std::uint64_t feature) const {
    const std::size_t at = bits_ == 0 ? 0 : 4 * (feature >> (64U - bits_));
    return {u32_at(offsets_, at), u32_at(offsets_, at + 4)};
}

void WeightTable::add_sparse(std::uint64_t feature, Bucket bucket, Scores& scores) const {
    const std::size_t count = u8_at(data_, bucket.begin);
    const std::size_t heads = bucket.begin + 1;
    std::size_t row = heads + 3 * count;
    if (row > bucket.end) return;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = 2 * static_cast<std::size_t>(u8_at(data_, heads + 3 * i + 2));
        if (u16_at(data_, heads + 3 * i) == static_cast<std::uint16_t>(feature)) {
            const std::size_t end = std::min(row + size, bucket.end);
            for (; row + 1 < end; row += 2)
                scores[u8_at(data_, row)] += values_[u8_at(data_, row + 1)];
            return;
        }
        row += size;
    }
}

void WeightTable::add_dense(std::uint64_t feature, Bucket bucket, Scores& scores) const {
    const std::string_view data = data_.substr(bucket.begin + 1, bucket.end - bucket.begin - 1);
    const std::size_t count = u8_at(data_, bucket.begin);
    const std::size_t classes = classes_;
    if ((2 + classes) * count > data.size()) return;
    const auto check = static_cast<std::uint16_t>(feature);
    std::size_t i = 0;
    while (i < count && u16_at(data, 2 * i) != check)
        ++i;
    if (i == count) return;
    const std::size_t row = 2 * count + classes * i;
    for (std::size_t c = 0; c < classes; ++c)
        scores[c] += values_[u8_at(data, row + c)];
}

// Tables are larger than the caches, so the buckets of many features are asked for at once.
void WeightTable::add(std::span<const std::uint64_t> features, Scores& scores) const {
    std::array<Bucket, batch> buckets;
    for (; !features.empty(); features = features.subspan(std::min(batch, features.size()))) {
        const std::size_t size = std::min(batch, features.size());
        for (std::size_t i = 0; i < size; ++i) {
            buckets[i] = bucket_of(features[i]);
            prefetch(data_, buckets[i].begin);
        }
        for (std::size_t i = 0; i < size; ++i) {
            if (buckets[i].begin == buckets[i].end) continue;
            if (dense_)
                add_dense(features[i], buckets[i], scores);
            else
                add_sparse(features[i], buckets[i], scores);
        }
    }
}

} // namespace fasti

// SPDX-License-Identifier: Apache-2.0
// Bytes that wait outside of what is being worked on. The libraries keep them in memory; a program
// that knows of disks may bring a store of its own.
//
//     const std::uint64_t at = store.put("what is needed later");
//     store.get(at + 5, 2)    "is"
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace fasti {

/// Bytes, each where it was put. Not for several threads at once.
class Store {
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    Store(Store&&) = delete;
    Store& operator=(Store&&) = delete;

    /// Keeps `bytes` behind all that is there, and says where they begin.
    virtual std::uint64_t put(std::string bytes) = 0;

    /// `size` bytes from `at` on, all of them put at once.
    virtual std::string get(std::uint64_t at, std::size_t size) const = 0;
};

/// A store in memory.
class MemoryStore : public Store {
public:
    std::uint64_t put(std::string bytes) override;
    std::string get(std::uint64_t at, std::size_t size) const override;

    std::uint64_t size() const { return size_; }

    /// What was put, one piece after another.
    const std::vector<std::string>& pieces() const { return pieces_; }

    void clear();

private:
    std::vector<std::string> pieces_;
    std::vector<std::uint64_t> begins_; ///< of the pieces
    std::uint64_t size_ = 0;
};

} // namespace fasti

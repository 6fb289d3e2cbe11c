// SPDX-License-Identifier: Apache-2.0
// What libFuzzer calls.
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fasti::fuzz::fuzz_one({reinterpret_cast<const char*>(data), size});
    return 0;
}

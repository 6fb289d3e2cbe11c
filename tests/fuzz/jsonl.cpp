// SPDX-License-Identifier: Apache-2.0
// Rows of JSON Lines: what is read is written as something that is read as the same.
#include "round_trip.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    if (bytes.starts_with('{')) require_round_trip(bytes, write_jsonl); // else the other format
}

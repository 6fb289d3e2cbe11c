// SPDX-License-Identifier: Apache-2.0
// tag_bench RUNS FILE…: for each file and run a line with the seconds of processor time that
// reading and tagging take. Neither starting the program nor writing rows is in them.
#include "events/lang/languages.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>

namespace {

double seconds(std::clock_t from, std::clock_t to) {
    return static_cast<double>(to - from) / CLOCKS_PER_SEC;
}

void measure(const char* path) {
    const std::clock_t begin = std::clock();
    const fasti::Document document = fasti::read(path);
    const std::clock_t have_read = std::clock();
    const fasti::Tagged tagged = fasti::tag(document, *fasti::languages().front());
    const std::clock_t end = std::clock();
    std::cout << path << ' ' << seconds(begin, have_read) << ' ' << seconds(have_read, end) << ' '
              << tagged.timexes.size() << '\n';
}

} // namespace

int main(int count, char** arguments) {
    try {
        const int runs = count > 1 ? std::atoi(arguments[1]) : 0;
        for (int file = 2; file < count; ++file)
            for (int run = 0; run < runs; ++run)
                measure(arguments[file]);
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 1;
    }
    return 0;
}

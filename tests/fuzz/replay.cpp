// SPDX-License-Identifier: Apache-2.0
// replay FILE|FOLDER…: runs a fuzz target once on each file, with any compiler. Fails when there is
// none.
#include "fuzz.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** arguments) {
    namespace fs = std::filesystem;
    std::size_t runs = 0;
    const auto run = [&](const fs::path& path) {
        std::ifstream in(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        std::cerr << path.string() << std::endl; // before it dies of it
        fasti::fuzz::fuzz_one(bytes);
        ++runs;
    };
    for (int i = 1; i < count; ++i) {
        if (!fs::is_directory(arguments[i]))
            run(arguments[i]);
        else
            for (const auto& entry : fs::directory_iterator(arguments[i]))
                run(entry.path());
    }
    std::cout << runs << " files\n";
    return runs > 0 ? 0 : 1;
}

// SPDX-License-Identifier: Apache-2.0
// Exit codes: 0 done, 1 `check` found a contradiction, 2 not done. Whatever goes wrong is one line
// on standard error that says what, where, and what to do.
#include "cli/commands.hpp"
#include "cli/outputs.hpp"
#include "cli/say.hpp"
#include "cli/unread_files.hpp"
#include "text/error.hpp"

#include <csignal>
#include <iostream>
#include <new>
#include <string>

namespace fasti::cli {
namespace {

constexpr int not_done = 2;

int complain(const std::string& message) {
    say(message);
    return not_done;
}

int run(int argc, const char* const* argv) {
    CommandLine line;
    for (auto* add : {add_build, add_extract, add_read, add_tag, add_check, add_why, add_graph,
                      add_render, add_explain})
        add(line);
    return line.parse(argc, argv)();
}

} // namespace
} // namespace fasti::cli

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::ios::sync_with_stdio(false);
    using namespace fasti::cli;
    try {
        return run(argc, argv);
    } catch (const UnreadOutput&) {
        return not_done;
    } catch (const UnreadFiles& error) {
        for (const std::string& each : error.each)
            complain(each);
        return not_done;
    } catch (const fasti::Error& error) {
        return complain(error.what());
    } catch (const std::bad_alloc&) {
        return complain("out of memory; give fewer documents at a time");
    } catch (const std::exception& error) {
        return complain(std::string("internal error: ") + error.what() + "; please report it");
    }
}

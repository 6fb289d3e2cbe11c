// SPDX-License-Identifier: Apache-2.0
// Exit codes: 0 done, 1 `check` found a contradiction, 2 not done. Whatever goes wrong is one line
// on standard error that says what, where, and what to do.
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/outputs.hpp"
#include "cli/say.hpp"
#include "text/error.hpp"

#include <csignal>
#include <iostream>
#include <memory>
#include <new>

namespace fasti::cli {
namespace {

constexpr int not_done = 2;

int complain(const std::string& message) {
    say(message);
    return not_done;
}

// Help and version are answers, all else is a mistake of the command line.
int answer(const CLI::App& app, const CLI::ParseError& error) {
    return error.get_exit_code() == 0 ? app.exit(error) : complain(usage_problem(app, error));
}

int run(int argc, const char* const* argv) {
    CLI::App app{
        "Reads documents and draws their dated events as a timeline with numbered sources.",
        "fasti"};
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_version_flag("--version", "fasti " FASTI_VERSION, "print the version");
    app.set_help_flag("-h,--help", "print this page");
    app.footer("Every command has a page of its own: fasti build --help\n\n"
               "Example:\n  fasti build essay.txt report.md -o timeline.pdf\n\n"
               "Exit code: 0 done, 1 check found a contradiction, 2 not done.");
    Run chosen;
    for (auto* add :
         {add_build, add_extract, add_tag, add_check, add_why, add_graph, add_render, add_explain})
        add(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answer(app, error);
    }
    return chosen ? chosen() : complain("no command; see fasti --help");
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
    } catch (const fasti::Error& error) {
        return complain(error.what());
    } catch (const std::bad_alloc&) {
        return complain("out of memory; give fewer documents at a time");
    } catch (const std::exception& error) {
        return complain(std::string("internal error: ") + error.what() + "; please report it");
    }
}

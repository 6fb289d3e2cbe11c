// SPDX-License-Identifier: Apache-2.0
#include "cli/signals.hpp"

#include <algorithm>
#include <array>

namespace fasti::cli {
namespace {

constexpr std::array stopping = {SIGINT, SIGTERM, SIGHUP};

// One that nohup or a shell has told the program not to hear must not stop it now.
bool ignored(int signal) {
    struct sigaction action {};

    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

HeldSignals::HeldSignals() {
    ::sigemptyset(&held_);
    for (const int signal : stopping)
        if (!ignored(signal)) ::sigaddset(&held_, signal);
    ::pthread_sigmask(SIG_BLOCK, &held_, &before_);
}

HeldSignals::~HeldSignals() {
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool HeldSignals::any() const {
    sigset_t come{};
    ::sigpending(&come);
    return std::any_of(stopping.begin(), stopping.end(), [&](int signal) {
        return ::sigismember(&held_, signal) == 1 && ::sigismember(&come, signal) == 1;
    });
}

} // namespace fasti::cli

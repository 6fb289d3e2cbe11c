// SPDX-License-Identifier: Apache-2.0
// Signals that wait while outputs get their names, so that nothing is left behind half done.
#pragma once

#include <csignal>

namespace fasti::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP wait; then they do what they always do. For a time
/// when there is one thread.
class HeldSignals {
public:
    HeldSignals();
    ~HeldSignals();
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;
    HeldSignals(HeldSignals&&) = delete;
    HeldSignals& operator=(HeldSignals&&) = delete;

    /// Whether one of them has come.
    bool any() const;

private:
    sigset_t held_{};
    sigset_t before_{};
};

} // namespace fasti::cli

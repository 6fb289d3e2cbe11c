// SPDX-License-Identifier: Apache-2.0
// What is found where the statements of a network cannot all hold.
#pragma once

#include "events/network/network.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace fasti {

/// Statements that cannot all hold, and any all but one of them can.
struct Conflict {
    std::vector<StatementId> statements; ///< sorted
    StatementId suspect{};               ///< withdrawn to go on

    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// Of all that was found.
struct Conflicts {
    std::vector<Conflict> list;
    std::vector<StatementId> withdrawn; ///< sorted; the rest of the network holds
    bool complete = true; ///< false: so many that looking for the rest would not be linear; what
                          ///< hangs together with them was withdrawn as a whole
    std::size_t unexplained = 0; ///< statements withdrawn with such a whole
};

/// Which of the statements of a conflict is most to be suspected.
using Suspicion = std::function<StatementId(std::span<const StatementId>)>;

} // namespace fasti

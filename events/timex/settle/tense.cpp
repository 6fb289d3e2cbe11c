// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/tense.hpp"

namespace fasti {

Tense tense_of(const Setting& setting, const Expression& expression) {
    const Block& block = setting.document.blocks[expression.block];
    return tense_around(setting.document, block, expression.span, setting.language);
}

} // namespace fasti

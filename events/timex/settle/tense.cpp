// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/tense.hpp"

namespace fasti::settle {

Tense tense_of(const Setting& setting, const match::Expression& expression) {
    const Block& block = setting.document.blocks[expression.block];
    return tense_around(setting.document, block, expression.span, setting.language);
}

} // namespace fasti::settle

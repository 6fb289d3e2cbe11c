// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/passage.hpp"

namespace fasti::settle {

void Passage::remember(const ToldDate& mention) {
    const Fields& fields = mention.fields;
    if (!fields.year) return;
    if (fields.year_grain != Granularity::year) {
        coarse_ = mention;
        return;
    }
    year_ = mention;
    if (fields.month == 0) return;
    month_ = mention;
    months_.at(static_cast<std::size_t>(fields.month)) = mention;
    if (fields.day == 0) return;
    day_ = mention;
    days_.at(day_index(fields)) = mention;
}

const ToldDate* Passage::story() const {
    if (!year_ || !month_ || year_->fields.month != 0) return year();
    const bool moved_on = year_->opens || year_->moves || year_->block > month_->block;
    return moved_on ? year() : month();
}

const ToldDate* Passage::same_date(const Fields& fields, std::size_t block) const {
    if (fields.month == 0) return nullptr;
    if (fields.day != 0) return get(days_.at(day_index(fields)));
    const ToldDate* month = get(months_.at(static_cast<std::size_t>(fields.month)));
    return month != nullptr && block - month->block <= blocks_remembered ? month : nullptr;
}

} // namespace fasti::settle

// SPDX-License-Identifier: Apache-2.0
#include "events/time/granule.hpp"

#include "events/time/edtf.hpp"

namespace fasti {

Interval granule(sys_days day, Granularity unit) {
    const date::year_month_day ymd{day};
    switch (unit) {
    case Granularity::year:
        return bounds(edtf_year(int(ymd.year())));
    case Granularity::month:
        return {sys_days{ymd.year() / ymd.month() / 1},
                sys_days{ymd.year() / ymd.month() / date::last} + days{1}};
    case Granularity::week: {
        const sys_days monday = day - (date::weekday{day} - date::Monday);
        return {monday, monday + days{7}};
    }
    default:
        return on(day);
    }
}

} // namespace fasti

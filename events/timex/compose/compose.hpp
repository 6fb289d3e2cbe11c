// SPDX-License-Identifier: Apache-2.0
// The productions that rule tables name: how parts of a phrase make its meaning. Language-free:
// they look for parts by class and not by position, so one function serves every order of words in
// every language. Each returns false where the parts do not add up ("31 February" is left to
// resolve(), which reports it).
#pragma once

#include "events/timex/compose/ages.hpp"
#include "events/timex/compose/alone.hpp"
#include "events/timex/compose/calendars.hpp"
#include "events/timex/compose/clock.hpp"
#include "events/timex/compose/dates.hpp"
#include "events/timex/compose/lengths.hpp"
#include "events/timex/compose/limits.hpp"
#include "events/timex/compose/lists.hpp"
#include "events/timex/compose/loose.hpp"
#include "events/timex/compose/numbers.hpp"
#include "events/timex/compose/pairs.hpp"
#include "events/timex/compose/parts.hpp"
#include "events/timex/compose/relative.hpp"
#include "events/timex/compose/reports.hpp"
#include "events/timex/compose/spoken.hpp"
#include "events/timex/compose/steps.hpp"
#include "events/timex/compose/story.hpp"
#include "events/timex/compose/years.hpp"

// SPDX-License-Identifier: Apache-2.0
#include "events/timex/tag.hpp"

#include "events/timex/match/recognise.hpp"
#include "events/timex/settle/parts.hpp"
#include "events/timex/settle/resolve.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

Tagged settle_all(const Document& document,
                  const Language& language,
                  const TagOptions& options,
                  const std::function<void(Timex&&)>& use) {
    Tagged tagged;
    tagged.zones = zones::zones_of(document);
    const std::vector<match::Expression> expressions =
        match::recognise(document, tagged.zones, match::grammar(language), options);
    std::vector<bool> dateline;
    tagged.parts =
        settle::find_parts(document, tagged.zones, expressions, options, language, dateline);
    // resolve() drops impossible dates, so flags are found again by place
    std::size_t at = 0;
    TimexSink sink([&](Timex&& timex) {
        while (expressions[at].span.begin != timex.span.begin) // what follows may have been cut off
            ++at;
        timex.dateline = dateline[at];
        use(std::move(timex));
    });
    auto begin = expressions.begin();
    for (const Part& part : tagged.parts) {
        const auto end =
            std::find_if(begin, expressions.end(), [&](const match::Expression& expression) {
                return expression.block >= part.last_block;
            });
        settle::resolve(document, part, {begin, end}, options, language, sink, tagged);
        begin = end;
    }
    sink.flush();
    return tagged;
}

} // namespace

Tagged tag(const Document& document, const Language& language, const TagOptions& options) {
    std::vector<Timex> timexes;
    Tagged tagged = settle_all(document, language, options,
                               [&](Timex&& timex) { timexes.push_back(std::move(timex)); });
    tagged.timexes = std::move(timexes);
    return tagged;
}

Tagged tag_each(const Document& document,
                const Language& language,
                const TagOptions& options,
                const std::function<void(Timex&&)>& use) {
    return settle_all(document, language, options, use);
}

} // namespace fasti

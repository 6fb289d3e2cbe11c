# What is installed: the headers that a user of the library includes, and those that these include. Everything else is
# private. tests/consumer compiles a program that includes all of them from an installed copy.
set(FASTI_PUBLIC_HEADERS
    src/read/read.hpp src/text/document.hpp src/text/error.hpp src/text/finding.hpp src/text/source.hpp
    src/text/span.hpp
    events/analysis/analysis.hpp events/check/check.hpp events/chronicle/event.hpp events/chronicle/facts.hpp
    events/extract/extract.hpp events/graph/graph.hpp events/lang/detect.hpp events/lang/languages.hpp
    events/lexicon/classes/kinds.hpp events/network/calendar_shift.hpp events/network/chronicle_network.hpp
    events/network/conflict.hpp events/network/explain.hpp events/network/network.hpp events/network/solve.hpp
    events/rows/each_event.hpp events/rows/rows.hpp events/time/allen.hpp events/time/basis.hpp
    events/time/calendars.hpp events/time/edtf.hpp events/time/granularity.hpp events/time/interval.hpp
    events/time/period.hpp events/timex/tag.hpp events/timex/value/timex.hpp events/zones/role.hpp
    events/zones/zones.hpp
    render/geometry.hpp render/layout/layout.hpp render/layout/style/options.hpp render/layout/style/paper.hpp
    render/layout/views.hpp render/measure.hpp render/scene.hpp render/theme.hpp render/timeline/find_arcs.hpp
    render/timeline/make_timeline.hpp render/timeline/timeline.hpp render/tone.hpp render/write/write.hpp)

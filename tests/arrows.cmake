# Who may include whom: `cmake -DROOT=… -P arrows.cmake`. Linking enforces the arrows between the four libraries;
# this holds inside them and for what only some files may see.
cmake_minimum_required(VERSION 3.25)
set(rooms "")

# room(FOLDER ALLOWED…): the files that lie directly in FOLDER may include our own headers from there and from the
# ALLOWED rooms alone. Rooms are listed from the ground up and may name only what stands above them, so that no circle
# can be written down.
function(room folder)
    foreach(allowed IN LISTS ARGN)
        if(NOT allowed IN_LIST rooms)
            message(SEND_ERROR "${folder}: ${allowed} is no room above it in arrows.cmake")
        endif()
    endforeach()
    file(GLOB files ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.hpp)
    if(NOT files)
        message(SEND_ERROR "${folder}: no such room")
    endif()
    foreach(file IN LISTS files)
        file(STRINGS ${file} lines REGEX "^#include \"")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE "^#include \"(.*)/[^/]*\".*$" "\\1" from "${line}")
            if(NOT from IN_LIST ARGN AND NOT "src/${from}" IN_LIST ARGN AND NOT from STREQUAL folder
               AND NOT "src/${from}" STREQUAL folder)
                message(SEND_ERROR "${file}: ${line}: ${folder} may not see it")
            endif()
        endforeach()
    endforeach()
    set(rooms ${rooms} ${folder} PARENT_SCOPE)
endfunction()

# only(PATTERN FOLDERS FILES…): nothing below FOLDERS but FILES may include <PATTERN…>.
function(only pattern folders)
    foreach(folder IN LISTS folders)
        file(GLOB_RECURSE files ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.hpp)
        foreach(file IN LISTS files)
            file(RELATIVE_PATH name ${ROOT} ${file})
            file(STRINGS ${file} lines REGEX "^#include <${pattern}")
            if(lines AND NOT name IN_LIST ARGN)
                message(SEND_ERROR "${name}: ${lines}: not here")
            endif()
        endforeach()
    endforeach()
endfunction()

# what every room speaks, and reading
room(src/text)
room(src/text/sentences src/text)
room(src/text/sheets)
room(src/read/canonical src/text)
room(src/read/encoding src/text)
room(src/read/lines src/text)
room(src/read/markdown src/text src/read/encoding src/read/lines)
room(src/read/xml src/text src/read/canonical)
room(src/read/html src/text src/read/canonical src/read/encoding src/read/xml)
room(src/read/pdf src/text src/read/canonical src/read/lines src/read/xml)
room(src/read/mail src/text src/read/encoding src/read/html)
room(src/read/zip src/text)
room(src/read/office src/text src/read/canonical)
room(src/read/docx src/text src/read/office src/read/xml)
room(src/read/odt src/text src/read/office src/read/xml)
room(src/read/epub src/text src/read/canonical src/read/xml src/read/html)
room(src/read/sheets src/text src/text/sheets src/read/canonical src/read/xml src/read/zip)
room(src/read src/text src/text/sheets src/read/canonical src/read/sheets src/read/xml src/read/zip src/read/html src/read/mail src/read/pdf src/read/encoding src/read/lines
    src/read/markdown src/read/office src/read/docx src/read/odt src/read/epub)

# what a text says about time
room(events/time src/text)
room(events/lexicon/classes)
room(events/lexicon/en src/text events/lexicon/classes)
room(events/lexicon/de events/lexicon/classes)
room(events/lexicon events/lexicon/classes events/lexicon/en events/lexicon/de)
room(events/zones src/text events/lexicon/classes events/lexicon/en)
room(events/timex/value src/text events/time events/zones events/lexicon/en)
room(events/timex/language src/text events/timex/value)
room(events/timex/compose events/time events/timex/language)
room(events/timex/match src/text events/zones events/timex/value events/timex/language)
room(events/timex/settle src/text events/zones events/timex/value events/timex/language events/timex/match)
room(events/timex events/zones events/timex/value events/timex/language events/timex/match events/timex/settle)
room(events/lang/en events/timex/language events/timex/compose)
room(events/lang/de src/text events/timex/language events/timex/compose)
room(events/lang events/timex/language events/timex/match events/lang/en events/lang/de)
room(events/parse src/text src/text/sentences events/lexicon/classes events/lexicon/en)
room(events/parse/train src/text events/parse)

# what is known, and what follows from it
room(events/chronicle src/text events/time events/lexicon/classes events/lexicon/en)
room(events/graph events/chronicle)
room(events/network events/time events/chronicle)
room(events/analysis events/chronicle events/graph events/network)
room(events/rows src/text events/chronicle events/analysis)
room(events/check src/text events/time events/lexicon/classes events/lexicon/en events/timex/value events/chronicle
    events/network events/analysis)

# from sentences to events
room(events/grammar/sentence src/text events/lexicon/classes events/lexicon/en events/timex/value)
room(events/grammar src/text events/lexicon/classes events/lexicon/en events/parse events/grammar/sentence)
room(events/extract/trigger src/text src/text/sentences events/lexicon/classes events/lexicon/en events/timex/value
    events/chronicle events/grammar)
room(events/order src/text src/text/sentences events/time events/lexicon/classes events/timex/value events/parse
    events/grammar/sentence events/grammar events/extract/trigger)
room(events/extract/who src/text events/lexicon/classes events/lexicon/en events/timex/value events/grammar/sentence
    events/grammar events/extract/trigger)
room(events/extract/title src/text events/lexicon/classes events/lexicon/en events/grammar/sentence events/grammar
    events/extract/trigger events/extract/who)
room(events/extract/mention src/text src/text/sentences events/zones events/lexicon/classes events/lexicon/en events/timex/value
    events/timex/language events/timex/match events/timex/settle events/parse events/chronicle
    events/grammar/sentence events/grammar events/extract/trigger events/order events/extract/who
    events/extract/title)
room(events/extract/merge src/text events/lexicon/classes events/lexicon/en events/timex/value events/parse
    events/chronicle events/network events/extract/mention)
room(events/order/sieves src/text events/lexicon/classes events/lexicon/en events/timex/value
    events/grammar/sentence events/extract/mention)
room(events/extract src/text events/timex/value events/timex/language events/timex events/lang events/parse
    events/chronicle events/extract/trigger events/extract/mention events/extract/merge events/order/sieves)

# from tables of events to events
room(events/sheets src/text src/text/sheets events/lexicon/classes events/timex events/lang events/chronicle events/rows
    events/extract/mention)

# how it looks
room(render)
room(render/font src/text render)
room(render/timeline src/text events/time events/chronicle events/analysis)
room(render/layout/style events/time render)
room(render/layout/canvas src/text render render/font)
room(render/layout/axis src/text render render/timeline render/layout/style render/layout/canvas)
room(render/layout/entries src/text render render/font render/timeline render/layout/style render/layout/canvas)
room(render/layout/sheets src/text render/layout/style render/layout/canvas render/layout/axis render/layout/entries)
room(render/layout/page src/text render render/timeline render/layout/style render/layout/canvas render/layout/axis
    render/layout/entries render/layout/sheets)
room(render/layout/slide src/text render render/timeline render/layout/style render/layout/axis
    render/layout/entries render/layout/sheets)
room(render/layout/lanes src/text render render/timeline render/layout/style render/layout/canvas render/layout/axis
    render/layout/entries render/layout/sheets)
room(render/layout render render/timeline render/layout/style render/layout/entries render/layout/page
    render/layout/slide render/layout/lanes)
room(render/write src/text render render/font)

# the program sees every room
room(src/cli ${rooms})

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/src/*.?pp ${ROOT}/events/*.?pp ${ROOT}/render/*.?pp)
foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH folder)
    if(NOT folder IN_LIST rooms)
        message(SEND_ERROR "${file}: ${folder} has no line in arrows.cmake")
    endif()
endforeach()

file(GLOB graphs RELATIVE ${ROOT} ${ROOT}/events/graph/*.cpp ${ROOT}/events/graph/graph_impl.hpp)
only(boost/ "src;events;render" ${graphs})
file(GLOB pens RELATIVE ${ROOT} ${ROOT}/render/write/*.cpp ${ROOT}/render/write/cairo_pen.hpp)
only(cairo "src;events;render" ${pens})
only(CLI/ "src;events;render" src/cli/command_line.cpp src/cli/help.cpp src/cli/help.hpp events/parse/train/main.cpp)

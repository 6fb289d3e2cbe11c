# fasti_library(ROOM BASE): the library of one room, fasti::ROOM; its headers are included from BASE.
# The room then lists its own files: fasti_sources(ROOM a.cpp …) and fasti_headers(ROOM a.hpp …).
function(fasti_library room base)
    add_library(fasti_${room})
    add_library(fasti::${room} ALIAS fasti_${room})
    set_target_properties(fasti_${room} PROPERTIES
        EXPORT_NAME ${room} CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON
        VERIFY_INTERFACE_HEADER_SETS ON VERSION ${PROJECT_VERSION})
    target_compile_features(fasti_${room} PUBLIC cxx_std_20)
    target_sources(fasti_${room} PUBLIC FILE_SET HEADERS BASE_DIRS ${base})
    target_link_libraries(fasti_${room} PRIVATE $<BUILD_INTERFACE:fasti_flags>)
endfunction()

function(fasti_sources room)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(fasti_${room} PRIVATE ${ARGN})
endfunction()

function(fasti_headers room)
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(fasti_${room} PUBLIC FILE_SET HEADERS FILES ${ARGN})
endfunction()

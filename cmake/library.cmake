# Targets without folders of their own (the program, its tests) are one unit as well.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 0)

# fasti_library(ROOM BASE): the library of one room, fasti::ROOM; its headers are included from BASE.
# The room then lists its own files: fasti_sources(ROOM a.cpp …) and fasti_headers(ROOM a.hpp …).
function(fasti_library room base)
    add_library(fasti_${room})
    add_library(fasti::${room} ALIAS fasti_${room})
    set_target_properties(fasti_${room} PROPERTIES
        EXPORT_NAME ${room} CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON
        VERSION ${PROJECT_VERSION} UNITY_BUILD_MODE GROUP)
    target_compile_features(fasti_${room} PUBLIC cxx_std_20)
    target_sources(fasti_${room} PUBLIC FILE_SET HEADERS BASE_DIRS ${base})
    target_link_libraries(fasti_${room} PRIVATE $<BUILD_INTERFACE:fasti_flags>)
endfunction()

# In a unity build (CMAKE_UNITY_BUILD) a folder is one translation unit: what its files call by one name in their
# unnamed namespaces collides there, and nowhere else.
function(fasti_sources room)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE / _ folder ${folder})
    set_source_files_properties(${ARGN} TARGET_DIRECTORY fasti_${room} PROPERTIES UNITY_GROUP ${folder})
    list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
    target_sources(fasti_${room} PRIVATE ${ARGN})
endfunction()

# fasti_headers(ROOM FILE…): what the library promises is installed, the rest stays private (see public_headers.cmake).
function(fasti_headers room)
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(header IN LISTS ARGN)
        if(${folder}/${header} IN_LIST FASTI_PUBLIC_HEADERS)
            target_sources(fasti_${room} PUBLIC FILE_SET HEADERS FILES ${CMAKE_CURRENT_SOURCE_DIR}/${header})
        else()
            target_sources(fasti_${room} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${header})
        endif()
    endforeach()
endfunction()

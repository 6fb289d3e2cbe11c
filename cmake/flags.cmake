# How our own code is compiled: one INTERFACE target, linked privately, so that no flag leaks to users.
add_library(fasti_flags INTERFACE)
target_compile_options(fasti_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    # In a unity build the globals of another file are in sight, and no file is the main one: two warnings would lie.
    $<IF:$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>,-Wshadow=local;-Wno-subobject-linkage,-Wshadow>
    # g++ 12 sees overlapping copies in `"literal" + string` where there are none (GCC bug 105651)
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<BOOL:${FASTI_WERROR}>:-Werror>)
if(FASTI_SANITIZE)
    target_compile_options(fasti_flags INTERFACE -fsanitize=${FASTI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fasti_flags INTERFACE -fsanitize=${FASTI_SANITIZE})
endif()

# How our own code is compiled: one INTERFACE target, linked privately, so that no flag leaks to users.
add_library(fasti_flags INTERFACE)
target_compile_options(fasti_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${FASTI_WERROR}>:-Werror>)
if(FASTI_SANITIZE)
    target_compile_options(fasti_flags INTERFACE -fsanitize=${FASTI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fasti_flags INTERFACE -fsanitize=${FASTI_SANITIZE})
endif()

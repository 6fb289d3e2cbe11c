# Installs fasti into a fresh folder, moves that folder, and builds main.cpp against it twice: through find_package and
# through pkg-config. Both programs must print what expected.txt says.
#   cmake -DBUILD=… -DSOURCE=tests/consumer -DROOT=… -DWORK=fresh/folder -DCXX=… -DFLAGS=… -DLIBDIR=lib -P run.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE out ERROR_VARIABLE out RESULT_VARIABLE exit
        WORKING_DIRECTORY ${ROOT})
    if(NOT exit EQUAL 0)
        list(JOIN ARGV " " command)
        message(FATAL_ERROR "${command}\n${out}")
    endif()
endfunction()

function(expect_output program)
    execute_process(COMMAND ${program} tests/cases/apollo/apollo.txt WORKING_DIRECTORY ${ROOT}
        OUTPUT_VARIABLE out RESULT_VARIABLE exit)
    if(NOT "$ENV{FASTI_APPROVE}" STREQUAL "")
        file(WRITE ${SOURCE}/expected.txt "${out}")
    endif()
    file(READ ${SOURCE}/expected.txt expected)
    if(NOT exit EQUAL 0 OR NOT out STREQUAL expected)
        message(FATAL_ERROR "${program}: exit ${exit}, prints\n${out}")
    endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/installed)
file(RENAME ${WORK}/installed ${WORK}/moved)

run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G Ninja
    -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${FLAGS} -DCMAKE_PREFIX_PATH=${WORK}/moved)
run(${CMAKE_COMMAND} --build ${WORK}/build)
expect_output(${WORK}/build/consumer)

set(ENV{PKG_CONFIG_PATH} ${WORK}/moved/${LIBDIR}/pkgconfig)
execute_process(COMMAND pkg-config --cflags --libs fasti OUTPUT_VARIABLE options
    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(options UNIX_COMMAND "${options}")
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run(${CXX} -std=c++20 ${flags} ${SOURCE}/main.cpp -o ${WORK}/by-pkg-config ${options})
expect_output(${WORK}/by-pkg-config)

# Every header that is installed finds what it includes.
file(GLOB_RECURSE headers RELATIVE ${WORK}/moved/include/fasti ${WORK}/moved/include/fasti/*.hpp)
list(LENGTH headers count)
if(count LESS 20)
    message(FATAL_ERROR "only ${count} headers are installed")
endif()
list(TRANSFORM headers REPLACE "(.+)" "#include \"\\1\"")
list(JOIN headers "\n" text)
file(WRITE ${WORK}/all_headers.cpp "${text}\n")
run(${CXX} -std=c++20 -fsyntax-only ${flags} ${WORK}/all_headers.cpp ${options})

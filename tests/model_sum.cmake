# The model must be the one whose sum its README gives: cmake -DROOT=… -P model_sum.cmake
cmake_minimum_required(VERSION 3.25)
set(folder ${ROOT}/events/parse/model)
file(SHA256 ${folder}/english.model sum)
file(READ ${folder}/README.md readme)
if(NOT readme MATCHES "`${sum}` \\| `english\\.model`")
    message(FATAL_ERROR "english.model has the SHA-256 ${sum}; its README.md gives another")
endif()

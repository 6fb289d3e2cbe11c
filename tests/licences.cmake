# What `fasti --licences` says, and that the texts it names are there and whole:
#   cmake -DPROGRAM=fasti -DROOT=. -P licences.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${PROGRAM} --licences OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
file(READ ${ROOT}/NOTICE notice)
string(FIND "${said}" "${notice}" at)
if(NOT at EQUAL 0)
    message(SEND_ERROR "--licences does not begin with NOTICE")
endif()
foreach(part IN ITEMS
        "program: Apache License (LICENSE)"
        "typeface Inter: SIL OPEN FONT LICENSE (LICENSE-OFL.txt)"
        "model of English: Attribution-ShareAlike 4.0 International (LICENSE-CC-BY-SA-4.0.txt)")
    string(FIND "${said}" "${part}\n" at)
    if(at EQUAL -1)
        message(SEND_ERROR "--licences does not say \"${part}\"")
    endif()
endforeach()

# ends(FILE TEXT): the text of a licence goes on to its last words.
function(ends file text)
    file(READ ${ROOT}/${file} licence)
    string(STRIP "${licence}" licence)
    if(NOT licence MATCHES "${text}$")
        message(SEND_ERROR "${file} does not end with \"${text}\"")
    endif()
endfunction()
ends(events/parse/model/LICENSE-CC-BY-SA-4.0.txt "Creative Commons may be contacted at creativecommons\\.org\\.")
ends(render/font/LICENSE-OFL.txt "OTHER DEALINGS IN THE FONT SOFTWARE\\.")

# Whatever comes from headers is named.
foreach(name IN ITEMS Boost nlohmann-json CLI11 date {fmt})
    string(FIND "${notice}" "${name}" at)
    if(at EQUAL -1)
        message(SEND_ERROR "NOTICE does not name ${name}")
    endif()
endforeach()

# What `fasti --licences` prints: NOTICE, and for each part of this program the head of its licence's text. CMake runs again
# when one of these files changes.
set(licences
    "program|LICENSE"
    "typeface Inter|render/font/LICENSE-OFL.txt")
if(FASTI_MODEL STREQUAL "events/parse/model/english.model")
    list(APPEND licences "model of English|events/parse/model/LICENSE-CC-BY-SA-4.0.txt")
endif()

set(parts "Which licence covers which part of this program\n-----------------------------------------------\n")
foreach(each IN LISTS licences)
    string(REPLACE "|" ";" each "${each}")
    list(POP_FRONT each part file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${file})
    # The head is the first line that is neither empty nor a copyright.
    file(STRINGS ${PROJECT_SOURCE_DIR}/${file} lines REGEX "[^ ]" LIMIT_COUNT 3)
    list(FILTER lines EXCLUDE REGEX "^Copyright")
    list(GET lines 0 head)
    string(STRIP "${head}" head)
    get_filename_component(name ${file} NAME)
    string(APPEND parts "${part}: ${head} (${name})\n")
endforeach()
if(NOT FASTI_MODEL STREQUAL "events/parse/model/english.model" AND FASTI_MODEL AND NOT FASTI_MODEL STREQUAL "none")
    string(APPEND parts "model of English: another one, put in when this program was built; ask who built it\n")
elseif(NOT FASTI_MODEL STREQUAL "events/parse/model/english.model")
    string(APPEND parts "model of English: none is built in\n")
endif()

file(READ ${PROJECT_SOURCE_DIR}/NOTICE notice)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/NOTICE)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/licences.cpp @ONLY CONTENT
"// Written by src/cli/licences.cmake.
#include \"cli/licences.hpp\"

namespace {

constexpr const char* text = R\"licences(@notice@
@parts@)licences\";

} // namespace

std::string fasti::cli::licences() {
    return text;
}
")
target_sources(fasti PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/licences.cpp)
target_include_directories(fasti PRIVATE ${PROJECT_SOURCE_DIR}/src)

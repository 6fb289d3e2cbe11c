# What fasti stands on; the Debian packages are listed once, in packages.txt. All that is missing is named at once, in
# one line and as the Debian package that brings it.
set(missing "")

# fasti_need(DEBIAN_PACKAGE NAME [VERSION] …): find_package.
macro(fasti_need package name)
    find_package(${name} ${ARGN} QUIET)
    if(NOT ${name}_FOUND)
        list(APPEND missing ${package})
    endif()
endmacro()

# fasti_need_pc(PREFIX PACKAGE… MODULES MODULE…): pkg_check_modules, as the imported target PkgConfig::PREFIX.
function(fasti_need_pc prefix)
    cmake_parse_arguments(need "" "" "MODULES" ${ARGN})
    if(PKG_CONFIG_FOUND)
        pkg_check_modules(${prefix} QUIET IMPORTED_TARGET GLOBAL ${need_MODULES})
    endif()
    if(NOT ${prefix}_FOUND)
        set(missing ${missing} ${need_UNPARSED_ARGUMENTS} PARENT_SCOPE)
    endif()
endfunction()

fasti_need(libhowardhinnant-date-dev date)
fasti_need(libboost-dev Boost 1.74)
fasti_need(libfmt-dev fmt)
fasti_need(nlohmann-json3-dev nlohmann_json 3.10)
fasti_need(libcli11-dev CLI11)
fasti_need(libicu-dev ICU COMPONENTS uc i18n)
find_package(PkgConfig QUIET)
if(NOT PKG_CONFIG_FOUND)
    list(APPEND missing pkg-config)
endif()
fasti_need_pc(GUMBO libgumbo-dev MODULES gumbo)
fasti_need_pc(LIBZIP libzip-dev MODULES libzip)
fasti_need_pc(EXPAT libexpat1-dev MODULES expat)
fasti_need_pc(CAIRO libcairo2-dev libfontconfig-dev MODULES cairo cairo-ft fontconfig)
fasti_need_pc(HARFBUZZ libharfbuzz-dev MODULES harfbuzz harfbuzz-subset)
fasti_need_pc(FREETYPE libfreetype-dev MODULES freetype2)
if(FASTI_TESTS)
    fasti_need(catch2 Catch2 2.13)
endif()

if(missing)
    list(JOIN missing " " missing)
    # An indented line is not broken.
    message(FATAL_ERROR "Packages are missing; on Debian, as root:\n  apt-get install ${missing}")
endif()

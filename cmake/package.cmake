# What is installed: the program, the four libraries with their headers, and what CMake and pkg-config need to find them.
# Headers keep their folders under include/fasti, so that "events/chronicle/event.hpp" is the same name here and there.
include(CMakePackageConfigHelpers)

set(fasti_config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/fasti)

install(TARGETS fasti_text fasti_read fasti_events fasti_render
        EXPORT fasti
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/fasti)
install(TARGETS fasti)
install(EXPORT fasti NAMESPACE fasti:: FILE fasti-targets.cmake DESTINATION ${fasti_config_dir})
install(FILES LICENSE NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/fasti-config.cmake.in
    ${PROJECT_BINARY_DIR}/fasti-config.cmake
    INSTALL_DESTINATION ${fasti_config_dir} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/fasti-config-version.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/fasti-config.cmake ${PROJECT_BINARY_DIR}/fasti-config-version.cmake
        DESTINATION ${fasti_config_dir})

# The way from the .pc file back to the prefix depends on the library folder, which is multiarch under /usr.
file(RELATIVE_PATH FASTI_PC_PREFIX /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
string(REGEX REPLACE "/$" "" FASTI_PC_PREFIX ${FASTI_PC_PREFIX})
# Whoever links static libraries needs what they need; shared ones bring it along.
set(FASTI_PC_PRIVATE "")
if(BUILD_SHARED_LIBS)
    set(FASTI_PC_PRIVATE ".private")
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/fasti.pc.in ${PROJECT_BINARY_DIR}/fasti.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/fasti.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

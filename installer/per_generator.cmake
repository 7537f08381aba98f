# Read by cpack once for each kind of package. The prefix is set here because set for all it would leak /usr into the .tar.gz.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION science)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What is loaded at run time is unseen by shlibdeps: line breaks in Thai, a font for it, the icons' SVG plug-in, time zones.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "libthai0, fonts-noto-core | fonts-thai-tlwg, libqt6svg6, tzdata")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
endif()
if(CPACK_GENERATOR STREQUAL "TGZ")
    # Says which of Debian's packages the programs need, because an archive cannot.
    list(APPEND CPACK_INSTALLED_DIRECTORIES ${CMAKE_CURRENT_LIST_DIR}/linux/archive .)
endif()

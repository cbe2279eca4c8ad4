# The .deb, made by app/package, which says who its maintainer is.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Wasclean authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop WebSocket tester")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/description.txt)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debianfiles.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${WASCLEAN_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Certificates to compare a server's with; QtKeychain loads libsecret when it is there; the buttons of
# Qt's own dialogs in other languages.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Strips the program and keeps its symbols in a package of their own.
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
include(CPack)

# The .deb, made by app/package. Who publishes a package puts a real address here.
set(WASCLEAN_MAINTAINER "The Wasclean authors <maintainers@wasclean.org>" CACHE STRING
    "Who answers for a package")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Wasclean authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop WebSocket tester")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/description.txt)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debianfiles.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${WASCLEAN_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Certificates to compare a server's with; QtKeychain loads libsecret when it is there.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Strips the program and keeps its symbols in a package of their own.
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
include(CPack)

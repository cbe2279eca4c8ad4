# Run by CPack in the folder that becomes the .deb: what Debian's policy asks for beyond our own
# install rules.
cmake_minimum_required(VERSION 3.25)
set(files ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(doc ${files}/doc/wasclean)
set(packaging ${CMAKE_CURRENT_LIST_DIR})

# The time of the commit makes a package that anybody can build again byte for byte.
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})
set(maintainer ${CPACK_DEBIAN_PACKAGE_MAINTAINER})
configure_file(${packaging}/debian/changelog.in ${doc}/changelog.Debian @ONLY)
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
file(REMOVE ${doc}/LICENSE)
configure_file(${packaging}/debian/copyright ${doc}/copyright COPYONLY)
configure_file(${packaging}/debian/lintian-overrides ${files}/lintian/overrides/wasclean COPYONLY)
execute_process(
    COMMAND gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${files}/man/man1/wasclean.1
    COMMAND_ERROR_IS_FATAL ANY)
# Debian's own folder for what packages bring.
file(RENAME ${files}/zsh/site-functions ${files}/zsh/vendor-completions)

# Writes the AppStream metainfo as METAINFO. A page of the project and its pictures are named only when
# whoever publishes a package says where they are (WASCLEAN_HOMEPAGE).
set(published "")
if(WASCLEAN_HOMEPAGE)
    file(READ ${CMAKE_CURRENT_LIST_DIR}/published.xml.in published)
    string(CONFIGURE "${published}" published @ONLY)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/org.wasclean.wasclean.metainfo.xml.in ${METAINFO} @ONLY)

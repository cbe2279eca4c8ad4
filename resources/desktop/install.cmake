# What the rules of freedesktop.org ask of an application; every file has the name of its id.
set(id org.wasclean.wasclean)

set(WASCLEAN_HOMEPAGE "" CACHE STRING "The page where this is published, with /screenshots below it")
set(METAINFO ${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml)
include(desktop/metainfo.cmake)
configure_file(desktop/wasclean.1.in wasclean.1 @ONLY)
install(FILES desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${METAINFO} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES desktop/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/wasclean.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES wasclean.svg DESTINATION ${icon_folder}/scalable/apps RENAME ${id}.svg)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(pictures)
foreach(size 16 22 24 32 48 64 128 256 512)
    set(picture ${CMAKE_CURRENT_BINARY_DIR}/${id}-${size}.png)
    add_custom_command(OUTPUT ${picture}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture}
            ${CMAKE_CURRENT_SOURCE_DIR}/wasclean.svg
        DEPENDS wasclean.svg
        COMMENT "Drawing the icon at ${size} pixels"
        VERBATIM)
    install(FILES ${picture} DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${id}.png)
    list(APPEND pictures ${picture})
endforeach()
add_custom_target(wasclean-icons DEPENDS ${pictures})
# So that whoever builds the program can install it.
add_dependencies(wasclean-resources wasclean-icons)

install(FILES completions/wasclean.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME wasclean)
install(FILES completions/_wasclean DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES completions/wasclean.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Copies into FOLDER/lib the libraries LOADED and what these, the program and its plug-ins need, but
# what must be the machine's own.
cmake_minimum_required(VERSION 3.25)

file(GLOB plugins ${FOLDER}/plugins/*/*.so ${FOLDER}/lib/wasclean/plugins/*.so)
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${FOLDER}/bin/wasclean
    LIBRARIES ${plugins} ${LOADED}
    RESOLVED_DEPENDENCIES_VAR libraries
    UNRESOLVED_DEPENDENCIES_VAR missing
    # The run time of C and C++; X and OpenGL with their drivers; fonts with their configuration.
    PRE_EXCLUDE_REGEXES
        "^ld-linux" "^linux-vdso" "^lib(c|m|dl|rt|pthread|resolv|util|nsl)\\.so" "^libstdc\\+\\+\\.so"
        "^libgcc_s\\.so" "^libX11\\.so" "^libX11-xcb\\.so" "^libxcb\\.so" "^lib(GL|EGL|GLX|OpenGL|GLdispatch)\\.so"
        "^lib(drm|gbm)\\.so" "^libfontconfig\\.so" "^libfreetype\\.so")
if(missing)
    message(FATAL_ERROR "These libraries are not on this machine: ${missing}")
endif()
file(COPY ${libraries} ${LOADED} DESTINATION ${FOLDER}/lib FOLLOW_SYMLINK_CHAIN)
# One file each, under the name that is asked for.
file(GLOB copied ${FOLDER}/lib/*.so*)
foreach(path IN LISTS copied)
    if(IS_SYMLINK ${path})
        file(REAL_PATH ${path} target)
        file(REMOVE ${path})
        file(COPY_FILE ${target} ${path})
        list(APPEND targets ${target})
    endif()
endforeach()
if(targets)
    list(REMOVE_DUPLICATES targets)
    file(REMOVE ${targets})
endif()

# Rooms: each folder of app/ and ui/ is a target of its own that sees only the rooms it may know.

# What a class can do on some systems only is in a source named by what it needs, and beside it lies
# one that does without, says less, and nothing untrue. A room names the source as x_${WASCLEAN_LINUX}.cpp.
set(WASCLEAN_LINUX linux)
set(WASCLEAN_UNIX unix)
set(WASCLEAN_DBUS dbus)
if(WASCLEAN_PORTABLE OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(WASCLEAN_LINUX portable)
    set(WASCLEAN_DBUS portable)
endif()
if(WASCLEAN_PORTABLE OR NOT UNIX)
    set(WASCLEAN_UNIX portable)
endif()
# What needs a library that may be missing is in a source named x_library.cpp, and beside it lies
# x_none.cpp.
set(WASCLEAN_ZSTD none)
set(WASCLEAN_BROTLI none)
if(LIBZSTD_FOUND)
    set(WASCLEAN_ZSTD library)
endif()
if(LIBBROTLI_FOUND)
    set(WASCLEAN_BROTLI library)
endif()

# moc reads every header that a source includes, and needs none of them but for the metadata of
# plug-ins. A moc that is not told where headers are writes the same in a hundredth of the time.
get_target_property(moc Qt6::moc IMPORTED_LOCATION)
if(CMAKE_HOST_UNIX AND moc)
    set(WASCLEAN_MOC ${PROJECT_BINARY_DIR}/moc-without-headers)
    file(CONFIGURE OUTPUT ${WASCLEAN_MOC} @ONLY CONTENT [[
#!/bin/sh
for word; do
    shift
    case $word in -I*) ;; *) set -- "$@" "$word" ;; esac
done
exec "@moc@" "$@"
]])
    file(CHMOD ${WASCLEAN_MOC} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

# Spares a target most of the time that reading Qt's headers takes. After its libraries are named.
function(wasclean_build_faster name)
    if(WASCLEAN_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${WASCLEAN_MOC})
    endif()
    if(WASCLEAN_PRECOMPILE)
        set(kind core)
        get_target_property(libraries ${name} LINK_LIBRARIES)
        if("Qt6::Widgets" IN_LIST libraries OR "wasclean-ui" IN_LIST libraries)
            set(kind widgets)
        endif()
        target_precompile_headers(${name} REUSE_FROM wasclean-precompiled-${kind})
    endif()
endfunction()

# Rooms of the current folder from here on are compiled for size: of a small program less is read from
# the disk and mapped when it starts. For rooms that have no loops over messages.
macro(wasclean_prefer_small_code)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        add_compile_options($<$<NOT:$<CONFIG:Debug>>:-Os>)
    endif()
endmacro()

# Makes a target of the current folder.
#   SOURCES    its files, the headers among them
#   KNOWS      the rooms whose headers it may include, and so those that these know
#   LIBRARIES  what it links besides
# A room is compiled with an include folder that holds links to the headers of its own and of the
# rooms it knows, and nothing else: an include of another room does not compile.
function(wasclean_add_room)
    cmake_parse_arguments(room "" "" "SOURCES;KNOWS;LIBRARIES" ${ARGN})
    file(RELATIVE_PATH path ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "-" name ${path})
    string(REPLACE "/" "-" known "${room_KNOWS}")

    qt_add_library(${name} OBJECT ${room_SOURCES})
    target_link_libraries(${name} PUBLIC Qt6::Core ${known} ${room_LIBRARIES} PRIVATE wasclean-flags)
    wasclean_link_headers(${name} ${path} ${room_SOURCES})
    wasclean_build_faster(${name})
    wasclean_compile_mocs_along(${name})
    set_property(GLOBAL APPEND PROPERTY WASCLEAN_ROOMS ${name})
endfunction()

# Makes a plug-in wasclean-NAME of the current folder, for pluginFile(): no room, as nothing links it.
# It is told like a room, but knows headers alone, and nothing that is compiled in other rooms.
function(wasclean_add_plugin name)
    cmake_parse_arguments(plugin "" "" "SOURCES;KNOWS;LIBRARIES" ${ARGN})
    file(RELATIVE_PATH path ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    set(target wasclean-${name})
    add_library(${target} MODULE ${plugin_SOURCES})
    target_link_libraries(${target} PRIVATE Qt6::Core ${plugin_LIBRARIES} wasclean-flags)
    wasclean_link_headers(${target} ${path} ${plugin_SOURCES})
    string(REPLACE "/" "-" known "${plugin_KNOWS}")
    foreach(room IN LISTS known)
        target_include_directories(${target} PRIVATE
            $<TARGET_PROPERTY:${room},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    if(WASCLEAN_FUZZ)
        # What libFuzzer calls to see the lines is in the program.
        target_compile_options(${target} PRIVATE -fno-sanitize-coverage=${WASCLEAN_COVERAGE_KINDS})
    endif()
    wasclean_compile_mocs_along(${target})
    # Beside the program, where Qt looks for plug-ins; under the same name on each system. What is
    # named alike in the program is not called by mistake.
    set_target_properties(${target} PROPERTIES
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR} PREFIX lib SUFFIX .so
        CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    # Not right in lib/wasclean: CPack would take that for a folder of the loader's.
    install(TARGETS ${target} LIBRARY DESTINATION lib/wasclean/plugins)
    set_property(GLOBAL APPEND PROPERTY WASCLEAN_PLUGINS ${target})
endfunction()

# Compiles what moc writes for the target in one file with its sources, in a unity build: CMake makes
# it a file of its own, which reads all of the headers once more.
function(wasclean_compile_mocs_along name)
    # A generator of several configurations has a file for each of them.
    if(NOT CMAKE_UNITY_BUILD OR CMAKE_CONFIGURATION_TYPES)
        return()
    endif()
    set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${name}_mocs.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${mocs}\"\n" @ONLY)
    target_sources(${name} PRIVATE ${source})
    set_source_files_properties(${source} PROPERTIES SKIP_AUTOGEN ON)
    set_source_files_properties(${mocs} PROPERTIES HEADER_FILE_ONLY ON)
endfunction()

# Gives the target an include folder with links to its headers, under their paths in the checkout.
function(wasclean_link_headers name path)
    set(include ${PROJECT_BINARY_DIR}/include/${name})
    file(REMOVE_RECURSE ${include})
    file(MAKE_DIRECTORY ${include}/${path})
    foreach(source IN LISTS ARGN)
        if(source MATCHES "\\.h$")
            file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/${source} ${include}/${path}/${source}
                COPY_ON_ERROR SYMBOLIC)
        endif()
    endforeach()
    target_include_directories(${name} PUBLIC ${include})
endfunction()

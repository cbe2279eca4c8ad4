# Run in each build: writes OUTPUT, a source with the commit of SOURCE, when it is another one than
# before. COMMIT is the answer where there is no git.
if(NOT COMMIT)
    execute_process(COMMAND git -C ${SOURCE} rev-parse --short=12 HEAD
        OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND git -C ${SOURCE} status --porcelain --untracked-files=no
        OUTPUT_VARIABLE changes ERROR_QUIET)
    if(COMMIT AND changes)
        string(APPEND COMMIT " with changes")
    endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "app/version/buildcommit.h"

QString wasclean::buildCommit() { return QStringLiteral("@COMMIT@"); }
]] @ONLY)

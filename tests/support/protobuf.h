#pragma once

#include <QTest>

/// Ends a test of what needs libprotobuf in a build that has none.
#ifdef WASCLEAN_HAS_PROTOBUF
#define SKIP_WITHOUT_PROTOBUF()
#else
#define SKIP_WITHOUT_PROTOBUF() QSKIP("this build has no libprotobuf")
#endif

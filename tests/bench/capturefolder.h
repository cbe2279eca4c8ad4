#pragma once

#include "app/capture/capturethreads.h"

#include <QTemporaryDir>

namespace wasclean {

/// A temporary folder for captures. It is removed when their files are closed, which goes on in the
/// background after a Capture has gone.
class CaptureFolder : public QTemporaryDir
{
public:
    using QTemporaryDir::QTemporaryDir;

    ~CaptureFolder() { CaptureThreads::waitUntilClosed(); }

    Q_DISABLE_COPY_MOVE(CaptureFolder)
};

} // namespace wasclean

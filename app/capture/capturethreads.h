#pragma once

#include "app/base/background.h"
#include "app/capture/blockindex.h"
#include "app/capture/capturewriter.h"

#include <QString>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace wasclean {

class CaptureReader;

/// What works on the file of a Capture, and what that shares: a thread that writes, one that reads,
/// and a pool that scans. It may outlive the Capture, until the file is closed.
class CaptureThreads
{
public:
    CaptureThreads(const QString &path, CaptureWriter::Access access);
    /// Writes what is left and closes the file, and waits for that. Both threads must run.
    ~CaptureThreads();
    Q_DISABLE_COPY_MOVE(CaptureThreads)

    void start();

    /// Writes what is left and closes the file on a thread of the background, so that the caller
    /// does not wait. The program waits for it at its end.
    static void closeInBackground(std::unique_ptr<CaptureThreads> threads);
    /// Waits until the file of this path that is being closed in the background is closed; without
    /// a path, until all are. May take long.
    static void waitUntilClosed(const QString &path = {});

    CaptureWriter *writer() const { return m_writer; }

    CaptureReader *reader() const { return m_reader; }

    BlockIndex &index() { return m_index; }

    const BlockIndex &index() const { return m_index; }

    QThreadPool &scanPool() { return m_scanPool; }

    /// Stops what is being read.
    void cancel();

    CancelFlag cancelFlag() const { return m_cancelled; }

private:
    QString m_path;
    CancelFlag m_cancelled;
    BlockIndex m_index;
    QThreadPool m_scanPool;
    QThread m_writerThread;
    QThread m_readerThread;
    CaptureWriter *m_writer;
    CaptureReader *m_reader;
};

} // namespace wasclean

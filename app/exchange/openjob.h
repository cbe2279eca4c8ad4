#pragma once

#include "app/exchange/importfile.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace wasclean {

/// Makes a capture of a file that is to be shown, on a thread of its own. What the file is, is told
/// by its bytes, not by its name.
class OpenJob : public QObject
{
    Q_OBJECT

public:
    /// Unless the file is a capture already, its messages go into a new one in the cache.
    explicit OpenJob(QString filePath, QObject *parent = nullptr);
    /// Cancels and waits.
    ~OpenJob() override;

    void start();

    /// finished() still comes.
    void cancel() { m_cancelled = true; }

    bool isCancelled() const { return m_cancelled.load(); }

    QString filePath() const { return m_filePath; }

    /// After finished(): the capture to show; empty when there is none.
    QString capturePath() const { return m_shownPath; }

    /// Whether that capture was made from the file.
    bool isImported() const { return m_shownPath != m_filePath; }

    /// After finished(): what was wrong or unusual in the file and where, in sentences; may be
    /// there beside a capture with what could be read.
    QString problem() const;

signals:
    /// Bytes done and bytes in all; a few dozen times a second at most.
    void progress(qint64 done, qint64 total);
    /// The last signal.
    void finished();

private:
    void run();
    void import();

    QString m_filePath;
    QString m_shownPath;
    ImportResult m_result;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace wasclean

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <chrono>
#include <vector>

namespace wasclean {

/// A capture that a crashed run left in the cache directory.
struct UnfinishedCapture
{
    QString path;
    QDateTime changed;
    qint64 rows = 0;
    qint64 bytes = 0;
};

/// How much of the cache of captures is kept.
struct CacheLimits
{
    std::chrono::seconds maxAge = std::chrono::hours(24 * 30);
    qint64 maxBytes = qint64(10) * 1024 * 1024 * 1024;
};

/// Looks after the captures that nobody saved, on a thread of its own. One that this or another
/// running Wasclean has open is left alone.
class Recovery : public QObject
{
    Q_OBJECT

public:
    /// The directory of Capture::newFilePath(), unless another is given.
    explicit Recovery(QString directory = {}, QObject *parent = nullptr);
    /// Waits for what was asked for.
    ~Recovery() override;

    /// Looks for unfinished captures that have rows; answered by found(), newest first.
    void search();
    /// Does not offer it again: the user has seen it.
    void dismiss(const QString &path);
    /// Deletes it.
    void remove(const QString &path);
    /// Deletes finished captures that are too old, then the oldest until the rest is small enough,
    /// and empty ones. Never a saved one. Unfinished ones go by age only. Answered by pruned().
    void prune(const CacheLimits &limits);

signals:
    void found(const std::vector<wasclean::UnfinishedCapture> &captures);
    void pruned(int files, qint64 bytes);

private:
    QString m_directory;
    QThreadPool m_thread;
};

} // namespace wasclean

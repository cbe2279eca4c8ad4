#pragma once

#include "app/exchange/exportfile.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace wasclean {

/// An export on a thread of its own.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(ExportRequest request, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ExportJob() override;

    void start();
    /// finished() still comes, with a sentence.
    void cancel();

    bool isCancelled() const { return m_cancelled.load(); }

signals:
    /// Rows done and rows in all; a few dozen times a second at most.
    void progress(qint64 done, qint64 total);
    /// The last signal. The sentence says why there is no file; it is empty when there is one.
    void finished(const QString &problem);

private:
    void run();

    ExportRequest m_request;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
    QString m_problem;
};

} // namespace wasclean

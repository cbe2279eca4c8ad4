#pragma once

#include "app/wire/facts/tokenuse.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/testcertificate.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <deque>

namespace wasclean {

/// Plays many rows over the real Connection, several at a time, and keeps what it reported.
class TranscriptRunner : public QObject
{
    Q_OBJECT

public:
    /// One row to play, and how.
    struct Job
    {
        QString name;
        QJsonObject row;
        AfterFin afterFin = AfterFin::ReadOn;
        bool secure = false;
        TokenUse tokens = TokenUse::InFloods;
    };

    explicit TranscriptRunner(std::optional<TestCertificate> certificate = {});

    void add(Job job) { m_jobs.push_back(std::move(job)); }

    /// Plays all rows added so far and returns when the last has ended.
    void run(int atOnce);

    /// The events of the rows that were played, one line each, by the jobs' names.
    const QHash<QString, QStringList> &events() const { return m_events; }

private:
    void startNext();
    void start(const Job &job);

    ReplayServer m_server;
    std::optional<TestCertificate> m_certificate;
    std::deque<Job> m_jobs;
    QHash<QString, QStringList> m_events;
    QEventLoop m_loop;
    int m_running = 0;
};

} // namespace wasclean

#pragma once

#include "app/connection/connection.h"
#include "app/steps/endtester.h"
#include "app/steps/messagetester.h"
#include "app/steps/stepinbox.h"
#include "app/steps/stepvalues.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace wasclean {

class Session;

/// Does one step after another on a connection, and says how it went.
class StepExecutor : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive this.
    explicit StepExecutor(Session &session, QObject *parent = nullptr);
    ~StepExecutor() override;

    /// From now on what the server sends is kept for the steps.
    void startRun(
        const StepValues &values, const StepFiles &files, const QStringList &trustedFingerprints);
    void endRun();

    StepValues &values() { return m_values; }

    const StepFiles &files() const { return m_files; }

    /// The hosts whose certificates only the user's own list in the window lets pass.
    QStringList hostsTrustedByUser() const { return m_hostsTrustedByUser; }

    /// Begins a step, which must live until done() or cancel(). Next is the one after it, or null.
    void begin(const Step &step, const Step *next, std::chrono::milliseconds limit);
    /// Leaves the step; done() does not follow.
    void cancel();

    /// Clauses about the step that is done: what was expected, and what came if it failed.
    QString expected() const { return m_expected; }

    QString got() const { return m_got; }

signals:
    void done(bool passed);

private:
    void readFile(const Step &step, const StepPayload &payload);
    void start(const Step &step);
    void beginConnect(const Step &step);
    void openConnection();
    void beginSend(const Step &step);
    QString send(const Step &step);
    void beginControl(const Step &step);
    void beginExpect(const Step &step);
    void beginClose(const Step &step);
    void beginDrop();
    void beginExpectEnd(const Step &step);
    void look();
    void lookAtConnect();
    void lookAtSend();
    void lookAtMessages(const Step &step);
    void lookAtEnd();
    void onFileFinished(const QString &problem);
    void onTime();
    void pass();
    void fail(const QString &got);
    void noteTrust();
    QString limitText() const;
    /// What an expected message was compared with, until its time was over or the connection
    /// closed.
    QString receivedInTime() const;
    QString receivedUntilClose() const;
    QString withDiscarded(const QString &received) const;
    QString closedClause() const;

    Session &m_session;
    Connection &m_connection;
    StepValues m_values;
    StepFiles m_files;
    QStringList m_trustedFingerprints;
    QStringList m_hostsTrustedByUser;
    bool m_listens = false;

    /// Of the connection.
    StepInbox m_inbox;
    bool m_attempted = false;
    bool m_opened = false;
    std::optional<CloseEvent> m_closed;

    /// Which file is being read for a step; one that was asked for earlier is late.
    quint64 m_reading = 0;

    /// Of the step under way; null when there is none, or its file is being read.
    const Step *m_step = nullptr;
    const Step *m_next = nullptr;
    std::chrono::milliseconds m_limit{0};
    QTimer m_timer;
    QString m_expected;
    QString m_got;
    /// Of a connect that waits for the end of the connection before it.
    std::optional<ConnectionOptions> m_options;
    std::optional<MessageTester> m_tester;
    std::optional<EndTester> m_endTester;
    /// How many of the messages that came have been looked at, and why the last did not match.
    qsizetype m_looked = 0;
    qint64 m_forgotten = 0;
    QString m_lastMismatch;
};

} // namespace wasclean

#pragma once

#include "app/steps/endtester.h"
#include "app/steps/messageexpectation.h"
#include "app/steps/requeststep.h"
#include "app/steps/stepconnection.h"
#include "app/steps/stepfiles.h"
#include "app/steps/steprequests.h"
#include "app/steps/stepvalues.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace wasclean {

class Session;

/// Runs one step at a time on the connection of a session, and tells how it ended.
class StepExecutor : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive this.
    explicit StepExecutor(Session &session, QObject *parent = nullptr);
    ~StepExecutor() override;

    /// From now on the messages of the server are kept for the steps.
    void startRun(
        const StepValues &values, const StepFiles &files, const QStringList &trustedFingerprints);
    void endRun();

    StepValues &values() { return m_values; }

    const StepFiles &files() const { return m_files; }

    /// The hosts whose certificates were accepted only because the user trusts them in the window.
    QStringList hostsTrustedByUser() const { return m_stepConnection.hostsTrustedByUser(); }

    /// Begins a step, which must live until done() or cancel(). Next is the one after it, or null.
    void begin(const Step &step, const Step *next, std::chrono::milliseconds limit);
    /// Ends the step without done().
    void cancel();

    /// Clauses about the last step: what it expected, and what happened instead if it failed.
    QString expected() const { return m_expected; }

    QString got() const { return m_got; }

signals:
    void done(bool passed);

private:
    void readFile(const Step &step, const StepPayload &payload);
    void readSchema(const Step &step);
    void start(const Step &step);
    void beginConnect(const Step &step);
    void connectWith(const QByteArray &settings);
    void openConnection();
    void beginRequest(const Step &step);
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
    void lookAtMessages();
    void lookAtEnd();
    void onFileFinished(const QString &problem);
    void onTime();
    void pass();
    void fail(const QString &got);
    QString limitText() const;

    StepConnection m_stepConnection;
    Connection &m_connection;
    RequestStep m_request;
    StepValues m_values;
    StepFiles m_files;
    StepRequestValues m_requestValues;
    /// The requests before the connection of a connect.
    RequestSequence m_before;

    /// The number of the file that is being read; the content of an earlier one is ignored.
    quint64 m_reading = 0;

    /// The step that runs; null when there is none, or while its file is being read.
    const Step *m_step = nullptr;
    const Step *m_next = nullptr;
    std::chrono::milliseconds m_limit{0};
    QTimer m_timer;
    QString m_expected;
    QString m_got;
    /// Those of a connect that waits until the previous connection is closed.
    std::optional<ConnectionOptions> m_options;
    std::optional<MessageExpectation> m_expectation;
    std::optional<EndTester> m_endTester;
};

} // namespace wasclean

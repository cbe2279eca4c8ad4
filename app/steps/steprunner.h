#pragma once

#include "app/connection/connection.h"
#include "app/steps/stepexecutor.h"
#include "app/steps/stepplan.h"
#include "app/steps/stepresult.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace wasclean {

/// Runs the steps of a file on a connection, one after another. The same class runs them in the
/// window and without one.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the runner, and should not be used otherwise during a run.
    explicit StepRunner(Session &session, QObject *parent = nullptr);

    void setEnvironment(const StepValues::Environment &environment) { m_environment = environment; }

    /// Starts a run, which can read these files. Refused with a sentence while one is under way or
    /// the connection has not closed.
    QString start(const std::shared_ptr<const StepsFile> &file, const StepFiles &files);
    /// Ends the run: the step under way and all others are skipped, the connection is dropped.
    void stop();

    bool isRunning() const { return m_phase != Phase::Idle; }

    const std::vector<StepResult> &results() const { return m_results; }

    /// True when there was a step, none failed and none was skipped.
    bool allPassed() const;

    /// The files that were read outside the folder of the steps.
    QStringList readOutside() const { return m_executor.files().readOutside(); }

    /// The names of the variables of the environment that the run used.
    QStringList environmentUsed() { return m_executor.values().environmentUsed(); }

    /// The hosts whose certificates only the user's own list in the window lets pass, so that the
    /// same run without a window would fail.
    QStringList hostsTrustedByUser() const { return m_executor.hostsTrustedByUser(); }

    /// Of the whole run so far.
    qint64 nanoseconds() const { return m_runTime; }

    /// The sentence for the first variable of the environment that is not set, with its place in
    /// the text; nothing when all are.
    static std::optional<StepEnvironment> missingVariable(
        const StepsFile &file, const StepValues &values);

signals:
    /// results()[index] is another one.
    void resultChanged(int index);
    /// The last step is over and the connection is closed.
    void finished();

private:
    enum class Phase : quint8 { Idle, Running, Ending };

    void prepare();
    void begin();
    void finishStep(StepResult::State state);
    void endRun();
    void finishRun();

    Connection &m_connection;
    StepExecutor m_executor;
    StepValues::Environment m_environment;
    std::shared_ptr<const StepsFile> m_file;
    std::vector<PlannedStep> m_plan;
    std::vector<StepResult> m_results;
    Phase m_phase = Phase::Idle;
    /// The step under way, or the next one.
    std::size_t m_at = 0;
    /// A step begins from the event loop, so that a long file neither recurses nor blocks.
    QTimer m_next;
    QTimer m_ending;
    QElapsedTimer m_stepClock;
    QElapsedTimer m_runClock;
    qint64 m_runTime = 0;
};

} // namespace wasclean

#include "app/steps/steprunner.h"

#include "app/session/session.h"

#include <algorithm>

namespace wasclean {

namespace {

/// How long a server may take to answer the Close frame at the end of a run that passed.
constexpr std::chrono::milliseconds endingTime{2000};

} // namespace

StepRunner::StepRunner(Session &session, QObject *parent)
    : QObject(parent)
    , m_connection(session.connection())
    , m_executor(session)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &StepRunner::begin);
    m_ending.setSingleShot(true);
    connect(&m_ending, &QTimer::timeout, &m_connection, &Connection::abort);
    connect(&m_executor, &StepExecutor::done, this, [this](bool passed) {
        finishStep(passed ? StepResult::State::Passed : StepResult::State::Failed);
    });
    // After the executor, which uses the end for its step.
    connect(&m_connection, &Connection::closed, this, [this] {
        if (m_phase == Phase::Ending)
            finishRun();
    });
}

std::optional<StepEnvironment> StepRunner::missingVariable(
    const StepsFile &file, const StepValues &values)
{
    const auto missing = std::find_if(file.environment.begin(), file.environment.end(),
        [&values](const StepEnvironment &each) { return !values.isSet(each.name); });
    return missing == file.environment.end() ? std::nullopt : std::optional(*missing);
}

QString StepRunner::start(const std::shared_ptr<const StepsFile> &file, const StepFiles &files)
{
    if (m_phase != Phase::Idle)
        return tr("The steps are still running.");
    if (m_connection.readyState() != ReadyState::Closed)
        return tr("Close the connection first: the steps open their own.");
    StepValues values(m_environment);
    if (const auto missing = missingVariable(*file, values))
        return tr("The environment variable %1 is not set.").arg(missing->name);
    qsizetype size = 0;
    for (const StepVariable &variable : file->variables) {
        const Checked<QByteArray> value = values.expandJson(variable.json);
        const QByteArray json = value ? *value : variable.json;
        size += json.size();
        if (size > StepValues::mostCharacters)
            return tr("The variables of the steps file are too long.");
        values.set(variable.name, json);
    }
    m_file = file;
    m_executor.startRun(values, files, file->trustedFingerprints);
    prepare();
    m_phase = Phase::Running;
    m_runClock.start();
    m_next.start();
    return {};
}

void StepRunner::prepare()
{
    m_plan = planOf(m_file->steps);
    m_results.clear();
    for (const PlannedStep &planned : m_plan) {
        StepResult result;
        result.place = planned.place;
        result.number = planned.number;
        result.name = planned.step->name.isEmpty() ? planned.step->title : planned.step->name;
        result.kind = planned.step->kind;
        m_results.push_back(result);
    }
    m_at = 0;
    m_runTime = 0;
}

void StepRunner::stop()
{
    if (m_phase != Phase::Running)
        return;
    m_executor.cancel();
    endRun();
}

bool StepRunner::allPassed() const
{
    return !m_results.empty()
        && std::all_of(m_results.begin(), m_results.end(),
            [](const StepResult &each) { return each.state == StepResult::State::Passed; });
}

void StepRunner::begin()
{
    if (m_phase != Phase::Running)
        return;
    if (m_at == m_plan.size()) {
        endRun();
        return;
    }
    const PlannedStep &planned = m_plan[m_at];
    if (planned.round > 0)
        m_executor.values().set(QStringLiteral("index"), QByteArray::number(planned.round));
    m_stepClock.start();
    m_results[m_at].state = StepResult::State::Running;
    emit resultChanged(int(m_at));
    // A receiver of the signal may have stopped the run.
    if (m_phase == Phase::Running)
        m_executor.begin(
            *planned.step, planned.next, planned.step->within.value_or(m_file->within));
}

void StepRunner::finishStep(StepResult::State state)
{
    StepResult &done = m_results[m_at];
    done.state = state;
    done.nanoseconds = m_stepClock.nsecsElapsed();
    if (state == StepResult::State::Failed) {
        done.expected = m_executor.values().masked(m_executor.expected());
        done.got = m_executor.values().masked(m_executor.got());
        while (done.got.endsWith(u'.'))
            done.got.chop(1);
        // The end of a connection is no cause of what a request got.
        const bool hasEnded = done.kind != Step::Kind::Request
            && m_connection.readyState() == ReadyState::Closed
            && m_connection.evidence().endTime > 0;
        if (hasEnded)
            done.why = m_executor.values().masked(whyTextOf(m_connection.evidence()));
    }
    const bool ends = state == StepResult::State::Failed && !m_plan[m_at].step->goesOn;
    ++m_at;
    emit resultChanged(int(m_at) - 1);
    // A receiver of the signal may have stopped the run.
    if (m_phase != Phase::Running)
        return;
    if (ends)
        endRun();
    else
        m_next.start();
}

void StepRunner::endRun()
{
    m_phase = Phase::Ending;
    m_next.stop();
    for (; m_at < m_results.size(); ++m_at) {
        m_results[m_at].state = StepResult::State::Skipped;
        emit resultChanged(int(m_at));
    }
    if (m_connection.readyState() == ReadyState::Closed)
        return finishRun();
    if (!allPassed() || m_connection.readyState() == ReadyState::Connecting) {
        m_connection.abort();
        return;
    }
    m_connection.close();
    m_ending.start(endingTime);
}

void StepRunner::finishRun()
{
    m_ending.stop();
    m_executor.endRun();
    m_runTime = m_runClock.nsecsElapsed();
    m_phase = Phase::Idle;
    emit finished();
}

} // namespace wasclean

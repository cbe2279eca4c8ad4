#include "app/steps/runsteps.h"

#include "app/base/duration.h"
#include "app/base/filewrite.h"
#include "app/base/regularfile.h"
#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/formats/jsonnode.h"
#include "app/formats/preview.h"
#include "app/session/session.h"
#include "app/steps/junit.h"
#include "app/steps/steprunner.h"
#include "app/steps/stepsfile.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace wasclean {

namespace {

enum ExitCode : int { AllPassed = 0, SomeFailed = 1, CannotRun = 2 };

struct LoadedFile
{
    QString path;
    std::shared_ptr<const StepsFile> file;
};

/// The file, or nothing and a sentence.
std::optional<LoadedFile> load(const QString &path, QString &problem)
{
    const Checked<QByteArray> file = RegularFile::readAll(path, maxStepsFileSize);
    if (!file) {
        problem = file.problem;
        return {};
    }
    const QByteArray &text = *file;
    StepsParse parse = parseSteps(text);
    if (!parse) {
        problem = QStringLiteral("%1: %2.").arg(path, parse.problem);
        return {};
    }
    if (const auto missing = StepRunner::missingVariable(*parse.file, StepValues())) {
        problem = StepsText::tr("%1: %2: the environment variable %3 is not set.")
                      .arg(path, placeInText(text, missing->at), missing->name);
        return {};
    }
    return LoadedFile{path, std::make_shared<const StepsFile>(std::move(*parse.file))};
}

/// Runs the files and prints as it goes.
class StepsCommand : public QObject
{
public:
    StepsCommand(
        std::vector<LoadedFile> files, const QStringList &readableFolders, QTextStream &out)
        : m_files(std::move(files))
        , m_readableFolders(readableFolders)
        , m_out(out)
        , m_runner(m_session)
    {
        connect(&m_runner, &StepRunner::resultChanged, this, &StepsCommand::print);
        connect(&m_runner, &StepRunner::finished, this, &StepsCommand::onFinished);
        connect(&m_signals, &TerminationSignals::raised, this, &StepsCommand::stop);
    }

    std::vector<StepsReport> run()
    {
        startNext();
        QCoreApplication::exec();
        return std::move(m_reports);
    }

private:
    void startNext();
    void print(int index);
    void onFinished();
    /// What is left is skipped.
    void stop();

    TerminationSignals m_signals;
    std::vector<LoadedFile> m_files;
    QStringList m_readableFolders;
    QTextStream &m_out;
    Session m_session;
    StepRunner m_runner;
    std::vector<StepsReport> m_reports;
};

void StepsCommand::startNext()
{
    if (m_reports.size() == m_files.size() || TerminationSignals::wasRaised()) {
        // The event loop may not have begun.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        return;
    }
    const LoadedFile &next = m_files[m_reports.size()];
    StepsReport report;
    report.name = next.file->name.isEmpty() ? QFileInfo(next.path).fileName() : next.file->name;
    report.filePath = next.path;
    report.started = QDateTime::currentDateTimeUtc();
    m_reports.push_back(report);
    writeLine(m_out, StepsText::tr("%1 (%2)").arg(oneLine(report.name.toUtf8()), next.path));
    m_runner.start(next.file, StepFiles(QFileInfo(next.path).absolutePath(), m_readableFolders));
}

void StepsCommand::stop()
{
    // The server is told before the runner drops the connection.
    m_session.connection().goAway();
    m_runner.stop();
}

void StepsCommand::print(int index)
{
    const StepResult &result = m_runner.results()[std::size_t(index)];
    if (result.state == StepResult::State::Running)
        return;
    const bool failed = result.state == StepResult::State::Failed;
    const QString word = stepStateName(result.state);
    constexpr int wordWidth = 8;
    QString line = u"  " + (failed ? word.toUpper() : word).leftJustified(wordWidth) + result.place
        + u"  " + oneLine(result.name.toUtf8());
    if (result.state != StepResult::State::Skipped)
        line += u"  " + durationText(result.nanoseconds);
    writeLine(m_out, line);
    if (failed)
        writeLine(m_out, QString(wordWidth + 2, u' ') + stepSentence(result));
    if (!result.why.isEmpty())
        writeLine(m_out, QString(wordWidth + 2, u' ') + result.why);
}

void StepsCommand::onFinished()
{
    StepsReport &report = m_reports.back();
    report.results = m_runner.results();
    report.nanoseconds = m_runner.nanoseconds();
    report.readOutside = m_runner.readOutside();
    report.environment = m_runner.environmentUsed();
    for (const QString &path : report.readOutside)
        writeLine(
            m_out, StepsText::tr("Read from outside the folder of the steps file: %1").arg(path));
    for (const QString &name : report.environment)
        writeLine(m_out, StepsText::tr("Used from the environment: %1").arg(name));
    writeLine(m_out, report.summary());
    startNext();
}

} // namespace

int runSteps(const QStringList &files, const QStringList &readableFolders, const QString &junitPath,
    QTextStream &out, QTextStream &err)
{
    std::vector<LoadedFile> loaded;
    for (const QString &path : files) {
        QString problem;
        const std::optional<LoadedFile> file = load(path, problem);
        if (!file) {
            writeLine(err, u"wasclean: " + problem);
            return CannotRun;
        }
        loaded.push_back(*file);
    }
    const QString target
        = junitPath.isEmpty() ? QString() : RegularFile::problemWithTarget(junitPath);
    if (!target.isEmpty()) {
        writeLine(err, u"wasclean: " + target);
        return CannotRun;
    }
    QSaveFile junit(junitPath);
    if (!junitPath.isEmpty() && !junit.open(QIODevice::WriteOnly)) {
        writeLine(err,
            u"wasclean: "
                + StepsText::tr("The file %1 could not be written: %2.")
                      .arg(junitPath, junit.errorString()));
        return CannotRun;
    }
    const std::vector<StepsReport> reports
        = StepsCommand(std::move(loaded), readableFolders, out).run();
    if (!junitPath.isEmpty()) {
        if (!writeAll(junit, junitXml(reports)) || !flushAll(junit) || !junit.commit()) {
            writeLine(err,
                u"wasclean: "
                    + StepsText::tr("The file %1 could not be written: %2.")
                          .arg(junitPath, junit.errorString()));
            return CannotRun;
        }
    }
    if (TerminationSignals::wasRaised()) {
        writeLine(err, u"wasclean: " + StepsText::tr("The run was interrupted."));
        return TerminationSignals::exitCode();
    }
    const bool passed = std::all_of(
        reports.begin(), reports.end(), [](const StepsReport &report) { return report.passed(); });
    return passed ? AllPassed : SomeFailed;
}

} // namespace wasclean

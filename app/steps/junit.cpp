#include "app/steps/junit.h"

#include "app/base/duration.h"
#include "app/base/timeunits.h"
#include "app/base/version.h"
#include "app/base/visibletext.h"
#include "app/steps/stepsfile.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace wasclean {

namespace {

QString number(int value) { return QString::number(value); }

QString seconds(qint64 nanoseconds)
{
    constexpr int digits = 3;
    return QString::number(double(nanoseconds) / double(nsPerSecond), 'f', digits);
}

class JunitWriter
{
public:
    explicit JunitWriter(QByteArray &xml)
        : m_xml(&xml)
    { }

    void write(const std::vector<StepsReport> &reports);

private:
    void writeCounts(const std::vector<StepsReport> &reports);
    void writeSuite(const StepsReport &report);
    void writeProperty(const QString &name, const QString &value);
    void writeCase(const StepsReport &report, const StepResult &result);
    void writeEmptyCase(const StepsReport &report);

    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), visibleText(value));
    }

    QXmlStreamWriter m_xml;
};

void JunitWriter::write(const std::vector<StepsReport> &reports)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(QStringLiteral("testsuites"));
    attribute("name", QStringLiteral("wasclean"));
    writeCounts(reports);
    for (const StepsReport &report : reports)
        writeSuite(report);
    m_xml.writeEndDocument();
}

void JunitWriter::writeCounts(const std::vector<StepsReport> &reports)
{
    int tests = 0;
    int empty = 0;
    int failed = 0;
    int skipped = 0;
    qint64 time = 0;
    for (const StepsReport &report : reports) {
        if (report.results.empty())
            ++empty;
        tests += int(report.results.size());
        failed += report.count(StepResult::State::Failed);
        skipped += report.count(StepResult::State::Skipped);
        time += report.nanoseconds;
    }
    attribute("tests", number(tests + empty));
    attribute("failures", number(failed));
    attribute("errors", number(empty));
    attribute("skipped", number(skipped));
    attribute("time", seconds(time));
}

void JunitWriter::writeSuite(const StepsReport &report)
{
    m_xml.writeStartElement(QStringLiteral("testsuite"));
    attribute("name", report.name);
    writeCounts({report});
    attribute("timestamp", report.started.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    m_xml.writeStartElement(QStringLiteral("properties"));
    writeProperty(QStringLiteral("file"), report.filePath);
    writeProperty(QStringLiteral("wasclean.version"), versionNumber());
    for (const QString &path : report.readOutside)
        writeProperty(QStringLiteral("wasclean.readOutside"), path);
    for (const QString &name : report.environment)
        writeProperty(QStringLiteral("wasclean.environment"), name);
    m_xml.writeEndElement();
    for (const StepResult &result : report.results)
        writeCase(report, result);
    if (report.results.empty())
        writeEmptyCase(report);
    m_xml.writeEndElement();
}

void JunitWriter::writeProperty(const QString &name, const QString &value)
{
    m_xml.writeStartElement(QStringLiteral("property"));
    attribute("name", name);
    attribute("value", value);
    m_xml.writeEndElement();
}

/// Readers of the report treat a suite without a test case as a success.
void JunitWriter::writeEmptyCase(const StepsReport &report)
{
    m_xml.writeStartElement(QStringLiteral("testcase"));
    attribute("classname", report.name);
    attribute("name", StepsText::tr("steps of the file"));
    attribute("time", seconds(report.nanoseconds));
    m_xml.writeEmptyElement(QStringLiteral("error"));
    attribute("type", QStringLiteral("empty"));
    attribute("message", report.summary());
    m_xml.writeEndElement();
}

void JunitWriter::writeCase(const StepsReport &report, const StepResult &result)
{
    m_xml.writeStartElement(QStringLiteral("testcase"));
    attribute("classname", report.name);
    attribute("name", QStringLiteral("%1 %2").arg(result.place, result.name));
    attribute("time", seconds(result.nanoseconds));
    if (result.state == StepResult::State::Failed) {
        m_xml.writeStartElement(QStringLiteral("failure"));
        attribute("type", stepWord(result.kind));
        attribute("message", stepSentence(result));
        m_xml.writeCharacters(StepsText::tr("Expected: %1\nGot: %2")
                                  .arg(visibleText(result.expected), visibleText(result.got)));
        m_xml.writeEndElement();
    } else if (result.state == StepResult::State::Skipped) {
        m_xml.writeEmptyElement(QStringLiteral("skipped"));
    }
    m_xml.writeEndElement();
}

} // namespace

int StepsReport::count(StepResult::State state) const
{
    return int(std::count_if(results.begin(), results.end(),
        [state](const StepResult &result) { return result.state == state; }));
}

bool StepsReport::passed() const
{
    return !results.empty() && count(StepResult::State::Passed) == int(results.size());
}

QString StepsReport::summary() const
{
    if (results.empty())
        return StepsText::tr("The file contains no steps, so nothing was checked.");
    return StepsText::tr("%1 passed, %2 failed, %3 skipped in %4.")
        .arg(QString::number(count(StepResult::State::Passed)),
            QString::number(count(StepResult::State::Failed)),
            QString::number(count(StepResult::State::Skipped)), durationText(nanoseconds));
}

QString StepsReport::trustRemark() const
{
    if (trustedByUser.isEmpty())
        return {};
    return StepsText::tr("The certificate of these hosts is trusted only in this window: %1. Add "
                         "its fingerprint to “trust” in the steps file for runs without a window.")
        .arg(visibleText(trustedByUser.join(QStringLiteral(", "))));
}

QByteArray junitXml(const std::vector<StepsReport> &reports)
{
    QByteArray xml;
    JunitWriter(xml).write(reports);
    return xml;
}

} // namespace wasclean

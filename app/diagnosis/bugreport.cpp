#include "app/diagnosis/bugreport.h"

#include "app/base/datetime.h"
#include "app/base/duration.h"
#include "app/base/numberlocale.h"
#include "app/base/version.h"
#include "app/diagnosis/applicationprotocol.h"
#include "app/diagnosis/boundedtimes.h"
#include "app/diagnosis/browserconsole.h"
#include "app/diagnosis/closecodemeaning.h"
#include "app/diagnosis/reportwriter.h"
#include "app/exchange/redaction.h"
#include "app/formats/preview.h"
#include "app/protocol/opcode.h"

#include <QCoreApplication>
#include <QSslSocket>
#include <QSysInfo>
#include <QtEndian>

namespace wasclean {

namespace {

struct BugReportText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::BugReport)
};

QString masked(const QString &text, const Evidence &evidence)
{
    QString masked = text;
    QStringList urls{evidence.url};
    for (const HandshakeExchange &hop : evidence.hops)
        urls += {hop.from, hop.to};
    for (const QString &url : urls) {
        if (!url.isEmpty())
            masked.replace(url, QString::fromUtf8(redactedUrl(url.toUtf8(), evidence.secretNames)));
    }
    return QString::fromUtf8(redactedText(masked.toUtf8()));
}

QString utcTime(qint64 nanoseconds)
{
    return utcDateTimeOf(nanoseconds).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

/// A head of HTTP without its secrets, each line on one line whatever is in it.
QString headLines(const QByteArray &head, const QList<QByteArray> &secretNames)
{
    QStringList lines;
    for (const QByteArray &line : redactedHead(head, secretNames).split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            lines.append(oneLine(trimmed, trimmed.size() + 1));
    }
    return lines.join(u'\n');
}

void addEvent(ReportWriter &report, const CloseEvent &event, const Evidence &evidence)
{
    const CloseCodeMeaning meaning = meaningOf(event.code, applicationProtocolOf(evidence));
    report.item(QStringLiteral("wasClean"),
        event.wasClean ? QStringLiteral("true") : QStringLiteral("false"));
    report.item(QStringLiteral("code"),
        QStringLiteral("%1 %2").arg(QString::number(event.code), meaning.name));
    report.item(QStringLiteral("reason"),
        event.reason.isEmpty() ? BugReportText::tr("none") : masked(event.reason, evidence));
    report.item(BugReportText::tr("Error event"),
        event.error ? BugReportText::tr("yes") : BugReportText::tr("no"));
    report.item(BugReportText::tr("Meaning of the code"),
        BugReportText::tr("%1 (%2)").arg(meaning.meaning, meaning.source));
    report.item(QStringLiteral("URL"),
        QString::fromUtf8(redactedUrl(evidence.url.toUtf8(), evidence.secretNames)));
    report.item(BugReportText::tr("Server address"), evidence.peer);
}

void addTimes(ReportWriter &report, const Evidence &evidence)
{
    report.heading(BugReportText::tr("Times (UTC)"));
    const auto row = [&report, &evidence](const QString &name, qint64 time) {
        if (time > 0) {
            report.item(name,
                BugReportText::tr("%1, %2 after the start")
                    .arg(utcTime(time), durationText(time - evidence.startTime)));
        }
    };
    report.item(BugReportText::tr("Started"), utcTime(evidence.startTime));
    row(BugReportText::tr("Opened"), evidence.openTime);
    row(BugReportText::tr("Last received"), evidence.lastReceivedTime);
    row(BugReportText::tr("Last sent"), evidence.lastSentTime);
    row(BugReportText::tr("TCP ended"), evidence.tcp.endTime);
    row(BugReportText::tr("Ended"), evidence.endTime);
}

/// The frame as it would be without a mask, which the client's has.
QByteArray closeFrameBytes(const CloseFrame &frame)
{
    QByteArray body;
    if (frame.code != 1005) {
        body.resize(2);
        qToBigEndian(quint16(frame.code), body.data());
        body += frame.reason.toUtf8();
    }
    QByteArray bytes;
    bytes += char(0x80 | OpClose);
    bytes += char(body.size());
    return bytes + body;
}

void addCloseFrames(ReportWriter &report, const Evidence &evidence)
{
    report.heading(BugReportText::tr("Close frames"));
    const auto frame = [&report](const QString &name, const CloseFrame &close) {
        report.item(name,
            close.seen ? QString::fromLatin1(closeFrameBytes(close).toHex(' '))
                       : BugReportText::tr("none"));
    };
    frame(BugReportText::tr("Sent (without its mask)"), evidence.sentClose);
    frame(BugReportText::tr("Received"), evidence.receivedClose);
}

/// The frame that broke a rule, where one did.
void addBrokenFrame(ReportWriter &report, const Evidence &evidence)
{
    if (!evidence.brokenFrame)
        return;
    const BrokenFrame &broken = *evidence.brokenFrame;
    report.heading(BugReportText::tr("Broken frame"));
    report.item(BugReportText::tr("Rule"), evidence.rule);
    report.item(
        BugReportText::tr("Number of the frame from the server"), QString::number(broken.number));
    report.item(BugReportText::tr("Bytes of earlier frames"), QString::number(broken.offset));
    report.item(BugReportText::tr("First bytes"), QString::fromLatin1(broken.start.toHex(' ')));
    if (broken.at >= 0) {
        report.item(BugReportText::tr("Wrong byte"), QString::number(broken.at + 1));
    }
}

void addCauses(ReportWriter &report, const Diagnosis &diagnosis, const Evidence &evidence)
{
    report.heading(BugReportText::tr("Probable causes"));
    int number = 0;
    for (const Cause &cause : diagnosis.causes) {
        report.numbered(++number, cause.likelihood, masked(cause.sentence, evidence));
        for (const QString &seen : cause.evidence)
            report.bullet(BugReportText::tr("Seen: %1").arg(masked(seen, evidence)), 1);
        for (const QString &advice : cause.advice)
            report.bullet(BugReportText::tr("Try: %1").arg(advice), 1);
    }
    if (!diagnosis.remark.isEmpty())
        report.paragraph(diagnosis.remark);
    for (const QString &experiment : diagnosis.experiments)
        report.bullet(experiment);
}

void addHead(ReportWriter &report, const QString &heading, const QByteArray &head,
    const QList<QByteArray> &secretNames)
{
    if (head.isEmpty())
        return;
    report.heading(heading);
    report.code(headLines(head, secretNames));
}

void addConsole(ReportWriter &report, const CloseEvent &event, const Evidence &evidence)
{
    const BrowserConsole console = browserConsole(evidence, event);
    if (!console.chromium && !console.firefox)
        return;
    report.heading(BugReportText::tr("What a browser would have written to its console"));
    const auto line
        = [&report, &evidence](const QString &name, const std::optional<QString> &words) {
              if (words)
                  report.item(name,
                      words->isEmpty() ? BugReportText::tr("nothing") : masked(*words, evidence));
          };
    line(QStringLiteral("Chromium"), console.chromium);
    line(QStringLiteral("Firefox"), console.firefox);
}

void addVersions(ReportWriter &report)
{
    report.heading(BugReportText::tr("Versions"));
    report.item(QStringLiteral("Wasclean"), versionNumber());
    report.item(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    report.item(QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString());
    report.item(BugReportText::tr("System"), QSysInfo::prettyProductName());
}

QString report(ReportWriter::Format format, const CloseEvent &event, const Evidence &seen,
    const Diagnosis &diagnosis)
{
    const PlainNumbers inAllLocales;
    const Evidence evidence = withBoundedTimes(seen);
    ReportWriter writer(format);
    writer.title(BugReportText::tr("How a WebSocket connection ended"));
    writer.paragraph(masked(event.sentence, evidence));
    addEvent(writer, event, evidence);
    addCauses(writer, diagnosis, evidence);
    addTimes(writer, evidence);
    addCloseFrames(writer, evidence);
    addBrokenFrame(writer, evidence);
    addHead(writer, BugReportText::tr("Request"), evidence.request, evidence.secretNames);
    addHead(writer, BugReportText::tr("Response"), evidence.response, evidence.secretNames);
    addConsole(writer, event, evidence);
    addVersions(writer);
    return writer.text();
}

} // namespace

QString bugReport(const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis)
{
    return report(ReportWriter::Format::Markdown, event, evidence, diagnosis);
}

QString bugReportText(const CloseEvent &event, const Evidence &evidence, const Diagnosis &diagnosis)
{
    return report(ReportWriter::Format::Text, event, evidence, diagnosis);
}

} // namespace wasclean

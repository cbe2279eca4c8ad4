#include "tests/diagnosis/trial.h"

#include <QSignalSpy>
#include <QTest>

namespace wasclean {

namespace {

constexpr int patience = 60'000;

} // namespace

Ending endingOf(const ConnectionOptions &options, const WhenOpen &whenOpen)
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QObject::connect(&connection, &Connection::opened, &connection, [&connection, &whenOpen] {
        if (whenOpen)
            whenOpen(connection);
    });
    const QString problem = connection.open(options);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    if (!QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, patience))
        qFatal("The attempt did not end.");
    return {connection.evidence(), closed[0][0].value<CloseEvent>()};
}

Ending endingOf(const QString &url, const WhenOpen &whenOpen)
{
    return endingOf(optionsFor(url), whenOpen);
}

QString firstRule(const Diagnosis &diagnosis)
{
    return diagnosis.causes.isEmpty() ? diagnosis.remark : diagnosis.causes.first().rule;
}

QByteArray told(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Cause &cause : diagnosis.causes) {
        lines.append(QStringLiteral("%1 (%2, %3): %4 [%5]")
                         .arg(cause.rule, QString::number(cause.score), cause.likelihood,
                             cause.sentence, cause.evidence.join(QStringLiteral("; "))));
    }
    return (lines.isEmpty() ? diagnosis.remark : lines.join(u'\n')).toUtf8();
}

} // namespace wasclean

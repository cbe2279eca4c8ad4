#include "tests/support/attemptrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace wasclean {

AttemptOutcome runAttempt(const ConnectionOptions &options)
{
    AttemptOutcome outcome;
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QObject::connect(&connection, &Connection::stageChanged, &connection,
        [&outcome](ConnectStage stage) { outcome.stages.append(stage); });
    QObject::connect(&connection, &Connection::opened, &connection, [&] {
        outcome.opened = true;
        outcome.evidence = connection.evidence();
        connection.abort();
    });
    const QString problem = connection.open(options);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    if (!QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, 30'000))
        qFatal("The attempt did not end.");
    outcome.event = closed[0][0].value<CloseEvent>();
    if (!outcome.opened)
        outcome.evidence = connection.evidence();
    return outcome;
}

ConnectionOptions optionsFor(const QString &url)
{
    const auto parsed = WebSocketUrl::parse(url);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.problem));
    ConnectionOptions options;
    options.url = *parsed;
    return options;
}

} // namespace wasclean

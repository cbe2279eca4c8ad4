#include "app/connection/options.h"
#include "tests/connection/exceptions.h"
#include "tests/support/testrunner.h"
#include "tests/support/transcriptrunner.h"
#include "tests/support/transcripts.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

namespace tst_arguments {

using namespace wasclean;

namespace {

/// What the placeholders of a URL stand for where nothing is dialled.
QString withPorts(QString url)
{
    for (const auto *name : {"{plain}", "{tls}", "{refused}"})
        url.replace(QLatin1String(name), QStringLiteral("18765"));
    return url;
}

/// The parts of a URL as the browser wrote it; QUrl refuses some of the hosts that it accepts.
QRegularExpressionMatch partsOf(const QString &browserUrl)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(wss?)://(?:[^/@]*@)?\[?([^/?#]*?)\]?(?::(\d+))?(?=[/?#]))"));
    return pattern.match(browserUrl);
}

/// Addresses in one spelling, and names without the escapes that Chromium alone puts in.
QString comparableHost(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? QString::fromUtf8(QByteArray::fromPercentEncoding(host.toUtf8()))
                            : address.toString();
}

} // namespace

/// The `arguments` of the recorded files: what the constructor, close() and send() take and refuse.
class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void url_data();
    void url();
    void protocols_data();
    void protocols();
    void calls_data();
    void calls();

private:
    QList<QJsonObject> rowsWith(const QString &key) const;

    QList<QJsonObject> m_rows;
    TranscriptRunner m_runner;
};

void TestArguments::initTestCase()
{
    for (const auto *name : {"close_events.json", "close_events_more.json"}) {
        const auto file
            = Transcripts::load(QStringLiteral(WASCLEAN_TEST_DATA "/") + QLatin1String(name));
        for (const QJsonValue &value : file.arguments) {
            if (exceptionReason(value[u"id"].toString()) == nullptr)
                m_rows.append(value.toObject());
        }
    }
    QVERIFY(m_rows.size() > 200);
    for (const QJsonObject &row : rowsWith(QStringLiteral("steps")))
        m_runner.add({row[u"id"].toString(), row, AfterFin::ReadOn, false});
    m_runner.run(16);
}

QList<QJsonObject> TestArguments::rowsWith(const QString &key) const
{
    QList<QJsonObject> rows;
    for (const QJsonObject &row : m_rows) {
        if (row.contains(key))
            rows.append(row);
    }
    return rows;
}

void TestArguments::url_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QString>("seen");
    for (const QJsonObject &row : rowsWith(QStringLiteral("url"))) {
        QTest::newRow(qPrintable(row[u"id"].toString()))
            << withPorts(row[u"url"].toString()) << row[u"accepted"].toBool()
            << row[u"ws_url"].toString();
    }
}

void TestArguments::url()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QFETCH(QString, seen);
    const auto parsed = WebSocketUrl::parse(typed);
    QVERIFY2(bool(parsed) == accepted,
        qPrintable(accepted ? parsed.problem : QStringLiteral("it was accepted")));
    if (!accepted) {
        QVERIFY(!parsed.problem.isEmpty());
        return;
    }
    if (seen.isEmpty())
        return;
    const auto parts = partsOf(seen);
    QVERIFY(parts.hasMatch());
    QCOMPARE(parsed->isSecure(), parts.captured(1) == u"wss");
    QCOMPARE(comparableHost(parsed->host()), comparableHost(parts.captured(2)));
    // The ports of the recording stood for the placeholders.
    const bool ownPort = typed.contains(u"18765");
    const int defaultPort = parsed->isSecure() ? 443 : 80;
    const int port = parts.captured(3).isEmpty() ? defaultPort : parts.captured(3).toInt();
    QCOMPARE(int(parsed->port()), ownPort ? 18765 : port);
}

void TestArguments::protocols_data()
{
    QTest::addColumn<QStringList>("protocols");
    QTest::addColumn<bool>("accepted");
    for (const QJsonObject &row : rowsWith(QStringLiteral("protocols"))) {
        QTest::newRow(qPrintable(row[u"id"].toString()))
            << protocolsOf(row[u"protocols"]) << row[u"accepted"].toBool();
    }
}

void TestArguments::protocols()
{
    QFETCH(QStringList, protocols);
    QFETCH(bool, accepted);
    const QString problem = subprotocolsProblem(protocols);
    QVERIFY2(problem.isEmpty() == accepted, qPrintable(problem));
}

void TestArguments::calls_data()
{
    QTest::addColumn<QStringList>("expected");
    for (const QJsonObject &row : rowsWith(QStringLiteral("steps")))
        QTest::newRow(qPrintable(row[u"id"].toString()))
            << comparableEvents(row[u"events"].toArray());
}

void TestArguments::calls()
{
    QFETCH(QStringList, expected);
    QCOMPARE(m_runner.events().value(QString::fromUtf8(QTest::currentDataTag())), expected);
}

WASCLEAN_TEST(TestArguments, QCoreApplication)

} // namespace tst_arguments

#include "tst_arguments.moc"

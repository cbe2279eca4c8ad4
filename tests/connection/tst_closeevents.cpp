#include "tests/connection/exceptions.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"
#include "tests/support/transcriptrunner.h"
#include "tests/support/transcripts.h"

#include <QTest>

namespace tst_closeevents {

using namespace wasclean;

namespace {

constexpr int atOnce = 24;

/// Rows that are played over TLS as well.
const QStringList secureRows{QStringLiteral("echo/text"), QStringLiteral("echo/text-65536"),
    QStringLiteral("hello/quick"), QStringLiteral("subprotocol/chosen"),
    QStringLiteral("cut/after-message"), QStringLiteral("close/none"),
    QStringLiteral("close/code-1005"), QStringLiteral("close/then-garbage"),
    QStringLiteral("close/with-handshake"), QStringLiteral("client-close/answers-different-code"),
    QStringLiteral("client-close/answers-fin"), QStringLiteral("connecting/close-late"),
    QStringLiteral("handshake/status-400"), QStringLiteral("handshake/coalesced-with-frames"),
    QStringLiteral("frames/masked-from-server"), QStringLiteral("frames/half-payload-fin"),
    QStringLiteral("frames/bad-opcode-after-client-close"), QStringLiteral("rst/after-message")};

QString nameOf(const QJsonObject &row, AfterFin afterFin, bool secure, TokenUse tokens)
{
    const QString how = secure              ? QStringLiteral(" over TLS")
        : afterFin == AfterFin::CloseAtOnce ? QStringLiteral(" (closes at once)")
                                            : QString();
    const QString handed = tokens == TokenUse::Always ? QStringLiteral(" by tokens") : QString();
    return row[u"id"].toString() + how + handed;
}

/// Whether it can matter how the server closes after its FIN.
bool endsWithFin(const QJsonObject &row)
{
    const QJsonArray server = row[u"server"].toArray();
    return !server.isEmpty() && server.last()[u"end"].toString() == u"fin";
}

} // namespace

/// Every row of the recorded transcripts, played over the real Connection by the replay server: the
/// events must be those that Chromium reported, whether each message passes through QWebSocket or a
/// token stands for it. The rows run several at a time before the first is checked.
class TestCloseEvents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void transcript_data();
    void transcript();

private:
    struct Expected
    {
        QString name;
        QStringList events;
    };

    void add(const QJsonObject &row, AfterFin afterFin, bool secure);
    void add(const QJsonObject &row, AfterFin afterFin, bool secure, TokenUse tokens);
    void addFile(const QString &name);
    static QStringList told(QStringList events);

    QList<TranscriptRunner::Job> m_jobs;
    QList<Expected> m_expected;
    QHash<QString, QStringList> m_seen;
};

void TestCloseEvents::initTestCase()
{
    auto certificate = TestCertificate::make();
    QVERIFY2(certificate, "the openssl program is needed");
    addFile(QStringLiteral("close_events.json"));
    addFile(QStringLiteral("close_events_more.json"));
    QVERIFY(m_expected.size() > 2000);

    // The runner's threads end here and not with the program: what a thread leaves to OpenSSL's
    // care at its end would come too late for the leak check.
    TranscriptRunner runner(certificate);
    for (const TranscriptRunner::Job &job : std::as_const(m_jobs))
        runner.add(job);
    runner.run(atOnce);
    m_seen = runner.events();
}

void TestCloseEvents::addFile(const QString &name)
{
    const auto file = Transcripts::load(QStringLiteral(WASCLEAN_TEST_DATA "/") + name);
    for (const QJsonValue &value : file.transcripts) {
        const QJsonObject row = withLostStep(value.toObject());
        if (exceptionReason(row[u"id"].toString()) != nullptr)
            continue;
        add(row, AfterFin::ReadOn, false);
        if (endsWithFin(row))
            add(row, AfterFin::CloseAtOnce, false);
        if (secureRows.contains(row[u"id"].toString()))
            add(row, AfterFin::ReadOn, true);
    }
}

/// What a build that cannot tell a reset from an end in order says: that the close was clean.
QStringList TestCloseEvents::told(QStringList events)
{
    if (isPortableBuild) {
        for (QString &event : events) {
            if (!event.contains(QLatin1String("\"code\":1006")))
                event.replace(
                    QLatin1String("\"wasClean\":false"), QLatin1String("\"wasClean\":true"));
        }
    }
    return events;
}

void TestCloseEvents::add(const QJsonObject &row, AfterFin afterFin, bool secure)
{
    add(row, afterFin, secure, TokenUse::Never);
    add(row, afterFin, secure, TokenUse::Always);
}

void TestCloseEvents::add(const QJsonObject &row, AfterFin afterFin, bool secure, TokenUse tokens)
{
    const QString name = nameOf(row, afterFin, secure, tokens);
    m_expected.append({name, told(comparableEvents(row[u"events"].toArray()))});
    m_jobs.append({name, row, afterFin, secure, tokens});
}

void TestCloseEvents::transcript_data()
{
    QTest::addColumn<QStringList>("expected");
    for (const Expected &row : std::as_const(m_expected))
        QTest::newRow(qPrintable(row.name)) << row.events;
}

void TestCloseEvents::transcript()
{
    QFETCH(QStringList, expected);
    const QStringList seen = m_seen.value(QString::fromUtf8(QTest::currentDataTag()));
    const QString lineBreak = QStringLiteral("\n  ");
    QVERIFY2(seen == expected,
        qPrintable(QStringLiteral("Chromium reported\n  %1\nbut Wasclean\n  %2")
                       .arg(expected.join(lineBreak), seen.join(lineBreak))));
}

WASCLEAN_TEST(TestCloseEvents, QCoreApplication)

} // namespace tst_closeevents

#include "tst_closeevents.moc"

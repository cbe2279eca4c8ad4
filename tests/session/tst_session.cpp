#include "app/session/session.h"

#include "app/capture/capturethreads.h"
#include "app/demo/demoserver.h"
#include "app/exchange/capturesource.h"
#include "app/profile/trustedhosts.h"
#include "app/replay/replayrunner.h"
#include "app/steps/steprunner.h"
#include "app/steps/stepsfile.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_session {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// The rows in a capture's file.
std::vector<Message> rowsOf(const QString &file)
{
    std::vector<Message> rows;
    CaptureSource source;
    if (source.open(file)) {
        for (Message message; source.next(message);)
            rows.push_back(message);
    }
    return rows;
}

} // namespace

/// One pipeline from settings as typed to an open connection, whoever connects.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void variablesAreFilledIn();
    void previewUsesNothingUp();
    void missingValuesAreTold();
    void demoUrlIsAsked();
    void demoServerMayBeMissing();
    void demoServerOfItsOwn();
    void demoServerKeepsItsName();
    void demoServerIsTrustedByFingerprint();
    void secretsStayOutOfTheCapture();
    void replaySendsTheSameHeaders();
    void reconnectIsASection();
    void trustOfTheUserIsAdded();
    void stepsTrustWhatTheirFileTrusts();
    void stepsTellWhatOnlyTheUserTrusts();
    void goingAwaySends1001();
    void goingAwaySparesTheNextConnection();
    void manySessionsAtOnce();

private:
    ConnectionSettings withToken(const QString &url) const;
    std::unique_ptr<TlsServer> selfSignedServer();
    /// The sentence of the run, or empty when all steps passed.
    QString runSteps(StepRunner &runner, const QString &text);

    Variables m_variables;
    QByteArray m_fingerprint;
};

void TestSession::init()
{
    Environment environment;
    environment.name = u"test"_s;
    environment.variables
        = {{u"host"_s, u"127.0.0.1"_s, false}, {u"token"_s, u"s3cret-42"_s, true}};
    m_variables.setEnvironment(environment);
}

ConnectionSettings TestSession::withToken(const QString &url) const
{
    ConnectionSettings settings;
    settings.url = QString(url).replace("127.0.0.1"_L1, "{{host}}"_L1);
    settings.headers = {{true, u"Authorization"_s, u"Bearer {{token}}"_s}};
    return settings;
}

void TestSession::variablesAreFilledIn()
{
    RequestServer server;
    Session session;
    session.setVariables(m_variables);
    const CheckedSettings checked = session.optionsFor(withToken(server.url(u"/a"_s)));
    QVERIFY(checked.options);
    QCOMPARE(session.attemptUrl(), QString());
    QCOMPARE(session.open(*checked.options), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    QCOMPARE(server.fields("Authorization"), QStringList{u"Bearer s3cret-42"_s});
    QCOMPARE(session.attemptUrl(), server.url(u"/a"_s));
}

void TestSession::previewUsesNothingUp()
{
    Session session;
    session.setVariables(m_variables);
    ConnectionSettings settings;
    settings.url = u"ws://{{host}}/{{counter}}"_s;
    QCOMPARE(session.preview(settings).settings.url, u"ws://127.0.0.1/1"_s);
    QCOMPARE(session.optionsFor(settings).options->url.toString(), u"ws://127.0.0.1/1"_s);
    // Another environment does not count anew; another profile does.
    session.setVariables(m_variables);
    QCOMPARE(session.optionsFor(settings).options->url.toString(), u"ws://127.0.0.1/2"_s);
    session.restartCounter();
    QCOMPARE(session.optionsFor(settings).options->url.toString(), u"ws://127.0.0.1/1"_s);
}

void TestSession::missingValuesAreTold()
{
    Session session;
    const QSignalSpy needed(&session, &Session::secretsNeeded);
    const CheckedSettings checked = session.optionsFor(withToken(u"ws://127.0.0.1/"_s));
    QVERIFY(!checked.options);
    QCOMPARE(checked.problems.size(), 2);
    QCOMPARE(checked.problems[0].field, SettingsProblem::Field::Url);
    QCOMPARE(checked.problems[1].field, SettingsProblem::Field::Header);
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed[0][0].toBool(), true);
}

/// The server is asked for when it is needed, and not while somebody types.
void TestSession::demoUrlIsAsked()
{
    Session session;
    QStringList paths;
    session.setDemoServer([&paths](const QString &path, bool) {
        paths.append(path);
        return Checked<QString>::good(u"ws://127.0.0.1:9"_s + path);
    });
    ConnectionSettings settings;
    settings.url = u"demo:/echo?x=1"_s;
    QVERIFY(session.preview(settings).problems.isEmpty());
    QCOMPARE(paths, QStringList());
    const CheckedSettings checked = session.optionsFor(settings);
    QCOMPARE(paths, QStringList{u"/echo?x=1"_s});
    QCOMPARE(checked.options->url.toString(), u"ws://127.0.0.1:9/echo?x=1"_s);
}

void TestSession::demoServerMayBeMissing()
{
    const QString reason = u"The demo server could not start: no port."_s;
    Session session;
    session.setDemoServer(
        [&reason](const QString &, bool) { return Checked<QString>::bad(reason); });
    ConnectionSettings settings;
    settings.url = u"demo:/echo"_s;
    const CheckedSettings checked = session.optionsFor(settings);
    QVERIFY(!checked.options);
    QCOMPARE(checked.problems.first().sentence, reason);
}

void TestSession::demoServerOfItsOwn()
{
    Session session;
    ConnectionSettings settings;
    settings.url = u"demo:/hello"_s;
    QCOMPARE(session.open(*session.optionsFor(settings).options), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    const QSignalSpy messages(&session.connection(), &Connection::messages);
    SavedMessage message;
    message.text = u"Ann"_s;
    QCOMPARE(session.send(message), QString());
    QTRY_VERIFY(messages.size() >= 2);
}

/// Its port is another one in each run, and no name for people.
void TestSession::demoServerKeepsItsName()
{
    Session session;
    ConnectionSettings settings;
    settings.url = u" demo:/hello "_s;
    QCOMPARE(session.open(*session.optionsFor(settings).options), QString());
    QCOMPARE(session.attemptName(), u"demo:/hello"_s);
    QVERIFY2(
        session.attemptUrl().startsWith("ws://127.0.0.1:"_L1), qPrintable(session.attemptUrl()));
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    // As a replay does that is refused then.
    settings.url = u"ws://example.org/"_s;
    QVERIFY(session.optionsFor(settings).options);
    QCOMPARE(session.attemptName(), u"demo:/hello"_s);
    session.abort();
    QTRY_COMPARE(session.readyState(), ReadyState::Closed);
    // Whoever enters the real URL gets that one.
    settings.url = session.attemptUrl();
    QCOMPARE(session.open(*session.optionsFor(settings).options), QString());
    QCOMPARE(session.attemptName(), settings.url);
}

/// As by the fingerprint, and not by an option that trusts any; and nobody need be told that it is.
void TestSession::demoServerIsTrustedByFingerprint()
{
    Session session;
    ConnectionSettings settings;
    settings.url = u"demos:/echo"_s;
    QVERIFY(session.preview(settings).problems.isEmpty());
    const CheckedSettings checked = session.optionsFor(settings);
    QVERIFY(checked.options);
    QVERIFY(checked.options->url.isSecure());
    QVERIFY(!checked.options->tls.trustAnyCertificate);
    QCOMPARE(session.open(*checked.options), QString());
    QCOMPARE(session.attemptName(), u"demos:/echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.readyState(), ReadyState::Open, 20'000);
    const TlsFacts &tls = session.connection().evidence().tls;
    QCOMPARE(tls.trust, TlsFacts::Trust::ByFingerprint);
    QCOMPARE(tls.chain.first().fingerprint, session.trustedCertificates().first().fingerprint);
    QVERIFY(!session.certificateTrustedByUser());
    // A server of somebody else has another one.
    DemoServer other;
    QVERIFY(other.listenWithTls(0));
    QVERIFY(!session.isOfDemoServer(other.certificates().first()));
    session.abort();
    QTRY_COMPARE_WITH_TIMEOUT(session.readyState(), ReadyState::Closed, 20'000);
    settings.url = other.tlsUrl(u"/echo"_s);
    QCOMPARE(session.open(*session.optionsFor(settings).options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(session.readyState(), ReadyState::Closed, 20'000);
    QCOMPARE(session.connection().evidence().tls.trust, TlsFacts::Trust::Refused);
}

void TestSession::secretsStayOutOfTheCapture()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.wasclean"_s);
    RequestServer server;
    QString shown;
    {
        Session session(file);
        connect(&session, &Session::attemptBegan, this,
            [&shown](const SessionAttempt &attempt) { shown = attempt.shownUrl; });
        session.setVariables(m_variables);
        ConnectionSettings settings = withToken(server.url(u"/a"_s));
        settings.url += u"?q={{token}}"_s;
        settings.headers[0] = {true, u"X-Mine"_s, u"{{token}}"_s};
        // A secret of the settings, which no name and no variable gives away.
        settings.auth.kind = AuthSettings::Kind::ApiKeyHeader;
        settings.auth.keyName = u"X-Other"_s;
        settings.auth.secret = u"other-secret"_s;
        session.addSecrets({"s3cret-42"});
        QCOMPARE(session.open(*session.optionsFor(settings).options), QString());
        QTRY_COMPARE(session.readyState(), ReadyState::Open);
        QCOMPARE(server.fields("X-Other"), QStringList{u"other-secret"_s});
        QVERIFY(session.containsSecret(u"x other-secret y"_s));
        QSignalSpy closed(&session.connection(), &Connection::closed);
        session.abort();
        QVERIFY(closed.wait());
    }
    QVERIFY2(!shown.contains("s3cret"_L1) && shown.contains(u"•••"_s), qPrintable(shown));
    CaptureThreads::waitUntilClosed(file);
    const std::vector<Message> rows = rowsOf(file);
    QVERIFY(rows.size() >= 2);
    for (const Message &row : rows) {
        QVERIFY(!row.payload.contains("s3cret-42"));
        QVERIFY(!row.payload.contains("other-secret"));
    }
}

/// A replay once sent "Bearer {{token}}" as it stood.
void TestSession::replaySendsTheSameHeaders()
{
    RequestServer server;
    Session session;
    session.setVariables(m_variables);
    ReplayRunner runner(session);
    Replay replay;
    Message message;
    message.kind = MessageKind::Text;
    message.direction = Direction::Sent;
    message.payload = "again";
    replay.sent = {message};
    const CheckedSettings checked = session.optionsFor(withToken(server.url()));
    QCOMPARE(runner.start(replay, *checked.options, 0), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    QCOMPARE(server.fields("Authorization"), QStringList{u"Bearer s3cret-42"_s});
    runner.stop();
    QTRY_COMPARE(session.readyState(), ReadyState::Closed);
}

void TestSession::reconnectIsASection()
{
    QTemporaryDir folder;
    Session session(folder.filePath(u"a.wasclean"_s));
    QList<bool> attempts;
    connect(&session, &Session::attemptBegan, this,
        [&attempts](const SessionAttempt &attempt) { attempts.append(attempt.isReconnect); });
    DemoServer server;
    QVERIFY(server.listen(0));
    ConnectionSettings settings;
    settings.url = server.url(u"/drop?after=0"_s);
    settings.reconnect.enabled = true;
    settings.reconnect.firstDelay = std::chrono::milliseconds(1);
    settings.reconnect.longestDelay = std::chrono::milliseconds(1);
    settings.reconnect.jitter = 0;
    settings.reconnect.maxAttempts = 3;
    const CheckedSettings checked = session.optionsFor(settings);
    QVERIFY(checked.options);
    QCOMPARE(session.open(*checked.options, settings.reconnect), QString());
    QTRY_VERIFY(attempts.size() >= 2);
    QCOMPARE(attempts[0], false);
    QCOMPARE(attempts[1], true);
    bool wentAway = false;
    session.goAway(this, [&wentAway] { wentAway = true; });
    QTRY_VERIFY(wentAway);
    bool isWritten = false;
    session.capture().whenWritten(this, [&isWritten](bool good) { isWritten = good; });
    QTRY_VERIFY(isWritten);
    const std::vector<Message> rows = rowsOf(session.capture().filePath());
    QVERIFY(std::any_of(rows.begin(), rows.end(),
        [](const Message &row) { return row.payload == "Reconnecting, attempt 1 of 3"; }));
}

std::unique_ptr<TlsServer> TestSession::selfSignedServer()
{
    static const auto authority = TestAuthority::make(u"Stranger CA"_s);
    const auto issued = authority ? authority->selfSigned(u"IP:127.0.0.1"_s) : std::nullopt;
    if (!issued)
        return nullptr;
    m_fingerprint = issued->certificate.digest(QCryptographicHash::Sha256);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(issued->certificate);
    configuration.setPrivateKey(issued->key);
    return std::make_unique<TlsServer>(configuration);
}

void TestSession::trustOfTheUserIsAdded()
{
    const auto server = selfSignedServer();
    QVERIFY(server);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    TrustedHosts hosts(settings);
    Session session;
    session.setTrustedHosts(&hosts);
    ConnectionSettings typed;
    typed.url = u"wss://127.0.0.1:%1/"_s.arg(server->port());
    QSignalSpy closed(&session.connection(), &Connection::closed);
    QCOMPARE(session.open(*session.optionsFor(typed).options), QString());
    QVERIFY(closed.wait(20'000));
    hosts.trust(u"127.0.0.1"_s, server->port(), m_fingerprint);
    QCOMPARE(session.openAgain(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(session.readyState(), ReadyState::Open, 20'000);
    QVERIFY(session.certificateTrustedByUser());
    QCOMPARE(session.certificateTrustedByUser()->fingerprint, m_fingerprint);
}

QString TestSession::runSteps(StepRunner &runner, const QString &text)
{
    const StepsParse parse = parseSteps(text.toUtf8());
    if (!parse)
        return parse.problem;
    QSignalSpy finished(&runner, &StepRunner::finished);
    const QString problem
        = runner.start(std::make_shared<const StepsFile>(*parse.file), StepFiles(QString(), {}));
    if (!problem.isEmpty())
        return problem;
    // Longer than a run can take: 20 s for a step, then 10 s for an engine that does not end.
    if (finished.isEmpty() && !finished.wait(60'000))
        return u"The run did not end."_s;
    return runner.allPassed() ? QString() : stepSentence(runner.results().front());
}

void TestSession::stepsTrustWhatTheirFileTrusts()
{
    const auto server = selfSignedServer();
    QVERIFY(server);
    const QString steps
        = u"{\"version\": 1, \"within\": 20000, %1 \"steps\": [{\"connect\": \"wss://127.0.0.1:%2/\"}]}"_s;
    Session session;
    StepRunner runner(session);
    const QString refused = runSteps(runner, steps.arg(QString(), QString::number(server->port())));
    QVERIFY2(refused.contains(u"not trusted"_s), qPrintable(refused));
    const QString trust
        = u"\"trust\": [\"%1\"],"_s.arg(QString::fromLatin1(m_fingerprint.toHex(':').toUpper()));
    QCOMPARE(runSteps(runner, steps.arg(trust, QString::number(server->port()))), QString());
    QCOMPARE(runner.hostsTrustedByUser(), QStringList());
    QCOMPARE(runSteps(runner, steps.arg(u"\"trust\": [\"AB\"],"_s, u"1"_s)),
        u"line 1, column 43: “AB” is not the SHA-256 fingerprint of a certificate"_s);
}

void TestSession::stepsTellWhatOnlyTheUserTrusts()
{
    const auto server = selfSignedServer();
    QVERIFY(server);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    TrustedHosts hosts(settings);
    hosts.trust(u"127.0.0.1"_s, server->port(), m_fingerprint);
    Session session;
    session.setTrustedHosts(&hosts);
    StepRunner runner(session);
    QCOMPARE(
        runSteps(runner,
            u"{\"version\": 1, \"within\": 20000, \"steps\": [{\"connect\": \"wss://127.0.0.1:%1/\"}]}"_s
                .arg(server->port())),
        QString());
    QCOMPARE(runner.hostsTrustedByUser(), QStringList{u"127.0.0.1"_s});
}

void TestSession::goingAwaySends1001()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    Session session;
    bool done = false;
    session.goAway(this, [&done] { done = true; });
    QVERIFY(done);
    ConnectionSettings settings;
    settings.url = server.url(u"/echo"_s);
    settings.reconnect.enabled = true;
    const CheckedSettings checked = session.optionsFor(settings);
    QCOMPARE(session.open(*checked.options, settings.reconnect), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    done = false;
    session.goAway(this, [&done] { done = true; });
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QCOMPARE(session.connection().evidence().sentClose.code, 1001);
    QCOMPARE(session.readyState(), ReadyState::Closed);
}

/// Who goes away drops a connection that does not end in time, but not the one that is opened then.
void TestSession::goingAwaySparesTheNextConnection()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    Session session;
    ConnectionSettings settings;
    settings.url = server.url(u"/echo"_s);
    const CheckedSettings checked = session.optionsFor(settings);
    QCOMPARE(session.open(*checked.options), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
    const auto limits = [&session] {
        return session.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly).size();
    };
    bool done = false;
    session.goAway(this, [&done] { done = true; });
    QCOMPARE(limits(), 1);
    QTRY_VERIFY(done);
    // Nothing is left that could drop the next one.
    QTRY_COMPARE(limits(), 0);
    QCOMPARE(session.open(*checked.options), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Open);
}

void TestSession::manySessionsAtOnce()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    std::vector<std::unique_ptr<Session>> sessions;
    ConnectionSettings settings;
    settings.url = server.url(u"/echo"_s);
    for (int i = 0; i < 10; ++i) {
        sessions.push_back(std::make_unique<Session>());
        QCOMPARE(sessions.back()->open(*sessions.back()->optionsFor(settings).options), QString());
    }
    for (const auto &session : sessions)
        QTRY_COMPARE(session->readyState(), ReadyState::Open);
}

WASCLEAN_TEST(TestSession, QCoreApplication)

} // namespace tst_session

#include "tst_session.moc"

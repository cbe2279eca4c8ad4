#include "app/capture/capturethreads.h"
#include "app/exchange/capturesource.h"
#include "app/replay/replayrunner.h"
#include "app/session/session.h"
#include "tests/support/servers/answerserver.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_preparation {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The requests of a profile that come before its connection.
class TestPreparation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedValuesFillInTheHandshake();
    void requestsUseTheProxyOfTheProfile();
    void bodiesAreEscaped_data();
    void bodiesAreEscaped();
    void failureDialsNothing_data();
    void failureDialsNothing();
    void problemsAreAtTheirRequests();
    void previewNeedsNoValues();
    void closeStopsThem();
    void slowAnswersEnd();
    void reconnectingSendsThemAgain();
    void replaysTellThatNothingWasDialled();

private:
    ConnectionSettings settings() const;
    /// Ends the session. Everything that its capture says.
    QString log();

    std::unique_ptr<AnswerServer> m_http;
    std::unique_ptr<RequestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestPreparation::init()
{
    m_session.reset();
    m_http = std::make_unique<AnswerServer>();
    m_server = std::make_unique<RequestServer>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(m_folder->filePath(u"x.wasclean"_s));
    m_http->answer("/login", AnswerServer::ok(R"({"token": "t-4711-abc", "path": "a"})"));
}

void TestPreparation::cleanup()
{
    // Its file is closed before its folder goes.
    if (m_session)
        log();
}

ConnectionSettings TestPreparation::settings() const
{
    ConnectionSettings settings;
    settings.url = m_server->url(u"/{{path}}"_s);
    settings.headers = {{true, u"Authorization"_s, u"Bearer {{token}}"_s}};
    RequestSettings login;
    login.url = QString::fromLatin1(m_http->url()) + u"/login"_s;
    login.body = u"{\"user\": \"me\"}"_s;
    login.saves = {{true, u"token"_s, u"$.token"_s}, {true, u"path"_s, u"$.path"_s}};
    settings.before = {login};
    return settings;
}

QString TestPreparation::log()
{
    const QString file = m_session->captureFile();
    m_session.reset();
    CaptureThreads::waitUntilClosed(file);
    QString text;
    CaptureSource source;
    if (source.open(file)) {
        for (Message message; source.next(message);)
            text += QString::fromUtf8(message.payload) + u'\n';
    }
    return text;
}

void TestPreparation::savedValuesFillInTheHandshake()
{
    const QSignalSpy preparing(m_session.get(), &Session::preparing);
    const CheckedSettings checked = m_session->optionsFor(settings());
    QVERIFY(checked.options);
    QCOMPARE(m_session->open(*checked.options), QString());
    QCOMPARE(m_session->readyState(), ReadyState::Connecting);
    QCOMPARE(m_session->attemptName(), settings().url);
    QTRY_COMPARE(m_session->readyState(), ReadyState::Open);
    QCOMPARE(m_session->attemptUrl(), m_server->url(u"/a"_s));
    QCOMPARE(m_server->fields("Authorization"), QStringList{u"Bearer t-4711-abc"_s});
    QCOMPARE(preparing.size(), 1);
    QCOMPARE(m_http->requests().size(), 1);
    QVERIFY(m_http->requests().first().startsWith("POST /login HTTP/1.1\r\n"));
    QVERIFY(m_http->requests().first().contains("Content-Type: application/json"));
    // Messages know them, too, and the log tells of the request, but no secret.
    QCOMPARE(
        m_session->messageVariables()->preview(u"{{path}} {{token}}"_s).text, u"a t-4711-abc"_s);
    // Another environment takes none of them away.
    m_session->setVariables({});
    QCOMPARE(m_session->messageVariables()->preview(u"{{path}}"_s).text, u"a"_s);
    const QString logged = log();
    QVERIFY2(logged.contains("/login was answered with 200 OK (saved: token, path)."_L1),
        qPrintable(logged));
    QVERIFY2(!logged.contains("t-4711-abc"_L1), qPrintable(logged));
}

void TestPreparation::requestsUseTheProxyOfTheProfile()
{
    AnswerServer proxy;
    proxy.answer("http://api.invalid/login", AnswerServer::ok(R"({"token": "t", "path": "a"})"));
    ConnectionSettings typed = settings();
    typed.proxy.kind = ProxyOptions::Kind::HttpConnect;
    typed.proxy.host = u"127.0.0.1"_s;
    typed.proxy.port = proxy.port();
    typed.before.first().url = u"http://api.invalid/login"_s;
    const CheckedSettings checked = m_session->optionsFor(typed);
    QVERIFY(checked.options);
    QCOMPARE(m_session->open(*checked.options), QString());
    QTRY_VERIFY(!proxy.requests().isEmpty());
    QVERIFY(proxy.requests().first().startsWith("POST http://api.invalid/login HTTP/1.1\r\n"));
    QVERIFY(m_http->requests().isEmpty());
    QTRY_COMPARE(m_session->readyState(), ReadyState::Closed);
}

void TestPreparation::bodiesAreEscaped_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("JSON") << u"{\"user\": \"{{user}}\", \"n\": {{n}}}"_s
                          << QByteArray(R"({"user": "a\"&b\\ü", "n": 7})")
                          << QByteArray("application/json");
    QTest::newRow("form") << u"user={{user}}&n={{n}}"_s << QByteArray("user=a%22%26b%5C%C3%BC&n=7")
                          << QByteArray("application/x-www-form-urlencoded");
    QTest::newRow("text") << u"I am {{user}}"_s << QByteArray("I am a\"&b\\ü")
                          << QByteArray("text/plain;charset=UTF-8");
}

void TestPreparation::bodiesAreEscaped()
{
    QFETCH(const QString, body);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, type);
    Environment environment;
    environment.name = u"test"_s;
    environment.variables = {{u"user"_s, u"a\"&b\\ü"_s, false}, {u"n"_s, u"7"_s, false}};
    Variables variables;
    variables.setEnvironment(environment);
    m_session->setVariables(variables);
    ConnectionSettings typed = settings();
    typed.before.first().body = body;
    QCOMPARE(m_session->open(*m_session->optionsFor(typed).options), QString());
    QTRY_COMPARE(m_http->requests().size(), 1);
    const QByteArray request = m_http->requests().first();
    QCOMPARE(request.mid(request.indexOf("\r\n\r\n") + 4), sent);
    QVERIFY2(request.contains(QByteArray("Content-Type: " + type + "\r\n")), request.constData());
}

void TestPreparation::failureDialsNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("refused") << QByteArray(
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 14\r\n\r\nwrong password")
                             << u"the status 401 Unauthorized with the body “wrong password”."_s;
    QTest::newRow("nothing there") << AnswerServer::ok(R"({"tok": 1})")
                                   << u"The answer has nothing at $.token to save as token."_s;
    QTest::newRow("redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /x?token=abcd\r\n"
                                            "Content-Length: 0\r\n\r\n")
                              << u"the status 302 Found, a redirect to “/x?token=•••”, which is "
                                 "not followed."_s;
}

void TestPreparation::failureDialsNothing()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, sentence);
    m_http->answer("/login", answer);
    const QSignalSpy failed(m_session.get(), &Session::notAttempted);
    const QSignalSpy began(m_session.get(), &Session::attemptBegan);
    const QSignalSpy closed(&m_session->connection(), &Connection::closed);
    QCOMPARE(m_session->open(*m_session->optionsFor(settings()).options), QString());
    QTRY_COMPARE(failed.size(), 1);
    const QString beginning = u"No connection was attempted, because request 1 before connecting "
                              "(POST %1/login) failed: "_s.arg(QString::fromLatin1(m_http->url()));
    QCOMPARE(failed.first().first().toString(), QString(beginning + sentence));
    QCOMPARE(m_session->readyState(), ReadyState::Closed);
    // There is no ending of what never was.
    QCOMPARE(began.size(), 0);
    QCOMPARE(closed.size(), 0);
    QVERIFY(log().contains(sentence));
}

void TestPreparation::problemsAreAtTheirRequests()
{
    using Field = SettingsProblem::Field;
    ConnectionSettings typed = settings();
    typed.before.append({true, u"CONNECT"_s, u"ftp://x/"_s, {}, {}, {}});
    typed.before.append({false, {}, {}, {}, {}, {{true, u"not a name"_s, u"x"_s}}});
    typed.before.append({true, {}, u"http://x/"_s, {}, {}, {{true, u"a"_s, u"token"_s}}});
    typed.headers = {{true, u"X"_s, u"{{unknown}}"_s}};
    typed.before.first().body = u"{{unknown}} {{token}}"_s;
    const CheckedSettings checked = m_session->optionsFor(typed);
    QVERIFY(!checked.options);
    QList<std::pair<Field, int>> places;
    for (const SettingsProblem &problem : checked.problems)
        places.append({problem.field, problem.row});
    QCOMPARE(places,
        (QList<std::pair<Field, int>>{{Field::Header, 0}, {Field::Before, 0}, {Field::BeforeUrl, 1},
            {Field::Before, 1}, {Field::Before, 3}}));
    QCOMPARE(m_http->requests().size(), 0);
}

void TestPreparation::previewNeedsNoValues()
{
    ConnectionSettings typed = settings();
    typed.url = u"ws://{{path}}:{{path}}/"_s;
    QVERIFY(m_session->preview(typed).problems.isEmpty());
    typed.before.first().enabled = false;
    QCOMPARE(m_session->preview(typed).problems.size(), 3);
}

void TestPreparation::closeStopsThem()
{
    m_http->answer("/login", "HTTP/1.1 200 OK\r\n", true);
    const QSignalSpy failed(m_session.get(), &Session::notAttempted);
    const QSignalSpy received(m_http.get(), &AnswerServer::received);
    ConnectionSettings typed = settings();
    typed.reconnect.enabled = true;
    QCOMPARE(m_session->open(*m_session->optionsFor(typed).options, typed.reconnect), QString());
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(!m_session->open({}).isEmpty());
    QCOMPARE(m_session->close(), QString());
    QCOMPARE(m_session->readyState(), ReadyState::Closed);
    QCOMPARE(failed.first().first().toString(),
        u"Cancelled before connecting. No connection was attempted."_s);
    QVERIFY(!m_session->reconnector().isWaiting());
    // The next attempt sends them anew.
    m_http->answer("/login", AnswerServer::ok(R"({"token": "t-2", "path": "b"})"));
    QCOMPARE(m_session->open(*m_session->optionsFor(typed).options), QString());
    QTRY_COMPARE(m_session->readyState(), ReadyState::Open);
    QCOMPARE(m_session->attemptUrl(), m_server->url(u"/b"_s));
}

void TestPreparation::slowAnswersEnd()
{
    m_http->answer("/login", "HTTP/1.1 200 OK\r\n", true);
    const QSignalSpy failed(m_session.get(), &Session::notAttempted);
    ConnectionSettings typed = settings();
    typed.handshakeTimeoutSeconds = 1;
    QCOMPARE(m_session->open(*m_session->optionsFor(typed).options), QString());
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.first().first().toString();
    QVERIFY2(sentence.contains("there was no whole answer within 1"_L1), qPrintable(sentence));
}

/// A token may have expired.
void TestPreparation::reconnectingSendsThemAgain()
{
    ConnectionSettings typed = settings();
    typed.reconnect.enabled = true;
    typed.reconnect.firstDelay = std::chrono::milliseconds(1);
    QCOMPARE(m_session->open(*m_session->optionsFor(typed).options, typed.reconnect), QString());
    QTRY_COMPARE(m_session->readyState(), ReadyState::Open);
    // The login fails once in between, which counts as an attempt.
    m_http->answer("/login", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    const QSignalSpy waits(&m_session->reconnector(), &Reconnector::waitBegan);
    QSignalSpy failed(m_session.get(), &Session::notAttempted);
    m_server->dropAll();
    QTRY_VERIFY(!failed.isEmpty());
    QTRY_VERIFY(waits.size() >= 2);
    m_http->answer("/login", AnswerServer::ok(R"({"token": "t-2", "path": "b"})"));
    QTRY_COMPARE(m_session->attemptUrl(), m_server->url(u"/b"_s));
    QTRY_COMPARE(m_session->readyState(), ReadyState::Open);
    QCOMPARE(m_server->fields("Authorization"), QStringList{u"Bearer t-2"_s});
}

void TestPreparation::replaysTellThatNothingWasDialled()
{
    m_http->answer("/login", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    ReplayRunner runner(*m_session);
    QSignalSpy finished(&runner, &ReplayRunner::finished);
    Message message;
    message.direction = Direction::Sent;
    message.kind = MessageKind::Text;
    Replay replay;
    replay.sent.push_back(message);
    QCOMPARE(runner.start(replay, *m_session->optionsFor(settings()).options, 1.0), QString());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().toString().contains("503 Busy"_L1));
    QVERIFY(!runner.isRunning());
}

WASCLEAN_TEST(TestPreparation, QCoreApplication)

} // namespace tst_preparation

#include "tst_preparation.moc"

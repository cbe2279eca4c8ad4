#include "app/http/httpexchange.h"
#include "app/http/httpresponse.h"
#include "app/profile/trustedhosts.h"
#include "app/session/session.h"
#include "app/steps/requeststep.h"
#include "app/steps/steprunner.h"
#include "app/steps/stepsfile.h"
#include "tests/support/servers/answerserver.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/testcertificate.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_requeststep {

using namespace wasclean;

/// Requests of steps against a server that answers anything, and against Python's and nginx.
class TestRequestStep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void requestsAreSentAsWritten_data();
    void requestsAreSentAsWritten();
    void answers_data();
    void answers();
    void redirectsAreNotFollowed();
    void variablesCannotAddHeaders();
    void largeAnswersAreRefused();
    void nobodyAnswers();
    void halfAnAnswer();
    void networkAccessLivesWithItsRequest();
    void nothingIsSentTwice();
    void stopEndsTheRequest();
    void secretsAreNeverShown();
    void largeBodiesAreMaskedInPart();
    void endOfAConnectionIsNoCause();
    void proxyOfTheEnvironment();
    void proxyOfTheConnection_data();
    void proxyOfTheConnection();
    void proxyThatCannotBeUsed();
    void certificates_data();
    void certificates();
    void certificateTrustedInTheWindow();
    void loginAtPython();
    void loginAtNginx();
    void loginAtTheDemoServer();
    void beforeConnecting_data();
    void beforeConnecting();

private:
    /// Runs the steps to their end; a sentence when they cannot be run.
    QString run(const QByteArray &steps, const QByteArray &more = {});
    /// One letter for each step, and the first failure.
    QString outcome() const;

    AnswerServer m_server;
    std::optional<TestCertificate> m_certificate;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StepRunner> m_runner;
};

void TestRequestStep::initTestCase()
{
    m_certificate = TestCertificate::make();
    QVERIFY2(m_certificate, "openssl is needed (tests/run installs it)");
    QFile bytes(m_folder.filePath(QStringLiteral("bytes.bin")));
    QVERIFY(bytes.open(QIODevice::WriteOnly) && bytes.write("\x01\x02") == 2);
}

void TestRequestStep::init()
{
    m_session = std::make_unique<Session>();
    m_runner = std::make_unique<StepRunner>(*m_session);
    m_runner->setEnvironment([](const QString &name) {
        return name == QLatin1String("PASSWORD") ? QStringLiteral("open/\"sesame") : QString();
    });
}

QString TestRequestStep::run(const QByteArray &steps, const QByteArray &more)
{
    const QByteArray text = R"~({"version": 1, "within": 20000, "variables": {"url": ")~"
        + m_server.url() + R"~(", "n": 7, "lines": "a\r\nX-Evil: 1"}, )~" + more + R"("steps": [)"
        + steps + "]}";
    const StepsParse parse = parseSteps(text);
    if (!parse)
        return parse.problem;
    QSignalSpy finished(m_runner.get(), &StepRunner::finished);
    const QString problem = m_runner->start(
        std::make_shared<const StepsFile>(*parse.file), StepFiles(m_folder.path()));
    if (problem.isEmpty() && finished.isEmpty() && !finished.wait(60'000))
        return QStringLiteral("the run did not end");
    return problem;
}

QString TestRequestStep::outcome() const
{
    QString letters;
    QString failure;
    for (const StepResult &result : m_runner->results()) {
        letters += stepStateName(result.state).front();
        if (failure.isEmpty())
            failure = stepSentence(result);
    }
    return failure.isEmpty() ? letters : letters + u' ' + failure;
}

void TestRequestStep::requestsAreSentAsWritten_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *request, const char *line,
                         const QByteArrayList &fields, const char *body = "") {
        QTest::newRow(name) << QByteArray(request) << QByteArray(line) << fields
                            << QByteArray(body);
    };
    row("only a URL", R"("{{url}}/a%20b?x={{n}}#part")", "GET /a%20b?x=7 HTTP/1.1",
        {"Accept-Encoding: identity", "Connection: close"});
    row("headers", R"({"url": "{{url}}/", "headers": [{"name": "X-{{n}}", "value": "ü {{n}}"}]})",
        "GET / HTTP/1.1", {"X-7: ü 7"});
    row("method", R"({"url": "{{url}}/", "method": "DELETE"})", "DELETE / HTTP/1.1", {});
    row("HEAD", R"({"url": "{{url}}/", "method": "HEAD"})", "HEAD / HTTP/1.1", {});
    row("POST without a body", R"({"url": "{{url}}/", "method": "POST"})", "POST / HTTP/1.1",
        {"Content-Length: 0"});
    row("JSON", R"({"url": "{{url}}/", "json": {"n": "{{n}}", "a": [1.0]}})", "POST / HTTP/1.1",
        {"Content-Type: application/json"}, R"({"n":7,"a":[1.0]})");
    row("form", R"({"url": "{{url}}/", "form": {"a b": "ü&=+*~", "n": "{{n}}", "t": true}})",
        "POST / HTTP/1.1", {"Content-Type: application/x-www-form-urlencoded"},
        "a+b=%C3%BC%26%3D%2B*%7E&n=7&t=true");
    row("text with its own type",
        R"({"url": "{{url}}/", "method": "PUT", "text": "<{{n}}/>",
            "headers": [{"name": "content-type", "value": "text/xml"}]})",
        "PUT / HTTP/1.1", {"content-type: text/xml"}, "<7/>");
    row("text", R"({"url": "{{url}}/", "text": "ä"})", "POST / HTTP/1.1",
        {"Content-Type: text/plain;charset=UTF-8"}, "ä");
    row("hex", R"({"url": "{{url}}/", "hex": "41 42"})", "POST / HTTP/1.1",
        {"Content-Type: application/octet-stream"}, "AB");
    row("file", R"({"url": "{{url}}/", "file": "bytes.bin"})", "POST / HTTP/1.1", {}, "\x01\x02");
    row("GET with a body", R"({"url": "{{url}}/", "method": "GET", "text": "q"})", "GET / HTTP/1.1",
        {"Content-Length: 1"}, "q");
}

void TestRequestStep::requestsAreSentAsWritten()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArrayList, fields);
    for (const char *path : {"/", "/a%20b?x=7"})
        m_server.answer(path, AnswerServer::ok({}));
    QCOMPARE(run("{\"request\": " + request + "}"), QString());
    QCOMPARE(outcome(), QStringLiteral("p"));
    const QByteArray sent = m_server.requests().last();
    QTEST(sent.left(sent.indexOf("\r\n")), "line");
    QTEST(sent.mid(sent.indexOf("\r\n\r\n") + 4), "body");
    for (const QByteArray &field : fields)
        QVERIFY2(sent.contains(QByteArray("\r\n" + field + "\r\n")), sent.constData());
}

void TestRequestStep::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("modifiers");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QByteArray &answer, const char *modifiers,
                         const char *outcome) {
        QTest::newRow(name) << answer << QByteArray(modifiers) << QString::fromUtf8(outcome);
    };
    const QByteArray json = R"({"id": 7, "csrf": "x", "list": [{"a": "b"}]})";
    row("any success", "HTTP/1.1 204 No Content\r\n\r\n", "", "p");
    row("the status", "HTTP/1.0 404 Not Found\r\n\r\n", R"(, "status": 404)", "p");
    row("values",
        AnswerServer::ok(json, "X-Csrf: c1\r\nSet-Cookie: a=1\r\nSet-Cookie: sid=s; Path=/\r\n"),
        R"(, "save": {"id": "$.id", "b": "$.list[0].a", "c": {"header": "x-csrf"},
            "s": {"cookie": "sid"}, "r": {"regex": "\"csrf\": \"(.)\""}}},
           {"request": "{{url}}/{{id}}/{{b}}/{{c}}/{{s}}/{{r}}")",
        "pp");
    row("without a length", "HTTP/1.1 200 OK\r\n\r\n[1]", R"(, "save": {"a": "$[0]"})", "p");
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n2\r\n1]\r\n0\r\n\r\n",
        R"(, "save": {"a": "$[0]"})", "p");
    row("another status", "HTTP/1.1 200 Fine\r\n\r\n", R"(, "status": 201)",
        "f Expected: an answer with the status 201. Got: the status 200 Fine without a body.");
    row("an error",
        "HTTP/1.1 401 Unauthorized\r\n\r\nwrong\r\n\x1b[31m password " + QByteArray(1000, 'x'), "",
        "f Expected: an answer with a status from 200 to 299. Got: the status 401 Unauthorized "
        "with the body “wrong␍␊␛[31m password xxx");
    row("a body with secrets",
        "HTTP/1.1 200 OK\r\n\r\n{\"access_token\": \"a\\\"bcd\", \"a\": 1, \"refresh_token\":\"x",
        R"(, "status": 201)",
        "f Expected: an answer with the status 201. Got: the status 200 OK with the body "
        "“{\"access_token\": \"•••\", \"a\": 1, \"refresh_token\":\"•••”.");
    row("a body with a secret parameter", "HTTP/1.1 500 No\r\n\r\nuser=me&password=abc&x=1", "",
        "f Expected: an answer with a status from 200 to 299. Got: the status 500 No with the body "
        "“user=me&password=•••&x=1”.");
    row("nothing to save", AnswerServer::ok(json), R"(, "save": {"id": "$.no"})",
        "f Expected: an answer with a status from 200 to 299. Got: The answer has nothing at $.no "
        "to save as id.");
    row("no JSON to save", AnswerServer::ok("<html>"), R"(, "save": {"id": "$.no"})",
        "f Expected: an answer with a status from 200 to 299. Got: The body of the answer is not "
        "valid JSON, so there is no value to save as id: “<html>”.");
    row("no header to save", AnswerServer::ok(json), R"(, "save": {"c": {"header": "X-C"}})",
        "f Expected: an answer with a status from 200 to 299. Got: The answer has no header “X-C” "
        "to save as c.");
    row("no cookie to save", AnswerServer::ok(json, "Set-Cookie: SID=1\r\n"),
        R"(, "save": {"c": {"cookie": "sid"}})",
        "f Expected: an answer with a status from 200 to 299. Got: The answer sets no cookie “sid” "
        "to save as c.");
    row("no match to save", AnswerServer::ok(json), R"(, "save": {"c": {"regex": "q+"}})",
        "f Expected: an answer with a status from 200 to 299. Got: The body of the answer has no "
        "match to save as c.");
    const char *const noAnswer = "f Expected: an answer with a status from 200 to 299. Got: The "
                                 "connection to 127.0.0.1:PORT ended without a valid HTTP answer.";
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "", noAnswer);
    row("a proxy's status", "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
        R"(, "status": 407)", "p");
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", "",
        "f Expected: an answer with a status from 200 to 299. Got: The connection to "
        "127.0.0.1:PORT ended before the answer was complete.");
    row("no answer at all", "", "", noAnswer);
}

void TestRequestStep::answers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, modifiers);
    QFETCH(QString, outcome);
    m_server.answer("/answer", answer);
    m_server.answer("/7/b/c1/s/x", AnswerServer::ok({}));
    QCOMPARE(run(R"({"request": "{{url}}/answer")" + modifiers + "}"), QString());
    outcome.replace(QLatin1String("PORT"), QString::number(m_server.port()));
    QVERIFY2(this->outcome().startsWith(outcome), qPrintable(this->outcome()));
    QVERIFY2(this->outcome().size() < 400, qPrintable(this->outcome()));
}

void TestRequestStep::redirectsAreNotFollowed()
{
    AnswerServer other;
    m_server.answer(
        "/old", "HTTP/1.1 302 Found\r\nLocation: " + other.url() + "/new?token=abc\r\n\r\n");
    QCOMPARE(run(R"({"request": {"url": "{{url}}/old",
                     "headers": [{"name": "Authorization", "value": "Bearer x"}]}})"),
        QString());
    QCOMPARE(outcome(),
        QStringLiteral("f Expected: an answer with a status from 200 to 299. Got: the status 302 "
                       "Found, a redirect to “%1/new?token=•••”, which is not followed.")
            .arg(QString::fromUtf8(other.url())));
    QCOMPARE(
        run(R"({"request": "{{url}}/old", "status": 302, "save": {"to": {"header": "Location"}}},
                    {"request": "{{to}}", "status": 404})"),
        QString());
    QCOMPARE(outcome(), QStringLiteral("pp"));
    // Only the request that the steps made themselves went there, without the credentials.
    QCOMPARE(other.requests().size(), 1);
    QVERIFY(!other.requests().first().contains("Bearer"));
}

void TestRequestStep::variablesCannotAddHeaders()
{
    const qsizetype before = m_server.requests().size();
    QCOMPARE(
        run(R"({"request": {"url": "{{url}}/", "headers": [{"name": "X", "value": "{{lines}}"}]},
                     "continue": true},
                    {"request": {"url": "{{url}}/", "headers": [{"name": "X{{lines}}", "value": ""}]},
                     "continue": true},
                    {"request": {"url": "ftp{{url}}/"}, "continue": true},
                    {"request": {"url": "{{url}}/", "headers": [{"name": "A{{n}}", "value": "1"},
                     {"name": "a7", "value": "2"}]}})"),
        QString());
    QStringList got;
    for (const StepResult &result : m_runner->results())
        got.append(result.got);
    QCOMPARE(got,
        QStringList({QStringLiteral("A header value cannot contain line breaks or NUL characters"),
            QStringLiteral("“Xa\r\nX-Evil: 1” is not a valid header name"),
            QStringLiteral("The URL of a request must begin with http:// or https://"),
            QStringLiteral("The header “a7” appears twice. Write its values into one header, "
                           "separated by commas")}));
    QCOMPARE(m_server.requests().size(), before);
}

void TestRequestStep::largeAnswersAreRefused()
{
    constexpr qsizetype limit = HttpExchange::maxBodyBytes;
    m_server.answer("/limit", AnswerServer::ok('"' + QByteArray(limit - 2, 'x') + '"'));
    QCOMPARE(run(R"({"request": "{{url}}/limit", "save": {"text": "$"}})"), QString());
    QCOMPARE(outcome(), QStringLiteral("p"));
    m_server.answer("/larger", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(limit + 1, 'x'));
    QCOMPARE(run(R"({"request": "{{url}}/larger"})"), QString());
    QCOMPARE(outcome(),
        QStringLiteral("f Expected: an answer with a status from 200 to 299. Got: The body of the "
                       "answer is larger than 16 MiB, the largest that is read."));
}

void TestRequestStep::nobodyAnswers()
{
    m_server.answer("/silent", "", true);
    QCOMPARE(run(R"({"request": "{{url}}/silent", "within": 200, "continue": true},
                    {"request": "http://127.0.0.1:1/", "continue": true},
                    {"request": "http://nosuch.invalid/"})"),
        QString());
    QStringList got;
    for (const StepResult &result : m_runner->results())
        got.append(result.got);
    QCOMPARE(got,
        QStringList({QStringLiteral("no answer within 200 ms"),
            QStringLiteral("127.0.0.1:1 refused the connection"),
            QStringLiteral("The host name nosuch.invalid could not be resolved")}));
}

/// What there is of an answer when the time is over.
void TestRequestStep::halfAnAnswer()
{
    m_server.answer("/half", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", true);
    const QByteArray steps
        = R"({"version": 1, "steps": [{"request": ")" + m_server.url() + R"(/half"}]})";
    const StepsParse parse = parseSteps(steps);
    QVERIFY2(parse, qPrintable(parse.problem));
    StepConnection connection(*m_session);
    RequestStep request(*m_session, connection);
    StepValues values;
    StepFiles files;
    QCOMPARE(request.begin(parse.file->steps[0], values, files), QString());
    QCOMPARE(request.gotWithin(QStringLiteral("1 s")), QStringLiteral("no answer within 1 s"));
    QTRY_COMPARE(request.gotWithin(QStringLiteral("1 s")),
        QStringLiteral("the status 200 OK, but not the whole body within 1 s"));
}

/// It has a thread, which must not be there for those who send no request.
void TestRequestStep::networkAccessLivesWithItsRequest()
{
    m_server.answer("/silent", "", true);
    HttpExchange exchange;
    const auto managers
        = [&exchange] { return exchange.findChildren<QNetworkAccessManager *>().size(); };
    QCOMPARE(managers(), 0);
    HttpRequest request;
    request.method = "GET";
    request.url = *parseHttpUrl(QString::fromUtf8(m_server.url()) + QStringLiteral("/silent"));
    exchange.start(*httpRequest(request), {});
    QTRY_COMPARE(managers(), 1);
    // Qt keeps a body in pieces as the server cut it, each many times larger than a small chunk.
    QTRY_VERIFY(exchange.findChild<QNetworkReply *>());
    QVERIFY(exchange.findChild<QNetworkReply *>()->readBufferSize() > 0);
    exchange.cancel();
    QTRY_COMPARE(managers(), 0);
}

/// A login that was sent four times could lock an account. Qt sends again what it can.
void TestRequestStep::nothingIsSentTwice()
{
    m_server.answer("/", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
    for (const char *request :
        {R"({"url": "{{url}}/", "form": {"a": 1}})", R"({"url": "{{url}}/", "method": "POST"})",
            R"({"url": "{{url}}/", "method": "LOGIN"})"}) {
        const qsizetype before = m_server.requests().size();
        QCOMPARE(run(R"({"request": )" + QByteArray(request) + "}"), QString());
        QVERIFY2(outcome().endsWith(QLatin1String("ended without a valid HTTP answer.")),
            qPrintable(outcome()));
        QCOMPARE(m_server.requests().size(), before + 1);
    }
}

void TestRequestStep::stopEndsTheRequest()
{
    m_server.answer("/silent", "", true);
    connect(
        &m_server, &AnswerServer::received, m_runner.get(), [this] { m_runner->stop(); },
        Qt::SingleShotConnection);
    QCOMPARE(run(R"({"request": "{{url}}/silent"}, {"wait": 0})"), QString());
    QCOMPARE(outcome(), QStringLiteral("ss"));
}

void TestRequestStep::secretsAreNeverShown()
{
    const QByteArray secrets = R"({"access_token": "tok-1234", "id": "id-12345"})";
    m_server.answer("/login", AnswerServer::ok(secrets, "Set-Cookie: sid=cookie-99\r\n"));
    m_server.answer("/echo",
        "HTTP/1.1 500 No\r\n\r\nopen/\"sesame tok-1234 cookie-99 id-12345 open%2F%22sesame");
    QCOMPARE(run(R"({"request": {"url": "{{url}}/login", "json": {"p": "{{env.PASSWORD}}"}},
                     "save": {"t": "$.access_token", "id": "$.id", "s": {"cookie": "sid"}}},
                    {"request": {"url": "{{url}}/echo", "headers": [
                        {"name": "Authorization", "value": "Bearer {{t}}"}]}, "continue": true},
                    {"request": "{{url}}/none?password=typed&t={{t}}", "continue": true},
                    {"request": "http://user:typed@127.0.0.1:1/"})"),
        QString());
    QCOMPARE(m_runner->results()[1].got,
        QStringLiteral("the status 500 No with the body “{{env.PASSWORD}} {{t}} {{s}} id-12345 "
                       "{{env.PASSWORD}}”"));
    QVERIFY(m_server.requests()[m_server.requests().size() - 2].contains("Bearer tok-1234"));
    QString everything;
    for (const StepResult &result : m_runner->results())
        everything += result.name + result.expected + result.got + result.why;
    for (const char *secret : {"sesame", "tok-1234", "cookie-99", "typed"})
        QVERIFY2(!everything.contains(QLatin1String(secret)), qPrintable(everything));
    QVERIFY(m_session->containsSecret(QStringLiteral("tok-1234")));
}

/// A connection that has ended explains its own end only.
/// A mask of many secrets would otherwise go over 16 MiB on the thread of the window.
void TestRequestStep::largeBodiesAreMaskedInPart()
{
    qsizetype most = 0;
    const auto mask = [&most](const QString &text) {
        most = std::max(most, text.size());
        return QString(text).replace(QLatin1String("topsecret42"), QLatin1String("{{key}}"));
    };
    const QByteArray body = "it is topsecret42 " + QByteArray(1024 * 1024, 'x');
    const QString shown = bodyBeginning(body, mask);
    QVERIFY2(shown.startsWith(QLatin1String("it is {{key}} xxx")), qPrintable(shown));
    QCOMPARE_LE(most, 16 * 1024);
}

void TestRequestStep::endOfAConnectionIsNoCause()
{
    QCOMPARE(run(R"({"connect": "demo:/bad/mask"}, {"expectError": {}},
                    {"request": "{{url}}/none"})"),
        QString());
    QVERIFY2(outcome().startsWith(QLatin1String("ppf ")), qPrintable(outcome()));
    QCOMPARE(m_runner->results()[2].why, QString());
}

void TestRequestStep::proxyOfTheEnvironment()
{
    AnswerServer proxy;
    proxy.answer("http://api.invalid/login", AnswerServer::ok("{}"));
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.url());
    const QString problem = run(R"({"request": "http://api.invalid/login"},
                                   {"request": "{{url}}/none", "status": 404})");
    qputenv("http_proxy", before);
    QCOMPARE(problem, QString());
    QCOMPARE(outcome(), QStringLiteral("pp"));
    QCOMPARE(proxy.requests().size(), 1);
}

void TestRequestStep::proxyOfTheConnection_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const char *steps, int requests) {
        QTest::newRow(name) << QByteArray(steps) << requests;
    };
    row("of the next", R"({"request": "http://api.invalid/login"}, CONNECT)", 1);
    row("of the one before", R"(CONNECT, {"request": "http://api.invalid/login"})", 1);
    row("before a repetition",
        R"({"repeat": 2, "steps": [{"request": "http://api.invalid/login"}]}, CONNECT)", 2);
    row("within one",
        R"({"repeat": 1, "steps": [{"request": "http://api.invalid/login"}, CONNECT]})", 1);
    row("not of a later one",
        R"({"request": "{{url}}/none", "status": 404}, {"connect": "ws://127.0.0.1:1/"}, CONNECT)",
        0);
}

/// That of the "connect" that the request prepares, with variables in it.
void TestRequestStep::proxyOfTheConnection()
{
    QFETCH(QByteArray, steps);
    QFETCH(int, requests);
    AnswerServer proxy;
    proxy.answer("http://api.invalid/login", AnswerServer::ok("{}"));
    const QByteArray port = proxy.url().mid(proxy.url().lastIndexOf(':') + 1);
    const QByteArray connect
        = "{\"connect\": {\"url\": \"ws://127.0.0.1:{{n}}/\", \"proxy\": {\"kind\": \"http\", "
          "\"host\": \"127.0.0.1\", \"port\": "
        + port + "}}, \"continue\": true}";
    steps.replace("CONNECT", connect);
    QCOMPARE(run(steps), QString());
    const QList<QByteArray> &got = proxy.requests();
    QCOMPARE(std::count_if(got.begin(), got.end(),
                 [](const QByteArray &each) { return each.startsWith("GET http://api.invalid/"); }),
        requests);
}

void TestRequestStep::proxyThatCannotBeUsed()
{
    const QByteArray steps = R"~({"request": "{{url}}/none"}, {"connect": {"url": "ws://127.0.0.1/",
        "proxy": {"kind": "http", "host": "", "port": 1}}})~";
    QCOMPARE(run(steps), QString());
    QVERIFY2(outcome().startsWith(QLatin1String("fs ")), qPrintable(outcome()));
    QVERIFY2(outcome().contains(QLatin1String("Enter the proxy host.")), qPrintable(outcome()));
}

void TestRequestStep::certificates_data()
{
    QTest::addColumn<QString>("trust");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("not trusted") << QString()
                                 << QStringLiteral("f Expected: an answer with a status from 200 "
                                                   "to 299. Got: The certificate of 127.0.0.1:%1 "
                                                   "is not trusted: ");
    QTest::newRow("trusted by the steps") << QStringLiteral("OWN") << QStringLiteral("p");
    QTest::newRow("another one is trusted")
        << QStringLiteral("ab").repeated(32) << QStringLiteral("f Expected: ");
}

void TestRequestStep::certificates()
{
    QFETCH(QString, trust);
    QFETCH(QString, outcome);
    AnswerServer server(m_certificate->configuration);
    server.answer("/login", AnswerServer::ok("{}"));
    const QString own = QString::fromLatin1(
        m_certificate->certificate.digest(QCryptographicHash::Sha256).toHex(':'));
    trust.replace(QLatin1String("OWN"), own);
    const QByteArray more
        = trust.isEmpty() ? QByteArray() : R"("trust": [")" + trust.toUtf8() + R"("], )";
    QCOMPARE(
        run("{\"request\": {\"url\": \"" + server.url() + R"(/login", "text": "secret"}})", more),
        QString());
    outcome = outcome.contains(QLatin1String("%1")) ? outcome.arg(server.port()) : outcome;
    QVERIFY2(this->outcome().startsWith(outcome), qPrintable(this->outcome()));
    const bool passed = this->outcome() == QLatin1String("p");
    QVERIFY(passed || this->outcome().contains(own));
    QCOMPARE(server.requests().size(), passed ? 1 : 0);
    QVERIFY(m_runner->hostsTrustedByUser().isEmpty());
}

void TestRequestStep::certificateTrustedInTheWindow()
{
    AnswerServer server(m_certificate->configuration);
    AnswerServer other(m_certificate->configuration);
    server.answer("/", AnswerServer::ok("{}"));
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    TrustedHosts hosts(settings);
    hosts.trust(QStringLiteral("127.0.0.1"), server.port(),
        m_certificate->certificate.digest(QCryptographicHash::Sha256));
    m_session->setTrustedHosts(&hosts);
    QCOMPARE(
        run("{\"request\": \"" + server.url() + "/\"}, {\"request\": \"" + other.url() + "/\"}"),
        QString());
    QVERIFY2(outcome().startsWith(QLatin1String("pf ")), qPrintable(outcome()));
    QCOMPARE(m_runner->hostsTrustedByUser(), QStringList{QStringLiteral("127.0.0.1")});
    QVERIFY(other.requests().isEmpty());
}

void TestRequestStep::loginAtPython()
{
    ServerProcess python;
    const QString script = QFINDTESTDATA("loginserver.py");
    const QString problem = python.start(QStringLiteral("python3"), [&](quint16 port) {
        return QStringList{script, QString::number(port)};
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(python.port());
    QByteArray steps
        = R"({"request": {"url": "URL/login", "form": {"password": "no"}}, "status": 401},
             {"request": {"url": "URL/login", "form": {"password": "a&b=ü +"}},
              "save": {"token": "$.access_token", "sid": {"cookie": "sid"}}},
             {"request": {"url": "URL/me", "headers": [
                 {"name": "Authorization", "value": "Bearer {{token}}"},
                 {"name": "Cookie", "value": "sid={{sid}}"}]}},
             {"request": "URL/me", "status": 403})";
    QCOMPARE(run(steps.replace("URL", url)), QString());
    // Without the headers the last request is refused: no cookie is sent by itself.
    QCOMPARE(outcome(), QStringLiteral("pppp"));
}

void TestRequestStep::loginAtNginx()
{
    ServerProcess nginx;
    const QString settings = QStringLiteral(R"(
        server {
            listen 127.0.0.1:%1;
            location = /login {
                if ($request_method != POST) { return 405; }
                default_type application/json;
                add_header Set-Cookie "sid=n-42; Secure";
                return 200 '{"access_token": "$http_x_user-t"}';
            }
            location = /old { return 301 /login; }
            location = /basic { return 200 $http_authorization; }
        })");
    const QString problem = startNginxWith(nginx, m_folder, settings);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray host = "127.0.0.1:" + QByteArray::number(nginx.port());
    QByteArray steps = R"({"request": {"url": "http://HOST/login", "method": "POST",
              "headers": [{"name": "X-User", "value": "jan"}]},
              "save": {"token": "$.access_token", "sid": {"cookie": "sid"}}},
             {"request": "http://HOST/login", "status": 405},
             {"request": "http://HOST/old", "status": 301},
             {"request": "http://{{token}}:{{sid}}@HOST/basic",
              "save": {"basic": {"regex": "^Basic amFuLXQ6bi00Mg==$"}}},
             {"request": {"url": "http://HOST/login", "method": "HEAD"}})";
    QCOMPARE(run(steps.replace("HOST", host)), QString());
    QCOMPARE(outcome(),
        QStringLiteral("ppppf Expected: an answer with a status from 200 to 299. Got: the status "
                       "405 Not Allowed without a body."));
}

void TestRequestStep::loginAtTheDemoServer()
{
    QCOMPARE(run(R"({"request": {"url": "demo:/login", "form": {"user": "me"}},
                     "save": {"token": "$.token", "sid": {"cookie": "sid"},
                              "csrf": {"header": "X-CSRF-Token"}}},
                    {"request": "demo:/login"},
                    {"connect": {"url": "demo:/headers",
                        "headers": [{"name": "Authorization", "value": "Bearer {{token}}"}],
                        "cookies": [{"name": "sid", "value": "{{sid}}"}]}},
                    {"expect": {"contains": "Bearer {{token}}"}})"),
        QString());
    QCOMPARE(outcome(), QStringLiteral("pppp"));
}

void TestRequestStep::beforeConnecting_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *steps, const char *outcome) {
        QTest::newRow(name) << QByteArray(steps) << QString::fromUtf8(outcome);
    };
    // As a profile keeps it.
    row("a profile that logs in", R"(
        {"connect": {"url": "demo:/headers?n={{n}}",
            "headers": [{"name": "Authorization", "value": "Bearer {{token}}"}],
            "before": [{"url": "demo:/login", "body": "user={{lines}}&password={{env.PASSWORD}}",
                        "saves": [{"name": "token", "value": "$.token"},
                                  {"name": "sid", "value": "cookie:sid"}]},
                       {"enabled": false, "url": "http://127.0.0.1:1/"}]}},
        {"expect": {"contains": "Bearer {{token}}"}})",
        "pp");
    row("refused", R"(
        {"connect": {"url": "demo:/echo", "before": [{"url": "{{url}}/none?token=abcd"}]}})",
        R"(f Expected: an open connection. Got: No connection was attempted, because )"
        R"(request 1 before connecting (GET {{url}}/none?token=•••) failed: the status 404 Not Found without a body.)");
    row("nothing to save", R"(
        {"connect": {"url": "demo:/echo", "before": [{"url": "demo:/login", "body": "{\"user\": 1}",
            "saves": [{"name": "x", "value": "header:X-None"}]}]}})",
        "f Expected: an open connection. Got: No connection was attempted, because "
        "request 1 before connecting (POST demo:/login) failed: The answer has no header “X-None” "
        "to save as x.");
}

void TestRequestStep::beforeConnecting()
{
    QFETCH(const QByteArray, steps);
    QFETCH(const QString, outcome);
    m_server.answer("/none?token=abcd", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(run(steps), QString());
    QCOMPARE(this->outcome(),
        QString(outcome).replace(QStringLiteral("{{url}}"), QString::fromLatin1(m_server.url())));
}

WASCLEAN_TEST(TestRequestStep, QCoreApplication)

} // namespace tst_requeststep

#include "tst_requeststep.moc"

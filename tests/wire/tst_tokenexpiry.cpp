#include "app/wire/http/tokenexpiry.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_tokenexpiry {

using namespace wasclean;

namespace {

QByteArray coded(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &claims)
{
    return coded(R"({"alg":"HS256","typ":"JWT"})") + '.' + coded(claims) + ".c2lnbmF0dXJl";
}

} // namespace

/// When a token that was sent expires.
class TestTokenExpiry : public QObject
{
    Q_OBJECT

private slots:
    void expires_data();
    void expires();
};

void TestTokenExpiry::expires_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("seconds");
    const QByteArray good = token(R"({"sub":"ä","exp":1700000000})");
    const auto row = [](const char *name, const QByteArray &line, qint64 seconds) {
        QTest::newRow(name) << QByteArray("GET /x HTTP/1.1\r\nHost: a.example\r\n" + line + "\r\n")
                            << seconds;
    };
    row("none", "", 0);
    row("bearer", "Authorization: Bearer " + good + "\r\n", 1'700'000'000);
    row("cookie", "Cookie: a=b; session=" + good + "; c=d\r\n", 1'700'000'000);
    row("subprotocol", "Sec-WebSocket-Protocol: chat, " + good + "\r\n", 1'700'000'000);
    row("behind a word", "Sec-WebSocket-Protocol: bearer." + good + "\r\n", 1'700'000'000);
    QTest::newRow("query") << QByteArray("GET /x?v=1&token=" + good + " HTTP/1.1\r\n\r\n")
                           << qint64(1'700'000'000);
    row("the first of two", "Cookie: a=" + token(R"({"exp":1800000000})") + "; b=" + good + "\r\n",
        1'700'000'000);
    row("with a fraction", "X: " + token(R"({"exp":1700000000.9})") + "\r\n", 1'700'000'000);
    row("without a signature", "X: " + good.first(good.lastIndexOf('.') + 1) + "\r\n",
        1'700'000'000);
    row("does not say", "X: " + token(R"({"sub":"a"})") + "\r\n", 0);
    row("a text", "X: " + token(R"({"exp":"1700000000"})") + "\r\n", 0);
    row("milliseconds", "X: " + token(R"({"exp":1700000000000})") + "\r\n", 0);
    row("beyond all", "X: " + token(R"({"exp":1e300})") + "\r\n", 0);
    row("negative", "X: " + token(R"({"exp":-1})") + "\r\n", 0);
    row("no token", "X: " + coded("nothing") + '.' + coded(R"({"exp":1700000000})") + ".x\r\n", 0);
    row("dots", "X: ..........\r\nHost: 127.0.0.1\r\n", 0);
}

void TestTokenExpiry::expires()
{
    QFETCH(QByteArray, head);
    QFETCH(qint64, seconds);
    QCOMPARE(tokenExpiry(head), seconds * 1'000'000'000);
}

WASCLEAN_TEST(TestTokenExpiry, QCoreApplication)

} // namespace tst_tokenexpiry

#include "tst_tokenexpiry.moc"

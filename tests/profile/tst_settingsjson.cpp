#include "app/profile/jsonfile.h"
#include "app/profile/queryparameters.h"
#include "app/profile/secretslots.h"
#include "app/profile/settingsjson.h"
#include "tests/profile/settingssamples.h"
#include "tests/support/fuzzrounds.h"
#include "tests/support/testrunner.h"

#include <QtTest>

namespace tst_settingsjson {

using namespace wasclean;
using namespace wasclean::settingssamples;

/// Settings become JSON and come back the same; secrets stay behind.
class TestSettingsJson : public QObject
{
    Q_OBJECT

private slots:
    void defaultIsEmpty();
    void roundTrips();
    void onlyDifferencesAreWritten();
    void secretsStayBehind();
    void headersInBase64StayBehind();
    void variablesAreNoSecrets_data();
    void variablesAreNoSecrets();
    void bodiesKeepNoSecrets_data();
    void bodiesKeepNoSecrets();
    void urlsAreMasked_data();
    void urlsAreMasked();
    void lonelySurrogatesHideNoSecret();
    void manySecretsAreFoundInTime();
    void slotsAreNotExchanged();
    void parameterWithoutEqualsStaysSo();
    void problems_data();
    void problems();

private:
    static QString json(const ConnectionSettings &settings)
    {
        return QString::fromUtf8(jsonFileBytes(settingsToJson(settings)));
    }
};

void TestSettingsJson::defaultIsEmpty()
{
    QCOMPARE(json({}), QStringLiteral("{}\n"));
    QCOMPARE(*settingsFromJson({}), ConnectionSettings());
}

void TestSettingsJson::roundTrips()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < fuzzRounds(2000); ++i) {
        const ConnectionSettings settings = anySettings(random);
        const QByteArray bytes = jsonFileBytes(settingsToJson(settings));
        const auto object = readJsonFile(bytes);
        QVERIFY2(object, qPrintable(object.problem));
        const auto read = settingsFromJson(*object);
        QVERIFY2(read, qPrintable(read.problem));
        const SecretValues secrets = withoutSecrets(settings).secrets;
        QCOMPARE(withSecrets(*read, secrets), settings);
        const QByteArray again = jsonFileBytes(settingsToJson(*read));
        const auto lines = bytes.split('\n');
        const auto linesAgain = again.split('\n');
        for (qsizetype n = 0; n < lines.size(); ++n)
            QCOMPARE(linesAgain.value(n), lines.at(n));
        QCOMPARE(again, bytes);
    }
}

void TestSettingsJson::onlyDifferencesAreWritten()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("wss://example.org/chat?room=1");
    settings.headers = {{true, QStringLiteral("X-Trace"), QStringLiteral("1")},
        {false, QStringLiteral("X-Trace"), QStringLiteral("2")}};
    settings.tls.minimumVersion = TlsSettings::MinimumVersion::Tls1_3;
    settings.reconnect.factor = 1.5;
    QCOMPARE(json(settings),
        QStringLiteral("{\n"
                       "  \"headers\": [\n"
                       "    {\n"
                       "      \"name\": \"X-Trace\",\n"
                       "      \"value\": \"1\"\n"
                       "    },\n"
                       "    {\n"
                       "      \"enabled\": false,\n"
                       "      \"name\": \"X-Trace\",\n"
                       "      \"value\": \"2\"\n"
                       "    }\n"
                       "  ],\n"
                       "  \"reconnect\": {\n"
                       "    \"factor\": 1.5\n"
                       "  },\n"
                       "  \"tls\": {\n"
                       "    \"minimumVersion\": \"1.3\"\n"
                       "  },\n"
                       "  \"url\": \"wss://example.org/chat?room=1\"\n"
                       "}\n"));
}

/// AWS AppSync has an API key in base64 among the subprotocols, or in the query.
void TestSettingsJson::headersInBase64StayBehind()
{
    const QString header = QStringLiteral("eyJ4LWFwaS1rZXkiOiJodXNoIn0");
    ConnectionSettings s;
    s.url = QStringLiteral("wss://h/graphql?header=%1&payload=e30=").arg(header);
    s.subprotocols = QStringLiteral("aws-appsync-event-ws, header-%1, header-chat").arg(header);
    s.parametersOff = {{false, QStringLiteral("header"), header}};
    const QString text = json(s);
    QVERIFY2(!text.contains(header), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("?header={{secret:url.query.header}}&payload=e30=")),
        qPrintable(text));
    QVERIFY2(
        text.contains(QLatin1String("aws-appsync-event-ws, {{secret:subprotocol}}, header-chat")),
        qPrintable(text));
}

void TestSettingsJson::secretsStayBehind()
{
    ConnectionSettings s;
    s.url = QStringLiteral("wss://hush1:hush2@h/?a=1&token=hush3&b=2;api_key=hush4");
    s.parametersOff = {{false, QStringLiteral("access_token"), QStringLiteral("hush5")},
        {false, QStringLiteral("page"), QStringLiteral("7")}};
    s.headers = {{true, QStringLiteral("Authorization"), QStringLiteral("Bearer hush6")},
        {true, QStringLiteral("authorization"), QStringLiteral("Basic hush7")},
        {false, QStringLiteral("X-API-Key"), QStringLiteral("hush8")},
        {true, QStringLiteral("Cookie"), QStringLiteral("sid=hush9")},
        {true, QStringLiteral("Proxy-Authorization"), QStringLiteral("hush10")},
        {true, QStringLiteral("Referer"), QStringLiteral("https://h/?token=hush11")}};
    s.cookies = {{true, QStringLiteral("sid"), QStringLiteral("hush12")}};
    s.subprotocols = QStringLiteral("bearer, hush13, chat");
    s.auth.secret = QStringLiteral("hush14");
    s.tls.passphrase = QStringLiteral("hush15");
    s.proxy.password = QStringLiteral("hush16");
    const QString text = json(s);
    QVERIFY2(!text.contains(QLatin1String("hush")), qPrintable(text));
    QVERIFY(text.contains(
        QLatin1String("wss://{{secret:url.login}}@h/?a=1&token={{secret:url.query.token}}&b=2;")));
    QVERIFY(text.contains(QLatin1String("\"secret\": \"{{secret:auth}}\"")));
    QVERIFY(text.contains(QLatin1String("\"{{secret:header.Authorization}}\"")));
    QVERIFY(
        text.contains(QLatin1String("\"subprotocols\": \"bearer, {{secret:subprotocol}}, chat\"")));
    QVERIFY(text.contains(QLatin1String("\"7\"")));

    const SeparatedSettings apart = withoutSecrets(s);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), s);
    for (const QString &slot : secretSlots(apart.settings))
        QVERIFY2(!secretSlotName(slot).isEmpty(), qPrintable(slot));
    QCOMPARE(secretSlots(apart.settings).size(), apart.secrets.size());
}

void TestSettingsJson::variablesAreNoSecrets_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("{{token}}") << true;
    QTest::newRow("Bearer {{token}}") << true;
    QTest::newRow("{{user}}{{password}}") << true;
    QTest::newRow("{{random.int(1,9)}}") << true;
    QTest::newRow("") << true;
    QTest::newRow("Bearer abc{{token}}") << false;
    QTest::newRow("abc") << false;
    QTest::newRow("Bearer") << false;
    QTest::newRow("{{abc}") << false;
    QTest::newRow("{{hidden(abc)}}") << false;
}

void TestSettingsJson::variablesAreNoSecrets()
{
    QFETCH(bool, isKept);
    const QString value = QString::fromUtf8(QTest::currentDataTag());
    ConnectionSettings s;
    s.url = QStringLiteral("wss://h/?token=") + value;
    s.auth.secret = value;
    s.headers = {{true, QStringLiteral("Authorization"), value}};
    s.cookies = {{true, QStringLiteral("sid"), value}};
    const SeparatedSettings apart = withoutSecrets(s);
    QCOMPARE(apart.settings == s, isKept);
    QCOMPARE(apart.secrets.size(), isKept ? 0 : 4);
}

void TestSettingsJson::bodiesKeepNoSecrets_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *body, const char *kept, const char *secret = "") {
        QTest::newRow(body) << QString::fromUtf8(kept) << QString::fromUtf8(secret);
    };
    row("user=me&password=s%26x", "user=me&password={{secret:request.1.body.password}}", "s&x");
    row(R"({"a": {"password" : "s\"x"}, "n": {{n}}})",
        R"({"a": {"password" : "{{secret:request.1.body.password}}"}, "n": {{n}}})", "s\"x");
    row(R"([{"token":{{n}},"token":12 }])",
        R"([{"token":{{n}},"token":{{secret:request.1.body.token}} }])", "12");
    row("token={{t}}&a=1", "token={{t}}&a=1");
    row(R"({"token": "{{t}}", "user": "me"})", R"({"token": "{{t}}", "user": "me"})");
    row("the password is x", "the password is x");
    // It could not be written again as it was.
    row("password=a+b&c", "password=a+b&c");
    row("password=a+b", "{{secret:request.1.body}}", "password=a+b");
    row(R"({"password": "\u0041"})", "{{secret:request.1.body}}", R"({"password": "\u0041"})");
    row(R"({"password": "cut of)", R"({"password": "{{secret:request.1.body.password}})", "cut of");
}

void TestSettingsJson::bodiesKeepNoSecrets()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, secret);
    ConnectionSettings s;
    s.before = {RequestSettings()};
    s.before.first().body = QString::fromUtf8(QTest::currentDataTag());
    const SeparatedSettings apart = withoutSecrets(s);
    QCOMPARE(apart.settings.before.first().body, kept);
    QCOMPARE(apart.secrets.values().join(u'|'), secret);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), s);
    for (const QString &slot : secretSlots(apart.settings))
        QVERIFY2(secretSlotName(slot).endsWith(QLatin1String("(request 1 before connecting)")),
            qPrintable(secretSlotName(slot)));
}

void TestSettingsJson::urlsAreMasked_data()
{
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *url, const char *masked, const char *kept) {
        QTest::newRow(url) << QString::fromUtf8(masked) << QString::fromUtf8(kept);
    };
    row("wss://h/?a=1", "wss://h/?a=1", "wss://h/?a=1");
    row("wss://ann:pw@h/p?token=x&b=2", "wss://•••@h/p?token=•••&b=2", "wss://h/p?token=&b=2");
    row("wss://ann:p@w@h/", "wss://•••@h/", "wss://h/");
    row("ftp://ann:pw@h/", "ftp://•••@h/", "ftp://h/");
    row("ws:/ann:pw@h/", "ws:/•••@h/", "ws:/h/");
    row("ws:\\\\ann:pw@h\\x@y", "ws:\\\\•••@h\\x@y", "ws:\\\\h\\x@y");
    row("ann@h:80/", "•••@h:80/", "h:80/");
    row("h:80/a@b?sig=x#y", "h:80/a@b?sig=•••", "h:80/a@b?sig=");
    row("wss://{{user}}:{{pw}}@h/?key={{key}}", "wss://{{user}}:{{pw}}@h/?key={{key}}",
        "wss://{{user}}:{{pw}}@h/?key={{key}}");
    row("ws+unix:/tmp/a@b.sock:/?t=1", "ws+unix:/tmp/a@b.sock:/?t=1",
        "ws+unix:/tmp/a@b.sock:/?t=1");
    row(" wss://ann:pw@h/", " wss://•••@h/", " wss://h/");
    row("9ws:ann@h/", "•••@h/", "h/");
    row("ws+unix:/a@b.sock", "ws+unix:/a@b.sock", "ws+unix:/a@b.sock");
}

void TestSettingsJson::urlsAreMasked()
{
    QFETCH(QString, masked);
    QFETCH(QString, kept);
    const QString url = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(maskedUrl(url), masked);
    QCOMPARE(urlWithoutSecrets(url), kept);
    ConnectionSettings settings;
    settings.url = url;
    const SeparatedSettings apart = withoutSecrets(settings);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), settings);
}

/// Regular expressions of Qt find nothing in such a text.
void TestSettingsJson::lonelySurrogatesHideNoSecret()
{
    const QString lone(QChar(0xd800));
    ConnectionSettings settings;
    settings.url = QStringLiteral("wss://me:hunter2@host/") + lone;
    settings.subprotocols = QStringLiteral("chat, eyJhbGciOi , ") + lone;
    const SeparatedSettings apart = withoutSecrets(settings);
    QVERIFY(!apart.settings.url.contains(QStringLiteral("hunter2")));
    QCOMPARE(apart.settings.subprotocols, QStringLiteral("chat, {{secret:subprotocol}} , ") + lone);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), settings);
    QCOMPARE(maskedUrl(settings.url), QStringLiteral("wss://•••@host/") + lone);
}

/// Work that grew with the square of the parameters would take many minutes.
void TestSettingsJson::manySecretsAreFoundInTime()
{
    const QString url = QStringLiteral("wss://h/?") + QStringLiteral("token=x&").repeated(20'000);
    QCOMPARE(maskedUrl(url), QString(url).replace(u'x', QStringLiteral("•••")));
    QCOMPARE(urlWithoutSecrets(url), QString(url).remove(u'x'));
    ConnectionSettings settings;
    settings.url = url;
    const SeparatedSettings apart = withoutSecrets(settings);
    QCOMPARE(apart.secrets.size(), 20'000);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), settings);
}

void TestSettingsJson::slotsAreNotExchanged()
{
    // The first one's secret is not at hand; it must not get that of the second.
    ConnectionSettings s;
    s.headers = {{true, QStringLiteral("X-Key"), QStringLiteral("new")},
        {true, QStringLiteral("X-Key"), QStringLiteral("{{secret:header.X-Key}}")}};
    const SeparatedSettings apart = withoutSecrets(s);
    QCOMPARE(apart.settings.headers.at(0).value, QStringLiteral("{{secret:header.X-Key.2}}"));
    QCOMPARE(apart.settings.headers.at(1).value, s.headers.at(1).value);
    QCOMPARE(withSecrets(apart.settings, apart.secrets), s);
}

void TestSettingsJson::parameterWithoutEqualsStaysSo()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://h/?a&b=");
    settings.parametersOff = {{false, QStringLiteral("flag"), QString()},
        {false, QStringLiteral("empty"), QStringLiteral("")}};
    const auto object = readJsonFile(jsonFileBytes(settingsToJson(settings)));
    QVERIFY(object);
    const auto read = settingsFromJson(*object);
    QVERIFY2(read, qPrintable(read.problem));
    QList<SettingsRow> rows = queryRows(read->url) + read->parametersOff;
    for (SettingsRow &row : rows)
        row.enabled = true;
    QCOMPARE(withQueryRows(read->url, rows), QStringLiteral("ws://h/?a&b=&flag&empty="));
}

void TestSettingsJson::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *json, const char *problem) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(problem);
    };
    row("{\"urll\": \"x\"}", "settings.urll: this setting does not exist");
    row("{\"url\": 7}", "settings.url: expected a string, found 7");
    row("{\"headers\": {}}", "settings.headers: expected a list of objects, found an object");
    row("{\"headers\": [{\"name\": \"a\"}, 1]}",
        "settings.headers[1]: expected an object, found 1");
    row("{\"headers\": [{\"name\": \"a\", \"on\": true}]}",
        "settings.headers[0].on: this setting does not exist");
    row("{\"tls\": {\"minimumVersion\": \"2\"}}",
        "settings.tls.minimumVersion: expected one of \"1.0\", \"1.2\", \"1.3\", found \"2\"");
    row("{\"tls\": {\"alpn\": \"yes\"}}",
        "settings.tls.alpn: expected true or false, found a string");
    row("{\"maxRedirects\": 11}",
        "settings.maxRedirects: expected a whole number from 0 to 10, found 11");
    row("{\"proxy\": {\"port\": 1.5}}",
        "settings.proxy.port: expected a whole number from 0 to 65535, found 1.5");
    row("{\"reconnect\": {\"codes\": [1000, \"x\"]}}",
        "settings.reconnect.codes: expected a list of whole numbers from 0 to 65535, but it "
        "contains a string");
    row("{\"reconnect\": {\"jitter\": 2}}",
        "settings.reconnect.jitter: expected a number from 0 to 1, found 2");
    row("{\"auth\": {\"secret\": [\"hush\"]}}",
        "settings.auth.secret: expected a string, found a list");
}

void TestSettingsJson::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto object = readJsonFile(json);
    QVERIFY2(object, qPrintable(object.problem));
    QCOMPARE(settingsFromJson(*object).problem, problem);
}

WASCLEAN_TEST(TestSettingsJson, QCoreApplication)

} // namespace tst_settingsjson

#include "tst_settingsjson.moc"

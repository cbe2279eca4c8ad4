#include "app/demo/demoserver.h"
#include "app/profile/environment.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tst_secretfiles {

using namespace wasclean;

/// Runs the real program with secrets in every place that has one, kills it, and searches all files
/// that it has written.
class TestSecretFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void searchFindsAllForms();
    void secretsAreInNoFile();

private:
    static QByteArray secretOf(const QByteArray &name);
    static QByteArray foundIn(const QByteArray &bytes, const QByteArray &secret);
    static QByteArray withDecoded(const QByteArray &bytes);
    void answer(QTcpServer &server, const QByteArray &response);
    QProcessEnvironment environment() const;
    void prepareHome();
    void prepareBus();
    void prepareCertificate();

    QTemporaryDir m_home;
    DemoServer m_demo;
    RawServer m_server;
    QTcpServer m_redirect;
    QTcpServer m_proxy;
};

namespace {

const QList<QByteArray> &secretNames()
{
    static const QList<QByteArray> names{"BASIC", "BEARER", "COOKIE", "HEADER", "QUERY",
        "PASSPHRASE", "PROXY", "VARIABLE", "MESSAGE", "LOCATION"};
    return names;
}

/// What is written only when a message has been sent with it.
bool isOfMessages(const QByteArray &name) { return name == "MESSAGE"; }

enum class Order { LittleEndian, BigEndian };

QByteArray utf16(const QByteArray &text, Order order)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(text)) {
        const QByteArray high(1, char(c.unicode() >> 8));
        const QByteArray low(1, char(c.unicode() & 0xFF));
        bytes += order == Order::LittleEndian ? low + high : high + low;
    }
    return bytes;
}

} // namespace

QByteArray TestSecretFiles::secretOf(const QByteArray &name)
{
    // What percent-encoding and JSON would change, too.
    return "hush-" + name.toLower() + "+\"/=%";
}

/// In which form a secret is there; empty when it is not.
QByteArray TestSecretFiles::foundIn(const QByteArray &bytes, const QByteArray &secret)
{
    const QByteArray word = secret.first(secret.indexOf('+'));
    if (bytes.contains(secret) || bytes.contains(word))
        return "as it is";
    if (bytes.contains(secret.toPercentEncoding()))
        return "percent-encoded";
    if (bytes.contains(utf16(word, Order::LittleEndian)))
        return "in UTF-16LE";
    if (bytes.contains(utf16(word, Order::BigEndian)))
        return "in UTF-16BE";
    return {};
}

/// With what is in base64 in it, from each of the four places where it may begin, and again.
QByteArray TestSecretFiles::withDecoded(const QByteArray &bytes)
{
    static const QRegularExpression run(QStringLiteral("[A-Za-z0-9+/_-]{8,}={0,2}"));
    QByteArray all = bytes;
    QByteArray last = bytes;
    for (int depth = 0; depth < 2; ++depth) {
        QByteArray decoded;
        const QString text = QString::fromLatin1(last);
        for (auto runs = run.globalMatch(text); runs.hasNext();) {
            const QByteArray coded = runs.next().captured().toLatin1();
            for (int skip = 0; skip < 4; ++skip) {
                decoded += QByteArray::fromBase64(coded.mid(skip)) + '\n';
                decoded += QByteArray::fromBase64(coded.mid(skip), QByteArray::Base64UrlEncoding)
                    + '\n';
            }
        }
        all += decoded;
        last = decoded;
    }
    return all;
}

void TestSecretFiles::answer(QTcpServer &server, const QByteArray &response)
{
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server, response] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, response] {
            if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                return;
            socket->readAll();
            socket->write(response);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void TestSecretFiles::initTestCase()
{
    QVERIFY(m_home.isValid());
    QVERIFY(m_demo.listen(0));
    answer(m_redirect,
        "HTTP/1.1 302 Found\r\nLocation: " + m_server.url().toUtf8()
            + "?token=" + secretOf("LOCATION").toPercentEncoding() + "\r\nSet-Cookie: sid="
            + secretOf("LOCATION").toPercentEncoding() + "\r\nContent-Length: 0\r\n\r\n");
    answer(m_proxy,
        "HTTP/1.1 407 Proxy Authentication Required\r\n"
        "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    prepareHome();
}

void TestSecretFiles::prepareHome()
{
    const QString profiles
        = m_home.filePath(QStringLiteral(".local/share/wasclean/wasclean/profiles"));
    QVERIFY(QDir().mkpath(profiles));
    for (const char *folder : {"run", "tmp", "exports"})
        QVERIFY(QDir().mkpath(m_home.filePath(QLatin1String(folder))));
    QFile::setPermissions(m_home.filePath(QStringLiteral("run")),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Environment environment;
    environment.id = QStringLiteral("0123456789abcdef0123456789abcdef");
    environment.variables
        = {{QStringLiteral("envtoken"), {}, true}, {QStringLiteral("msgtoken"), {}, true}};
    QFile file(profiles + QStringLiteral("/Test.environment.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(environmentFileBytes(environment));
    prepareBus();
    prepareCertificate();
    QSettings settings(
        m_home.filePath(QStringLiteral(".config/wasclean/wasclean.conf")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("profiles/environment"), QStringLiteral("Test"));
}

/// A bus without a keyring: the program has to ask, and has nowhere to put what it is told.
void TestSecretFiles::prepareBus()
{
    QVERIFY(QDir().mkpath(m_home.filePath(QStringLiteral("services"))));
    QVERIFY(QFile::copy(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service"),
        m_home.filePath(QStringLiteral("services/org.a11y.Bus.service"))));
    QFile bus(m_home.filePath(QStringLiteral("bus.conf")));
    QVERIFY(bus.open(QIODevice::WriteOnly));
    bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><servicedir>"
        + m_home.filePath(QStringLiteral("services")).toUtf8()
        + "</servicedir><policy context=\"default\"><allow send_destination=\"*\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
}

void TestSecretFiles::prepareCertificate()
{
    QProcess openssl;
    openssl.setProcessEnvironment(environment());
    openssl.setWorkingDirectory(m_home.path());
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
            QStringLiteral("rsa:2048"), QStringLiteral("-passout"),
            QStringLiteral("env:SECRET_PASSPHRASE"), QStringLiteral("-subj"),
            QStringLiteral("/CN=me"), QStringLiteral("-keyout"), QStringLiteral("client.key"),
            QStringLiteral("-out"), QStringLiteral("client.pem")});
    QVERIFY(openssl.waitForFinished(60'000));
    QCOMPARE(openssl.exitCode(), 0);
}

QProcessEnvironment TestSecretFiles::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        environment.remove(QLatin1String(name));
    const auto set = [&environment](const char *name, const QString &value) {
        environment.insert(QLatin1String(name), value);
    };
    set("HOME", m_home.path());
    set("XDG_RUNTIME_DIR", m_home.filePath(QStringLiteral("run")));
    set("TMPDIR", m_home.filePath(QStringLiteral("tmp")));
    set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", QStringLiteral("1"));
    for (const QByteArray &name : secretNames())
        environment.insert(QLatin1String("SECRET_") + QString::fromLatin1(name),
            QString::fromUtf8(secretOf(name)));
    return environment;
}

void TestSecretFiles::searchFindsAllForms()
{
    const QByteArray secret = secretOf("BASIC");
    const QByteArray pair = QByteArray("ada:") + secret;
    const QByteArray other = QByteArray("x") + secret;
    const QList<QByteArray> forms{secret, secret.toBase64(), pair.toBase64(),
        other.toBase64().toBase64(), secret.toPercentEncoding(), utf16(secret, Order::LittleEndian),
        utf16(secret, Order::BigEndian)};
    for (const QByteArray &form : forms) {
        QVERIFY2(!foundIn(withDecoded("a " + form + " b"), secret).isEmpty(), form.constData());
    }
    QVERIFY(foundIn(withDecoded("hush aHVzaA=="), secret).isEmpty());
}

void TestSecretFiles::secretsAreInNoFile()
{
    QProcess driver;
    driver.setProcessEnvironment(environment());
    driver.setProcessChannelMode(QProcess::MergedChannels);
    driver.start(QStringLiteral("xvfb-run"),
        {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1400x900x24"),
            QStringLiteral("dbus-run-session"),
            QLatin1String("--config-file=") + m_home.filePath(QStringLiteral("bus.conf")),
            QStringLiteral("--"), QStringLiteral("/usr/bin/python3"),
            QStringLiteral(WASCLEAN_TEST_DATA "/../ui/secretsdriver.py"),
            QStringLiteral(WASCLEAN_PROGRAM), m_demo.url({}), m_server.url(),
            QString::number(m_redirect.serverPort()), QString::number(m_proxy.serverPort()),
            m_home.filePath(QStringLiteral("exports"))});
    QVERIFY2(driver.waitForStarted(), "xvfb-run is needed (tests/run installs it)");
    QTRY_COMPARE_WITH_TIMEOUT(driver.state(), QProcess::NotRunning, 560'000);
    const QByteArray output = driver.readAll();
    QVERIFY2(driver.exitCode() == 0, output.right(800).constData());

    int files = 0;
    int exports = 0;
    bool messageIsKept = false;
    QStringList leaks;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray raw = file.readAll();
        const QByteArray bytes = withDecoded(raw);
        ++files;
        exports += raw.contains("one [redacted] two") ? 1 : 0;
        const bool isCapture = file.fileName().contains(QLatin1String("/captures/"));
        for (const QByteArray &name : secretNames()) {
            const QByteArray form = foundIn(bytes, secretOf(name));
            // What was sent is in the capture; that is what a capture is for.
            const bool isMeant = isCapture && isOfMessages(name);
            messageIsKept = messageIsKept || (isMeant && !form.isEmpty());
            if (!form.isEmpty() && !isMeant)
                leaks.append(
                    file.fileName() + QLatin1String(": ") + QString::fromUtf8(name + ' ' + form));
        }
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    QVERIFY(messageIsKept);
    QCOMPARE(exports, 5);
    // A capture, a profile, the settings and five exports, at least.
    QVERIFY2(files >= 10, qPrintable(QString::number(files)));
}

WASCLEAN_TEST(TestSecretFiles, QCoreApplication)

} // namespace tst_secretfiles

#include "tst_secretfiles.moc"

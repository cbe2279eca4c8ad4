#include "tests/ui/windowtest.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>

using namespace wasclean;

/// What is set in the options, seen from the server's side of the wire.
class WindowOptionsTest : public WindowTest
{
    Q_OBJECT

private slots:
    void optionsFoldAndUnfoldByKey();
    void optionsStayAsTheyWereLeft();
    void logStaysVisible();
    void wrongEntryIsNotSent();
    void wrongFieldIsShownWhenFoldedAway();
    void editedWhileConnectedAppliesNext();
    void focusStaysInTheOptions();
    void commandLineFillsTheHeaders();

private:
    /// Answers every upgrade, and keeps what was asked.
    QString listen();
    QString serve(QTcpServer *server);
    void takeBytes(QTcpSocket *socket);

    void openPage(const char *title) const;
    void type(const char *field, const QString &text) const;
    /// The lines of the last request.
    QStringList connectAndWait();
    QStringList fieldsOf(const char *name) const;

    QList<QByteArray> m_heads;
    /// What the first requests get, in place of an upgrade.
    QList<QByteArray> m_answers;
    /// What the server sends after the upgrade.
    QByteArray m_greeting;
    /// What arrived after the upgrade.
    QByteArray m_frames;
    QTcpServer *m_raw = nullptr;
};

QString WindowOptionsTest::listen()
{
    m_heads.clear();
    m_answers.clear();
    m_greeting.clear();
    m_frames.clear();
    delete m_raw;
    m_raw = new QTcpServer(this);
    return serve(m_raw);
}

QString WindowOptionsTest::serve(QTcpServer *server)
{
    if (!server->listen(QHostAddress::LocalHost))
        return {};
    connect(server, &QTcpServer::newConnection, this, [this, server] {
        QTcpSocket *socket = server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeBytes(socket); });
    });
    return QStringLiteral("ws://127.0.0.1:%1/").arg(server->serverPort());
}

void WindowOptionsTest::takeBytes(QTcpSocket *socket)
{
    if (socket->property("upgraded").toBool()) {
        m_frames += socket->readAll();
        return;
    }
    const QByteArray head = socket->peek(64 * 1024);
    if (!head.endsWith("\r\n\r\n"))
        return;
    socket->readAll();
    m_heads.append(head);
    if (!m_answers.isEmpty()) {
        socket->write(m_answers.takeFirst());
        return;
    }
    socket->setProperty("upgraded", true);
    QByteArray key;
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("sec-websocket-key:"))
            key = line.mid(18).trimmed();
    }
    const QByteArray both = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(both, QCryptographicHash::Sha1).toBase64();
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                  "Connection: Upgrade\r\nSec-WebSocket-Accept: "
        + accept + "\r\n\r\n" + m_greeting);
}

void WindowOptionsTest::openPage(const char *title) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QString::fromLatin1(title)
            && action->parent()->objectName() == QStringLiteral("options"))
            action->trigger();
    }
    QVERIFY(named<QTabWidget>("Option pages"));
}

void WindowOptionsTest::type(const char *field, const QString &text) const
{
    auto *edit = named<QLineEdit>(field);
    QVERIFY2(edit, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QStringList WindowOptionsTest::connectAndWait()
{
    const qsizetype before = m_heads.size();
    press(Qt::Key_F5);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(m_heads.size() > before, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 30'000);
    }();
    return m_heads.isEmpty() ? QStringList()
                             : QString::fromUtf8(m_heads.last()).split(QStringLiteral("\r\n"));
}

QStringList WindowOptionsTest::fieldsOf(const char *name) const
{
    QStringList values;
    const QString start = QString::fromLatin1(name) + QStringLiteral(": ");
    for (const QString &line :
        QString::fromUtf8(m_heads.value(m_heads.size() - 1)).split(QStringLiteral("\r\n"))) {
        if (line.startsWith(start))
            values.append(line.mid(start.size()));
    }
    return values;
}

void WindowOptionsTest::optionsFoldAndUnfoldByKey()
{
    QVERIFY(!named<QTabWidget>("Option pages"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(named<QTabWidget>("Option pages"));
    QVERIFY(named<QToolButton>("Options")->isChecked());
    QTest::mouseClick(named<QToolButton>("Options"), Qt::LeftButton);
    QVERIFY(!named<QTabWidget>("Option pages"));
}

void WindowOptionsTest::optionsStayAsTheyWereLeft()
{
    openPage("Proxy");
    closeWindow();
    openWindow();
    QVERIFY(named<QComboBox>("Proxy type"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    closeWindow();
    openWindow();
    QVERIFY(!named<QComboBox>("Proxy type"));
}

void WindowOptionsTest::logStaysVisible()
{
    m_window->resize(1000, 700);
    openPage("TLS");
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QCOMPARE(m_window->size(), QSize(1000, 700));
    QVERIFY2(log()->viewport()->height() >= 3 * log()->rowHeight(0),
        qPrintable(QString::number(log()->viewport()->height())));
}

void WindowOptionsTest::wrongEntryIsNotSent()
{
    typeUrl(listen());
    openPage("Headers");
    type("Header 1 name", QStringLiteral("Good"));
    type("Header 2 name", QStringLiteral("not good"));
    openPage("TLS");
    press(Qt::Key_F5);
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    auto *wrong = named<QLineEdit>("Header 2 name");
    QVERIFY(wrong && wrong->hasFocus());
    QVERIFY(showsLabel(wrong->accessibleDescription()));
    QVERIFY(m_heads.isEmpty());
    wrong->selectAll();
    QTest::keyClicks(wrong, QStringLiteral("Better"));
    connectAndWait();
    QCOMPARE(fieldsOf("Better").size(), 1);
}

void WindowOptionsTest::wrongFieldIsShownWhenFoldedAway()
{
    typeUrl(listen());
    openPage("Limits");
    type("Largest message", QStringLiteral("lots"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!named<QLineEdit>("Largest message"));
    press(Qt::Key_F5);
    QVERIFY(named<QLineEdit>("Largest message"));
    QVERIFY(named<QLineEdit>("Largest message")->hasFocus());
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(m_heads.isEmpty());
}

void WindowOptionsTest::editedWhileConnectedAppliesNext()
{
    const QString later = QStringLiteral("Applies to the next connect.");
    typeUrl(listen());
    connectAndWait();
    QVERIFY(!showsLabel(later));
    openPage("Headers");
    type("Header 1 name", QStringLiteral("X-Later"));
    QVERIFY(showsLabel(later));
    QCOMPARE(m_heads.size(), 1);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(!showsLabel(later));
    connectAndWait();
    QCOMPARE(fieldsOf("X-Later").size(), 1);
    QVERIFY(!showsLabel(later));
}

void WindowOptionsTest::focusStaysInTheOptions()
{
    typeUrl(listen());
    openPage("Headers");
    type("Header 1 name", QStringLiteral("X-A"));
    connectAndWait();
    QVERIFY(named<QLineEdit>("Header 1 name")->hasFocus());
}

void WindowOptionsTest::commandLineFillsTheHeaders()
{
    closeWindow();
    CommandLine commandLine;
    commandLine.headers = {{"X-One", "1"}, {"X-Two", "2"}};
    commandLine.origin = "https://example.org";
    openWindow(commandLine);
    QVERIFY(showsLabel(QStringLiteral("2 headers, Origin")));
    openPage("Headers");
    QVERIFY(!showsLabel(QStringLiteral("2 headers, Origin")));
    QCOMPARE(named<QLineEdit>("Header 2 value")->text(), QStringLiteral("2"));
    QCOMPARE(named<QLineEdit>("Origin")->text(), QStringLiteral("https://example.org"));
}

QTEST_MAIN(WindowOptionsTest)
#include "tst_windowoptions.moc"

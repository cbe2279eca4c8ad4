#include "app/exchange/capturesource.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace tst_sessionend {

using namespace wasclean;

/// How the window ends: nothing that was logged is lost without a question.
class TestSessionEnd : public WindowTest
{
    Q_OBJECT

private slots:
    void theEndIsLogged_data();
    void theEndIsLogged();
    void asksWhenNotAllCanBeWritten();

private:
    QMessageBox *question() const;
    void answer(const QString &begin) const;
};

/// The one that is shown now.
QMessageBox *TestSessionEnd::question() const
{
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TestSessionEnd::answer(const QString &begin) const
{
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text().remove(u'&').startsWith(begin)) {
            button->click();
            return;
        }
    }
    QFAIL("There is no such button.");
}

void TestSessionEnd::theEndIsLogged_data()
{
    QTest::addColumn<bool>("asksNothing");
    QTest::newRow("closed by the user") << false;
    QTest::newRow("closed by the session") << true;
}

void TestSessionEnd::theEndIsLogged()
{
    QFETCH(bool, asksNothing);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    if (asksNothing)
        m_window->endNow();
    else
        m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    CaptureSource source;
    QVERIFY(source.open(m_folder->filePath(QStringLiteral("test.wasclean"))));
    QStringList kinds;
    QByteArray closeFrame;
    for (Message message; source.next(message);) {
        kinds.append(QString::fromLatin1(kindName(message.kind)));
        if (message.kind == MessageKind::CloseFrame)
            closeFrame = message.payload;
    }
    QCOMPARE(kinds,
        QStringList(
            {QStringLiteral("open"), QStringLiteral("close frame"), QStringLiteral("close")}));
    QCOMPARE(closeFrame.toHex(), QByteArray("03e9"));
}

void TestSessionEnd::asksWhenNotAllCanBeWritten()
{
    const FileSizeLimit limit(256 * 1024);
    connectTo(QStringLiteral("/flood?count=2000&bytes=1000"));
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    m_window->close();
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(QLatin1String("could not be written to the capture")),
        qPrintable(question()->text()));
    answer(QStringLiteral("Try again"));
    QTRY_VERIFY(question());
    answer(QStringLiteral("Cancel"));
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    m_window->close();
    QTRY_VERIFY(question());
    answer(QStringLiteral("Discard "));
    QTRY_VERIFY(!m_window->isVisible());
}

WASCLEAN_TEST(TestSessionEnd, QApplication)

} // namespace tst_sessionend

#include "tst_sessionend.moc"

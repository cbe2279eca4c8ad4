#include "tests/support/testrunner.h"
#include "ui/details/decodedview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace tst_decodedview {

using namespace wasclean;

namespace {

struct Shown
{
    DecodedView view;
    QPlainTextEdit *text = view.findChild<QPlainTextEdit *>();
    QComboBox *choice = view.findChild<QComboBox *>();

    explicit Shown(const QByteArray &payload)
    {
        view.show();
        view.showPayload(payload);
    }

    bool says(const QString &part) const
    {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
};

const QByteArray first = QByteArray("{\"a\":[1.10]} .").left(12);
const QByteArray second = "plain words, and more of them";

} // namespace

class TestDecodedView : public QObject
{
    Q_OBJECT

private slots:

    void showsJsonIndented()
    {
        const Shown shown("[\"data:application/json;base64," + first.toBase64() + "\"]");
        QTRY_COMPARE(shown.text->toPlainText(), QStringLiteral("{\n  \"a\": [\n    1.10\n  ]\n}"));
        QVERIFY(shown.says(QStringLiteral("Decoded from base64: 12 B.")));
        QVERIFY(!shown.choice->isVisible());
    }

    void offersEachPart()
    {
        const Shown shown(
            "[\"data:;base64," + first.toBase64() + "\",\"" + second.toBase64() + "\"]");
        QTRY_VERIFY(shown.choice->isVisible());
        QCOMPARE(shown.choice->count(), 2);
        shown.choice->setCurrentIndex(1);
        QTRY_COMPARE(shown.text->toPlainText(), QString::fromLatin1(second));
        QVERIFY(shown.says(QStringLiteral("probably")));
    }

    void saysThatThereIsNothing()
    {
        const Shown shown("[1]");
        QTRY_VERIFY(shown.says(QStringLiteral("contains nothing")));
    }

    void showsDamage()
    {
        const Shown shown(QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3 damaged data", 23));
        QTRY_VERIFY(shown.says(QStringLiteral("damaged")) || shown.says(QStringLiteral("early")));
    }
};

WASCLEAN_TEST(TestDecodedView, QApplication)

} // namespace tst_decodedview

#include "tst_decodedview.moc"

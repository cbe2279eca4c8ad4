#include "app/ending/closeframepieces.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_closeframepieces {

using namespace wasclean;

namespace {

/// "88 | 02 | 03 E8".
QString hexOf(const QList<FramePiece> &pieces)
{
    QStringList hex;
    for (const FramePiece &piece : pieces)
        hex.append(piece.hex);
    return hex.join(QLatin1String(" | "));
}

} // namespace

class TestCloseFramePieces : public QObject
{
    Q_OBJECT

private slots:
    void bytes_data();
    void bytes();
    void everyPieceHasAMeaning();
};

void TestCloseFramePieces::bytes_data()
{
    QTest::addColumn<CloseFrame>("frame");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("hex");
    QTest::newRow("none") << CloseFrame() << Direction::Received << QString();
    QTest::newRow("without a body")
        << CloseFrame{true, 1005, {}, 0} << Direction::Received << QStringLiteral("88 | 00");
    QTest::newRow("code alone") << CloseFrame{true, 1000, {}, 0} << Direction::Received
                                << QStringLiteral("88 | 02 | 03 E8");
    QTest::newRow("code and reason") << CloseFrame{true, 4001, QStringLiteral("é!"),
        0} << Direction::Received << QStringLiteral("88 | 05 | 0F A1 | C3 A9 21");
    // The mask is a secret of the wire, and of no use afterwards.
    QTest::newRow("ours") << CloseFrame{true, 1001, {}, 0} << Direction::Sent
                          << QStringLiteral("88 | 82 | ?? ?? ?? ?? | 03 E9");
    QTest::newRow("ours without a body") << CloseFrame{true, 1005, {}, 0} << Direction::Sent
                                         << QStringLiteral("88 | 80 | ?? ?? ?? ??");
    QTest::newRow("the longest") << CloseFrame{true, 1000, QString(123, u'x'), 0} << Direction::Sent
                                 << QStringLiteral("88 | FD | ?? ?? ?? ?? | 03 E8 | ")
            + QStringLiteral("78 ").repeated(123).trimmed();
}

void TestCloseFramePieces::bytes()
{
    QFETCH(const CloseFrame, frame);
    QFETCH(const Direction, direction);
    QFETCH(const QString, hex);
    QCOMPARE(hexOf(closeFramePieces(frame, direction)), hex);
}

void TestCloseFramePieces::everyPieceHasAMeaning()
{
    QStringList meanings;
    const CloseFrame frame{true, 1000, QStringLiteral("Bye!"), 0};
    for (const FramePiece &piece : closeFramePieces(frame, Direction::Received))
        meanings.append(piece.meaning);
    QCOMPARE(meanings,
        (QStringList{QStringLiteral("last frame (FIN), opcode 8: Close"),
            QStringLiteral("not masked, length 6"), QStringLiteral("code 1000 Normal Closure"),
            QStringLiteral("reason “Bye!”")}));
}

WASCLEAN_TEST(TestCloseFramePieces, QCoreApplication)

} // namespace tst_closeframepieces

#include "tst_closeframepieces.moc"

#include "app/exchange/importfile.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/fuzzrounds.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

namespace tst_importfuzz {

using namespace wasclean;
using namespace wasclean::exchangesamples;

/// Damages the sample files at random. The sanitizers and the timeout of the test are the judges
/// of crashes and hangs; here is judged that something comes of each file.
class TestImportFuzz : public QObject
{
    Q_OBJECT

private slots:
    void damaged_data();
    void damaged();

private:
    QTemporaryDir m_folder;
};

void TestImportFuzz::damaged_data()
{
    QTest::addColumn<QByteArray>("file");
    const QDir folder(QStringLiteral(WASCLEAN_TEST_DATA "/har"));
    for (const QString &name : folder.entryList({QStringLiteral("*.har")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
    QTest::newRow("our JSON Lines") << QByteArray(
        "{\"format\":\"wasclean-messages\",\"version\":1}\n"
        "{\"time\":\"1\",\"kind\":\"open\",\"text\":\"101\\n{}\"}\n"
        "{\"time\":\"2\",\"kind\":\"text\",\"direction\":\"sent\",\"late\":true,\"compressed\":"
        "true,\"frames\":2,"
        "\"wireBytes\":\"9\",\"text\":\"\\ud83d\\ude00 \\u0000 \\n\"}\n"
        "{\"time\":\"3\",\"kind\":\"binary\",\"direction\":\"received\",\"base64\":\"AAEC\"}\n");
}

void TestImportFuzz::damaged()
{
    constexpr int files = fuzzRounds(10'000);
    QFETCH(QByteArray, file);
    QRandomGenerator random(quint32(file.size()));
    const int rounds = files / 6 + 1;
    int told = 0;
    for (int i = 0; i < rounds; ++i) {
        QByteArray damaged = file;
        const int flips = random.bounded(1, 6);
        for (int flip = 0; flip < flips; ++flip) {
            const qsizetype at = random.bounded(int(damaged.size()));
            damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
        }
        if (i % 3 == 0)
            damaged.truncate(random.bounded(int(damaged.size())));
        ListSink sink;
        const ImportResult result = importBytes(damaged, m_folder.path(), sink);
        QVERIFY(sink.finished || damaged.isEmpty());
        QVERIFY(result.count == qint64(sink.rows.size()));
        // JSON Lines without a message are whole, too.
        const bool mayBeEmpty = damaged.startsWith("{\"format\"") && damaged.count('\n') < 2;
        QVERIFY(result.count > 0 || !result.problem.isEmpty() || mayBeEmpty);
        told += result.problem.isEmpty() ? 0 : 1;
    }
    // A file that is cut short is always noticed, except at the end of a line of JSON Lines.
    QVERIFY2(told > rounds / 4, qPrintable(QString::number(told)));
}

WASCLEAN_TEST(TestImportFuzz, QCoreApplication)

} // namespace tst_importfuzz

#include "tst_importfuzz.moc"

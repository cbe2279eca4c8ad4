#include "app/formats/payloadcopy.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_payloadcopy {

using namespace wasclean;

class TestPayloadCopy : public QObject
{
    Q_OBJECT

private slots:

    void formats_data()
    {
        QTest::addColumn<CopyFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << CopyFormat::Text << QByteArray("\xE2\x82\xAC")
                              << QStringLiteral("€");
        QTest::newRow("hex") << CopyFormat::Hex << QByteArray("\x00\xff", 2)
                             << QStringLiteral("00 ff");
        QTest::newRow("base64") << CopyFormat::Base64 << QByteArray("\x00\xff", 2)
                                << QStringLiteral("AP8=");
        QTest::newRow("C array") << CopyFormat::CArray << QByteArray("0123456789abc")
                                 << QStringLiteral(
                                        "const unsigned char payload[13] = {\n"
                                        "    0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, "
                                        "0x38, 0x39, 0x61, 0x62,\n"
                                        "    0x63,\n};\n");
        QTest::newRow("nothing") << CopyFormat::Hex << QByteArray() << QString();
    }

    void formats()
    {
        QFETCH(CopyFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(copyText(bytes, format), text);
        QVERIFY(copySize(bytes.size(), format) >= text.toUtf8().size() - 8);
    }

    void fileNames_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << MessageKind::Text << QByteArray("a")
                              << QStringLiteral("text-12.txt");
        QTest::newRow("JSON") << MessageKind::Text << QByteArray(" [1]")
                              << QStringLiteral("text-12.json");
        QTest::newRow("binary") << MessageKind::Binary << QByteArray("\x01")
                                << QStringLiteral("binary-12.bin");
        QTest::newRow("PNG") << MessageKind::Binary << QByteArray("\x89PNG\r\n\x1a\n...")
                             << QStringLiteral("binary-12.png");
    }

    void fileNames()
    {
        QFETCH(MessageKind, kind);
        QFETCH(QByteArray, payload);
        QFETCH(QString, name);
        Message message;
        message.kind = kind;
        message.payload = payload;
        QCOMPARE(suggestedFileName(message, 12), name);
    }

    void savesTheBytes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved"));
        QCOMPARE(savePayload(QByteArray("\x00\r\n\xff", 4), path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\x00\r\n\xff", 4));
    }

    void saysWhyItCouldNotSave()
    {
        const QString problem = savePayload("x", QStringLiteral("/no/such/folder/file"));
        QVERIFY2(problem.startsWith(
                     QStringLiteral("The file “/no/such/folder/file” could not be written: ")),
            qPrintable(problem));
    }

    void saysThatTheDiskIsFull_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in the buffer until the end") << 2000;
        QTest::newRow("written at once") << 200'000;
    }

    /// A part of the payload has room, for which Qt has no words.
    void saysThatTheDiskIsFull()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const FileSizeLimit limit(100);
        const QString problem
            = savePayload(QByteArray(size, 'x'), folder.filePath(QStringLiteral("saved")));
        QVERIFY2(problem.contains(QLatin1String("File too large")), qPrintable(problem));
    }
};

WASCLEAN_TEST(TestPayloadCopy, QCoreApplication)

} // namespace tst_payloadcopy

#include "tst_payloadcopy.moc"

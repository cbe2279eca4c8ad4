#include "app/codecs/codecs.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_codecduties {

using namespace wasclean;

/// What a client sends by itself, as the protocol demands.
class TestCodecDuties : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
};

void TestCodecDuties::replies_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArrayList>("replies");
    const auto row = [](const char *name, const char *codec, const QByteArray &received,
                         const QByteArrayList &replies) {
        QTest::newRow(name) << QString::fromLatin1(codec) << received << replies;
    };
    row("a ping of Centrifugo", "centrifugo", "{}", {"{}"});
    row("a ping among pushes", "centrifugo",
        "{}\n{\"push\":{\"channel\":\"a\",\"pub\":{\"data\":1}}}", {"{}"});
    row("a ping at the end", "centrifugo", "{\"id\":1,\"publish\":{}}\n{}\n", {"{}"});
    row("no ping", "centrifugo", "{\"id\":1,\"publish\":{}}", {});
}

void TestCodecDuties::replies()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, received);
    QFETCH(QByteArrayList, replies);
    QByteArray bytes;
    const CodecMessage message = messageOf(received, server, bytes);
    const Codec *const spoken = codecWithId(codec);
    QByteArrayList shown;
    for (const QByteArray &reply : spoken->replies(message))
        shown.append(spoken->sendsText() ? reply : "hex:" + reply.toHex());
    QCOMPARE(shown, replies);
}

WASCLEAN_TEST(TestCodecDuties, QCoreApplication)

} // namespace tst_codecduties

#include "tst_codecduties.moc"

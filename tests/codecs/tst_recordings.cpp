#include "app/formats/jsonnode.h"
#include "tests/codecs/recording.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>

namespace tst_recordings {

using namespace wasclean;

namespace {

/// Decodes the messages of a recording one after the other.
class Decoder
{
public:
    explicit Decoder(const Codec &codec)
        : m_codec(codec)
        , m_sent(codec.newStream())
        , m_received(codec.newStream())
    { }

    DecodedMessage decode(const CodecMessage &message)
    {
        CodecStream *const stream
            = (message.direction == Direction::Sent ? m_sent : m_received).get();
        return stream ? stream->decode(message) : m_codec.decode(message);
    }

private:
    const Codec &m_codec;
    std::unique_ptr<CodecStream> m_sent;
    std::unique_ptr<CodecStream> m_received;
};

} // namespace

/// What servers and clients that nobody here wrote say to each other.
class TestRecordings : public QObject
{
    Q_OBJECT

private slots:

    void recognises_data() { recordings(); }

    void recognises();

    void decodes_data() { recordings(); }

    void decodes();

    void pairs_data() { recordings(); }

    void pairs();

    void cutMessagesHaveNoFault_data() { recordings(); }

    void cutMessagesHaveNoFault();

private:
    static void recordings();
};

void TestRecordings::recordings()
{
    QTest::addColumn<QString>("name");
    const QMap<QString, Recording> all = allRecordings();
    for (const Recording &recording : all)
        QTest::addRow("%s", qPrintable(recording.name)) << recording.name;
}

void TestRecordings::recognises()
{
    QFETCH(QString, name);
    const Recording recording = allRecordings().value(name);
    const RecognisedCodec found = recogniseCodec(recording.evidence(recording.lines.size()));
    QVERIFY2(found.codec, "no codec");
    QCOMPARE(found.codec->id(), recording.codec);
    QVERIFY(!found.guess.why.isEmpty());
}

void TestRecordings::decodes()
{
    QFETCH(QString, name);
    const Recording recording = allRecordings().value(name);
    const CodecPointer codec = codecWithId(recording.codec);
    QVERIFY(codec);
    Decoder decoder(*codec);
    for (const Recording::Line &line : recording.lines) {
        const DecodedMessage decoded = decoder.decode(line.message());
        QCOMPARE(decoded.fault(), line.fault);
        QCOMPARE(decoded.summary(), line.summary);
        QVERIFY2(parseJson(decoded.fields()).root, decoded.fields().constData());
    }
}

/// Each answer belongs to a request that the other side sent before.
void TestRecordings::pairs()
{
    QFETCH(QString, name);
    const Recording recording = allRecordings().value(name);
    const CodecPointer codec = codecWithId(recording.codec);
    Decoder decoder(*codec);
    QSet<QByteArray> asked[2];
    int paired = 0;
    for (const Recording::Line &line : recording.lines) {
        const bool isSent = line.direction == Direction::Sent;
        for (const DecodedRecord &record : decoder.decode(line.message()).records) {
            if (!record.answers.isEmpty()) {
                if (line.isUnasked)
                    continue;
                QVERIFY2(
                    asked[isSent ? 0 : 1].contains(record.answers), qPrintable(record.summary));
                ++paired;
            }
            if (!record.asks.isEmpty())
                asked[isSent ? 1 : 0].insert(record.asks);
        }
    }
    // Values alone have no requests.
    const bool hasRequests = recording.codec != QStringLiteral("cbor")
        && recording.codec != QStringLiteral("messagepack")
        && recording.codec != QStringLiteral("zlib-stream");
    QCOMPARE(paired > 0, hasRequests);
}

/// A row of the log may have only the beginning of its message.
void TestRecordings::cutMessagesHaveNoFault()
{
    QFETCH(QString, name);
    const Recording recording = allRecordings().value(name);
    const CodecPointer codec = codecWithId(recording.codec);
    bool isStream = false;
    for (const Recording::Line &line : recording.lines) {
        if (!line.fault.isEmpty())
            continue;
        // In a stream no row is decoded alone.
        isStream = isStream || codec->needsStream(line.message());
        if (isStream && !line.isText)
            continue;
        // The first bytes say what a message is.
        for (qsizetype size = 24; size < line.payload.size(); ++size) {
            CodecMessage message = line.message();
            message.payload = message.payload.first(size);
            message.isWhole = false;
            const DecodedMessage decoded = codec->decode(message);
            QVERIFY2(decoded.fault().isEmpty(), qPrintable(decoded.fault()));
            QVERIFY2(!decoded.isCut || decoded.records.size() > 1, qPrintable(decoded.summary()));
            QVERIFY2(parseJson(decoded.fields()).root, decoded.fields().constData());
        }
    }
}

WASCLEAN_TEST(TestRecordings, QCoreApplication)

} // namespace tst_recordings

#include "tst_recordings.moc"

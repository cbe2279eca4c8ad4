#include "app/protocol/opcode.h"
#include "app/wire/frames/closebody.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/receiver.h"
#include "tests/fuzz/fuzztarget.h"

#include <QStringList>

/// Frames of a server, by RFC 6455 5 and RFC 7692: however TCP cuts them, they mean the same.
namespace wasclean::fuzz::frames {

namespace {

constexpr qint64 maxMessageSize = qint64(1024) * 1024;

class Recorder : public ReceiverListener
{
public:
    void messageReceived(Message &&message) override
    {
        require(message.payload.size() <= maxMessageSize, "a message is longer than the limit");
        events.append(QStringLiteral("%1 %2 %3")
                          .arg(int(message.kind))
                          .arg(message.frames)
                          .arg(QString::fromLatin1(message.payload.toHex())));
    }

    void controlReceived(quint8 opcode, const QByteArray &payload, quint64) override
    {
        require(payload.size() <= 125, "a control frame is longer than 125 bytes");
        events.append(
            QStringLiteral("control %1 %2").arg(opcode).arg(QString::fromLatin1(payload.toHex())));
    }

    void closeReceived(const QByteArray &payload) override
    {
        CloseFrame frame;
        readCloseBody(payload, frame);
        events.append(QStringLiteral("close ") + QString::fromLatin1(payload.toHex()));
    }

    QStringList events;
};

struct Outcome
{
    QStringList events;
    QString violation;
    int code = 0;

    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView frames, quint8 flags, qsizetype pieceSize)
{
    Recorder recorder;
    Receiver receiver(recorder);
    receiver.setMaxMessageSize(maxMessageSize);
    DeflateAgreement agreement;
    agreement.isOn = flags & 1;
    agreement.serverNoContextTakeover = flags & 2;
    receiver.setDeflate(agreement);
    inPieces(frames, pieceSize, [&](QByteArrayView piece) {
        if (receiver.violation().isEmpty())
            receiver.read(piece, 1);
    });
    return {recorder.events, receiver.violation(), receiver.violationCode()};
}

QByteArray frame(quint8 first, const QByteArray &payload)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126) {
        bytes += char(payload.size());
    } else {
        bytes += char(126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xFF);
    }
    return bytes + payload;
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 flags = reader.byte();
    const qsizetype pieceSize = 1 + reader.byte();
    const Outcome whole = read(reader.rest(), flags, qMax<qsizetype>(reader.rest().size(), 1));
    const Outcome pieces = read(reader.rest(), flags, pieceSize);
    require(whole.events == pieces.events, "the messages depend on how TCP cut the frames");
    require(whole.violation.isEmpty() == pieces.violation.isEmpty() && whole.code == pieces.code,
        "the violation depends on how TCP cut the frames");
}

QByteArrayList seeds()
{
    const QByteArray plain("\x00\x02", 2);
    const QByteArray compressed("\x01\x02", 2);
    Deflater deflater(15, false);
    const QByteArray packed = deflater.add(QByteArray("hello hello hello hello"), true);
    const QByteArray close("\x03\xe8"
                           "bye");
    return {
        plain + frame(0x81, "hello") + frame(0x82, QByteArray(200, 'x')) + frame(0x88, close),
        plain + frame(0x01, "gr\xc3") + frame(0x89, "ping")
            + frame(0x80,
                "\xbc"
                "n"),
        plain + frame(0x8A, "pong") + frame(0x88, {}),
        plain + QByteArray("\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10) + QByteArray(900, 'y'),
        compressed + frame(0xC1, packed) + frame(0x81, "plain") + frame(0xC1, packed),
        compressed + frame(0x41, packed.first(4)) + frame(0x80, packed.sliced(4)),
    };
}

[[maybe_unused]] const bool registered = add({"frames", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::frames

#include "app/ending/closeframepieces.h"

#include "app/connection/options.h"
#include "app/ending/endingtext.h"

namespace wasclean {

namespace {

constexpr int emptyBodyCode = 1005;
constexpr char finAndClose = char(0x88);
constexpr char maskBit = char(0x80);
constexpr int maskBytes = 4;

FramePiece piece(const QByteArray &bytes, const QString &meaning)
{
    return {bytes, QString::fromLatin1(bytes.toHex(' ')).toUpper(), meaning};
}

/// The two bytes of a code, the higher one first.
QByteArray codeBytes(int code)
{
    QByteArray bytes(2, '\0');
    bytes[0] = char(code >> 8 & 0xff);
    bytes[1] = char(code & 0xff);
    return bytes;
}

} // namespace

QList<FramePiece> closeFramePieces(const CloseFrame &frame, Direction direction)
{
    if (!frame.seen)
        return {};
    const bool masked = direction == Direction::Sent;
    // A frame that carries 1005 is not told from one without a body, which is what is allowed.
    const bool hasBody = frame.code != emptyBodyCode || !frame.reason.isEmpty();
    const QByteArray reason = frame.reason.toUtf8();
    const auto length = char(hasBody ? 2 + reason.size() : 0);
    QList<FramePiece> pieces{
        piece(QByteArray(1, finAndClose), EndingText::tr("last frame (FIN), opcode 8: Close"))};
    pieces.append(masked ? piece(QByteArray(1, char(maskBit | length)),
                      EndingText::tr("masked, length %1").arg(int(length)))
                         : piece(QByteArray(1, length),
                             EndingText::tr("not masked, length %1").arg(int(length))));
    if (masked)
        pieces.append({QByteArray(maskBytes, '\0'), QStringLiteral("?? ?? ?? ??"),
            EndingText::tr("masking key (random, not kept)")});
    if (!hasBody)
        return pieces;
    pieces.append(piece(codeBytes(frame.code),
        EndingText::tr("code %1 %2").arg(QString::number(frame.code), closeCodeName(frame.code))));
    if (!reason.isEmpty())
        pieces.append(piece(reason, EndingText::tr("reason “%1”").arg(frame.reason)));
    return pieces;
}

} // namespace wasclean

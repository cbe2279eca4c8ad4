#include "app/wire/frames/receiver.h"

#include <QStringDecoder>
#include <QtEndian>

namespace wasclean {

QString readCloseBody(QByteArrayView body, CloseFrame &frame)
{
    frame.seen = true;
    if (body.isEmpty())
        return {};
    if (body.size() == 1)
        return Receiver::tr("A Close frame has a body of one byte (RFC 6455, 5.5.1)");
    frame.code = qFromBigEndian<quint16>(body.data());
    if (isReservedCloseCode(frame.code)) {
        return Receiver::tr("A Close frame carries the code %1, which must never be sent "
                            "(RFC 6455, 7.4.1)")
            .arg(frame.code);
    }
    const QByteArrayView reason = body.sliced(2);
    Utf8Validator validator;
    if (!validator.feed(reason) || !validator.isComplete())
        return Receiver::tr("A Close frame's reason is not valid UTF-8 (RFC 6455, 5.5.1)");
    // QString::fromUtf8 would drop a byte order mark.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    frame.reason = decode(reason);
    return {};
}

} // namespace wasclean

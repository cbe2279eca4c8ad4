#include "app/wire/frames/closebody.h"

#include "app/protocol/usvstring.h"
#include "app/protocol/utf8validator.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QtEndian>

namespace wasclean {

namespace {

struct CloseBodyText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CloseBody)
};

} // namespace

QString readCloseBody(QByteArrayView body, CloseFrame &frame)
{
    frame.seen = true;
    if (body.isEmpty())
        return {};
    if (body.size() == 1)
        return CloseBodyText::tr("A Close frame has a body of one byte (RFC 6455, 5.5.1)");
    frame.code = qFromBigEndian<quint16>(body.data());
    if (isReservedCloseCode(frame.code)) {
        return CloseBodyText::tr("A Close frame carries the code %1, which must never be sent "
                                 "(RFC 6455, 7.4.1)")
            .arg(frame.code);
    }
    const QByteArrayView reason = body.sliced(2);
    Utf8Validator validator;
    if (!validator.feed(reason) || !validator.isComplete())
        return CloseBodyText::tr("A Close frame's reason is not valid UTF-8 (RFC 6455, 5.5.1)");
    // QString::fromUtf8 would drop a byte order mark.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    frame.reason = decode(reason);
    return {};
}

QByteArray encodeCloseBody(int code, const QString &reason)
{
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(quint16(code), body.data());
    return body + toUsvString(reason).toUtf8();
}

} // namespace wasclean

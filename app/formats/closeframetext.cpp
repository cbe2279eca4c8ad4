#include "app/formats/closeframetext.h"

#include "app/formats/preview.h"
#include "app/protocol/utf8validator.h"

#include <QCoreApplication>
#include <QtEndian>

namespace wasclean {

namespace {

struct CloseFrameText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CloseFrameText)
};

} // namespace

CloseFrameBody CloseFrameBody::read(QByteArrayView body)
{
    if (body.isEmpty())
        return {};
    if (body.size() == 1)
        return {{}, {}, false};
    const QByteArrayView reason = body.sliced(2);
    return {qFromBigEndian<quint16>(body.data()), reason, isValidUtf8(reason)};
}

QString closeFrameLine(QByteArrayView body, qsizetype maxChars)
{
    const CloseFrameBody frame = CloseFrameBody::read(body);
    if (!frame.isSound)
        return QString::fromLatin1(body.toByteArray().toHex(' '));
    if (!frame.code)
        return CloseFrameText::tr("No close code");
    if (frame.reason.isEmpty())
        return QString::number(*frame.code);
    return CloseFrameText::tr("%1 “%2”").arg(
        QString::number(*frame.code), oneLine(frame.reason, maxChars));
}

QString closeFrameText(QByteArrayView body)
{
    const CloseFrameBody frame = CloseFrameBody::read(body);
    if (!frame.isSound && !frame.code)
        return CloseFrameText::tr("The body has one byte, which is no close code.");
    if (!frame.code)
        return CloseFrameText::tr("The Close frame carries no close code and no close reason.");
    const QString code = CloseFrameText::tr("Close code: %1").arg(*frame.code);
    if (!frame.isSound)
        return code + u'\n' + CloseFrameText::tr("The close reason is not valid UTF-8.");
    if (frame.reason.isEmpty())
        return code + u'\n' + CloseFrameText::tr("There is no close reason.");
    return code + u'\n'
        + CloseFrameText::tr("Close reason: %1").arg(QString::fromUtf8(frame.reason));
}

} // namespace wasclean

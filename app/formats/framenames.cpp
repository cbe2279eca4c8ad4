#include "app/formats/framenames.h"

#include "app/base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace wasclean {

namespace {

struct FramesText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::frames)
};

QString opcodeName(quint8 opcode)
{
    switch (opcode) {
    case 0x0:
        return FramesText::tr("continuation");
    case 0x1:
        return FramesText::tr("text");
    case 0x2:
        return FramesText::tr("binary");
    case 0x8:
        return FramesText::tr("close");
    case 0x9:
        return FramesText::tr("ping");
    case 0xA:
        return FramesText::tr("pong");
    default:
        return FramesText::tr("reserved");
    }
}

} // namespace

QString opcodeText(quint8 opcode)
{
    return QStringLiteral("%1 (0x%2)")
        .arg(opcodeName(opcode), QString::number(opcode, 16).toUpper());
}

QString reservedText(quint8 rsv)
{
    QStringList bits;
    for (int bit = 1; bit <= 3; ++bit) {
        if ((rsv & (8 >> bit)) != 0)
            bits.append(QStringLiteral("RSV%1").arg(bit));
    }
    return bits.isEmpty() ? QStringLiteral("–") : bits.join(u' ');
}

QString framesSummary(const Message &message, qint64 listed)
{
    const QLocale locale;
    if (!isFrameKind(message.kind))
        return FramesText::tr("This row is an event, so it was not carried by frames.");
    const qint64 all = message.frames;
    if (listed == 0) {
        return all == 0
            ? FramesText::tr("The number of frames in this message is not known.")
            : FramesText::tr("This message was carried by %1 frame(s), whose headers were not "
                             "recorded.",
                nullptr, pluralForm(all))
                  .arg(locale.toString(all));
    }
    if (listed < all) {
        return FramesText::tr("Only the first %1 of %2 frames are listed.")
            .arg(locale.toString(listed), locale.toString(all));
    }
    return FramesText::tr("This message was carried by %1 frame(s).", nullptr, pluralForm(all))
        .arg(locale.toString(all));
}

} // namespace wasclean

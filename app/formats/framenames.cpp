#include "app/formats/framenames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::frames", text); }

QString opcodeName(quint8 opcode)
{
    switch (opcode) {
    case 0x0:
        return tr("continuation");
    case 0x1:
        return tr("text");
    case 0x2:
        return tr("binary");
    case 0x8:
        return tr("close");
    case 0x9:
        return tr("ping");
    case 0xA:
        return tr("pong");
    default:
        return tr("reserved");
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
        return tr("This is an event of the log; no frame carried it.");
    const qint64 all = message.frames;
    if (listed == 0) {
        return all == 0 ? tr("It is not known how many frames carried this message.")
                        : tr("%1 frames carried this message; their headers were not recorded.")
                              .arg(locale.toString(all));
    }
    if (listed < all) {
        return tr("The first %1 of %2 frames are listed; %3 are not.")
            .arg(locale.toString(listed), locale.toString(all), locale.toString(all - listed));
    }
    return all == 1 ? tr("One frame carried this message.")
                    : tr("%1 frames carried this message.").arg(locale.toString(all));
}

} // namespace wasclean

#include "app/capture/rowtext.h"

#include "app/base/datetime.h"
#include "app/base/numberlocale.h"
#include "app/base/timeunits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtNumeric>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace wasclean {

namespace {

/// The context of the texts below for translators.
struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::RowText)
};

QString number(qint64 nanoseconds, qint64 unit, int decimals)
{
    return numberLocale().toString(double(nanoseconds) / double(unit), 'f', decimals);
}

QString twoDigits(const QString &number, qsizetype width)
{
    return number.rightJustified(width, u'0');
}

QString durationText(qint64 nanoseconds)
{
    if (nanoseconds < 100 * nsPerMicrosecond)
        return RowText::tr("%1 µs").arg(number(nanoseconds, nsPerMicrosecond, 0));
    if (nanoseconds < 999 * nsPerMillisecond)
        return RowText::tr("%1 ms").arg(number(nanoseconds, nsPerMillisecond, 1));
    if (nanoseconds < nsPerMinute)
        return RowText::tr("%1 s").arg(number(nanoseconds, nsPerSecond, 3));
    // Cut, not rounded, or 59.99 seconds would be 60.
    const auto parts = [nanoseconds](const QString &form, qint64 large, qint64 small) {
        return form.arg(number(nanoseconds / large, 1, 0),
            twoDigits(number(nanoseconds % large / small, 1, 0), 2));
    };
    if (nanoseconds < nsPerHour)
        return parts(RowText::tr("%1 min %2 s"), nsPerMinute, nsPerSecond);
    if (nanoseconds < nsPerDay)
        return parts(RowText::tr("%1 h %2 min"), nsPerHour, nsPerMinute);
    return parts(RowText::tr("%1 d %2 h"), nsPerDay, nsPerHour);
}

} // namespace

/// Many rows share a second, and Qt takes long to write one.
QString timeText(qint64 time)
{
    const qint64 milliseconds = time / nsPerMillisecond;
    const qint64 inSecond = (milliseconds % 1000 + 1000) % 1000;
    const qint64 wholeSecond = milliseconds - inSecond;
    static thread_local std::pair<qint64, QString> last;
    if (last.first != wholeSecond || last.second.isEmpty()) {
        last = {wholeSecond,
            QDateTime::fromMSecsSinceEpoch(wholeSecond).toString(QStringLiteral("hh:mm:ss."))};
    }
    return last.second + twoDigits(QString::number(inSecond), 3);
}

QString dateTimeText(qint64 time)
{
    const QString microseconds = QString::number(time % nsPerSecond / nsPerMicrosecond);
    return dateTimeOf(time).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss."))
        + twoDigits(microseconds, 6);
}

QString deltaText(qint64 nanoseconds)
{
    // The clock of the system may be set back, so a difference can be negative.
    const QChar sign = nanoseconds < 0 ? QChar(0x2212) : QChar(u'+');
    // The smallest number has no positive one.
    constexpr qint64 least = -std::numeric_limits<qint64>::max();
    return sign + durationText(std::abs(std::max(nanoseconds, least)));
}

QString timeSince(qint64 start, qint64 time)
{
    qint64 difference = 0;
    return qSubOverflow(time, start, &difference) ? QString() : deltaText(difference);
}

QString directionSign(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Open:
        return QStringLiteral("●");
    case MessageKind::Close:
        return QStringLiteral("■");
    case MessageKind::Error:
        return QStringLiteral("✕");
    case MessageKind::Text:
    case MessageKind::Binary:
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::Note:
    case MessageKind::CloseFrame:
        break;
    }
    if (message.direction == Direction::None)
        return {};
    return message.direction == Direction::Sent ? QStringLiteral("↑") : QStringLiteral("↓");
}

QString directionWord(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Open:
        return RowText::tr("opened");
    case MessageKind::Close:
        return RowText::tr("closed");
    case MessageKind::Error:
        return RowText::tr("error");
    case MessageKind::Text:
    case MessageKind::Binary:
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::Note:
    case MessageKind::CloseFrame:
        break;
    }
    if (message.direction == Direction::None)
        return {};
    return message.direction == Direction::Sent ? RowText::tr("sent") : RowText::tr("received");
}

QString typeText(const Message &message)
{
    const QString name = QString::fromLatin1(kindName(message.kind));
    return message.late ? RowText::tr("%1 (late)").arg(name) : name;
}

QString bytesText(qint64 bytes) { return RowText::tr("%1 B").arg(numberLocale().toString(bytes)); }

CloseSummary closeSummary(const Message &message)
{
    const qsizetype facts = message.payload.indexOf('\n');
    if (message.kind != MessageKind::Close || facts < 0)
        return {};
    const QJsonObject evidence = QJsonDocument::fromJson(message.payload.mid(facts + 1)).object();
    const QJsonObject close = evidence.value(QStringLiteral("close")).toObject();
    CloseSummary summary;
    summary.wasClean = close.value(QStringLiteral("wasClean")).toBool();
    summary.code = close.value(QStringLiteral("code")).toInt(summary.code);
    summary.error = close.value(QStringLiteral("error")).toBool();
    summary.abandoned = close.value(QStringLiteral("abandoned")).toBool();
    return summary;
}

} // namespace wasclean

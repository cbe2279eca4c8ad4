#include "app/exchange/exporter.h"

#include "app/base/timeunits.h"
#include "app/protocol/utf8validator.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>
#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype bufferSize = qsizetype(256) * 1024;

/// Rounded down, for times before 1970, too.
std::pair<qint64, qint64> secondsAndRest(qint64 time)
{
    const qint64 rest = (time % nsPerSecond + nsPerSecond) % nsPerSecond;
    return {(time - rest) / nsPerSecond, rest};
}

/// A second of local time and its offset from UTC.
struct LocalSecond
{
    qint64 seconds = std::numeric_limits<qint64>::min();
    QByteArray text;
    QByteArray zone;
};

LocalSecond localSecond(qint64 seconds)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds);
    const QDateTime zoned = local.toOffsetFromUtc(local.offsetFromUtc());
    return {seconds, local.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toLatin1(),
        zoned.toString(Qt::ISODate).mid(19).toLatin1()};
}

} // namespace

bool Exporter::put(const Message &message)
{
    beginOnce();
    add(message);
    return m_text.size() < bufferSize || m_behind.write(m_text);
}

bool Exporter::finish()
{
    beginOnce();
    end();
    return m_behind.write(m_text) && m_behind.finish();
}

void Exporter::flush()
{
    // A failure is remembered, and the next write tells it.
    if (m_text.size() >= bufferSize)
        m_behind.write(m_text);
}

void Exporter::beginOnce()
{
    if (!std::exchange(m_begun, true))
        begin();
}

void appendDigits(TextBuffer &text, qint64 number, int width)
{
    char *at = text.room(width) + width;
    text.end(at);
    for (int written = 0; written < width; ++written, number /= 10)
        *--at = char('0' + number % 10);
}

void appendIsoTime(TextBuffer &text, qint64 time)
{
    const auto [seconds, rest] = secondsAndRest(time);
    // Thousands of messages share a second, and to ask for the zone costs a look at its file.
    static thread_local LocalSecond local;
    if (local.seconds != seconds)
        local = localSecond(seconds);
    text += local.text;
    appendDigits(text, rest / 1000, 6);
    text += local.zone;
}

QByteArray isoTime(qint64 time)
{
    TextBuffer text;
    appendIsoTime(text, time);
    return text.toByteArray();
}

void appendIsoTimeUtc(TextBuffer &text, qint64 time)
{
    const auto [seconds, rest] = secondsAndRest(time);
    static thread_local std::pair<qint64, QByteArray> last;
    if (last.first != seconds || last.second.isEmpty()) {
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        last = {seconds, utc.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")).toLatin1()};
    }
    text += last.second;
    appendDigits(text, rest, 9);
    text += 'Z';
}

QByteArray shownPayload(const Message &message)
{
    if (isFrameKind(message.kind))
        return message.payload;
    const qsizetype lineEnd = message.payload.indexOf('\n');
    return lineEnd < 0 ? message.payload : message.payload.first(lineEnd);
}

const char *directionName(Direction direction)
{
    switch (direction) {
    case Direction::None:
        return "";
    case Direction::Sent:
        return "sent";
    case Direction::Received:
        return "received";
    }
    return "";
}

bool isPlainText(const Message &message) { return isPlainText(message.kind, message.payload); }

bool isPlainText(MessageKind kind, QByteArrayView payload)
{
    const bool isText = kind != MessageKind::Binary && kind != MessageKind::CloseFrame;
    return isText && !payload.contains('\0') && isValidUtf8(payload);
}

} // namespace wasclean

#include "ui/details/messageviews.h"

#include "app/base/datetime.h"
#include "app/base/numberlocale.h"
#include "app/base/translations.h"
#include "app/formats/closeframetext.h"
#include "app/formats/evidencetext.h"
#include "app/formats/views.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wasclean {

namespace {

// A text widget lays out a line as a whole, at up to 12 µs a character where fonts must be looked
// for, so one line of 1 MiB would freeze the window for seconds.
constexpr qsizetype longestShownLine = 4096;
constexpr qsizetype foldedLine = 512;
// And it needs half a kilobyte for each line.
constexpr qsizetype mostLinesOfPart = 131'072;

struct MessageViewsText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::MessageViews)
};

QString exactSize(qint64 bytes)
{
    const QString exact = MessageViewsText::tr("%1 byte(s)", nullptr, pluralForm(bytes))
                              .arg(QLocale().toString(bytes));
    return bytes < 1024 ? exact : QStringLiteral("%1 (%2)").arg(exact, sizeText(bytes));
}

bool hasMoreLines(QByteArrayView utf8, qsizetype most)
{
    qsizetype lines = 0;
    for (const char end : {'\n', '\r'}) {
        for (qsizetype at = utf8.indexOf(end); at >= 0 && lines <= most;
             at = utf8.indexOf(end, at + 1))
            ++lines;
    }
    return lines > most;
}

bool hasPartOfMoreLines(QByteArrayView utf8, qsizetype bytes)
{
    for (; utf8.size() > mostLinesOfPart; utf8 = utf8.sliced(std::min(bytes, utf8.size()))) {
        if (hasMoreLines(utf8.first(std::min(bytes, utf8.size())), mostLinesOfPart))
            return true;
    }
    return false;
}

/// How many bytes of a text a part has.
qsizetype textPartSize(const QByteArray &utf8)
{
    qsizetype bytes = maxViewBytes;
    while (hasPartOfMoreLines(utf8, bytes))
        bytes /= 2;
    return bytes;
}

/// Where a part of a text begins, if each has so many bytes: never within a character.
qsizetype partBegin(const QByteArray &utf8, int part, qsizetype bytes)
{
    qsizetype begin = std::min<qint64>(part * qint64(bytes), utf8.size());
    if (begin == utf8.size())
        return begin;
    for (int i = 0; i < 3 && begin > 0 && (quint8(utf8[begin]) & 0xc0) == 0x80; ++i)
        --begin;
    return begin;
}

void noteCut(ViewText &view, qint64 shown, qint64 all)
{
    if (shown < all)
        addNotice(view,
            MessageViewsText::tr("Only the first %1 of %2 is shown.")
                .arg(sizeText(shown), sizeText(all)));
}

void notePart(ViewText &view, qint64 from, qint64 to, qint64 all)
{
    if (from == 0)
        noteCut(view, to, all);
    else
        addNotice(view,
            MessageViewsText::tr("Bytes %1 to %2 of %3 are shown.")
                .arg(
                    QLocale().toString(from), QLocale().toString(to - 1), QLocale().toString(all)));
}

ViewText plainView(const Message &message, int part)
{
    const qsizetype bytes = textPartSize(message.payload);
    const qsizetype begin = partBegin(message.payload, part, bytes);
    const qsizetype end = partBegin(message.payload, part + 1, bytes);
    const auto shown = QByteArrayView(message.payload).sliced(begin, end - begin);
    ViewText view{QString::fromUtf8(shown), {}};
    notePart(view, begin, end, message.payload.size());
    if (message.kind != MessageKind::Text && !shown.isValidUtf8())
        addNotice(view,
            MessageViewsText::tr("This is not valid UTF-8. Invalid bytes are shown as \uFFFD."));
    return view;
}

ViewText jsonView(const Message &message)
{
    const qint64 size = message.payload.size();
    if (size > maxViewBytes) {
        return {{},
            MessageViewsText::tr(
                "The message is too large to be shown as JSON (%1; the limit is %2).")
                .arg(sizeText(size), sizeText(maxViewBytes))};
    }
    const JsonView json = reindentJson(message.payload);
    if (!json.ok)
        return {{}, MessageViewsText::tr("This is not valid JSON: %1.").arg(json.problem)};
    ViewText view{json.text, {}};
    // Indenting can make a text many times as long.
    if (view.text.size() > maxViewBytes) {
        view.text.truncate(std::max<qsizetype>(view.text.lastIndexOf(u'\n', maxViewBytes), 0));
        addNotice(view, MessageViewsText::tr("Only the beginning is shown."));
    }
    return view;
}

ViewText hexView(const Message &message, int part, qsizetype bytesInLine)
{
    const qint64 size = message.payload.size();
    const qint64 from = std::min(part * qint64(maxHexBytes), size);
    const qint64 to = std::min(from + maxHexBytes, size);
    ViewText view{hexLines(message.payload, from, to, bytesInLine), {}};
    notePart(view, from, to, size);
    return view;
}

ViewText eventView(const Message &message, MessageView view)
{
    const EventPayload event = EventPayload::read(message.payload);
    switch (view) {
    case MessageView::Evidence:
        return {evidenceText(event.evidence), {}};
    case MessageView::Request:
        return {requestText(event.evidence), {}};
    case MessageView::Response:
        return {responseText(event.evidence), {}};
    default:
        return {event.sentence, {}};
    }
}

ViewText unfoldedView(const Message &message, MessageView view, int part, qsizetype hexBytesInLine)
{
    if (!isFrameKind(message.kind)) {
        ViewText shown = eventView(message, view);
        const qsizetype all = shown.text.size();
        shown.text.truncate(maxViewBytes);
        if (shown.text.size() < all)
            addNotice(shown, MessageViewsText::tr("Only the beginning is shown."));
        return shown;
    }
    if (message.kind == MessageKind::CloseFrame && view == MessageView::Text)
        return {closeFrameText(message.payload), {}};
    switch (view) {
    case MessageView::Json:
        return jsonView(message);
    case MessageView::Hex:
        return hexView(message, part, hexBytesInLine);
    default:
        return plainView(message, part);
    }
}

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

void appendFolded(QString &folded, QStringView line)
{
    while (line.size() > foldedLine) {
        const qsizetype piece = foldedLine + (line[foldedLine].isLowSurrogate() ? 1 : 0);
        folded += line.first(piece);
        folded += u'\n';
        line = line.sliced(piece);
    }
    folded += line;
}

/// A whole text for each kind, as the order of the words differs between languages.
QString kindAndDirection(const Message &message)
{
    const bool isSent = message.direction == Direction::Sent;
    switch (message.kind) {
    case MessageKind::Text:
        return isSent ? MessageViewsText::tr("Text message sent")
                      : MessageViewsText::tr("Text message received");
    case MessageKind::Binary:
        return isSent ? MessageViewsText::tr("Binary message sent")
                      : MessageViewsText::tr("Binary message received");
    case MessageKind::Ping:
        return isSent ? MessageViewsText::tr("Ping sent") : MessageViewsText::tr("Ping received");
    case MessageKind::Pong:
        return isSent ? MessageViewsText::tr("Pong sent") : MessageViewsText::tr("Pong received");
    case MessageKind::CloseFrame:
        return isSent ? MessageViewsText::tr("Close frame sent")
                      : MessageViewsText::tr("Close frame received");
    case MessageKind::Open:
        return MessageViewsText::tr("Open");
    case MessageKind::Error:
        return MessageViewsText::tr("Error");
    case MessageKind::Close:
        return MessageViewsText::tr("Close");
    case MessageKind::Note:
        return MessageViewsText::tr("Note");
    }
    return {};
}

} // namespace

QString viewName(MessageView view)
{
    switch (view) {
    case MessageView::Text:
        return MessageViewsText::tr("Text");
    case MessageView::Json:
        return MessageViewsText::tr("JSON");
    case MessageView::Hex:
        return MessageViewsText::tr("Hex");
    case MessageView::Evidence:
        return MessageViewsText::tr("Evidence");
    case MessageView::Request:
        return MessageViewsText::tr("Request");
    case MessageView::Response:
        return MessageViewsText::tr("Response");
    }
    return {};
}

QList<MessageView> viewsOf(const Message &message)
{
    if (message.kind == MessageKind::CloseFrame)
        return {MessageView::Text, MessageView::Hex};
    if (isFrameKind(message.kind))
        return {MessageView::Text, MessageView::Json, MessageView::Hex};
    if (EventPayload::read(message.payload).evidence.isEmpty())
        return {MessageView::Text};
    if (message.kind == MessageKind::Open)
        return {MessageView::Request, MessageView::Response, MessageView::Evidence};
    return {MessageView::Evidence, MessageView::Request, MessageView::Response};
}

MessageView firstViewOf(const Message &message)
{
    return message.kind == MessageKind::Binary ? MessageView::Hex : viewsOf(message).first();
}

QString headerText(const Message &message)
{
    QStringList parts{kindAndDirection(message),
        dateTimeOf(message.time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))};
    if (isFrameKind(message.kind)) {
        parts.append(exactSize(message.payload.size()));
        parts.append(MessageViewsText::tr("%1 frame(s)", nullptr, pluralForm(message.frames))
                         .arg(QLocale().toString(message.frames)));
        const QString wire = exactSize(qint64(message.wireBytes));
        parts.append(message.compressed
                ? MessageViewsText::tr("compressed to %1 on the wire").arg(wire)
                : MessageViewsText::tr("%1 on the wire").arg(wire));
    }
    if (message.late)
        parts.append(MessageViewsText::tr("arrived after close(): a browser would not deliver it"));
    return parts.join(QStringLiteral(" · "));
}

int partCount(const Message &message, MessageView view)
{
    const bool hasParts = view == MessageView::Text || view == MessageView::Hex;
    if (!isFrameKind(message.kind) || !hasParts)
        return 1;
    const qint64 bytes = view == MessageView::Hex ? maxHexBytes : textPartSize(message.payload);
    return int(std::max<qint64>(1, (message.payload.size() + bytes - 1) / bytes));
}

ViewText viewText(const Message &message, MessageView view, int part, qsizetype hexBytesInLine)
{
    ViewText shown = unfoldedView(message, view, part, hexBytesInLine);
    if (foldLongLines(shown.text))
        addNotice(shown, foldedLinesNotice());
    return shown;
}

QString wholeText(const Message &message, MessageView view)
{
    const PlainNumbers inAllLocales;
    if (!isFrameKind(message.kind))
        return eventView(message, view).text;
    if (view == MessageView::Hex)
        return QString::fromLatin1(message.payload.toHex(' '));
    if (message.kind == MessageKind::CloseFrame)
        return closeFrameText(message.payload);
    // Indenting can make a text more than sixty times as long.
    const bool isIndented = view == MessageView::Json && message.payload.size() <= maxViewBytes;
    const JsonView json = isIndented ? reindentJson(message.payload) : JsonView();
    return json.ok ? json.text : QString::fromUtf8(message.payload);
}

void addNotice(ViewText &view, const QString &sentence)
{
    if (!view.notice.isEmpty())
        view.notice += u' ';
    view.notice += sentence;
}

QString foldedLinesNotice()
{
    return MessageViewsText::tr("Lines of more than %1 characters are wrapped.")
        .arg(QLocale().toString(longestShownLine));
}

bool foldLongLines(QString &text)
{
    bool isFolded = false;
    QString folded;
    folded.reserve(text.size() + text.size() / foldedLine + 1);
    for (auto at = text.cbegin(); at != text.cend();) {
        const auto end = std::find_if(at, text.cend(), &isLineEnd);
        const QStringView line(at, end);
        isFolded = isFolded || line.size() > longestShownLine;
        if (line.size() > longestShownLine)
            appendFolded(folded, line);
        else
            folded += line;
        at = std::find_if_not(end, text.cend(), &isLineEnd);
        folded += QStringView(end, at);
    }
    if (isFolded)
        text = folded;
    return isFolded;
}

} // namespace wasclean

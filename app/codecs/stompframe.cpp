#include "app/codecs/stompframe.h"

#include "app/codecs/codectext.h"

namespace wasclean {

namespace {

constexpr const char *stompCommands[]
    = {"CONNECT", "STOMP", "CONNECTED", "SEND", "SUBSCRIBE", "UNSUBSCRIBE", "ACK", "NACK", "BEGIN",
        "COMMIT", "ABORT", "DISCONNECT", "MESSAGE", "RECEIPT", "ERROR"};

/// The line from `at` without its end; `at` is behind the end then, or -1 when there is none.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const qsizetype end = text.indexOf('\n', at);
    QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? -1 : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Undoes the escapes \n, \c, \\ and \r; others are left as they are.
QByteArray unescapedHeader(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const char plain = next == 'n' ? '\n'
            : next == 'c'              ? ':'
            : next == 'r'              ? '\r'
            : next == '\\'             ? '\\'
                                       : '\0';
        result += plain ? plain : text[i];
        i += plain ? 1 : 0;
    }
    return result;
}

bool isStompCommand(QByteArrayView command)
{
    return std::any_of(std::begin(stompCommands), std::end(stompCommands),
        [command](const char *known) { return command == QByteArrayView(known); });
}

/// Reads the headers; `at` is where the body begins then, or -1 when they do not end.
void readHeaders(QByteArrayView text, qsizetype &at, StompFrame &frame, StompEscapes escapes)
{
    const bool hasEscapes = escapes == StompEscapes::InHeaders && frame.command != "CONNECT"
        && frame.command != "CONNECTED";
    while (at >= 0) {
        const qsizetype start = at;
        const QByteArrayView line = takeLine(text, at);
        if (line.isEmpty() && at >= 0)
            return;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            if (at >= 0 && frame.fault.isEmpty()) {
                frame.fault = CodecText::tr(
                    "a header has no colon (STOMP 1.2, augmented BNF), or the empty line before "
                    "the body is missing");
                frame.faultAt = start;
            }
            continue;
        }
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1);
        frame.headers.append(hasEscapes ? StompHeader{unescapedHeader(name), unescapedHeader(value)}
                                        : StompHeader{name.toByteArray(), value.toByteArray()});
    }
}

/// Finds where the body ends; `at` is behind the 00 then.
void readBody(QByteArrayView text, qsizetype &at, StompFrame &frame)
{
    bool isNumber = false;
    const qint64 length = frame.header("content-length").toLongLong(&isNumber);
    const bool hasLength = isNumber && length >= 0;
    if (hasLength && length < text.size() - at && text[at + qsizetype(length)] == '\0') {
        frame.body = text.sliced(at, qsizetype(length));
        frame.isComplete = true;
        at += qsizetype(length) + 1;
        return;
    }
    const qsizetype left = text.size() - at;
    const qsizetype end = text.indexOf('\0', at);
    if (hasLength && length >= left) {
        frame.body = text.sliced(at, end < 0 ? left : end - at);
        frame.fault = CodecText::tr("content-length is %1, but only %2 follow (STOMP 1.2, header "
                                    "content-length)")
                          .arg(QString::number(length), shownSize(left));
        frame.faultAt = at;
        frame.cutBodySize = left;
        at = text.size();
        return;
    }
    frame.isComplete = end >= 0;
    frame.body = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    if (!frame.isComplete)
        frame.fault = CodecText::tr(
            "the byte 00 that ends a frame is missing, so the receiver waits for more (STOMP 1.2, "
            "STOMP frames)");
    else if (hasLength && frame.fault.isEmpty())
        frame.fault = CodecText::tr("content-length is %1, but the body has %2 (STOMP 1.2, header "
                                    "content-length)")
                          .arg(QString::number(length), shownSize(frame.body.size()));
    if (frame.faultAt < 0 && !frame.fault.isEmpty())
        frame.faultAt = at;
}

} // namespace

StompFrame readStompFrame(QByteArrayView text, qsizetype &at, StompEscapes escapes)
{
    StompFrame frame;
    const qsizetype start = at;
    frame.command = takeLine(text, at).toByteArray();
    if (!isStompCommand(frame.command)) {
        frame.fault = CodecText::tr("“%1” is no STOMP command").arg(shownText(frame.command));
        frame.faultAt = start;
    }
    if (at >= 0)
        readHeaders(text, at, frame, escapes);
    if (at < 0)
        at = text.size();
    readBody(text, at, frame);
    return frame;
}

bool startsStompFrame(QByteArrayView text, QByteArrayView command)
{
    return text.startsWith(command)
        && (text.sliced(command.size()).startsWith('\n')
            || text.sliced(command.size()).startsWith("\r\n"));
}

bool startsStompFrame(QByteArrayView text)
{
    return std::any_of(std::begin(stompCommands), std::end(stompCommands),
        [text](const char *command) { return startsStompFrame(text, command); });
}

bool mayStartStompFrame(QByteArrayView text)
{
    const bool isBeginning = std::any_of(std::begin(stompCommands), std::end(stompCommands),
        [line = text.endsWith('\r') ? text.chopped(1) : text](
            const char *command) { return QByteArrayView(command).startsWith(line); });
    return isBeginning || startsStompFrame(text);
}

qsizetype skipStompLineEnds(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == '\n' || text[at] == '\r'))
        ++at;
    return at;
}

} // namespace wasclean

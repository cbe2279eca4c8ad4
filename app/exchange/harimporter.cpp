#include "app/exchange/harimporter.h"

#include "app/connection/options.h"
#include "app/wire/frame.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace wasclean {

namespace {

using Token = JsonScanner::Token;

std::optional<MessageKind> kindOf(int opcode)
{
    switch (opcode) {
    case OpText:
        return MessageKind::Text;
    case OpBinary:
    case OpContinuation:
        return MessageKind::Binary;
    case OpPing:
        return MessageKind::Ping;
    case OpPong:
        return MessageKind::Pong;
    default:
        return {};
    }
}

/// What one unit of a time is, as a power of ten of nanoseconds. Chrome and mitmproxy write
/// seconds since 1970, Playwright milliseconds; no two of them can be the same moment.
int exponentOf(double time)
{
    if (time >= 1e17)
        return 0;
    if (time >= 1e14)
        return 3;
    return time >= 1e11 ? 6 : 9;
}

/// Times below are counted from the start of the connection.
constexpr double earliestDate = 1e8;

} // namespace

void HarImporter::read(QByteArrayView bytes)
{
    m_size = bytes.size();
    JsonWalker walker(bytes);
    bool hasLog = false;
    QByteArray name;
    if (walker.token() == Token::BeginObject) {
        while (!isStopped() && walker.nextMember(name)) {
            const bool isLog = name == "log" && walker.token() == Token::BeginObject;
            hasLog = hasLog || isLog;
            if (isLog)
                readLog(walker);
            else
                walker.skip();
        }
    }
    if (isStopped())
        return;
    if (walker.failed())
        complain(tr("The file is broken at %1. What stands before is kept.").arg(walker.problem()));
    else if (!hasLog)
        complain(tr("This is not a HAR file: there is no \"log\" in it."));
    else if (m_connections == 0)
        complain(tr("There is no WebSocket connection in this HAR file."));
}

void HarImporter::readLog(JsonWalker &walker)
{
    QByteArray name;
    while (!isStopped() && walker.nextMember(name)) {
        if (name == "entries" && walker.token() == Token::BeginArray)
            readEntries(walker);
        else
            walker.skip();
    }
}

void HarImporter::readEntries(JsonWalker &walker)
{
    for (m_index = 0; !isStopped() && walker.nextElement(); ++m_index) {
        if (walker.token() != Token::BeginObject) {
            complain(tr("%1 is not an object.").arg(entryPath()));
            walker.skip();
            continue;
        }
        takeEntry(HarEntry::read(walker));
        report(walker.position(), m_size);
    }
}

void HarImporter::takeEntry(const HarEntry &entry)
{
    HarConnection connection = HarConnection::of(entry);
    if (!connection.isWebSocket)
        return;
    ++m_connections;
    m_startTime = connection.startTime;
    m_lastTime = connection.startTime;
    m_lastError.clear();
    m_hasCloseRow = entry.closeRow.startsWith('{');
    const bool isOwn = takeOwnRow(MessageKind::Open, entry.openRow) || m_hasCloseRow;
    if (!isOwn && connection.opened)
        put(harOpenRow(connection));
    if (entry.messages.startsWith('['))
        takeMessages(entry.messages);
    if (!connection.attachment.isEmpty())
        takeAttachment(connection.attachment);
    if (!m_lastError.isEmpty())
        connection.failure = QString::fromUtf8(m_lastError);
    if (!takeOwnRow(MessageKind::Close, entry.closeRow))
        takeEnd(entry, connection);
}

bool HarImporter::takeOwnRow(MessageKind kind, QByteArrayView json)
{
    if (!json.startsWith('{'))
        return false;
    Message row;
    row.kind = kind;
    JsonWalker walker(json);
    QByteArray name;
    while (walker.nextMember(name)) {
        const QByteArray value = jsonStringValue(walker.skip());
        if (name == "time")
            row.time = value.toLongLong();
        else if (name == "payload")
            row.payload = value;
    }
    m_lastTime = row.time;
    put(row);
    return true;
}

void HarImporter::takeMessages(QByteArrayView array)
{
    JsonWalker walker(array);
    for (qint64 i = 0; !isStopped() && walker.nextElement(); ++i) {
        const QString place = QStringLiteral("%1._webSocketMessages[%2]").arg(entryPath()).arg(i);
        takeMessage(walker, place);
    }
}

/// Playwright can write the messages into a file of their own, a line for each.
void HarImporter::takeAttachment(const QString &name)
{
    const QString path = QDir::cleanPath(m_folder + u'/' + name);
    const bool inside = QDir::isRelativePath(name) && path.startsWith(m_folder + u'/');
    QFile file(path);
    if (!inside || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        complain(tr("The messages of %1 are in the file \"%2\", which is not there beside the HAR "
                    "file. If the HAR came in a ZIP archive, unpack all of it.")
                     .arg(entryPath(), name));
        return;
    }
    qint64 number = 0;
    while (!isStopped() && !file.atEnd()) {
        const QByteArray line = file.readLine();
        ++number;
        JsonWalker walker(line);
        if (!line.trimmed().isEmpty())
            takeMessage(walker, tr("%1, line %2").arg(name, QString::number(number)));
    }
}

void HarImporter::takeMessage(JsonWalker &walker, const QString &place)
{
    if (walker.token() != Token::BeginObject) {
        walker.skip();
        complain(tr("%1 is not an object.").arg(place));
        return;
    }
    const Raw raw = readRaw(walker);
    // The one in which the file breaks off may lack anything.
    if (!walker.failed())
        putRaw(raw, place);
    else if (walker.position() > 0 && !place.startsWith(entryPath()))
        complain(tr("%1 is not JSON.").arg(place));
}

HarImporter::Raw HarImporter::readRaw(JsonWalker &walker)
{
    Raw raw;
    QByteArray name;
    while (walker.nextMember(name)) {
        const bool isString = walker.token() == Token::String;
        const QByteArrayView value = walker.skip();
        if (walker.failed())
            break;
        if (name == "type" && isString) {
            raw.type = jsonStringValue(value);
        } else if (name == "time") {
            raw.time = isString ? value.sliced(1, value.size() - 2) : value;
        } else if (name == "opcode") {
            raw.opcode = int(value.toByteArray().toDouble());
        } else if (name == "data" && isString) {
            raw.data = value;
            raw.hasData = true;
        } else if (name == "_wascleanLate") {
            raw.late = value == "true";
        } else if (name == "_wascleanEncoding") {
            raw.encoded = value == "\"base64\"";
        } else if (name == "_wascleanFrames") {
            raw.frames = value.toByteArray().toUInt();
        }
    }
    return raw;
}

void HarImporter::putRaw(const Raw &raw, const QString &place)
{
    const bool isEvent = raw.type == "error" || raw.type == "note";
    const auto kind = kindOf(raw.opcode);
    if (!raw.hasData || (!isEvent && raw.type != "send" && raw.type != "receive")
        || (!isEvent && !kind && raw.opcode != OpClose)) {
        complain(tr("%1 is not a message: type, opcode or data is missing or unknown.").arg(place));
        return;
    }
    m_lastTime = timeOf(raw.time, place);
    Message message;
    message.time = m_lastTime;
    message.payload = payloadOf(raw, place);
    if (raw.opcode == OpClose && !isEvent) {
        putCloseFrame(raw, message.payload);
        return;
    }
    message.late = raw.late;
    if (isEvent) {
        message.kind = raw.type == "error" ? MessageKind::Error : MessageKind::Note;
        m_lastError = raw.type == "error" ? message.payload : m_lastError;
    } else {
        message.kind = *kind;
        message.direction = raw.type == "send" ? Direction::Sent : Direction::Received;
        message.frames = raw.frames;
    }
    put(message);
}

QByteArray HarImporter::payloadOf(const Raw &raw, const QString &place)
{
    QByteArray data = jsonStringValue(raw.data);
    const bool isText = raw.opcode == OpText || raw.type == "error" || raw.type == "note";
    if (isText && !raw.encoded)
        return data;
    const auto decoded
        = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        return *decoded;
    complain(tr("The data of %1 is not base64; it is kept as it stands.").arg(place));
    return data;
}

void HarImporter::putCloseFrame(const Raw &raw, const QByteArray &body)
{
    if (m_hasCloseRow)
        return;
    const bool hasCode = body.size() >= 2;
    const int code
        = hasCode ? static_cast<uchar>(body[0]) << 8 | static_cast<uchar>(body[1]) : 1005;
    const QString text
        = QStringLiteral("%1 %2 %3")
              .arg(QString::number(code), closeCodeName(code), QString::fromUtf8(body.mid(2)));
    putNote(raw.type == "send" ? tr("A Close frame was sent: %1").arg(text.trimmed())
                               : tr("A Close frame was received: %1").arg(text.trimmed()));
}

void HarImporter::putNote(const QString &sentence)
{
    Message note;
    note.time = m_lastTime;
    note.payload = sentence.toUtf8();
    put(note);
}

void HarImporter::takeEnd(const HarEntry &entry, const HarConnection &connection)
{
    const QJsonObject recorded = harRecordedClose(entry.webSocketClose);
    if (!recorded.isEmpty()) {
        put(harCloseRow(connection, recorded, m_lastTime));
    } else if (!connection.opened && !entry.openRow.startsWith('{')) {
        if (m_lastError.isEmpty())
            put(harErrorRow(connection, m_lastTime));
        put(harCloseRow(connection, harRefusal(connection), m_lastTime));
    } else if (!entry.openRow.startsWith('{')) {
        putNote(tr("The HAR file does not say how this connection ended."));
    }
}

qint64 HarImporter::timeOf(QByteArrayView text, const QString &place)
{
    bool isNumber = false;
    const double value = text.toByteArray().toDouble(&isNumber);
    // Playwright writes -1 when it was told to leave times out.
    if (isNumber && value < 0)
        return m_lastTime;
    const auto time = isNumber ? toNanoseconds(text, exponentOf(value))
                               : std::optional(isoToNanoseconds(QString::fromUtf8(text)));
    if (!time || (!isNumber && *time == 0)) {
        complain(tr("%1 has no time; the time before it is taken.").arg(place));
        return m_lastTime;
    }
    return value < earliestDate && isNumber ? m_startTime + *time : *time;
}

QString HarImporter::entryPath() const { return QStringLiteral("log.entries[%1]").arg(m_index); }

} // namespace wasclean

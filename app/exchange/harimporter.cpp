#include "app/exchange/harimporter.h"

#include "app/base/filelines.h"
#include "app/wire/frames/frame.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace wasclean {

namespace {

using Token = JsonScanner::Token;

/// Of a data frame, a Ping or a Pong.
MessageKind kindOf(int opcode)
{
    switch (opcode) {
    case OpText:
        return MessageKind::Text;
    case OpPing:
        return MessageKind::Ping;
    case OpPong:
        return MessageKind::Pong;
    case OpClose:
        return MessageKind::CloseFrame;
    default:
        return MessageKind::Binary;
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

/// Entries of our own have the rows of open and close, unless these were not exported.
bool isOwnCreator(QByteArrayView creator)
{
    const QByteArray json = creator.toByteArray();
    return QJsonDocument::fromJson(json).object().value(QLatin1String("name")).toString()
        == QLatin1String("Wasclean");
}

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
        complain(
            tr("The file is not valid JSON at %1. The messages before that point were imported.")
                .arg(walker.problem()));
    else if (!hasLog)
        complain(tr("This is not a HAR file: it has no “log”."));
    else if (m_connections == 0)
        complain(tr("There is no WebSocket connection in this HAR file."));
}

void HarImporter::readLog(JsonWalker &walker)
{
    QByteArray name;
    QByteArrayView notes;
    while (!isStopped() && walker.nextMember(name)) {
        if (name == "entries" && walker.token() == Token::BeginArray)
            readEntries(walker);
        else if (name == "creator")
            m_isOwn = isOwnCreator(walker.skip());
        else if (name == "_wascleanNotes")
            notes = walker.skip();
        else
            walker.skip();
    }
    beginNotes(notes, QStringLiteral("log._wascleanNotes"));
    addNotes(std::numeric_limits<qint64>::max());
}

void HarImporter::readEntries(JsonWalker &walker)
{
    for (m_index = 0; !isStopped() && walker.nextElement(); ++m_index) {
        if (walker.token() != Token::BeginObject) {
            complain(tr("%1 is not an object.").arg(entryPath()));
            walker.skip();
            continue;
        }
        const HarEntry entry = HarEntry::read(walker);
        // The entry in which the file breaks off may lack anything.
        importEntry(entry, !walker.failed());
        report(walker.position(), m_size);
    }
}

void HarImporter::importEntry(const HarEntry &entry, bool isWhole)
{
    HarConnection connection = HarConnection::of(entry, entryPath());
    if (!connection.isWebSocket)
        return;
    ++m_connections;
    m_startTime = connection.startTime;
    m_lastTime = connection.startTime;
    m_lastError.clear();
    m_hasCloseRow = entry.closeRow.startsWith('{');
    if (isWhole && !connection.problem.isEmpty())
        complain(connection.problem);
    beginNotes(entry.notes, entryPath() + QStringLiteral("._wascleanNotes"));
    addNotes(-1);
    const bool isOwn = importOwnRow(MessageKind::Open, entry.openRow) || m_hasCloseRow || m_isOwn;
    if (!isOwn && connection.opened)
        put(harOpenRow(connection));
    if (entry.messages.startsWith('['))
        importMessages(entry.messages);
    else if (!entry.messages.isEmpty())
        complain(tr("%1._webSocketMessages is not an array.").arg(entryPath()));
    addNotes(std::numeric_limits<qint64>::max());
    if (!connection.attachment.isEmpty())
        importAttachment(connection.attachment);
    if (!m_lastError.isEmpty())
        connection.failure = QString::fromUtf8(m_lastError);
    if (!importOwnRow(MessageKind::Close, entry.closeRow) && !isOwn)
        importEnd(entry, connection);
}

bool HarImporter::importOwnRow(MessageKind kind, QByteArrayView json)
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

void HarImporter::importMessages(QByteArrayView array)
{
    JsonWalker walker(array);
    for (qint64 i = 0; !isStopped() && walker.nextElement(); ++i) {
        addNotes(i);
        const QString place = QStringLiteral("%1._webSocketMessages[%2]").arg(entryPath()).arg(i);
        if (auto message = HarMessage::read(walker, place))
            putMessage(*message, place);
    }
}

/// Puts the notes that are in front of so many messages, or more.
void HarImporter::addNotes(qint64 messages)
{
    while (!isStopped() && m_note && m_note->before <= messages) {
        putMessage(*m_note, m_notesPlace);
        m_note = nextNote();
    }
}

std::optional<HarMessage> HarImporter::nextNote()
{
    if (!m_notes || !m_notes->nextElement())
        return {};
    return HarMessage::readNote(*m_notes, m_notesPlace);
}

void HarImporter::beginNotes(QByteArrayView array, const QString &place)
{
    m_notesPlace = place;
    m_notes.reset();
    if (array.startsWith('['))
        m_notes.emplace(array);
    m_note = nextNote();
}

/// Playwright can write the messages into a file of their own, a line for each.
void HarImporter::importAttachment(const QString &name)
{
    // A link must not lead out of the folder either.
    const QString folder = QFileInfo(m_folder).canonicalFilePath();
    const QString path = QFileInfo(QDir(folder).filePath(name)).canonicalFilePath();
    if (!QDir::isRelativePath(name) || !path.startsWith(folder + u'/')) {
        complain(tr("The messages of %1 are in the file “%2”, which is not in the HAR file's "
                    "folder. If the HAR file came in a ZIP archive, unpack the whole archive.")
                     .arg(entryPath(), name));
        return;
    }
    auto file = RegularFile::open(path);
    if (!file) {
        complain(file.problem);
        return;
    }
    FileLines lines(*file.value);
    while (!isStopped() && lines.next()) {
        if (!lines.line().trimmed().isEmpty())
            importLine(lines.line(), tr("%1, line %2").arg(name, QString::number(lines.number())));
    }
    if (lines.isTooLong())
        complain(tr("%1 has a line that is too long.").arg(name));
    else if (const QString problem = file->problem(); !problem.isEmpty())
        complain(problem);
}

void HarImporter::importLine(QByteArrayView line, const QString &place)
{
    JsonWalker walker(line);
    if (auto message = HarMessage::read(walker, place))
        putMessage(*message, place);
    else
        complain(tr("%1 is not valid JSON.").arg(place));
}

void HarImporter::putMessage(HarMessage &raw, const QString &place)
{
    if (!raw.problem.isEmpty()) {
        complain(raw.problem);
        return;
    }
    m_lastTime = timeOf(raw.time, place);
    Message message;
    message.time = m_lastTime;
    message.payload = raw.payload(place);
    message.late = raw.isLate;
    if (!raw.complaint.isEmpty())
        complain(raw.complaint);
    if (!raw.remark.isEmpty())
        remark(raw.remark);
    if (raw.isEvent()) {
        const bool isError = raw.type == HarMessage::Type::Error;
        message.kind = isError ? MessageKind::Error : MessageKind::Note;
        m_lastError = isError ? message.payload : m_lastError;
    } else {
        message.kind = kindOf(raw.opcode);
        message.direction
            = raw.type == HarMessage::Type::Sent ? Direction::Sent : Direction::Received;
        message.frames = raw.frames;
    }
    put(message);
}

void HarImporter::putNote(const QString &sentence)
{
    Message note;
    note.time = m_lastTime;
    note.payload = sentence.toUtf8();
    put(note);
}

void HarImporter::importEnd(const HarEntry &entry, const HarConnection &connection)
{
    const QJsonObject recorded = harRecordedClose(entry.webSocketClose);
    if (!recorded.isEmpty()) {
        put(harCloseRow(connection, recorded, m_lastTime));
    } else if (!connection.opened) {
        if (m_lastError.isEmpty())
            put(harErrorRow(connection, m_lastTime));
        put(harCloseRow(connection, harRefusal(connection), m_lastTime));
    } else {
        putNote(tr("The HAR file does not show how this connection ended."));
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
        complain(tr("%1 has no valid time, so the time of the row before it was used.").arg(place));
        return m_lastTime;
    }
    return value < earliestDate && isNumber ? m_startTime + *time : *time;
}

QString HarImporter::entryPath() const { return QStringLiteral("log.entries[%1]").arg(m_index); }

} // namespace wasclean

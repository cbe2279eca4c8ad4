#include "app/exchange/harexporter.h"

#include "app/base/version.h"
#include "app/exchange/harfacts.h"
#include "app/formats/evidencetext.h"
#include "app/formats/jsontext.h"
#include "app/wire/frames/frame.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// What Chrome writes for rows that were no frames.
constexpr int noOpcode = -1;

void appendSeconds(TextBuffer &text, qint64 time)
{
    constexpr quint64 second = 1'000'000'000;
    const bool negative = time < 0;
    const quint64 amount = negative ? 0 - quint64(time) : quint64(time);
    if (negative)
        text += '-';
    text.appendNumber(amount / second);
    text += '.';
    appendDigits(text, qint64(amount % second), 9);
}

/// The payload as a JSON string, in base64 unless it is plain text.
void appendData(TextBuffer &json, const QByteArray &payload, bool plain)
{
    if (plain)
        appendJsonString(json, payload);
    else
        json += '"' + payload.toBase64() + '"';
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int opcodeOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return OpText;
    case MessageKind::Binary:
        return OpBinary;
    case MessageKind::Ping:
        return OpPing;
    case MessageKind::Pong:
        return OpPong;
    case MessageKind::CloseFrame:
        return OpClose;
    case MessageKind::Open:
    case MessageKind::Error:
    case MessageKind::Close:
    case MessageKind::Note:
        break;
    }
    return noOpcode;
}

const char *typeOf(const Message &message)
{
    if (!isFrameKind(message.kind))
        return "error";
    return message.direction == Direction::Sent ? "send" : "receive";
}

/// The body of a Close frame (RFC 6455 5.5.1).
QByteArray closeBody(const QJsonObject &frame)
{
    const int code = frame.value(QLatin1String("code")).toInt();
    if (code == 1005)
        return {};
    QByteArray body;
    body += char(code >> 8);
    body += char(code & 0xFF);
    return body + frame.value(QLatin1String("reason")).toString().toUtf8();
}

} // namespace

HarExporter::EventRow HarExporter::EventRow::of(const Message &message)
{
    return {true, message.time, message.payload, EventPayload::read(message.payload).evidence};
}

QByteArray HarExporter::EventRow::toJson() const
{
    return "{\"time\":\"" + QByteArray::number(time)
        + "\",\"payload\":" + jsonString(soundUtf8(payload)) + '}';
}

void HarExporter::begin()
{
    text() += "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Wasclean\",\"version\":"
              "\""
        + versionNumber().toUtf8() + "\"},\"pages\":[],\"entries\":[";
}

void HarExporter::add(const Message &message)
{
    if (message.kind == MessageKind::Note) {
        addNote(message);
        return;
    }
    if (message.kind == MessageKind::Open && m_inEntry)
        endEntry();
    if (!m_inEntry)
        beginEntry(message.time);
    m_lastTime = message.time;
    if (message.kind == MessageKind::Open) {
        m_open = EventRow::of(message);
    } else if (message.kind == MessageKind::Close) {
        m_close = EventRow::of(message);
        // Captures of format 1 have no rows for them.
        if (!m_anyCloseFrame)
            addCloseFrames();
        endEntry();
    } else {
        m_anyCloseFrame = m_anyCloseFrame || message.kind == MessageKind::CloseFrame;
        addMessage(message);
    }
}

void HarExporter::end()
{
    if (m_inEntry)
        endEntry();
    text() += ']';
    writeNotes();
    text() += "}}\n";
}

void HarExporter::beginEntry(qint64 time)
{
    text() += m_anyEntry ? ",\n" : "\n";
    text() += "{\"_resourceType\":\"websocket\",\"_webSocketMessages\":[";
    m_inEntry = true;
    m_anyEntry = true;
    m_messages = 0;
    m_anyCloseFrame = false;
    m_startTime = time;
    m_open = {};
    m_close = {};
}

void HarExporter::endEntry()
{
    m_inEntry = false;
    text() += ']';
    writeNotes();
    text() += ',';
    writeFacts();
    text() += '}';
    writeHops();
}

/// The requests that were redirected before; they come behind the connection that they led to, as
/// they are known only then.
void HarExporter::writeHops()
{
    const QJsonObject &evidence = m_close.seen ? m_close.evidence : m_open.evidence;
    const qint64 started = evidenceNumber(evidence, "startTime");
    for (const QJsonValue &value : evidence.value(QLatin1String("hops")).toArray()) {
        QJsonObject hop = value.toObject();
        hop.insert(QLatin1String("url"), hop.value(QLatin1String("from")));
        text() += ",\n{\"_resourceType\":\"redirect\",\"cache\":{},\"request\":"
            + compact(harRequest(hop)) + ",\"response\":" + compact(harResponse(hop))
            + ",\"startedDateTime\":\"" + isoTime(started > 0 ? started : m_startTime)
            + "\",\"time\":0,\"timings\":{\"send\":0,\"wait\":0,\"receive\":0}}";
    }
}

void HarExporter::addMessage(const Message &message)
{
    const int opcode = opcodeOf(message.kind);
    const bool asText = message.kind == MessageKind::Text || opcode == noOpcode;
    const bool plain = asText && isPlainText(message);
    beginMessage(typeOf(message), message.time, opcode);
    appendData(text(), message.payload, plain);
    if (asText && !plain)
        text() += ",\"_wascleanEncoding\":\"base64\"";
    if (message.late)
        text() += ",\"_wascleanLate\":true";
    if (message.frames > 1) {
        text() += ",\"_wascleanFrames\":";
        text().appendNumber(message.frames);
    }
    text() += '}';
}

/// A note is no message, and what other programs read from "_webSocketMessages" has no word for it.
void HarExporter::addNote(const Message &note)
{
    const bool plain = isPlainText(note);
    TextBuffer json;
    json += m_notes.isEmpty() ? "\n" : ",\n";
    json += "{\"time\":";
    appendSeconds(json, note.time);
    json += ",\"before\":";
    json.appendNumber(m_inEntry ? m_messages : -1);
    json += ",\"data\":";
    appendData(json, note.payload, plain);
    json += plain ? "}" : ",\"_wascleanEncoding\":\"base64\"}";
    m_notes.append(json.toByteArray());
}

void HarExporter::writeNotes()
{
    if (m_notes.isEmpty())
        return;
    text() += ",\"_wascleanNotes\":[";
    while (!m_notes.isEmpty()) {
        text() += m_notes.takeFirst();
        flush();
    }
    text() += ']';
}

void HarExporter::addCloseFrames()
{
    struct Frame
    {
        const char *type;
        QJsonObject facts;
        qint64 time;
    };

    std::vector<Frame> frames;
    for (const auto &[name, type] :
        {std::pair("sentClose", "send"), {"receivedClose", "receive"}}) {
        const QJsonObject facts = m_close.evidence.value(QLatin1String(name)).toObject();
        if (!facts.isEmpty())
            frames.push_back({type, facts, evidenceNumber(facts, "time")});
    }
    std::sort(frames.begin(), frames.end(),
        [](const Frame &a, const Frame &b) { return a.time < b.time; });
    for (const Frame &frame : frames) {
        beginMessage(frame.type, frame.time, OpClose);
        appendData(text(), closeBody(frame.facts), false);
        text() += '}';
    }
}

/// Up to the value of "data".
void HarExporter::beginMessage(const char *type, qint64 time, int opcode)
{
    TextBuffer &json = text();
    json += m_messages++ > 0 ? ",\n{\"type\":\"" : "\n{\"type\":\"";
    json += type;
    json += "\",\"time\":";
    appendSeconds(json, time);
    json += ",\"opcode\":";
    json.appendNumber(opcode);
    json += ",\"data\":";
}

void HarExporter::writeFacts()
{
    const QJsonObject &evidence = m_close.seen ? m_close.evidence : m_open.evidence;
    const qint64 started = evidenceNumber(evidence, "startTime");
    const qint64 from = started > 0 ? started : m_startTime;
    const QJsonObject close = evidence.value(QLatin1String("close")).toObject();
    if (!close.isEmpty())
        text() += "\"_wascleanClose\":" + compact(close) + ',';
    if (m_open.seen)
        text() += "\"_wascleanOpenRow\":" + m_open.toJson() + ',';
    if (m_close.seen)
        text() += "\"_wascleanCloseRow\":" + m_close.toJson() + ',';
    text() += "\"cache\":{},\"request\":" + compact(harRequest(evidence))
        + ",\"response\":" + compact(harResponse(evidence));
    const QString peer = evidence.value(QLatin1String("peer")).toString();
    if (!peer.isEmpty())
        text() += ",\"serverIPAddress\":" + jsonString(peer.section(u':', 0, -2).toUtf8());
    text() += ",\"startedDateTime\":\"" + isoTime(from) + "\",\"time\":"
        + QByteArray::number(std::max(double(m_lastTime) - double(from), 0.0) / 1e6, 'f', 3)
        + ",\"timings\":" + compact(harTimings(evidence));
}

} // namespace wasclean

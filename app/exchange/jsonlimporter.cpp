#include "app/exchange/jsonlimporter.h"

#include "app/base/filelines.h"
#include "app/exchange/jsonlexporter.h"
#include "app/formats/preview.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace wasclean {

namespace {

std::optional<MessageKind> kindNamed(const QByteArray &name)
{
    for (int kind = 0; kind <= int(lastMessageKind); ++kind) {
        if (name == kindName(MessageKind(kind)))
            return MessageKind(kind);
    }
    return {};
}

std::optional<Direction> directionNamed(const QByteArray &name)
{
    for (const Direction direction : {Direction::Sent, Direction::Received}) {
        if (name == directionName(direction))
            return direction;
    }
    return {};
}

/// The value of a string; nothing when it is of another type.
std::optional<QByteArray> stringValue(const JsonWalker &walker)
{
    if (walker.token() != JsonScanner::Token::String)
        return {};
    return jsonStringValue(walker.text());
}

/// A number, which may be within quotes.
QByteArray numberText(const JsonWalker &walker)
{
    return stringValue(walker).value_or(walker.text().toByteArray());
}

std::optional<bool> boolValue(const JsonWalker &walker)
{
    const bool isTrue = walker.text() == "true";
    return isTrue || walker.text() == "false" ? std::optional(isTrue) : std::nullopt;
}

} // namespace

bool JsonlImporter::recognises(QByteArrayView firstLine)
{
    const QByteArray line = firstLine.toByteArray();
    const QJsonObject header = QJsonDocument::fromJson(line).object();
    return header.value(QLatin1String("format")).toString()
        == QLatin1String(JsonlExporter::formatName);
}

void JsonlImporter::read(RegularFile &file)
{
    FileLines lines(file);
    while (!isStopped() && lines.next()) {
        const bool isFirst = lines.number() == 1;
        if (isFirst && !readHeader(withoutByteOrderMark(lines.line())))
            return;
        if (!isFirst && !lines.line().trimmed().isEmpty())
            readLine(lines.line(), lines.number());
        if (lines.number() % 1024 == 0)
            report(file.position(), file.size());
    }
    if (lines.isTooLong())
        complain(tr("Line %1 is too long.").arg(lines.number() + 1));
}

bool JsonlImporter::readHeader(QByteArrayView line)
{
    const QJsonObject header = QJsonDocument::fromJson(line.toByteArray()).object();
    const int version = header.value(QLatin1String("version")).toInt();
    if (version >= 1 && version <= JsonlExporter::formatVersion)
        return true;
    complain(tr("The file uses version %1 of this format, but this version of Wasclean reads only "
                "up to version %2.")
                 .arg(version)
                 .arg(JsonlExporter::formatVersion));
    return false;
}

void JsonlImporter::readLine(QByteArrayView line, qint64 number)
{
    Message message;
    message.time = m_lastTime;
    QString problem;
    m_hasPayload = false;
    m_hasTime = false;
    m_hasKind = false;
    JsonWalker walker(line);
    QByteArray name;
    if (!walker.failed() && walker.token() != JsonScanner::Token::BeginObject)
        problem = tr("expected a JSON object");
    while (problem.isEmpty() && walker.nextMember(name)) {
        problem = readMember(name, walker, message);
        walker.skip();
    }
    if (problem.isEmpty() && !walker.failed())
        walker.atEnd();
    if (walker.failed()) {
        const QString before = QString::fromUtf8(line.first(walker.position()));
        const QString column = QString::number(before.size() + 1);
        complain(
            tr("Line %1, column %2: this is not valid JSON.").arg(QString::number(number), column));
    } else if (!problem.isEmpty()) {
        complain(tr("Line %1 was left out: %2.").arg(QString::number(number), problem));
    } else if (!m_hasPayload) {
        complain(tr("Line %1 was left out: it has neither “text” nor “base64”.").arg(number));
    } else if (!m_hasKind) {
        complain(tr("Line %1 was left out: it has no “kind”.").arg(number));
    } else if (isFrameKind(message.kind) && message.direction == Direction::None) {
        complain(tr("Line %1 was left out: it has no “direction”.").arg(number));
    } else {
        if (!m_hasTime)
            complain(tr("Line %1 has no “time”, so the time of the row before it was used.")
                         .arg(number));
        m_lastTime = message.time;
        put(message);
    }
}

QString JsonlImporter::readMember(
    const QByteArray &name, const JsonWalker &walker, Message &message)
{
    bool good = true;
    if (name == "time") {
        message.time = numberText(walker).toLongLong(&good);
        m_hasTime = true;
    } else if (name == "kind") {
        const auto kind = kindNamed(stringValue(walker).value_or(QByteArray()));
        good = kind.has_value();
        m_hasKind = true;
        message.kind = kind.value_or(MessageKind::Note);
    } else if (name == "direction") {
        const auto direction = directionNamed(stringValue(walker).value_or(QByteArray()));
        good = direction.has_value();
        message.direction = direction.value_or(Direction::None);
    } else if (name == "late") {
        good = boolValue(walker).has_value();
        message.late = boolValue(walker).value_or(false);
    } else if (name == "compressed") {
        good = boolValue(walker).has_value();
        message.compressed = boolValue(walker).value_or(false);
    } else if (name == "frames") {
        message.frames = numberText(walker).toUInt(&good);
    } else if (name == "wireBytes") {
        message.wireBytes = numberText(walker).toULongLong(&good);
    } else if (name == "text") {
        const auto text = stringValue(walker);
        good = text.has_value();
        message.payload = text.value_or(QByteArray());
        m_hasPayload = true;
    } else if (name == "base64") {
        const auto text = stringValue(walker);
        const auto decoded = QByteArray::fromBase64Encoding(
            text.value_or(QByteArray()), QByteArray::AbortOnBase64DecodingErrors);
        good = text && decoded;
        message.payload = *decoded;
        m_hasPayload = true;
    }
    if (good)
        return {};
    return tr("the value of “%1” is %2, which is not valid")
        .arg(QString::fromUtf8(name), oneLine(walker.text(), 40));
}

} // namespace wasclean

#include "app/exchange/jsonlimporter.h"

#include "app/exchange/jsonlexporter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace wasclean {

namespace {

std::optional<MessageKind> kindNamed(const QByteArray &name)
{
    for (int kind = 0; kind <= int(MessageKind::Note); ++kind) {
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

/// A number, which may be within quotes.
QByteArray numberText(const JsonWalker &walker)
{
    if (walker.token() == JsonScanner::Token::String)
        return jsonStringValue(walker.text());
    return walker.text().toByteArray();
}

} // namespace

bool JsonlImporter::recognises(QByteArrayView firstLine)
{
    const QByteArray line = firstLine.toByteArray();
    const QJsonObject header = QJsonDocument::fromJson(line).object();
    return header.value(QLatin1String("format")).toString()
        == QLatin1String(JsonlExporter::formatName);
}

void JsonlImporter::read(QByteArrayView bytes)
{
    qint64 number = 1;
    qsizetype begin = 0;
    while (begin < bytes.size() && !isStopped()) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        if (number == 1 && !readHeader(line))
            return;
        if (number > 1 && !line.trimmed().isEmpty())
            readLine(line, number);
        if (number % 1024 == 0)
            report(end, bytes.size());
        ++number;
        begin = end + 1;
    }
}

bool JsonlImporter::readHeader(QByteArrayView line)
{
    const QJsonObject header = QJsonDocument::fromJson(line.toByteArray()).object();
    const int version = header.value(QLatin1String("version")).toInt();
    if (version >= 1 && version <= JsonlExporter::formatVersion)
        return true;
    complain(tr("The file is of version %1 of this format; this program knows version %2.")
                 .arg(version)
                 .arg(JsonlExporter::formatVersion));
    return false;
}

void JsonlImporter::readLine(QByteArrayView line, qint64 number)
{
    Message message;
    QString problem;
    m_hasPayload = false;
    JsonWalker walker(line);
    QByteArray name;
    if (!walker.failed() && walker.token() != JsonScanner::Token::BeginObject)
        problem = tr("this is not an object");
    while (problem.isEmpty() && walker.nextMember(name)) {
        problem = readMember(name, walker, message);
        walker.skip();
    }
    if (problem.isEmpty() && !walker.failed())
        walker.atEnd();
    if (walker.failed()) {
        const QString before = QString::fromUtf8(line.first(walker.position()));
        const QString column = QString::number(before.size() + 1);
        complain(tr("Line %1, column %2: this is not JSON.").arg(QString::number(number), column));
    } else if (!problem.isEmpty()) {
        complain(tr("Line %1: %2.").arg(QString::number(number), problem));
    } else if (!m_hasPayload) {
        complain(tr("Line %1: there is neither \"text\" nor \"base64\".").arg(number));
    } else {
        put(message);
    }
}

QString JsonlImporter::readMember(
    const QByteArray &name, const JsonWalker &walker, Message &message)
{
    bool good = true;
    if (name == "time") {
        message.time = numberText(walker).toLongLong(&good);
    } else if (name == "kind") {
        const auto kind = kindNamed(numberText(walker));
        good = kind.has_value();
        message.kind = kind.value_or(MessageKind::Note);
    } else if (name == "direction") {
        const auto direction = directionNamed(numberText(walker));
        good = direction.has_value();
        message.direction = direction.value_or(Direction::None);
    } else if (name == "late") {
        message.late = walker.text() == "true";
    } else if (name == "compressed") {
        message.compressed = walker.text() == "true";
    } else if (name == "frames") {
        message.frames = numberText(walker).toUInt(&good);
    } else if (name == "wireBytes") {
        message.wireBytes = numberText(walker).toULongLong(&good);
    } else if (name == "text") {
        good = walker.token() == JsonScanner::Token::String;
        message.payload = jsonStringValue(walker.text());
        m_hasPayload = true;
    } else if (name == "base64") {
        const auto decoded = QByteArray::fromBase64Encoding(
            numberText(walker), QByteArray::AbortOnBase64DecodingErrors);
        good = bool(decoded);
        message.payload = *decoded;
        m_hasPayload = true;
    }
    return good ? QString()
                : tr("\"%1\" has a value that cannot be read").arg(QString::fromUtf8(name));
}

} // namespace wasclean

#include "app/demo/requesthead.h"

#include <algorithm>

namespace wasclean::demo {

namespace {

/// Far more than any client sends.
constexpr qsizetype maxFields = 99;

bool isVisible(char c) { return c > 0x20 && c < 0x7F; }

bool isTokenCharacter(char c)
{
    return isVisible(c) && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool readRequestLine(const QByteArray &line, RequestHead &head)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3) {
        return false;
    }
    head.method = words.at(0);
    head.target = words.at(1);
    head.version = words.at(2);
    return isToken(head.method) && head.target.startsWith('/')
        && std::all_of(head.target.begin(), head.target.end(), isVisible)
        && head.version.startsWith("HTTP/");
}

bool readField(const QByteArray &line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    const bool clean = !line.contains('\r') && !line.contains('\n') && !line.contains('\0');
    if (!clean || !isToken(name)) {
        return false;
    }
    head.fields.append({name, line.mid(colon + 1).trimmed()});
    return true;
}

QList<QByteArray> splitLines(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf("\r\n"); end > start; end = bytes.indexOf("\r\n", start)) {
        lines.append(bytes.mid(start, end - start));
        start = end + 2;
    }
    return lines;
}

} // namespace

Checked<RequestHead> RequestHead::parse(const QByteArray &bytes)
{
    RequestHead head;
    head.size = bytes.size();
    const QList<QByteArray> lines = splitLines(bytes);
    if (lines.isEmpty() || !readRequestLine(lines.first(), head)) {
        return Checked<RequestHead>::bad(
            QStringLiteral("The request line is not one of HTTP/1.1."));
    }
    if (lines.size() - 1 > maxFields) {
        return Checked<RequestHead>::bad(
            QStringLiteral("The request has more than %1 header fields.").arg(maxFields));
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readField(lines.at(i), head)) {
            return Checked<RequestHead>::bad(
                QStringLiteral("Header field %1 is not of the form \"Name: value\".").arg(i));
        }
    }
    return Checked<RequestHead>::good(std::move(head));
}

QByteArray RequestHead::requestLine() const { return method + ' ' + target + ' ' + version; }

QByteArray RequestHead::path() const
{
    const qsizetype mark = target.indexOf('?');
    return QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark));
}

QByteArray RequestHead::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray RequestHead::value(const char *name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? QByteArray() : found->value;
}

bool RequestHead::hasToken(const char *name, const char *token) const
{
    return std::any_of(fields.begin(), fields.end(), [name, token](const HeaderField &field) {
        const QList<QByteArray> tokens = field.value.split(',');
        return field.name.compare(name, Qt::CaseInsensitive) == 0
            && std::any_of(tokens.begin(), tokens.end(), [token](const QByteArray &one) {
                   return one.trimmed().compare(token, Qt::CaseInsensitive) == 0;
               });
    });
}

bool RequestHead::asksForWebSocket() const { return hasToken("Upgrade", "websocket"); }

QString RequestHead::upgradeProblem() const
{
    const auto key = QByteArray::fromBase64Encoding(value("Sec-WebSocket-Key"),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (version != "HTTP/1.1") {
        return QStringLiteral("A WebSocket needs HTTP/1.1.");
    }
    if (value("Host").isEmpty()) {
        return QStringLiteral("The request has no Host header.");
    }
    if (!hasToken("Connection", "Upgrade")) {
        return QStringLiteral("The Connection header does not say Upgrade.");
    }
    if (value("Sec-WebSocket-Version") != "13") {
        return QStringLiteral("The Sec-WebSocket-Version header is not 13.");
    }
    if (!key || key.decoded.size() != 16) {
        return QStringLiteral("The Sec-WebSocket-Key header is not 16 bytes in Base64.");
    }
    return {};
}

} // namespace wasclean::demo

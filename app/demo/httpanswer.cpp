#include "app/demo/httpanswer.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace wasclean::demo {

namespace {

QByteArray statusClass(int status)
{
    switch (status / 100) {
    case 2:
        return "Success";
    case 3:
        return "Redirection";
    case 4:
        return "Client Error";
    default:
        return "Server Error";
    }
}

/// These have no body (RFC 9110 6.4.1).
bool mayHaveBody(int status) { return status != 204 && status != 304; }

} // namespace

QByteArray statusName(int status)
{
    static const QHash<int, QByteArray> names{{200, "OK"}, {201, "Created"}, {202, "Accepted"},
        {204, "No Content"}, {206, "Partial Content"}, {300, "Multiple Choices"},
        {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"}, {304, "Not Modified"},
        {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"},
        {401, "Unauthorized"}, {402, "Payment Required"}, {403, "Forbidden"}, {404, "Not Found"},
        {405, "Method Not Allowed"}, {406, "Not Acceptable"},
        {407, "Proxy Authentication Required"}, {408, "Request Timeout"}, {409, "Conflict"},
        {410, "Gone"}, {413, "Content Too Large"}, {414, "URI Too Long"}, {418, "I'm a teapot"},
        {421, "Misdirected Request"}, {426, "Upgrade Required"}, {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"}, {451, "Unavailable For Legal Reasons"},
        {500, "Internal Server Error"}, {501, "Not Implemented"}, {502, "Bad Gateway"},
        {503, "Service Unavailable"}, {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"}};
    return names.value(status, statusClass(status));
}

QByteArray HttpAnswer::statusLine() const
{
    return QByteArray::number(status) + ' ' + statusName(status);
}

QByteArray HttpAnswer::toBytes() const
{
    QByteArray bytes = "HTTP/1.1 " + statusLine() + "\r\nServer: Wasclean-Demo\r\n";
    for (const HeaderField &field : fields) {
        bytes += field.name + ": " + field.value + "\r\n";
    }
    const bool hasType = std::any_of(fields.begin(), fields.end(),
        [](const HeaderField &field) { return field.name == "Content-Type"; });
    const QByteArray text = mayHaveBody(status) ? body.toUtf8() : QByteArray();
    if (mayHaveBody(status)) {
        if (!hasType) {
            bytes += "Content-Type: text/plain; charset=utf-8\r\n";
        }
        bytes += "Content-Length: " + QByteArray::number(text.size()) + "\r\n";
    }
    return bytes + "Connection: close\r\n\r\n" + text;
}

QByteArray upgradeAnswer(const RequestHead &head, const QByteArray &subprotocol)
{
    const QByteArray keyed
        = head.value("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(keyed, QCryptographicHash::Sha1);
    const QByteArray chosen
        = subprotocol.isEmpty() ? QByteArray() : "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    return "HTTP/1.1 101 Switching Protocols\r\n"
           "Upgrade: websocket\r\n"
           "Connection: Upgrade\r\n"
           "Server: Wasclean-Demo\r\n"
           "Sec-WebSocket-Accept: "
        + accept.toBase64() + "\r\n" + chosen + "\r\n";
}

} // namespace wasclean::demo

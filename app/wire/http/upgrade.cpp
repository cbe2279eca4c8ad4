#include "app/wire/http/upgrade.h"

#include "app/base/version.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wasclean {

namespace {

bool isNamed(const HeaderField &field, const QByteArray &name)
{
    return field.name.compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray line(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QString shown(const QByteArray &value)
{
    constexpr qsizetype longest = 60;
    return QString::fromUtf8(value.size() > longest ? value.first(longest) + "…" : value);
}

} // namespace

QByteArray UpgradeRequest::toBytes() const
{
    // What the user typed under one of these names goes out instead.
    const auto ours = [this](const QByteArray &name, const QByteArray &value) {
        const bool typed = std::any_of(headers.begin(), headers.end(),
            [&name](const HeaderField &f) { return isNamed(f, name); });
        return typed || value.isEmpty() ? QByteArray() : line(name, value);
    };
    QByteArray request = "GET " + resource + " HTTP/1.1\r\n";
    request += ours("Host", hostHeader);
    request += ours("Connection", "Upgrade") + ours("Upgrade", "websocket");
    request += ours("Sec-WebSocket-Version", "13") + ours("Sec-WebSocket-Key", key);
    request += ours("Sec-WebSocket-Protocol", subprotocols.join(QStringLiteral(", ")).toUtf8());
    request += ours("Sec-WebSocket-Extensions", deflateHeader(deflate));
    request += ours("Origin", origin);
    request += ours("User-Agent", "Wasclean/" + versionNumber().toUtf8());
    if (!userInfo.isEmpty())
        request += ours("Authorization", "Basic " + userInfo.toBase64());
    for (const HeaderField &field : headers)
        request += line(field.name, field.value);
    return request + "\r\n";
}

QByteArray UpgradeRequest::effectiveKey() const
{
    for (const HeaderField &field : headers) {
        if (isNamed(field, "Sec-WebSocket-Key"))
            return field.value;
    }
    return key;
}

QList<DeflateOffer> UpgradeRequest::effectiveOffers() const
{
    QList<DeflateOffer> offers;
    bool typed = false;
    for (const HeaderField &field : headers) {
        if (!isNamed(field, "Sec-WebSocket-Extensions"))
            continue;
        typed = true;
        offers += deflateOffers(field.value);
    }
    return typed ? offers : deflateOffers(deflateHeader(deflate));
}

QStringList UpgradeRequest::effectiveSubprotocols() const
{
    QStringList names;
    bool typed = false;
    for (const HeaderField &field : headers) {
        if (!isNamed(field, "Sec-WebSocket-Protocol"))
            continue;
        typed = true;
        for (const QByteArray &name : field.value.split(','))
            names.append(QString::fromUtf8(name.trimmed()));
    }
    names.removeAll(QString());
    return typed ? names : subprotocols;
}

QByteArray acceptFor(const QByteArray &key)
{
    const QByteArray joined = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toBase64();
}

UpgradeAnswer UpgradeAnswer::check(const ResponseHead &head, const QByteArray &key,
    const QStringList &subprotocols, const QList<DeflateOffer> &offers)
{
    UpgradeAnswer answer;
    if (!head.isValid()) {
        answer.problem = head.problem();
        return answer;
    }
    if (head.status() != 101) {
        answer.problem
            = tr("%1 %2").arg(QString::number(head.status()), head.statusText()).trimmed();
        return answer;
    }
    answer.checkFields(head, key);
    if (answer.problem.isEmpty())
        answer.checkSubprotocol(head, subprotocols);
    if (answer.problem.isEmpty())
        answer.checkExtensions(head, offers);
    if (answer.problem.isEmpty())
        answer.checkContradictions(head);
    return answer;
}

void UpgradeAnswer::checkFields(const ResponseHead &head, const QByteArray &key)
{
    const QList<QByteArray> upgrade = head.values("Upgrade");
    if (upgrade.isEmpty())
        problem = tr("The answer has no Upgrade header");
    else if (upgrade.size() > 1)
        problem = tr("The answer's Upgrade header has more than one value");
    else if (upgrade.first().isEmpty())
        problem = tr("The answer's Upgrade header is empty");
    else if (upgrade.first().compare("websocket", Qt::CaseInsensitive) != 0)
        problem = tr("The answer's Upgrade header is “%1” instead of “websocket”")
                      .arg(shown(upgrade.first()));
    else
        checkAccept(head.values("Sec-WebSocket-Accept"), key);
    if (problem.isEmpty())
        checkConnection(head.values("Connection"));
}

void UpgradeAnswer::checkAccept(const QList<QByteArray> &accept, const QByteArray &key)
{
    if (accept.isEmpty())
        problem = tr("The answer has no Sec-WebSocket-Accept header");
    else if (accept.size() > 1)
        problem = tr("The answer's Sec-WebSocket-Accept header has more than one value");
    else if (accept.first().isEmpty())
        problem = tr("The answer's Sec-WebSocket-Accept header is empty");
    else if (accept.first() != acceptFor(key))
        problem = tr("The answer's Sec-WebSocket-Accept header does not match the request's key");
}

void UpgradeAnswer::checkConnection(const QList<QByteArray> &connection)
{
    const auto isUpgrade
        = [](const QByteArray &v) { return v.compare("upgrade", Qt::CaseInsensitive) == 0; };
    const QByteArray all = connection.join(", ");
    if (connection.isEmpty())
        problem = tr("The answer has no Connection header");
    else if (all.isEmpty())
        problem = tr("The answer's Connection header is empty");
    else if (std::none_of(connection.begin(), connection.end(), isUpgrade))
        problem = tr("The answer's Connection header is “%1” instead of “Upgrade”").arg(shown(all));
}

void UpgradeAnswer::checkSubprotocol(const ResponseHead &head, const QStringList &subprotocols)
{
    const QList<QByteArray> chosen = head.values("Sec-WebSocket-Protocol");
    if (chosen.size() > 1) {
        problem
            = tr("The server chose more than one subprotocol: “%1”").arg(shown(chosen.join(", ")));
    } else if (!chosen.isEmpty() && chosen.first().isEmpty()) {
        problem = tr("The answer's Sec-WebSocket-Protocol header is empty");
    } else if (!chosen.isEmpty() && subprotocols.isEmpty()) {
        problem = tr("The server chose the subprotocol “%1”, but none was requested")
                      .arg(shown(chosen.first()));
    } else if (!chosen.isEmpty() && !subprotocols.contains(QString::fromUtf8(chosen.first()))) {
        problem = tr("The server chose the subprotocol “%1”, which was not requested")
                      .arg(shown(chosen.first()));
    } else if (chosen.isEmpty() && !subprotocols.isEmpty()) {
        problem = tr("The server chose none of the requested subprotocols");
    } else if (!chosen.isEmpty()) {
        protocol = QString::fromUtf8(chosen.first());
    }
}

void UpgradeAnswer::checkExtensions(const ResponseHead &head, const QList<DeflateOffer> &offers)
{
    const QList<QByteArray> values = head.wholeValues("Sec-WebSocket-Extensions");
    if (values.isEmpty())
        return;
    if (values.join().isEmpty()) {
        problem = tr("The answer's Sec-WebSocket-Extensions header is empty");
        return;
    }
    if (offers.isEmpty()) {
        problem = tr("The server uses the extension “%1” although none was offered")
                      .arg(shown(values.first()));
        return;
    }
    const DeflateAnswer answer(values, offers);
    problem = answer.problem();
    if (!problem.isEmpty())
        return;
    deflate = answer.agreement();
    extensions = QString::fromUtf8(values.join(", "));
}

void UpgradeAnswer::checkContradictions(const ResponseHead &head)
{
    // Chromium treats these as an attempt to smuggle one answer inside another.
    const auto contradicts = [](QList<QByteArray> values) {
        return std::any_of(values.begin(), values.end(),
            [&values](const QByteArray &v) { return v != values.first(); });
    };
    if (contradicts(head.wholeValues("Location")))
        problem = tr("The answer has two different Location headers");
    else if (contradicts(head.values("Content-Disposition")))
        problem = tr("The answer has two different Content-Disposition headers");
    else if (head.values("Transfer-Encoding").isEmpty()
        && contradicts(head.values("Content-Length")))
        problem = tr("The answer has two different Content-Length headers");
}

} // namespace wasclean

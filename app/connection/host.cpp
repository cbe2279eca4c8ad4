#include "app/connection/host.h"

#include <QByteArray>
#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

bool isForbidden(QChar c)
{
    return c.unicode() <= 0x20 || c.unicode() == 0x7F
        || QStringLiteral("#/:<>?@[\\]^|%").contains(c);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// One part of an IPv4 address: decimal, octal with a leading 0, hexadecimal with 0x (URL 3.5).
std::optional<quint64> ipv4Number(const QString &part)
{
    if (part.isEmpty())
        return {};
    int base = 10;
    QString digits = part;
    if (part.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        base = 16;
        digits = part.sliced(2);
    } else if (part.size() > 1 && part.front() == u'0') {
        base = 8;
        digits = part.sliced(1);
    }
    if (digits.isEmpty())
        return 0;
    if (digits.front() == u'+' || digits.front() == u'-')
        return {};
    bool ok = false;
    const quint64 number = digits.toULongLong(&ok, base);
    return ok ? std::optional(number) : std::nullopt;
}

QStringList ipv4Parts(const QString &host)
{
    QStringList parts = host.split(u'.');
    if (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    return parts;
}

/// Whether a host can only be meant as an IPv4 address: its last part is a number.
bool endsInNumber(const QString &host)
{
    const QString last = ipv4Parts(host).last();
    const bool digits = !last.isEmpty()
        && std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits || (last.startsWith(QLatin1String("0x")) && ipv4Number(last).has_value());
}

std::optional<QString> parseIpv4(const QString &host)
{
    const QStringList parts = ipv4Parts(host);
    if (parts.size() > 4)
        return {};
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto number = ipv4Number(parts[i]);
        const bool last = i == parts.size() - 1;
        // The last part fills all the bytes that are left.
        const quint64 limit = last ? quint64(1) << (8 * (5 - parts.size())) : 256;
        if (!number || *number >= limit)
            return {};
        address += last ? *number : *number << (8 * (3 - i));
    }
    return QHostAddress(quint32(address)).toString();
}

std::optional<QString> parseIpv6(const QString &inside)
{
    QHostAddress address;
    // Qt would also take blanks around it, and a zone, which belongs to an interface of this machine.
    const bool plain = std::all_of(inside.begin(), inside.end(), [](QChar c) {
        return c == u':' || c == u'.' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    if (!plain || !address.setAddress(inside)
        || address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    return address.toString();
}

} // namespace

std::optional<QString> parseHost(const QString &typed)
{
    QString host = QString::fromUtf8(QByteArray::fromPercentEncoding(typed.toUtf8()));
    if (host.startsWith(u'['))
        return host.endsWith(u']') ? parseIpv6(host.sliced(1, host.size() - 2)) : std::nullopt;
    host = isAscii(host) ? host.toLower() : QString::fromLatin1(QUrl::toAce(host));
    if (host.isEmpty() || std::any_of(host.begin(), host.end(), isForbidden))
        return {};
    return endsInNumber(host) ? parseIpv4(host) : host;
}

} // namespace wasclean

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

bool isZone(const QString &zone)
{
    return !zone.isEmpty() && std::all_of(zone.begin(), zone.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("-._~").contains(c));
    });
}

/// An address, perhaps with the zone that names an interface of this machine: "fe80::1%25eth0"
/// (RFC 6874), or with a bare "%" as other programs write it.
std::optional<QString> parseIpv6(const QString &typed)
{
    const qsizetype percent = typed.indexOf(u'%');
    if (percent >= 0 && !typed.startsWith(QLatin1String("%3A"), Qt::CaseInsensitive)) {
        const auto address = parseIpv6(typed.first(percent));
        QString zone = typed.sliced(percent + 1);
        if (zone.startsWith(QLatin1String("25")))
            zone = zone.sliced(2);
        if (!address || !QHostAddress(*address).isLinkLocal() || !isZone(zone))
            return {};
        return *address + u'%' + zone;
    }
    const QString inside = QString::fromUtf8(QByteArray::fromPercentEncoding(typed.toUtf8()));
    QHostAddress address;
    // Qt would also take blanks around it.
    const bool plain = std::all_of(inside.begin(), inside.end(), [](QChar c) {
        return c == u':' || c == u'.' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    if (!plain || !address.setAddress(inside)
        || address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    return address.toString();
}

/// No such name can be looked up (RFC 1035, 3.1); only the root behind the last dot has no label.
bool hasEmptyLabel(const QString &host)
{
    return host.startsWith(u'.') || host.contains(QLatin1String(".."));
}

} // namespace

std::optional<QString> parseHost(const QString &typed)
{
    if (typed.startsWith(u'['))
        return typed.endsWith(u']') ? parseIpv6(typed.sliced(1, typed.size() - 2)) : std::nullopt;
    QString host = QString::fromUtf8(QByteArray::fromPercentEncoding(typed.toUtf8()));
    host = isAscii(host) ? host.toLower() : QString::fromLatin1(QUrl::toAce(host));
    if (host.isEmpty() || std::any_of(host.begin(), host.end(), isForbidden) || hasEmptyLabel(host))
        return {};
    return endsInNumber(host) ? parseIpv4(host) : host;
}

} // namespace wasclean

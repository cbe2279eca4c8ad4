#include "app/wire/proxy/sockstunnel.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QtEndian>

namespace wasclean {

namespace {

constexpr char version = 5;
constexpr char loginVersion = 1;
constexpr quint8 noLogin = 0;
constexpr quint8 userAndPassword = 2;
constexpr quint8 noneOfThem = 0xFF;
constexpr char connectCommand = 1;

enum AddressType : quint8 { V4 = 1, Name = 3, V6 = 4 };

constexpr qsizetype longestString = 255;

struct SocksTunnelText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SocksTunnel)
};

/// What a reply means (RFC 1928, 6).
QString replyWords(int reply)
{
    switch (reply) {
    case 1:
        return SocksTunnelText::tr("general failure");
    case 2:
        return SocksTunnelText::tr("its rules do not allow this connection");
    case 3:
        return SocksTunnelText::tr("the network is unreachable");
    case 4:
        return SocksTunnelText::tr("the host is unreachable");
    case 5:
        return SocksTunnelText::tr("the server refused the connection");
    case 6:
        return SocksTunnelText::tr("the time to live expired");
    case 7:
        return SocksTunnelText::tr("it does not support the command");
    case 8:
        return SocksTunnelText::tr("it does not support this type of address");
    default:
        return SocksTunnelText::tr("it gave a reason that is not defined");
    }
}

bool isProxysOwnDoing(int reply) { return reply == 2 || reply > 6; }

/// A length and so many bytes.
QByteArray counted(const QByteArray &bytes) { return char(bytes.size()) + bytes; }

QByteArray encodedAddress(const QString &host)
{
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, Qt::Uninitialized);
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return char(V4) + bytes;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return char(V6) + QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof(bytes.c));
    }
    return char(Name) + counted(host.toUtf8());
}

} // namespace

void SocksTunnel::start(const TunnelRequest &request)
{
    const bool tooLong = proxy().user.toUtf8().size() > longestString
        || proxy().password.toUtf8().size() > longestString
        || request.host.toUtf8().size() > longestString;
    if (tooLong) {
        fail(ProxyFacts::Problem::Unusable,
            SocksTunnelText::tr(
                "SOCKS5 allows at most 255 bytes for a host, a user name or a password"));
        return;
    }
    QByteArray portBytes(2, Qt::Uninitialized);
    qToBigEndian(request.port, portBytes.data());
    m_request = QByteArray{}.append(version).append(connectCommand).append('\0')
        + encodedAddress(request.host) + portBytes;
    QByteArray methods(1, char(noLogin));
    if (!proxy().user.isEmpty())
        methods.append(char(userAndPassword));
    socket()->write(version + counted(methods));
}

void SocksTunnel::read()
{
    bool goesOn = true;
    while (goesOn) {
        switch (m_step) {
        case Step::Method:
            goesOn = readMethod();
            break;
        case Step::Login:
            goesOn = readLogin();
            break;
        case Step::Reply:
            goesOn = readReply();
            break;
        }
    }
}

bool SocksTunnel::readMethod()
{
    if (socket()->bytesAvailable() < 2)
        return false;
    const QByteArray answer = socket()->read(2);
    const auto method = quint8(answer[1]);
    if (answer[0] != version) {
        fail(ProxyFacts::Problem::Garbage, SocksTunnelText::tr("its answer is not SOCKS5"));
    } else if (method == noLogin) {
        sendRequest();
        return true;
    } else if (method == userAndPassword && !proxy().user.isEmpty()) {
        sendLogin();
        return true;
    } else if (method == noneOfThem && proxy().user.isEmpty()) {
        fail(ProxyFacts::Problem::Refused,
            SocksTunnelText::tr("it asks for a user name and password"));
    } else if (method == noneOfThem) {
        fail(ProxyFacts::Problem::Refused,
            SocksTunnelText::tr(
                "it accepts neither a user name and password nor a connection without them"));
    } else {
        fail(ProxyFacts::Problem::Garbage,
            SocksTunnelText::tr("it chose an authentication method that was not offered"));
    }
    return false;
}

void SocksTunnel::sendLogin()
{
    m_step = Step::Login;
    socket()->write(
        loginVersion + counted(proxy().user.toUtf8()) + counted(proxy().password.toUtf8()));
}

bool SocksTunnel::readLogin()
{
    if (socket()->bytesAvailable() < 2)
        return false;
    const QByteArray answer = socket()->read(2);
    if (answer[1] != '\0') {
        fail(ProxyFacts::Problem::Refused,
            SocksTunnelText::tr("it does not accept this user name and password"));
        return false;
    }
    sendRequest();
    return true;
}

void SocksTunnel::sendRequest()
{
    m_step = Step::Reply;
    socket()->write(m_request);
}

bool SocksTunnel::readReply()
{
    // Version, reply, reserved, type of address, and the first byte of the address.
    const QByteArray begin = socket()->peek(5);
    if (begin.size() >= 2 && begin[0] != version) {
        fail(ProxyFacts::Problem::Garbage, SocksTunnelText::tr("its answer is not SOCKS5"));
        return false;
    }
    if (begin.size() >= 2 && begin[1] != '\0') {
        // Some end the connection without the rest.
        facts().status = quint8(begin[1]);
        fail(isProxysOwnDoing(facts().status) ? ProxyFacts::Problem::Refused
                                              : ProxyFacts::Problem::NoServer,
            replyWords(facts().status));
        return false;
    }
    if (begin.size() < 5)
        return false;
    const auto type = quint8(begin[3]);
    if (type != V4 && type != Name && type != V6) {
        fail(ProxyFacts::Problem::Garbage, SocksTunnelText::tr("its answer is not SOCKS5"));
        return false;
    }
    const qint64 address = type == V4 ? 4 : type == V6 ? 16 : 1 + quint8(begin[4]);
    if (socket()->bytesAvailable() < 4 + address + 2)
        return false;
    socket()->skip(4 + address + 2);
    facts().status = 0;
    succeed();
    return false;
}

} // namespace wasclean

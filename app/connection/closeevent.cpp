#include "app/connection/closeevent.h"

namespace wasclean {

namespace {

QString endedByName(EndedBy by)
{
    switch (by) {
    case EndedBy::You:
        return QStringLiteral("you");
    case EndedBy::Server:
        return QStringLiteral("server");
    case EndedBy::ServerOrNetwork:
        return QStringLiteral("serverOrNetwork");
    case EndedBy::Network:
        return QStringLiteral("network");
    case EndedBy::Handshake:
        return QStringLiteral("handshake");
    case EndedBy::Proxy:
        return QStringLiteral("proxy");
    case EndedBy::Tls:
        return QStringLiteral("tls");
    case EndedBy::Timeout:
        return QStringLiteral("timeOut");
    case EndedBy::Violation:
        return QStringLiteral("violation");
    }
    return {};
}

} // namespace

QJsonObject CloseEvent::toJson() const
{
    return {
        {QStringLiteral("wasClean"), wasClean},
        {QStringLiteral("code"), code},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("error"), error},
        {QStringLiteral("endedBy"), endedByName(endedBy)},
        {QStringLiteral("abandoned"), abandoned},
        {QStringLiteral("rule"), rule},
        {QStringLiteral("sentence"), sentence},
    };
}

} // namespace wasclean

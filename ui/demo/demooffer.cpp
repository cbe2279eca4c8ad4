#include "ui/window/demooffer.h"

#include "app/connection/websocketurl.h"

#include <QHostAddress>

namespace wasclean {

DemoOffer::DemoOffer(DemoServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{ }

Checked<QString> DemoOffer::url(const QString &path)
{
    using Url = Checked<QString>;
    const bool isFirst = m_server.port() == 0;
    if (isFirst && !m_server.listen())
        return Url::bad(tr("The demo server could not start: %1.").arg(m_server.errorString()));
    if (isFirst && m_server.port() != DemoServer::defaultPort) {
        notice(
            tr("Another program uses port %1, perhaps another window of Wasclean. The demo server "
               "of this window uses port %2 instead.")
                .arg(QString::number(DemoServer::defaultPort), QString::number(m_server.port())));
    }
    return Url::good(m_server.url(path));
}

void DemoOffer::startFor(const WebSocketUrl &url)
{
    const bool isLocal
        = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (url.isSecure() || !isLocal || url.port() != DemoServer::defaultPort)
        return;
    if (m_server.port() == 0)
        m_server.listen(DemoServer::defaultPort, false);
    if (m_server.port() != DemoServer::defaultPort) {
        notice(tr("Another program listens on port %1, perhaps another window of Wasclean. To "
                  "connect to the demo server of this window, enter demo:%2.")
                   .arg(QString::number(DemoServer::defaultPort),
                       QString::fromLatin1(url.resource())));
    }
}

void DemoOffer::notice(const QString &sentence)
{
    if (!m_hasNoticed)
        emit noticed(sentence);
    m_hasNoticed = true;
}

} // namespace wasclean

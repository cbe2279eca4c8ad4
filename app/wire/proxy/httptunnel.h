#pragma once

#include "app/base/checked.h"
#include "app/wire/proxy/proxytunnel.h"

#include <QTimer>

namespace wasclean {

struct Challenge;
class ResponseHead;

/// The CONNECT method of HTTP (RFC 9110, 9.3.6). A proxy that wants a login (407) gets one, Digest
/// before Basic; nothing is sent of it to one that does not ask.
class HttpTunnel : public ProxyTunnel
{
    Q_OBJECT

public:
    HttpTunnel(QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent);

    void start(const TunnelRequest &request) override;

private:
    void read() override;
    void end() override;
    void readHead();
    void onHead(const ResponseHead &head);
    void refuse();
    void readBody();
    void giveUp();
    bool answerChallenge();
    Checked<QByteArray> authorizationFor(const QList<Challenge> &challenges);

    TunnelRequest m_request;
    QTimer m_patience;
    /// How long the body of a refusal says it is; -1 when it does not say.
    qint64 m_bodyLength = -1;
    bool m_refused = false;
};

} // namespace wasclean

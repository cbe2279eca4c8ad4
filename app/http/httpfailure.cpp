#include "app/http/httpfailure.h"

#include "app/formats/preview.h"
#include "app/wire/tls/tlssetup.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct HttpFailureText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HttpExchange)
};

/// Errors of the network and of proxies have smaller numbers than those that a status stands for.
constexpr int firstContentError = QNetworkReply::ContentAccessDenied;
constexpr int firstErrorStatus = 400;

} // namespace

bool isExchangeFailure(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return false;
    // This one is an answer, too, unless the proxy was asked for a tunnel.
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return status == 0;
    return status < firstErrorStatus || int(error) < firstContentError;
}

QString exchangeFailureText(
    QNetworkReply::NetworkError error, int status, const WebSocketUrl &url, const QString &words)
{
    const QString host = url.hostAndPort();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return HttpFailureText::tr("The host name %1 could not be resolved.").arg(url.host());
    case QNetworkReply::ConnectionRefusedError:
        return HttpFailureText::tr("%1 refused the connection.").arg(host);
    // Qt also ends the connection itself, with the first of these, at what is not HTTP.
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return status == 0
            ? HttpFailureText::tr("The connection to %1 ended without a valid HTTP answer.")
                  .arg(host)
            : HttpFailureText::tr("The connection to %1 ended before the answer was complete.")
                  .arg(host);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return HttpFailureText::tr("The proxy requires a user name and a password.");
    default:
        break;
    }
    const QString ofTls = tlsFailureWords(words);
    QString reason = ofTls.isEmpty() ? oneLine(words.toUtf8()) : ofTls;
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return HttpFailureText::tr("The request to %1 failed: %2.").arg(host, reason);
}

} // namespace wasclean

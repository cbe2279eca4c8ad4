#pragma once

#include "app/http/httprequest.h"
#include "app/http/httpresponse.h"
#include "app/wire/facts/dialoptions.h"
#include "app/wire/proxy/proxychoice.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace wasclean {

/// Sends one HTTP request at a time and receives its answer. Nothing is kept between two requests:
/// no connection, no cookie, no credentials. Redirects are answers like others: none is followed.
///
/// Qt's network access, with its thread, exists only while a request is under way.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    explicit HttpExchange(QObject *parent = nullptr);
    ~HttpExchange() override;

    /// Sends the request, by the way that a connection to the same host would have. The TLS options
    /// tell whom to trust, and those of the proxy which one to use. One of the signals follows,
    /// unless it is cancelled.
    void start(const HttpRequest &request, const TlsOptions &tls, const ProxyOptions &proxy = {});
    /// Ends the request without a signal.
    void cancel();

    /// The answer as far as it has arrived.
    const HttpResponse &response() const { return m_response; }

    /// The server's certificate when only a fingerprint of the TLS options let it pass.
    std::optional<TrustedCertificate> trustedCertificate() const { return m_trusted; }

    /// An answer with a larger body fails.
    static constexpr qint64 maxBodyBytes = qint64(16) * 1024 * 1024;

signals:
    void finished();
    void failed(const QString &sentence);

private:
    /// What takes time to find out, and so is found out in the background.
    struct Route
    {
        ProxyChoice proxy;
        /// Nothing for plain HTTP: already an empty configuration loads OpenSSL.
        std::optional<QSslConfiguration> tls;
    };

    static Route routeOf(const WebSocketUrl &url, const TlsOptions &tls, const ProxyOptions &proxy);
    void send(const Route &route);
    void onSslErrors(const QList<QSslError> &errors);
    void onHead();
    void onReadyRead();
    void onFinished();
    void fail(const QString &sentence);

    /// The number of the request; what comes late for an earlier one is ignored.
    quint64 m_number = 0;
    HttpRequest m_request;
    TlsOptions m_tls;
    HttpResponse m_response;
    std::optional<TrustedCertificate> m_trusted;
    /// Why the certificate is refused; empty when it is not.
    QString m_certificateProblem;
    QPointer<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
};

} // namespace wasclean

#include "app/http/httpexchange.h"

#include "app/base/background.h"
#include "app/formats/sizetext.h"
#include "app/http/httpfailure.h"
#include "app/wire/tls/certificateproblems.h"
#include "app/wire/tls/tlssetup.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcessEnvironment>
#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

QUrl urlOf(const WebSocketUrl &url)
{
    // "ws://…" and "wss://…" are "http://…" and "https://…".
    return QUrl::fromEncoded("http" + url.toString().sliced(2).toUtf8());
}

QNetworkProxy proxyOf(const ProxyChoice &choice)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (choice.kind == ProxyFacts::Kind::None)
        return proxy;
    const bool isSocks = choice.kind == ProxyFacts::Kind::Socks5;
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        choice.host, choice.port, choice.user, choice.password);
}

QNetworkRequest networkRequest(
    const HttpRequest &request, const std::optional<QSslConfiguration> &tls)
{
    QNetworkRequest network(urlOf(request.url));
    for (const HeaderField &field : request.fields)
        network.setRawHeader(field.name, field.value);
    if (tls)
        network.setSslConfiguration(*tls);
    network.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto attribute :
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute})
        network.setAttribute(attribute, QNetworkRequest::Manual);
    return network;
}

/// A body that can be read once. Qt sends a request again, up to three times, when the server ends
/// the connection without an answer, whatever the method; not when it cannot have the body again.
class BodyReader : public QIODevice
{
public:
    BodyReader(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_body.size(); }

    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_body.size() - pos());
        std::copy_n(m_body.cbegin() + pos(), count, data);
        return count > 0 ? count : -1;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

/// What Qt keeps of a body takes many times its size when it comes in small chunks.
constexpr qint64 readAhead = qint64(64) * 1024;

/// Methods whose requests may be sent twice (RFC 9110, 9.2.2), and without a body do not say so.
bool canBeSentAgain(const QByteArray &method)
{
    return method == "GET" || method == "OPTIONS" || method == "DELETE";
}

TlsPeer peerOf(const WebSocketUrl &url)
{
    DialOptions options;
    options.host = url.host();
    return {url.host(), url.port(), tlsServerName(options)};
}

} // namespace

HttpExchange::HttpExchange(QObject *parent)
    : QObject(parent)
{ }

HttpExchange::~HttpExchange() { cancel(); }

void HttpExchange::start(
    const HttpRequest &request, const TlsOptions &tls, const ProxyOptions &proxy)
{
    cancel();
    m_request = request;
    m_tls = tls;
    m_response = {};
    m_trusted.reset();
    m_certificateProblem.clear();
    inBackground(
        this, [url = request.url, tls, proxy] { return routeOf(url, tls, proxy); },
        [this, number = m_number](const Route &route) {
            if (number == m_number)
                send(route);
        });
}

void HttpExchange::cancel()
{
    ++m_number;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.clear();
    }
    // Later, as its thread may be waiting for this one.
    if (m_manager) {
        m_manager->deleteLater();
        m_manager.clear();
    }
}

HttpExchange::Route HttpExchange::routeOf(
    const WebSocketUrl &url, const TlsOptions &tls, const ProxyOptions &proxy)
{
    Route route;
    if (url.isSecure())
        route.tls = tlsConfiguration(tls);
    if (const auto own = proxyFromOptions(proxy)) {
        route.proxy = *own;
        return route;
    }
    if (isLoopback(url.host()))
        return route;
    const auto named = proxyFromEnvironment(
        QProcessEnvironment::systemEnvironment(), url.host(), url.port(), url.isSecure());
    route.proxy = named ? *named : proxyFromSystem(url.host(), url.port(), url.isSecure());
    return route;
}

void HttpExchange::send(const Route &route)
{
    const ProxyChoice &proxy = route.proxy;
    if (!proxy.problem.isEmpty())
        return fail(tr("The proxy cannot be used: %1.").arg(proxy.problem));
    if (proxy.kind == ProxyFacts::Kind::HttpsConnect) {
        return fail(
            tr("The proxy %1 is reached over TLS, which requests do not support.").arg(proxy.host));
    }
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxy(proxyOf(proxy));
    const QNetworkRequest network = networkRequest(m_request, route.tls);
    const QByteArray &method = m_request.method;
    if (method == "HEAD")
        m_reply = m_manager->head(network);
    else if (m_request.body || !canBeSentAgain(method))
        m_reply = m_manager->sendCustomRequest(
            network, method, new BodyReader(m_request.body.value_or(QByteArray()), m_manager));
    else
        m_reply = m_manager->sendCustomRequest(network, method);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
}

/// Lets a certificate pass only when the user trusts this very one for this host.
void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate own = m_reply->sslConfiguration().peerCertificate();
    const QList<QSslError> serious = seriousErrors(errors);
    const TlsPeer peer = peerOf(m_request.url);
    if (serious.isEmpty() || m_tls.trustAnyCertificate) {
        m_reply->ignoreSslErrors(errors);
    } else if (isTrustedByFingerprint(m_tls, peer, own)) {
        m_trusted
            = TrustedCertificate{peer.host, peer.port, own.digest(QCryptographicHash::Sha256)};
        m_reply->ignoreSslErrors(errors);
    } else {
        const QStringList problems = certificateProblems(serious, peer.serverName, own);
        m_certificateProblem
            = tr("The certificate of %1 is not trusted: %2. Its SHA-256 fingerprint is %3.")
                  .arg(m_request.url.hostAndPort(), problems.join(QLatin1String(", ")),
                      QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':')));
    }
}

void HttpExchange::onHead()
{
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.reason
        = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_response.fields.clear();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.fields.append({name, value});
}

void HttpExchange::onReadyRead()
{
    m_response.body += m_reply->readAll();
    if (m_response.body.size() > maxBodyBytes) {
        m_response.body.clear();
        fail(tr("The body of the answer is larger than %1, the largest that is read.")
                 .arg(sizeText(maxBodyBytes)));
    }
}

void HttpExchange::onFinished()
{
    onHead();
    m_response.body += m_reply->readAll();
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString words = m_reply->errorString();
    if (!m_certificateProblem.isEmpty())
        return fail(m_certificateProblem);
    if (isExchangeFailure(error, m_response.status))
        return fail(exchangeFailureText(error, m_response.status, m_request.url, words));
    cancel();
    emit finished();
}

void HttpExchange::fail(const QString &sentence)
{
    cancel();
    emit failed(sentence);
}

} // namespace wasclean

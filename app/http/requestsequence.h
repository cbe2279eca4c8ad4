#pragma once

#include "app/http/answersave.h"
#include "app/http/httpexchange.h"
#include "app/profile/connectionsettings.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace wasclean {

/// Where the variables of requests come from, and where what they save goes.
class RequestValues
{
public:
    /// Writes a value the way that the text round it needs.
    using Writer = std::function<QString(const QString &value)>;

    virtual ~RequestValues() = default;

    /// The text with its variables filled in, each as the writer writes it.
    virtual Checked<QString> expand(const QString &text, const Writer &writer) = 0;
    /// Keeps a value, which is JSON.
    virtual void save(const AnswerSave &save, const QByteArray &json) = 0;
    /// The text without secrets.
    virtual QString masked(const QString &text) const = 0;
    /// The URL of a path of the demo server; or why there is none.
    virtual Checked<QString> demoUrl(const QString &path, bool withTls) = 0;
};

/// How the requests get to their servers.
struct RequestWay
{
    TlsOptions tls;
    ProxyOptions proxy;
};

/// What is wrong with the URL of a request as typed, as far as it can be seen before its variables
/// have values; else empty.
QString requestUrlProblem(const RequestSettings &request);
/// The same for the rest of the request.
QString requestProblem(const RequestSettings &request);

/// Sends the requests that come before a connection one after the other, tests that each is
/// answered with a status from 200 to 299, and saves values of the answers. The first that fails
/// ends it.
class RequestSequence : public QObject
{
    Q_OBJECT

public:
    explicit RequestSequence(QObject *parent = nullptr);

    /// Sends those that are switched on. A limit of 0 is none; else each request has so much time.
    /// The values must live until finished(), failed() or cancel().
    void start(const QList<RequestSettings> &requests, const RequestWay &way,
        std::chrono::milliseconds limit, RequestValues &values);
    /// Ends it without a signal.
    void cancel();

    bool isRunning() const { return m_values != nullptr; }

signals:
    /// A request is on its way: a sentence for the user.
    void began(const QString &sentence);
    /// It was answered as expected: a sentence for the log.
    void answered(const QString &sentence);
    /// The server's certificate passed only because of its fingerprint.
    void trusted(const wasclean::TrustedCertificate &certificate);
    /// A sentence about the request that failed. Nothing more is sent.
    void failed(const QString &sentence);
    void finished();

private:
    void next();
    void onFinished();
    void fail(const QString &got);
    Checked<HttpRequest> makeRequest(const RequestSettings &settings);
    Checked<WebSocketUrl> urlOf(const QString &written);
    /// Saves all values, or none: then a sentence tells which is missing.
    QString save(QStringList &names);
    /// "POST https://example.org/login"
    QString shownRequest() const;

    HttpExchange m_exchange;
    QTimer m_timer;
    QList<RequestSettings> m_requests;
    RequestWay m_way;
    qsizetype m_at = 0;
    /// Of the request under way, as it is sent.
    QString m_shownUrl;
    QString m_method;
    /// Null while nothing is under way.
    RequestValues *m_values = nullptr;
};

} // namespace wasclean

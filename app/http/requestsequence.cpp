#include "app/http/requestsequence.h"

#include "app/base/duration.h"
#include "app/demo/demourl.h"
#include "app/formats/preview.h"
#include "app/profile/requestbody.h"
#include "app/profile/secretslots.h"
#include "app/profile/template.h"
#include "app/protocol/usvstring.h"

#include <utility>
#include <vector>

namespace wasclean {

namespace {

QByteArray wireBytes(const QString &text) { return toUsvString(text).toUtf8(); }

QString asItIs(const QString &value) { return value; }

QString methodOf(const RequestSettings &settings)
{
    if (!settings.method.trimmed().isEmpty())
        return settings.method.trimmed();
    return settings.body.isEmpty() ? QStringLiteral("GET") : QStringLiteral("POST");
}

bool isSent(const SettingsRow &row)
{
    return row.enabled && !(row.name.isEmpty() && row.value.isEmpty());
}

bool hasVariables(const QString &text) { return !templateReferences(text).isEmpty(); }

QString headersProblem(const QList<SettingsRow> &headers)
{
    for (const SettingsRow &row : headers) {
        if (!isSent(row) || hasVariables(row.name) || hasVariables(row.value))
            continue;
        const QString problem = httpFieldProblem({wireBytes(row.name), wireBytes(row.value)});
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString withFullStop(const QString &clause)
{
    return clause.endsWith(u'.') ? clause : clause + u'.';
}

} // namespace

QString requestUrlProblem(const RequestSettings &request)
{
    const QString url = request.url.trimmed();
    if (url.isEmpty())
        return RequestSequence::tr("Enter the URL of the request.");
    return hasVariables(url) || !demoPath(url).isEmpty() ? QString() : parseHttpUrl(url).problem;
}

QString requestProblem(const RequestSettings &request)
{
    QString problem = httpMethodProblem(methodOf(request).toUtf8());
    if (problem.isEmpty())
        problem = headersProblem(request.headers);
    for (const SettingsRow &save : request.saves) {
        if (problem.isEmpty() && isSent(save))
            problem = parseAnswerSave(save.name, save.value).problem;
    }
    return problem;
}

RequestSequence::RequestSequence(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QString limit
            = durationText(std::chrono::nanoseconds(m_timer.intervalAsDuration()).count());
        m_exchange.cancel();
        fail(tr("there was no whole answer within %1").arg(limit));
    });
    connect(&m_exchange, &HttpExchange::finished, this, &RequestSequence::onFinished);
    connect(&m_exchange, &HttpExchange::failed, this, &RequestSequence::fail);
}

void RequestSequence::start(const QList<RequestSettings> &requests, const RequestWay &way,
    std::chrono::milliseconds limit, RequestValues &values)
{
    cancel();
    m_requests = requests;
    m_requests.removeIf([](const RequestSettings &request) { return !request.enabled; });
    m_way = way;
    m_timer.setInterval(limit);
    m_values = &values;
    m_at = 0;
    next();
}

void RequestSequence::cancel()
{
    m_values = nullptr;
    m_timer.stop();
    m_exchange.cancel();
}

void RequestSequence::next()
{
    if (m_at == m_requests.size()) {
        cancel();
        emit finished();
        return;
    }
    m_method = methodOf(m_requests.at(m_at));
    m_shownUrl = m_values->masked(m_requests.at(m_at).url);
    const Checked<HttpRequest> request = makeRequest(m_requests.at(m_at));
    if (!request)
        return fail(request.problem);
    emit began(
        tr("Before connecting: request %1 of %2, %3")
            .arg(QString::number(m_at + 1), QString::number(m_requests.size()), shownRequest()));
    // A receiver of the signal may have cancelled.
    if (!m_values)
        return;
    if (m_timer.intervalAsDuration().count() > 0)
        m_timer.start();
    m_exchange.start(*request, m_way.tls, m_way.proxy);
}

QString RequestSequence::shownRequest() const
{
    return m_method + u' ' + oneLine(maskedUrl(m_shownUrl).toUtf8());
}

Checked<WebSocketUrl> RequestSequence::urlOf(const QString &written)
{
    using Url = Checked<WebSocketUrl>;
    const Checked<QString> url = m_values->expand(written.trimmed(), asItIs);
    if (!url)
        return Url::bad(url.problem);
    m_shownUrl = m_values->masked(*url);
    const QString path = demoPath(*url);
    if (path.isEmpty())
        return parseHttpUrl(*url);
    const Checked<QString> demo = m_values->demoUrl(path, isDemoUrlWithTls(*url));
    return demo ? WebSocketUrl::parse(*demo) : Url::bad(demo.problem);
}

Checked<HttpRequest> RequestSequence::makeRequest(const RequestSettings &settings)
{
    using Request = Checked<HttpRequest>;
    HttpRequest request;
    request.method = m_method.toUtf8();
    const Checked<WebSocketUrl> url = urlOf(settings.url);
    if (!url)
        return Request::bad(url.problem);
    request.url = *url;
    bool hasType = false;
    for (const SettingsRow &row : settings.headers) {
        if (!isSent(row))
            continue;
        const Checked<QString> name = m_values->expand(row.name, asItIs);
        const Checked<QString> value = m_values->expand(row.value, asItIs);
        if (!name || !value)
            return Request::bad(name ? value.problem : name.problem);
        request.fields.append({wireBytes(*name), wireBytes(*value)});
        hasType = hasType || name->compare(QLatin1String("Content-Type"), Qt::CaseInsensitive) == 0;
    }
    if (!settings.body.isEmpty()) {
        const BodyForm form = bodyFormOf(settings.body);
        const Checked<QString> body = m_values->expand(
            settings.body, [form](const QString &value) { return writtenInBody(form, value); });
        if (!body)
            return Request::bad(body.problem);
        request.body = wireBytes(*body);
        if (!hasType)
            request.fields.append({"Content-Type", contentTypeOf(bodyFormOf(*body))});
    }
    return httpRequest(request);
}

void RequestSequence::onFinished()
{
    m_timer.stop();
    if (const auto certificate = m_exchange.trustedCertificate())
        emit trusted(*certificate);
    const HttpResponse &response = m_exchange.response();
    const TextMask mask = [this](const QString &text) { return m_values->masked(text); };
    QString problem = statusMismatch(response, {}, mask);
    QStringList names;
    if (problem.isEmpty())
        problem = save(names);
    if (!problem.isEmpty())
        return fail(problem);
    emit answered(names.isEmpty()
            ? tr("Before connecting: %1 was answered with %2.")
                  .arg(shownRequest(), response.statusText())
            : tr("Before connecting: %1 was answered with %2 (saved: %3).")
                  .arg(shownRequest(), response.statusText(), names.join(QLatin1String(", "))));
    // A receiver of the signal may have cancelled.
    if (!m_values)
        return;
    ++m_at;
    next();
}

QString RequestSequence::save(QStringList &names)
{
    std::vector<std::pair<AnswerSave, QByteArray>> found;
    for (const SettingsRow &row : m_requests.at(m_at).saves) {
        if (!isSent(row))
            continue;
        const Checked<AnswerSave> save = parseAnswerSave(row.name, row.value);
        if (!save)
            return save.problem;
        const Checked<QByteArray> value = savedValue(*save, m_exchange.response(),
            [this](const QString &text) { return m_values->masked(text); });
        if (!value)
            return value.problem;
        found.emplace_back(*save, *value);
    }
    for (const auto &[save, json] : found) {
        m_values->save(save, json);
        names.append(save.name);
    }
    return {};
}

void RequestSequence::fail(const QString &got)
{
    const QString sentence
        = tr("No connection was attempted, because request %1 before connecting (%2) failed: %3")
              .arg(QString::number(m_at + 1), shownRequest(), withFullStop(m_values->masked(got)));
    cancel();
    emit failed(sentence);
}

} // namespace wasclean

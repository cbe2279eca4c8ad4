#include "app/steps/requeststep.h"

#include "app/demo/demourl.h"
#include "app/protocol/usvstring.h"
#include "app/session/session.h"
#include "app/steps/messagetester.h"
#include "app/steps/steprequests.h"
#include "app/steps/stepsettings.h"

#include <utility>

namespace wasclean {

namespace {

QByteArray contentTypeOf(StepPayload::Form form)
{
    switch (form) {
    case StepPayload::Form::Text:
    case StepPayload::Form::TextFile:
        return "text/plain;charset=UTF-8";
    case StepPayload::Form::Json:
        return "application/json";
    case StepPayload::Form::UrlEncoded:
        return "application/x-www-form-urlencoded";
    case StepPayload::Form::Hex:
    case StepPayload::Form::Base64:
    case StepPayload::Form::File:
        break;
    }
    return "application/octet-stream";
}

} // namespace

RequestStep::RequestStep(Session &session, StepConnection &connection, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_connection(connection)
{
    connect(&m_exchange, &HttpExchange::finished, this, &RequestStep::onFinished);
    connect(&m_exchange, &HttpExchange::failed, this, &RequestStep::done);
}

QString RequestStep::begin(const Step &step, StepValues &values, StepFiles &files)
{
    m_step = &step;
    m_values = &values;
    const Checked<HttpRequest> request = makeRequest(step, files);
    if (!request)
        return request.problem;
    const Checked<ProxyOptions> proxy = stepProxy(step.request.way, values, files);
    if (!proxy)
        return proxy.problem;
    m_exchange.start(*request, m_connection.requestTrust(), *proxy);
    return {};
}

void RequestStep::cancel() { m_exchange.cancel(); }

Checked<WebSocketUrl> RequestStep::urlOf(const QString &written)
{
    using Url = Checked<WebSocketUrl>;
    const Checked<QString> url = m_values->expand(written);
    if (!url)
        return Url::bad(url.problem);
    const QString path = demoPath(*url);
    if (path.isEmpty())
        return parseHttpUrl(*url);
    const Checked<QString> demo = m_session.demoUrl(path, isDemoUrlWithTls(*url));
    return demo ? WebSocketUrl::parse(*demo) : Url::bad(demo.problem);
}

Checked<HttpRequest> RequestStep::makeRequest(const Step &step, StepFiles &files)
{
    using Request = Checked<HttpRequest>;
    HttpRequest request;
    request.method = step.request.method.toUtf8();
    const Checked<WebSocketUrl> url = urlOf(step.request.url);
    if (!url)
        return Request::bad(url.problem);
    request.url = *url;
    bool hasType = false;
    for (const StepHeader &header : step.request.headers) {
        const Checked<QString> name = m_values->expand(header.name);
        const Checked<QString> value = m_values->expand(header.value);
        if (!name || !value)
            return Request::bad(name ? value.problem : name.problem);
        request.fields.append({toUsvString(*name).toUtf8(), toUsvString(*value).toUtf8()});
        hasType = hasType || name->compare(QLatin1String("Content-Type"), Qt::CaseInsensitive) == 0;
    }
    if (step.request.hasBody) {
        const Checked<QByteArray> body = payloadBytes(step.payload, *m_values, files);
        if (!body)
            return Request::bad(body.problem);
        request.body = *body;
        if (!hasType)
            request.fields.append({"Content-Type", contentTypeOf(step.payload.form)});
    }
    return httpRequest(request);
}

QString RequestStep::expected(const Step &step)
{
    return step.request.status ? tr("an answer with the status %1").arg(*step.request.status)
                               : tr("an answer with a status from 200 to 299");
}

QString RequestStep::gotWithin(const QString &limit) const
{
    const HttpResponse &response = m_exchange.response();
    return response.status == 0
        ? tr("no answer within %1").arg(limit)
        : tr("the status %1, but not the whole body within %2").arg(response.statusText(), limit);
}

void RequestStep::onFinished()
{
    if (const auto certificate = m_exchange.trustedCertificate())
        m_connection.noteTrusted(*certificate);
    const QString problem = statusMismatch(m_exchange.response(), m_step->request.status, mask());
    emit done(problem.isEmpty() ? save() : problem);
}

TextMask RequestStep::mask() const
{
    return [this](const QString &text) { return m_values->masked(text); };
}

/// Saves all values, or none: then a sentence tells which is missing.
QString RequestStep::save()
{
    std::vector<std::pair<const AnswerSave *, QByteArray>> found;
    for (const AnswerSave &save : m_step->request.saves) {
        const Checked<QByteArray> value = savedValue(save, m_exchange.response(), mask());
        if (!value)
            return value.problem;
        found.emplace_back(&save, *value);
    }
    for (const auto &[save, json] : found)
        keepSaved(*save, json, *m_values, m_session);
    return {};
}

} // namespace wasclean

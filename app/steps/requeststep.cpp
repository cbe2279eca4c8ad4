#include "app/steps/requeststep.h"

#include "app/base/regex.h"
#include "app/demo/demourl.h"
#include "app/formats/jsonnode.h"
#include "app/formats/jsonvalues.h"
#include "app/protocol/secretnames.h"
#include "app/protocol/usvstring.h"
#include "app/session/session.h"
#include "app/steps/messagetester.h"
#include "app/steps/stepsettings.h"

#include <utility>

namespace wasclean {

namespace {

constexpr int firstSuccess = 200;
constexpr int lastSuccess = 299;
constexpr int firstRedirect = 300;
constexpr int lastRedirect = 399;

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

bool isExpected(const StepRequest &request, int status)
{
    return request.status ? status == *request.status
                          : status >= firstSuccess && status <= lastSuccess;
}

/// Whether a saved value is a secret, by the names that it has here and there.
bool isSecretSave(const AnswerSave &save)
{
    QByteArray source = save.text.toUtf8();
    if (!save.path.empty()) {
        const auto *const name = std::get_if<QString>(&save.path.back());
        source = name ? name->toUtf8() : QByteArray();
    }
    const bool isHeader = save.from == AnswerSave::From::Header;
    return save.from == AnswerSave::From::Cookie || isSecretParameter(save.name.toUtf8())
        || (save.from == AnswerSave::From::Json && isSecretParameter(source))
        || (isHeader && isSecretHeader(source));
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
    m_exchange.start(*request, m_connection.requestTrust());
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
    const QString problem = mismatch();
    emit done(problem.isEmpty() ? save() : problem);
}

QString RequestStep::mismatch() const
{
    const HttpResponse &response = m_exchange.response();
    if (isExpected(m_step->request, response.status))
        return {};
    const QString status = response.statusText();
    const auto location = response.field("Location");
    if (location && response.status >= firstRedirect && response.status <= lastRedirect) {
        return tr("the status %1, a redirect to “%2”, which is not followed")
            .arg(status, shownUrl(QString::fromUtf8(*location)));
    }
    if (response.body.isEmpty())
        return tr("the status %1 without a body").arg(status);
    return tr("the status %1 with the body “%2”").arg(status, shownBody());
}

QString RequestStep::shownBody() const
{
    return bodyBeginning(
        m_exchange.response().body, [this](const QString &text) { return m_values->masked(text); });
}

/// Saves all values, or none: then a sentence tells which is missing.
QString RequestStep::save()
{
    std::vector<std::pair<const AnswerSave *, QByteArray>> found;
    for (const AnswerSave &save : m_step->request.saves) {
        const Checked<QByteArray> value = valueOf(save);
        if (!value)
            return value.problem;
        found.emplace_back(&save, *value);
    }
    for (const auto &[save, json] : found) {
        if (isSecretSave(*save)) {
            m_values->setSecret(save->name, json);
            m_session.addSecrets({json.startsWith('"') ? unescapeJson(json).toUtf8() : json});
        } else {
            m_values->set(save->name, json);
        }
    }
    return {};
}

/// The value as JSON, or a sentence.
Checked<QByteArray> RequestStep::valueOf(const AnswerSave &save) const
{
    using Value = Checked<QByteArray>;
    const HttpResponse &response = m_exchange.response();
    switch (save.from) {
    case AnswerSave::From::Header: {
        const auto field = response.field(save.text.toUtf8());
        return field
            ? Value::good(escapeJson(QString::fromUtf8(*field)))
            : Value::bad(
                tr("The answer has no header “%1” to save as %2.").arg(save.text, save.name));
    }
    case AnswerSave::From::Cookie: {
        const auto cookie = response.cookie(save.text.toUtf8());
        return cookie
            ? Value::good(escapeJson(QString::fromUtf8(*cookie)))
            : Value::bad(
                tr("The answer sets no cookie “%1” to save as %2.").arg(save.text, save.name));
    }
    case AnswerSave::From::Regex: {
        const Regex::Captured captured = Regex(save.text).capture(response.body);
        if (captured.answer == MatchAnswer::Match)
            return Value::good(escapeJson(captured.groups.value(1, captured.groups.value(0))));
        return Value::bad(captured.answer == MatchAnswer::GaveUp
                ? tr("The regular expression for %1 needs too much effort.").arg(save.name)
                : tr("The body of the answer has no match to save as %1.").arg(save.name));
    }
    case AnswerSave::From::Json:
        break;
    }
    const auto there = jsonValuesAt(response.body, save.path);
    if (!there) {
        return Value::bad(tr(
            "The body of the answer is not valid JSON, so there is no value to save as %1: “%2”.")
                              .arg(save.name, shownBody()));
    }
    return there->empty() ? Value::bad(tr("The answer has nothing at %1 to save as %2.")
                                           .arg(jsonPathText(save.path), save.name))
                          : Value::good(compactJson(there->front()));
}

} // namespace wasclean

#include "app/steps/requestreader.h"

#include "app/base/regex.h"
#include "app/demo/demourl.h"
#include "app/http/httprequest.h"
#include "app/profile/template.h"
#include "app/protocol/token.h"
#include "app/steps/messagetestreader.h"
#include "app/steps/stepvalues.h"

#include <algorithm>

namespace wasclean {

namespace {

const QString urlKey = QStringLiteral("url");
const QString methodKey = QStringLiteral("method");
const QString headersKey = QStringLiteral("headers");
const QString headerKey = QStringLiteral("header");
const QString cookieKey = QStringLiteral("cookie");
const QString regexKey = QStringLiteral("regex");

void failWithSentence(StepsSource &source, const JsonNode &node, const QString &sentence)
{
    if (!sentence.isEmpty())
        source.fail(node.start, sentence.endsWith(u'.') ? sentence.chopped(1) : sentence);
}

QString readRequestUrl(StepsSource &source, const JsonNode &node)
{
    const QString url = source.templateText(node);
    const bool isKnown = templateReferences(url).isEmpty() && demoPath(url).isEmpty();
    if (!source.failed() && isKnown)
        failWithSentence(source, node, parseHttpUrl(url).problem);
    return url;
}

StepHeader readHeader(StepsSource &source, const JsonNode &node)
{
    if (!source.isObject(node))
        return {};
    source.checkNames(
        node, {QStringLiteral("name"), QStringLiteral("value")}, StepsSource::tr("a header"));
    const JsonNode *name = StepsSource::member(node, "name");
    const JsonNode *value = StepsSource::member(node, "value");
    if (!name || !value) {
        source.fail(
            node.start, StepsSource::tr(R"(a header of a request needs a "name" and a "value")"));
        return {};
    }
    const StepHeader header{source.templateText(*name), source.templateText(*value)};
    const bool isKnown
        = templateReferences(header.name).isEmpty() && templateReferences(header.value).isEmpty();
    if (!source.failed() && isKnown) {
        failWithSentence(
            source, node, httpFieldProblem({header.name.toUtf8(), header.value.toUtf8()}));
    }
    return header;
}

/// The body is a member of the request, as "json": …
void readBody(StepsSource &source, const JsonNode &value, Step &step)
{
    const QStringList bodies = requestBodyNames();
    JsonNode body = value;
    std::erase_if(body.members,
        [&bodies](const JsonMember &member) { return !bodies.contains(member.name); });
    step.request.hasBody = !body.members.empty();
    if (body.members.size() > 1) {
        source.fail(body.members[1].start,
            StepsSource::tr("a request can have only one body, one of %1")
                .arg(bodies.join(QLatin1String(", "))));
    } else if (step.request.hasBody) {
        step.payload = readRequestBody(source, body);
    }
}

AnswerSave readAnswerSave(StepsSource &source, const JsonMember &member)
{
    const JsonNode &value = member.value;
    AnswerSave save{member.name, AnswerSave::From::Json, {}, {}};
    if (!isVariableName(member.name) || StepValues::isBuiltIn(member.name)) {
        source.fail(
            member.start, StepsSource::tr("\"%1\" is not a valid variable name").arg(member.name));
        return save;
    }
    if (value.kind == JsonNode::Kind::String) {
        const auto path = parseJsonPath(source.string(value));
        failWithSentence(source, value, path.problem);
        if (path)
            save.path = *path;
        return save;
    }
    if (value.kind != JsonNode::Kind::Object || value.members.size() != 1) {
        source.fail(value.start,
            StepsSource::tr(R"(expected a JSON path, for example "$.token", or an object with one )"
                            R"(of header, cookie, regex)"));
        return save;
    }
    source.checkNames(value, {headerKey, cookieKey, regexKey}, StepsSource::tr("\"save\""));
    const JsonMember &from = value.members.front();
    save.text = source.string(from.value);
    save.from = from.name == headerKey ? AnswerSave::From::Header
        : from.name == cookieKey       ? AnswerSave::From::Cookie
                                       : AnswerSave::From::Regex;
    if (source.failed())
        return save;
    if (save.from != AnswerSave::From::Regex) {
        if (!isToken(save.text.toUtf8()))
            source.fail(from.value.start, StepsSource::tr("this is not a valid name"));
    } else if (const Regex expression(save.text); !expression.isValid()) {
        source.fail(from.value.start,
            StepsSource::tr("the regular expression is not valid at character %1: %2")
                .arg(QString::number(expression.problemColumn()), expression.problem()));
    }
    return save;
}

} // namespace

void readRequest(StepsSource &source, const JsonNode &value, Step &step)
{
    StepRequest &request = step.request;
    if (value.kind == JsonNode::Kind::String) {
        request.method = QStringLiteral("GET");
        request.url = readRequestUrl(source, value);
        return;
    }
    if (value.kind != JsonNode::Kind::Object) {
        source.fail(value.start, StepsSource::tr("expected a URL, or an object with a \"url\""));
        return;
    }
    source.checkNames(value, QStringList{urlKey, methodKey, headersKey} + requestBodyNames(),
        StepsSource::tr("a request"));
    readBody(source, value, step);
    request.method = request.hasBody ? QStringLiteral("POST") : QStringLiteral("GET");
    if (const JsonNode *method = StepsSource::member(value, "method")) {
        request.method = source.string(*method);
        if (!source.failed())
            failWithSentence(source, *method, httpMethodProblem(request.method.toUtf8()));
    }
    if (const JsonNode *url = StepsSource::member(value, "url"))
        request.url = readRequestUrl(source, *url);
    else
        source.fail(value.start, StepsSource::tr("the request has no \"url\""));
    const JsonNode *headers = StepsSource::member(value, "headers");
    if (headers && source.isArray(*headers)) {
        for (const JsonNode &header : headers->elements)
            request.headers.push_back(readHeader(source, header));
    }
}

std::vector<AnswerSave> readAnswerSaves(StepsSource &source, const JsonNode &node)
{
    std::vector<AnswerSave> saves;
    if (!source.isObject(node))
        return saves;
    for (const JsonMember &member : node.members) {
        if (!source.failed())
            saves.push_back(readAnswerSave(source, member));
    }
    return saves;
}

} // namespace wasclean

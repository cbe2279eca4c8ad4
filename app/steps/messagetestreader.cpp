#include "app/steps/messagetestreader.h"

#include "app/base/regex.h"
#include "app/formats/hexinput.h"
#include "app/steps/stepvalues.h"
#include "app/wire/frames/frame.h"

#include <algorithm>

namespace wasclean {

namespace {

struct FormName
{
    StepPayload::Form form;
    QString name;
};

const QList<FormName> &payloadForms()
{
    static const QList<FormName> forms{
        {StepPayload::Form::Text, QStringLiteral("text")},
        {StepPayload::Form::Json, QStringLiteral("json")},
        {StepPayload::Form::Hex, QStringLiteral("hex")},
        {StepPayload::Form::Base64, QStringLiteral("base64")},
        {StepPayload::Form::File, QStringLiteral("file")},
        {StepPayload::Form::TextFile, QStringLiteral("textFile")},
        {StepPayload::Form::UrlEncoded, QStringLiteral("form")},
    };
    return forms;
}

QStringList formNames(const std::vector<StepPayload::Form> &allowed)
{
    QStringList names;
    for (const FormName &each : payloadForms()) {
        if (std::find(allowed.begin(), allowed.end(), each.form) != allowed.end())
            names.append(each.name);
    }
    return names;
}

/// What is wrong with digits that can be read already; with variables in them that waits for the
/// run.
void checkDigits(StepsSource &source, const JsonNode &node, const StepPayload &payload)
{
    if (!templateReferences(payload.text).isEmpty())
        return;
    if (payload.form == StepPayload::Form::Hex) {
        QString problem = parseHex(payload.text).problem;
        if (problem.endsWith(u'.'))
            problem.chop(1);
        if (!problem.isEmpty())
            source.fail(node.start, problem);
    } else if (payload.form == StepPayload::Form::Base64
        && !QByteArray::fromBase64Encoding(
            payload.text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors)) {
        source.fail(node.start, StepsSource::tr("this is not valid base64"));
    }
}

/// The names and values of a form.
void checkForm(StepsSource &source, const JsonNode &node)
{
    if (!source.isObject(node))
        return;
    for (const JsonMember &member : node.members) {
        if (member.value.isContainer()) {
            source.fail(member.value.start,
                StepsSource::tr(
                    "the value of a form must be a string, a number, true, false or null"));
        }
    }
}

StepPayload readForm(StepsSource &source, const JsonMember &member)
{
    StepPayload payload;
    for (const FormName &each : payloadForms()) {
        if (each.name == member.name)
            payload.form = each.form;
    }
    const bool isForm = payload.form == StepPayload::Form::UrlEncoded;
    if (isForm)
        checkForm(source, member.value);
    if (isForm || payload.form == StepPayload::Form::Json)
        payload.text = QString::fromUtf8(source.json(member.value));
    else
        payload.text = source.templateText(member.value);
    if (!source.failed())
        checkDigits(source, member.value, payload);
    return payload;
}

StepPayload readOneOf(
    StepsSource &source, const JsonNode &node, const std::vector<StepPayload::Form> &allowed)
{
    if (node.kind == JsonNode::Kind::String)
        return {StepPayload::Form::Text, source.templateText(node)};
    const QStringList names = formNames(allowed);
    if (node.kind != JsonNode::Kind::Object) {
        source.fail(node.start,
            StepsSource::tr("expected a string or an object with one of %1")
                .arg(names.join(QLatin1String(", "))));
        return {};
    }
    source.checkNames(node, names, StepsSource::tr("a payload"));
    if (node.members.size() != 1) {
        source.fail(node.start,
            StepsSource::tr("expected exactly one of %1").arg(names.join(QLatin1String(", "))));
    }
    return source.failed() ? StepPayload() : readForm(source, node.members.front());
}

void checkRegex(StepsSource &source, const JsonNode &node, const QString &pattern)
{
    const Regex expression(pattern);
    if (!expression.isValid()) {
        source.fail(node.start,
            StepsSource::tr("the regular expression is not valid at character %1: %2")
                .arg(QString::number(expression.problemColumn()), expression.problem()));
    }
}

TextTest readText(StepsSource &source, const JsonNode &node, TextTest::How how)
{
    TextTest test{how, source.templateText(node)};
    if (how == TextTest::How::Regex && templateReferences(test.text).isEmpty())
        checkRegex(source, node, test.text);
    return test;
}

std::vector<PathTest> readPaths(StepsSource &source, const JsonNode &node)
{
    std::vector<PathTest> tests;
    if (!source.isObject(node))
        return tests;
    if (node.members.empty())
        source.fail(node.start,
            StepsSource::tr(R"(expected a JSON path and its value, for example {"$.type": "ok"})"));
    for (const JsonMember &member : node.members) {
        const auto path = parseJsonPath(member.name);
        if (!path) {
            QString problem = path.problem;
            problem.chop(1);
            source.fail(member.start, problem);
            break;
        }
        tests.push_back({*path, source.json(member.value)});
    }
    return tests;
}

/// Conditions that no message can meet together.
QString contradiction(const MessageTest &test, const JsonNode &node)
{
    const bool isText = !test.texts.empty() || !test.paths.empty() || !test.schema.isEmpty();
    const bool isOther = test.bytes || test.of != MessageTest::Of::Messages;
    if (node.members.empty())
        return StepsSource::tr(
            "expected at least one condition; {\"any\": true} matches any message");
    if ((isOther && node.members.size() > 1) || (isText && isOther))
        return StepsSource::tr(
            "no message can meet all these conditions: some are for text and some are not");
    return {};
}

void readControl(StepsSource &source, const JsonNode &value, MessageTest::Of of, MessageTest &test)
{
    test.of = of;
    if (value.kind == JsonNode::Kind::Word)
        source.isTrue(value);
    else
        test.bytes = readControlPayload(source, value);
}

void readSchema(StepsSource &source, const JsonNode &value, MessageTest &test)
{
    test.schema = source.templateText(value);
    if (test.schema.isEmpty())
        source.fail(value.start, StepsSource::tr("expected the path of a schema"));
}

void readCondition(StepsSource &source, const JsonMember &member, MessageTest &test)
{
    const JsonNode &value = member.value;
    const QString &name = member.name;
    if (name == QLatin1String("text"))
        test.texts.push_back(readText(source, value, TextTest::How::Equal));
    else if (name == QLatin1String("contains"))
        test.texts.push_back(readText(source, value, TextTest::How::Contains));
    else if (name == QLatin1String("regex"))
        test.texts.push_back(readText(source, value, TextTest::How::Regex));
    else if (name == QLatin1String("json"))
        test.paths = readPaths(source, value);
    else if (name == QLatin1String("schema"))
        readSchema(source, value, test);
    else if (name == QLatin1String("ping"))
        readControl(source, value, MessageTest::Of::Pings, test);
    else if (name == QLatin1String("pong"))
        readControl(source, value, MessageTest::Of::Pongs, test);
    else if (name == QLatin1String("any"))
        source.isTrue(value);
    else
        test.bytes = readForm(source, member);
}

} // namespace

StepPayload readPayload(StepsSource &source, const JsonNode &node)
{
    using Form = StepPayload::Form;
    return readOneOf(source, node,
        {Form::Text, Form::Json, Form::Hex, Form::Base64, Form::File, Form::TextFile});
}

QStringList requestBodyNames()
{
    QStringList names;
    for (const FormName &each : payloadForms())
        names.append(each.name);
    return names;
}

StepPayload readRequestBody(StepsSource &source, const JsonNode &node)
{
    using Form = StepPayload::Form;
    return readOneOf(source, node,
        {Form::Text, Form::Json, Form::Hex, Form::Base64, Form::File, Form::TextFile,
            Form::UrlEncoded});
}

StepPayload readControlPayload(StepsSource &source, const JsonNode &node)
{
    using Form = StepPayload::Form;
    StepPayload payload = readOneOf(source, node, {Form::Text, Form::Hex, Form::Base64});
    const bool isText = payload.form == Form::Text && templateReferences(payload.text).isEmpty();
    if (isText && payload.text.toUtf8().size() > qsizetype(maxControlPayload))
        source.fail(node.start, StepsSource::tr("a Ping or Pong can carry at most 125 bytes"));
    return payload;
}

TextTest readTextTest(StepsSource &source, const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::String)
        return readText(source, node, TextTest::How::Equal);
    if (!source.isObject(node))
        return {};
    source.checkNames(node, {QStringLiteral("contains"), QStringLiteral("regex")},
        StepsSource::tr("a text condition"));
    if (node.members.size() != 1)
        source.fail(node.start, StepsSource::tr(R"(expected either "contains" or "regex")"));
    if (source.failed())
        return {};
    const JsonMember &member = node.members.front();
    const bool contains = member.name == QLatin1String("contains");
    return readText(
        source, member.value, contains ? TextTest::How::Contains : TextTest::How::Regex);
}

MessageTest readMessageTest(StepsSource &source, const JsonNode &node)
{
    MessageTest test;
    if (node.kind == JsonNode::Kind::String) {
        test.texts.push_back(readText(source, node, TextTest::How::Equal));
        return test;
    }
    if (node.kind != JsonNode::Kind::Object) {
        source.fail(node.start, StepsSource::tr("expected a string, or an object of conditions"));
        return test;
    }
    static const QStringList conditions{QStringLiteral("text"), QStringLiteral("contains"),
        QStringLiteral("regex"), QStringLiteral("json"), QStringLiteral("schema"),
        QStringLiteral("hex"), QStringLiteral("base64"), QStringLiteral("file"),
        QStringLiteral("ping"), QStringLiteral("pong"), QStringLiteral("any")};
    source.checkNames(node, conditions, StepsSource::tr("\"expect\""));
    for (const JsonMember &member : node.members) {
        if (!source.failed())
            readCondition(source, member, test);
    }
    const QString problem = contradiction(test, node);
    if (!problem.isEmpty())
        source.fail(node.start, problem);
    return test;
}

std::vector<StepSave> readSaves(StepsSource &source, const JsonNode &node, const MessageTest &test)
{
    std::vector<StepSave> saves;
    if (!source.isObject(node))
        return saves;
    const bool hasRegex = std::any_of(test.texts.begin(), test.texts.end(),
        [](const TextTest &each) { return each.how == TextTest::How::Regex; });
    for (const JsonMember &member : node.members) {
        const JsonNode &value = member.value;
        if (!isVariableName(member.name) || StepValues::isBuiltIn(member.name)) {
            source.fail(member.start,
                StepsSource::tr("\"%1\" is not a valid variable name").arg(member.name));
        } else if (value.kind == JsonNode::Kind::Number && !hasRegex) {
            source.fail(
                value.start, StepsSource::tr("only a regular expression has groups to save"));
        } else if (value.kind == JsonNode::Kind::Number) {
            saves.push_back({member.name, source.integer(value, 0, 99)});
        } else if (value.kind == JsonNode::Kind::String) {
            const auto path = parseJsonPath(source.string(value));
            if (path)
                saves.push_back({member.name, *path});
            else
                source.fail(value.start, path.problem.chopped(1));
        } else {
            source.fail(value.start,
                StepsSource::tr(
                    "expected a JSON path, for example \"$.id\", or the number of a group"));
        }
    }
    return saves;
}

} // namespace wasclean

#include "app/steps/messagetester.h"

#include "app/base/regularfile.h"
#include "app/formats/hexinput.h"
#include "app/formats/jsonnode.h"
#include "app/formats/jsonvalues.h"
#include "app/formats/preview.h"
#include "app/formats/sizetext.h"
#include "app/http/httprequest.h"
#include "app/protocol/utf8validator.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

using Bytes = Checked<QByteArray>;

/// A file that is larger is no test message, but a mistake; "file" without "frames" is streamed.
constexpr qint64 maxFileBytes = qint64(64) * 1024 * 1024;

/// The members of an object as a form.
Bytes urlEncoded(const QByteArray &json)
{
    const JsonTree tree = parseJson(json);
    QList<std::pair<QString, QString>> entries;
    if (tree.root) {
        for (const JsonMember &member : tree.root->members) {
            const QByteArray value = member.value.in(json).toByteArray();
            const bool isString = member.value.kind == JsonNode::Kind::String;
            entries.append(
                {member.name, isString ? unescapeJson(value) : QString::fromUtf8(value)});
        }
    }
    return Bytes::good(formUrlEncoded(entries));
}

Bytes decode(StepPayload::Form form, const QString &text, StepFiles &files)
{
    switch (form) {
    case StepPayload::Form::Text:
    case StepPayload::Form::Json:
        return Bytes::good(text.toUtf8());
    case StepPayload::Form::Hex: {
        const HexInput hex = parseHex(text);
        return hex.problem.isEmpty() ? Bytes::good(hex.bytes) : Bytes::bad(hex.problem);
    }
    case StepPayload::Form::Base64: {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? Bytes::good(*decoded)
                       : Bytes::bad(StepsText::tr("This is not valid base64."));
    }
    case StepPayload::Form::UrlEncoded:
    case StepPayload::Form::File:
    case StepPayload::Form::TextFile:
        break;
    }
    const Checked<QString> path = files.resolve(text);
    return path ? files.content() : Bytes::bad(path.problem);
}

QString quoted(const QString &text, const StepValues &values)
{
    return u'"' + values.shown(text.toUtf8()) + u'"';
}

QString hexText(const QByteArray &bytes, const StepValues &values)
{
    if (values.hasSecret(bytes))
        return StepsText::tr("bytes (not shown because they contain a secret)");
    Message message;
    message.kind = MessageKind::Binary;
    message.payload = bytes;
    constexpr qsizetype shown = 60;
    return bytes.isEmpty() ? StepsText::tr("no bytes")
                           : StepsText::tr("the bytes %1").arg(previewOf(message, shown));
}

} // namespace

Checked<QByteArray> payloadBytes(const StepPayload &payload, StepValues &values, StepFiles &files)
{
    if (payload.form == StepPayload::Form::Json)
        return values.expandJson(payload.text.toUtf8());
    if (payload.form == StepPayload::Form::UrlEncoded) {
        const Bytes json = values.expandJson(payload.text.toUtf8());
        return json ? urlEncoded(*json) : json;
    }
    const Checked<QString> text = values.expand(payload.text);
    return text ? decode(payload.form, *text, files) : Bytes::bad(text.problem);
}

const StepPayload *payloadToRead(const Step &step)
{
    using Form = StepPayload::Form;
    const StepPayload *payload = nullptr;
    if (step.kind == Step::Kind::Expect || step.kind == Step::Kind::ExpectNone)
        payload = step.message.bytes ? &*step.message.bytes : nullptr;
    else if (step.kind == Step::Kind::Send && step.frames == 0 && step.payload.form == Form::File)
        return nullptr;
    else
        payload = &step.payload;
    const bool isFile = payload && (payload->form == Form::File || payload->form == Form::TextFile);
    return isFile ? payload : nullptr;
}

Checked<QByteArray> readPayloadFile(const QString &path, StepPayload::Form form)
{
    Bytes bytes = RegularFile::readAll(path, maxFileBytes);
    if (bytes && form == StepPayload::Form::TextFile && !isValidUtf8(*bytes))
        return Bytes::bad(
            StepsText::tr("The file “%1” is not valid UTF-8. Send it as binary.").arg(path));
    return bytes;
}

Checked<QString> payloadPath(const StepPayload &payload, StepValues &values, StepFiles &files)
{
    const Checked<QString> path = values.expand(payload.text);
    return path ? files.resolve(*path) : path;
}

Checked<TextTester> TextTester::make(const TextTest &test, StepValues &values)
{
    const bool isRegex = test.how == TextTest::How::Regex;
    const Checked<QString> text
        = isRegex ? values.expandRegex(test.text) : values.expand(test.text);
    if (!text)
        return Checked<TextTester>::bad(text.problem);
    TextTester tester;
    tester.m_test = {test.how, *text};
    if (isRegex) {
        tester.m_expression.emplace(*text);
        if (!tester.m_expression->isValid()) {
            return Checked<TextTester>::bad(
                StepsText::tr("The regular expression /%1/ is not valid: %2.")
                    .arg(values.masked(*text), tester.m_expression->problem()));
        }
    }
    return Checked<TextTester>::good(tester);
}

MatchAnswer TextTester::match(const QByteArray &utf8) const
{
    if (m_expression)
        return m_expression->match(utf8);
    const QByteArray text = m_test.text.toUtf8();
    const bool matches = m_test.how == TextTest::How::Equal ? utf8 == text : utf8.contains(text);
    return matches ? MatchAnswer::Match : MatchAnswer::NoMatch;
}

QString TextTester::gaveUp(const StepValues &values) const
{
    return StepsText::tr(
        "the regular expression /%1/ needs too much effort to tell whether it matches")
        .arg(values.shown(m_test.text.toUtf8()));
}

QString TextTester::wanted(const StepValues &values) const
{
    switch (m_test.how) {
    case TextTest::How::Equal:
        return quoted(m_test.text, values);
    case TextTest::How::Contains:
        return StepsText::tr("text that contains %1").arg(quoted(m_test.text, values));
    case TextTest::How::Regex:
        break;
    }
    return StepsText::tr("text that matches /%1/").arg(values.shown(m_test.text.toUtf8()));
}

QStringList TextTester::groups(const QByteArray &utf8) const
{
    return m_expression ? m_expression->capture(utf8).groups : QStringList();
}

Checked<MessageTester> MessageTester::make(
    const MessageTest &test, StepValues &values, StepFiles &files)
{
    using Result = Checked<MessageTester>;
    MessageTester tester;
    tester.m_of = test.of;
    for (const TextTest &each : test.texts) {
        const Checked<TextTester> text = TextTester::make(each, values);
        if (!text)
            return Result::bad(text.problem);
        tester.m_texts.push_back(*text);
    }
    for (const PathTest &each : test.paths) {
        const Checked<QByteArray> json = values.expandJson(each.json);
        if (!json)
            return Result::bad(json.problem);
        tester.m_paths.push_back({each.path, *json});
    }
    if (!test.schema.isEmpty()) {
        if (!files.schema())
            return Result::bad(files.schema().problem);
        tester.m_schema = *files.schema();
        tester.m_schemaPath = test.schema;
    }
    if (test.bytes) {
        const Checked<QByteArray> bytes = payloadBytes(*test.bytes, values, files);
        if (!bytes)
            return Result::bad(bytes.problem);
        tester.m_bytes = *bytes;
    }
    return Result::good(tester);
}

MessageTester::Result MessageTester::test(const Message &message, const StepValues &values) const
{
    constexpr auto no = MatchAnswer::NoMatch;
    if (m_bytes) {
        if (m_of == MessageTest::Of::Messages && message.kind != MessageKind::Binary)
            return {no, StepsText::tr("it is text")};
        return message.payload == *m_bytes ? Result()
                                           : Result{no, StepsText::tr("its bytes are different")};
    }
    if (m_texts.empty() && m_paths.empty() && !m_schema)
        return {};
    if (message.kind != MessageKind::Text)
        return {no, StepsText::tr("it is binary")};
    const Result ofTexts = testTexts(message, values);
    if (ofTexts.answer == no)
        return ofTexts;
    const QString problem = pathMismatch(message.payload, values);
    if (!problem.isEmpty())
        return {no, problem};
    const Result ofSchema = testSchema(message.payload, values);
    return ofSchema.answer == MatchAnswer::Match ? ofTexts : ofSchema;
}

MessageTester::Result MessageTester::testSchema(
    const QByteArray &payload, const StepValues &values) const
{
    if (!m_schema)
        return {};
    const MessageVerdict verdict = m_schema->check(payload, Direction::Received);
    if (!verdict.isConcerned)
        return {MatchAnswer::NoMatch,
            StepsText::tr("the schema %1 says nothing of it").arg(m_schemaPath)};
    const SchemaReport &report = verdict.report;
    if (report.verdict == SchemaReport::Verdict::Fits)
        return {};
    if (report.faults.empty())
        return {MatchAnswer::GaveUp, report.problem};
    const QString fault = values.shown(report.faults.front().text().toUtf8());
    return {MatchAnswer::NoMatch,
        StepsText::tr("it does not fit the schema %1: %2").arg(m_schemaPath, fault)};
}

/// Gives up only when no other test tells that the message does not match.
MessageTester::Result MessageTester::testTexts(
    const Message &message, const StepValues &values) const
{
    Result result;
    for (const TextTester &test : m_texts) {
        const MatchAnswer answer = test.match(message.payload);
        if (answer == MatchAnswer::NoMatch)
            return {answer, StepsText::tr("it is not %1").arg(test.wanted(values))};
        if (answer == MatchAnswer::GaveUp)
            result = {answer, test.gaveUp(values)};
    }
    return result;
}

QString MessageTester::pathMismatch(const QByteArray &payload, const StepValues &values) const
{
    for (const Path &test : m_paths) {
        const JsonTree wanted = parseJson(test.json);
        const auto found = jsonValuesAt(payload, test.path);
        if (!found)
            return StepsText::tr("it is not valid JSON");
        if (found->empty())
            return StepsText::tr("it has nothing at %1").arg(jsonPathText(test.path));
        const auto isWanted = [&](QByteArrayView value) {
            const JsonTree came = parseJson(value);
            return came.root && isSameJson(value, *came.root, test.json, *wanted.root);
        };
        if (std::none_of(found->begin(), found->end(), isWanted)) {
            return StepsText::tr("the value at %1 is %2, not %3")
                .arg(jsonPathText(test.path), values.shown(found->front().toByteArray()),
                    values.shown(test.json));
        }
    }
    return {};
}

QString MessageTester::wanted(const StepValues &values) const
{
    if (m_of != MessageTest::Of::Messages) {
        const bool isPing = m_of == MessageTest::Of::Pings;
        if (!m_bytes)
            return isPing ? StepsText::tr("a Ping") : StepsText::tr("a Pong");
        const QString sentence
            = isPing ? StepsText::tr("a Ping with %1") : StepsText::tr("a Pong with %1");
        return sentence.arg(hexText(*m_bytes, values));
    }
    if (m_bytes)
        return StepsText::tr("a binary message with %1").arg(hexText(*m_bytes, values));
    QStringList parts;
    for (const TextTester &test : m_texts)
        parts.append(test.wanted(values));
    for (const Path &test : m_paths) {
        parts.append(StepsText::tr("JSON with %1 = %2")
                         .arg(jsonPathText(test.path), values.shown(test.json)));
    }
    if (m_schema)
        parts.append(StepsText::tr("JSON that fits the schema %1").arg(m_schemaPath));
    if (parts.isEmpty())
        return StepsText::tr("a message");
    QString all = parts.takeFirst();
    for (const QString &part : parts)
        all = StepsText::tr("%1 and %2").arg(all, part);
    return all;
}

QString MessageTester::save(
    const std::vector<StepSave> &saves, const Message &message, StepValues &values) const
{
    std::vector<std::pair<QString, QByteArray>> found;
    for (const StepSave &save : saves) {
        if (const auto *const group = std::get_if<int>(&save.from)) {
            QStringList groups;
            for (const TextTester &test : m_texts) {
                if (test.isRegex())
                    groups = test.groups(message.payload);
            }
            if (*group >= groups.size())
                return StepsText::tr("There is no group %1 to save as %2.")
                    .arg(*group)
                    .arg(save.name);
            found.emplace_back(save.name, escapeJson(groups[*group]));
            continue;
        }
        const auto &path = std::get<std::vector<JsonStep>>(save.from);
        const auto there = jsonValuesAt(message.payload, path);
        if (!there || there->empty()) {
            return StepsText::tr("The message has nothing at %1 to save as %2.")
                .arg(jsonPathText(path), save.name);
        }
        found.emplace_back(save.name, compactJson(there->front()));
    }
    for (const auto &[name, json] : found)
        values.set(name, json);
    return {};
}

QString describeMessage(const Message &message, const StepValues &values)
{
    switch (message.kind) {
    case MessageKind::Text:
        return StepsText::tr("the text \"%1\"").arg(values.shown(message.payload));
    case MessageKind::Binary:
        return StepsText::tr("a binary message of %1: %2")
            .arg(sizeText(message.payload.size()), hexText(message.payload, values));
    case MessageKind::Ping:
        return StepsText::tr("a Ping with %1").arg(hexText(message.payload, values));
    case MessageKind::Pong:
        return StepsText::tr("a Pong with %1").arg(hexText(message.payload, values));
    case MessageKind::Open:
    case MessageKind::Error:
    case MessageKind::Close:
    case MessageKind::Note:
    case MessageKind::CloseFrame:
        break;
    }
    return values.masked(previewOf(message));
}

} // namespace wasclean

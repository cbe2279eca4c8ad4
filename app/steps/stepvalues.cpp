#include "app/steps/stepvalues.h"

#include "app/formats/jsonscanner.h"
#include "app/formats/preview.h"
#include "app/profile/template.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

constexpr QLatin1String environmentPrefix("env.");

QString textOf(const QByteArray &json)
{
    return json.startsWith('"') ? unescapeJson(json) : QString::fromUtf8(json);
}

/// The text between the quotes of a JSON string.
QString escaped(const QString &text)
{
    return QString::fromUtf8(escapeJson(text)).mid(1).chopped(1);
}

QString tooLongProblem()
{
    return StepsText::tr("The text is too long with the values of its variables.");
}

} // namespace

StepValues::StepValues(Environment environment)
    : m_environment(std::move(environment))
{
    if (!m_environment) {
        m_environment = [](const QString &name) {
            return qEnvironmentVariableIsSet(name.toLocal8Bit().constData())
                ? qEnvironmentVariable(name.toLocal8Bit().constData(), QStringLiteral(""))
                : QString();
        };
    }
}

QString StepValues::environmentName(const QString &name)
{
    return name.startsWith(environmentPrefix) ? name.mid(environmentPrefix.size()) : QString();
}

bool StepValues::isBuiltIn(const QString &name)
{
    return !environmentName(name).isEmpty() || name == QLatin1String("{{")
        || Variables().names().contains(name);
}

QString StepValues::builtInProblem(const QString &reference)
{
    const QList<UnresolvedReference> unresolved = Variables().unresolved(reference);
    return unresolved.isEmpty() ? QString() : unresolved.first().sentence;
}

bool StepValues::isSet(const QString &environmentName) const
{
    return !m_environment(environmentName).isNull();
}

void StepValues::set(const QString &name, const QByteArray &json) { m_values[name] = json; }

void StepValues::setSecret(const QString &name, const QByteArray &json)
{
    // A shorter value may be a part of any text.
    constexpr qsizetype shortestSecret = 4;
    constexpr std::size_t mostSecrets = 200;
    set(name, json);
    const QString value = textOf(json);
    const bool isKnown = std::any_of(m_savedSecrets.begin(), m_savedSecrets.end(),
        [&value](const Secret &secret) { return secret.value == value; });
    if (value.size() < shortestSecret || isKnown)
        return;
    m_savedSecrets.push_back({QStringLiteral("{{%1}}").arg(name), value});
    if (m_savedSecrets.size() > mostSecrets)
        m_savedSecrets.pop_front();
}

Checked<QByteArray> StepValues::valueOf(const TemplateReference &reference, const QString &written)
{
    using Value = Checked<QByteArray>;
    const QString name = environmentName(reference.name);
    if (!name.isEmpty()) {
        const QString value = m_environment(name);
        if (value.isNull())
            return Value::bad(StepsText::tr("The environment variable %1 is not set.").arg(name));
        m_fromEnvironment[QStringLiteral("{{%1}}").arg(reference.name)] = value;
        return Value::good(escapeJson(value));
    }
    const auto known = m_values.constFind(reference.name);
    if (known == m_values.cend() && isBuiltIn(reference.name)) {
        const Expansion expansion = m_builtIns.expand(written);
        return expansion.unresolved.isEmpty() ? Value::good(escapeJson(expansion.text))
                                              : Value::bad(expansion.unresolved.first().sentence);
    }
    if (known == m_values.cend()) {
        return Value::bad(
            StepsText::tr("{{%1}} has no value: the step that saves it has not passed.")
                .arg(reference.name));
    }
    return Value::good(*known);
}

Checked<QString> StepValues::expandWith(const QString &text, const Change &change)
{
    using Text = Checked<QString>;
    QString expanded;
    qsizetype at = 0;
    for (const TemplateReference &reference : templateReferences(text)) {
        const Checked<QByteArray> value
            = valueOf(reference, text.mid(reference.begin, reference.length));
        if (!value)
            return Text::bad(value.problem);
        expanded += QStringView(text).mid(at, reference.begin - at);
        expanded += change(textOf(*value));
        if (expanded.size() > mostCharacters)
            return Text::bad(tooLongProblem());
        at = reference.begin + reference.length;
    }
    expanded += QStringView(text).mid(at);
    return Text::good(expanded);
}

Checked<QString> StepValues::expand(const QString &text)
{
    return expandWith(text, [](const QString &value) { return value; });
}

Checked<QString> StepValues::expandRegex(const QString &pattern)
{
    return expandWith(
        pattern, [](const QString &value) { return QRegularExpression::escape(value); });
}

Checked<QByteArray> StepValues::expandString(const QString &text)
{
    using Json = Checked<QByteArray>;
    const QList<TemplateReference> references = templateReferences(text);
    if (references.size() == 1 && references.first().length == text.size())
        return valueOf(references.first(), text);
    const Checked<QString> expanded = expand(text);
    return expanded ? Json::good(escapeJson(*expanded)) : Json::bad(expanded.problem);
}

Checked<QByteArray> StepValues::expandJson(const QByteArray &json)
{
    using Token = JsonScanner::Token;
    using Json = Checked<QByteArray>;
    QByteArray expanded;
    JsonScanner scanner(json);
    for (Token token = scanner.next(); token != Token::End && token != Token::Error;
         token = scanner.next()) {
        const bool isText = token == Token::String || token == Token::Name;
        if (!isText || !scanner.text().contains("{{")) {
            expanded.append(scanner.text());
            continue;
        }
        const Checked<QByteArray> value = expandString(unescapeJson(scanner.text()));
        if (!value)
            return Json::bad(value.problem);
        const bool mustQuote = token == Token::Name && !value->startsWith('"');
        expanded += mustQuote ? escapeJson(textOf(*value)) : *value;
        if (expanded.size() > mostCharacters)
            return Json::bad(tooLongProblem());
    }
    return Json::good(expanded);
}

QStringList StepValues::environmentUsed() const
{
    QStringList names;
    for (auto each = m_fromEnvironment.keyBegin(); each != m_fromEnvironment.keyEnd(); ++each)
        names.append(each->mid(2 + environmentPrefix.size()).chopped(2));
    return names;
}

std::vector<StepValues::Secret> StepValues::secrets() const
{
    std::vector<Secret> all(m_savedSecrets.begin(), m_savedSecrets.end());
    for (auto each = m_fromEnvironment.begin(); each != m_fromEnvironment.end(); ++each)
        all.push_back({each.key(), each.value()});
    std::erase_if(all, [](const Secret &secret) { return secret.value.isEmpty(); });
    return all;
}

QString StepValues::masked(QString text) const
{
    // A longer one first: a shorter one may be a part of it.
    std::vector<Secret> all = secrets();
    std::sort(all.begin(), all.end(), [](const Secret &one, const Secret &other) {
        return one.value.size() > other.value.size();
    });
    for (const auto &[reference, value] : all) {
        // As it is, and as texts, JSON, regular expressions and URLs write it.
        for (const QString &form : {QRegularExpression::escape(value), escaped(value),
                 QString::fromLatin1(QUrl::toPercentEncoding(value)), value})
            text.replace(form, reference);
    }
    return text;
}

bool StepValues::hasSecret(const QByteArray &bytes) const
{
    const std::vector<Secret> all = secrets();
    return std::any_of(all.begin(), all.end(),
        [&bytes](const Secret &secret) { return bytes.contains(secret.value.toUtf8()); });
}

QString StepValues::shown(const QByteArray &utf8) const
{
    constexpr qsizetype maxLookedAt = qsizetype(64) * 1024;
    return oneLine(masked(QString::fromUtf8(utf8.left(maxLookedAt))).toUtf8());
}

} // namespace wasclean

#include "app/paste/pastedsteps.h"

#include "app/base/regularfile.h"
#include "app/base/terminal.h"
#include "app/formats/jsonpath.h"
#include "app/paste/paste.h"
#include "app/paste/pastetext.h"
#include "app/profile/secretslots.h"
#include "app/profile/template.h"
#include "app/protocol/secretnames.h"
#include "app/steps/steprecorder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace wasclean {

namespace {

enum ExitCode : int { Done = 0, CouldNot = 1, WrongArguments = 2 };

/// A name that an environment can have.
QString environmentName(const QString &text)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9]+"));
    QString name = QString(text).replace(odd, QStringLiteral("_"));
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'_');
    return name;
}

bool isBuiltIn(const QString &name)
{
    static const QStringList names{QStringLiteral("uuid"), QStringLiteral("now"),
        QStringLiteral("timestamp"), QStringLiteral("counter"), QStringLiteral("random.int"),
        QStringLiteral("{{")};
    return names.contains(name) || name.startsWith(QLatin1String("env."));
}

class StepsWriter
{
public:
    explicit StepsWriter(bool includeSecrets)
        : m_includeSecrets(includeSecrets)
    { }

    void add(const PasteResult &connection);
    PastedSteps result(const QString &name) const;

private:
    QString secretNamed(const QString &slot, const QString &value, const QString &meaning);
    QString withEnvironment(const QString &text);
    QString withoutMessageSecrets(QString text);
    void addMessage(const SavedMessage &message);

    bool m_includeSecrets;
    QByteArrayList m_steps;
    /// The references that replace secrets in the steps, by their values.
    QMap<QString, QString> m_references;
    /// The values that go into the file.
    QMap<QString, QString> m_values;
    /// What each variable of the environment is for.
    QMap<QString, QString> m_environment;
};

/// The reference that replaces a secret in the steps. The same secret has the same name.
QString StepsWriter::secretNamed(const QString &slot, const QString &value, const QString &meaning)
{
    if (const auto known = m_references.constFind(value); known != m_references.cend())
        return *known;
    QString name = environmentName(slot).toUpper();
    const QString first = name;
    for (int i = 2; m_environment.contains(name) || m_values.contains(name); ++i)
        name = first + u'_' + QString::number(i);
    if (m_includeSecrets)
        m_values.insert(name, value);
    else
        m_environment.insert(name, meaning);
    const QString reference
        = (m_includeSecrets ? QStringLiteral("{{%1}}") : QStringLiteral("{{env.%1}}")).arg(name);
    m_references.insert(value, reference);
    return reference;
}

/// Variables that have no value in the text get it from the environment.
QString StepsWriter::withEnvironment(const QString &text)
{
    QString result;
    qsizetype end = 0;
    for (const TemplateReference &reference : templateReferences(text)) {
        if (isBuiltIn(reference.name) || m_values.contains(reference.name))
            continue;
        const QString name = environmentName(reference.name);
        if (!m_environment.contains(name))
            m_environment.insert(name, {});
        result += QStringView(text).sliced(end, reference.begin - end);
        result += QStringLiteral("{{env.%1}}").arg(name);
        end = reference.begin + reference.length;
    }
    return result + text.sliced(end);
}

/// Secrets of the connection that a message has, too, and members of JSON that are named like
/// secrets.
QString StepsWriter::withoutMessageSecrets(QString text)
{
    static const QRegularExpression member(
        QStringLiteral("(\"([\\w.-]{1,60})\"\\s*:\\s*\")((?:[^\"\\\\]++|\\\\.)+)(?=\")"));
    constexpr qsizetype shortest = 6; // a shorter one is found by chance
    for (auto known = m_references.cbegin(); known != m_references.cend(); ++known) {
        if (known.key().size() >= shortest)
            text.replace(known.key(), known.value());
    }
    QString result;
    qsizetype end = 0;
    for (auto matches = member.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = match.captured(3);
        if (!isSecretParameter(match.captured(2).toUtf8()) || isOnlyVariables(value))
            continue;
        result += QStringView(text).sliced(end, match.capturedStart(3) - end);
        result += secretNamed(
            match.captured(2), value, PasteText::tr("“%1” in a message").arg(match.captured(2)));
        end = match.capturedEnd(3);
    }
    return result + text.sliced(end);
}

void StepsWriter::addMessage(const SavedMessage &message)
{
    QByteArray payload;
    if (message.type == SavedMessage::Type::Hex)
        payload = "{\"hex\": " + escapeJson(message.text) + '}';
    else if (message.type == SavedMessage::Type::Base64)
        payload = "{\"base64\": " + escapeJson(message.text) + '}';
    else
        payload = escapeJson(withEnvironment(withoutMessageSecrets(message.text)));
    const QByteArray name
        = message.name.isEmpty() ? QByteArray() : ", \"name\": " + escapeJson(message.name);
    m_steps.append("{\"send\": " + payload + name + '}');
}

void StepsWriter::add(const PasteResult &connection)
{
    if (!m_steps.isEmpty()) {
        m_steps.append("{\"close\": {\"code\": 1000}}");
        m_steps.append("{\"expectClose\": {}}");
    }
    const SeparatedSettings separated = withoutSecrets(connection.settings);
    SecretValues references;
    for (const QString &slot : secretSlots(separated.settings)) {
        const QString value = withEnvironment(separated.secrets.value(slot));
        references[slot] = secretNamed(slot, value, secretSlotName(slot));
    }
    const QByteArray step = connectStep(withSecrets(separated.settings, references));
    m_steps.append(withEnvironment(QString::fromUtf8(step)).toUtf8());
    for (const SavedMessage &message : connection.messages)
        addMessage(message);
}

PastedSteps StepsWriter::result(const QString &name) const
{
    PastedSteps result;
    result.text = "{\n  \"version\": 1,\n";
    if (!name.isEmpty())
        result.text += "  \"name\": " + escapeJson(name) + ",\n";
    QByteArrayList values;
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value)
        values.append(escapeJson(value.key()) + ": " + escapeJson(value.value()));
    if (!values.isEmpty())
        result.text += "  \"variables\": {" + values.join(", ") + "},\n";
    result.text += "  \"steps\": [\n    " + m_steps.join(",\n    ") + "\n  ]\n}\n";
    for (auto each = m_environment.cbegin(); each != m_environment.cend(); ++each)
        result.environment.append(each.value().isEmpty()
                ? each.key()
                : PasteText::tr("%1 (%2)").arg(each.key(), each.value()));
    return result;
}

/// All connections of a text.
QList<PasteResult> connectionsOf(const QString &text)
{
    QList<PasteResult> connections{readPasted(text)};
    constexpr qsizetype most = 100;
    for (int i = 1; i < qMin(connections.first().names.size(), most); ++i)
        connections.append(readPasted(text, i));
    return connections;
}

} // namespace

PastedSteps stepsFromPasted(const QList<PasteResult> &connections, bool includeSecrets)
{
    StepsWriter writer(includeSecrets);
    for (const PasteResult &connection : connections)
        writer.add(connection);
    return writer.result(connections.first().name);
}

bool makesSteps(const QString &out)
{
    return out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

int convertPasted(const QString &in, const QString &out, bool includeSecrets, QTextStream &err)
{
    const QString source = QFileInfo(in).canonicalFilePath();
    if (!source.isEmpty() && source == QFileInfo(out).canonicalFilePath()) {
        writeLine(err,
            PasteText::tr("“%1” cannot be converted to itself. Choose another output file.")
                .arg(in));
        return WrongArguments;
    }
    const auto bytes = RegularFile::readAll(in, maxPastedFileSize);
    QString problem = bytes.problem;
    QList<PasteResult> connections;
    if (bytes) {
        connections = connectionsOf(decodedPaste(*bytes));
        problem = connections.first().problem;
        if (problem.isEmpty() && !connections.first().hasConnection())
            problem = PasteText::tr("The text does not contain a URL to connect to.");
    }
    if (!problem.isEmpty()) {
        writeLine(err, problem);
        return CouldNot;
    }
    const PastedSteps steps = stepsFromPasted(connections, includeSecrets);
    problem = RegularFile::replace(out, steps.text);
    for (const PasteResult &connection : std::as_const(connections)) {
        for (const QString &sentence : connection.notTaken)
            writeLine(err, sentence);
    }
    if (!steps.environment.isEmpty())
        writeLine(err,
            PasteText::tr("Before you run the steps, set these environment variables: %1.")
                .arg(steps.environment.join(QLatin1String(", "))));
    if (includeSecrets)
        writeLine(err, PasteText::tr("The steps file contains the secrets of the text."));
    if (!problem.isEmpty())
        writeLine(err, problem);
    return problem.isEmpty() ? Done : CouldNot;
}

} // namespace wasclean

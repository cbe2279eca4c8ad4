#include "app/paste/result/variablenames.h"

#include "app/paste/result/pastetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace wasclean {

namespace {

constexpr int maxValueDepth = 5;
/// In UTF-16 units: values that name each other could make more of a few lines.
constexpr qsizetype maxFilledSize = 1'000'000;

/// Names that make a value each time, of Postman and of JetBrains' HTTP client.
QString ourGenerator(const QString &name)
{
    static const QHash<QString, QString> generators{
        {QStringLiteral("$guid"), QStringLiteral("uuid")},
        {QStringLiteral("$uuid"), QStringLiteral("uuid")},
        {QStringLiteral("$randomUUID"), QStringLiteral("uuid")},
        {QStringLiteral("$random.uuid"), QStringLiteral("uuid")},
        {QStringLiteral("$timestamp"), QStringLiteral("timestamp")},
        {QStringLiteral("$isoTimestamp"), QStringLiteral("now")},
        {QStringLiteral("$randomInt"), QStringLiteral("random.int(0,1000)")},
    };
    static const QRegularExpression integer(
        QStringLiteral("^\\$random\\.integer\\(\\s*(-?\\d+)\\s*,\\s*(-?\\d+)\\s*\\)$"));
    if (const auto match = integer.match(name); match.hasMatch())
        return QStringLiteral("random.int(%1,%2)").arg(match.captured(1), match.captured(2));
    return generators.value(name);
}

const QRegularExpression &reference()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{([^{}\"]*)\\}\\}"));
    return expression;
}

/// Without the "_." that Insomnia writes before its own.
QString plainName(const QString &name)
{
    static const QRegularExpression ofInsomnia(
        QStringLiteral("^_(?:\\.([\\w.-]+)|\\[['\"]([\\w.-]+)['\"]\\])$"));
    const auto match = ofInsomnia.match(name);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : name;
}

template <typename Change>
void forEachText(PasteResult &result, const Change &change)
{
    ConnectionSettings &settings = result.settings;
    for (QList<SettingsRow> *rows :
        {&settings.parametersOff, &settings.headers, &settings.cookies}) {
        for (SettingsRow &row : *rows) {
            change(row.name);
            change(row.value);
        }
    }
    for (QString *text : {&settings.url, &settings.origin, &settings.subprotocols,
             &settings.auth.user, &settings.auth.keyName, &settings.auth.secret,
             &settings.tls.passphrase, &settings.tls.serverName, &settings.proxy.host,
             &settings.proxy.user, &settings.proxy.password, &settings.connectTo})
        change(*text);
    for (SavedMessage &message : result.messages)
        change(message.text);
}

} // namespace

QString withOurVariables(const QString &text, QStringList &unknown)
{
    QString renamed;
    qsizetype end = 0;
    auto matches = reference().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString name = plainName(match.captured(1).trimmed());
        if (name.startsWith(u'$')) {
            const QString ours = ourGenerator(name);
            if (ours.isEmpty() && !unknown.contains(name))
                unknown.append(name);
            if (!ours.isEmpty())
                name = ours;
        }
        renamed += QStringView(text).sliced(end, match.capturedStart() - end);
        renamed += QLatin1String("{{") + name + QLatin1String("}}");
        end = match.capturedEnd();
    }
    return renamed + text.sliced(end);
}

QString withValues(QString text, const QHash<QString, QString> &values, QStringList &filled)
{
    // Values may name variables in turn, and each other without end.
    for (int depth = 0; depth < maxValueDepth && text.contains(QLatin1String("{{")); ++depth) {
        QString next;
        qsizetype end = 0;
        bool found = false;
        for (auto matches = reference().globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const QString name = plainName(match.captured(1).trimmed());
            const auto value = values.constFind(name);
            if (value == values.cend() || next.size() > maxFilledSize)
                continue;
            found = true;
            if (!filled.contains(name))
                filled.append(name);
            next += QStringView(text).sliced(end, match.capturedStart() - end);
            next += *value;
            end = match.capturedEnd();
        }
        if (!found)
            break;
        text = next + text.sliced(end);
    }
    return text;
}

void fillVariables(PasteResult &result, const QHash<QString, QString> &values, QStringList &filled)
{
    if (!values.isEmpty())
        forEachText(result, [&](QString &text) { text = withValues(text, values, filled); });
}

void renameVariables(PasteResult &result)
{
    QStringList unknown;
    forEachText(result, [&unknown](QString &text) {
        if (text.contains(QLatin1String("{{")))
            text = withOurVariables(text, unknown);
    });
    for (const QString &name : unknown)
        result.notTaken.append(
            PasteText::tr("The other program generates the value of {{%1}}. Here the variable has "
                          "no value: give it one in an environment.")
                .arg(name.left(40)));
}

} // namespace wasclean

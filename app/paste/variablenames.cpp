#include "app/paste/variablenames.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

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

} // namespace

QString withOurVariables(const QString &text, QStringList &unknown)
{
    static const QRegularExpression reference(QStringLiteral("\\{\\{([^{}\"]*)\\}\\}"));
    static const QRegularExpression ofInsomnia(
        QStringLiteral("^_(?:\\.([\\w.-]+)|\\[['\"]([\\w.-]+)['\"]\\])$"));
    QString renamed;
    qsizetype end = 0;
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString name = match.captured(1).trimmed();
        if (const auto insomnia = ofInsomnia.match(name); insomnia.hasMatch())
            name = insomnia.captured(1) + insomnia.captured(2);
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

void renameVariables(PasteResult &result)
{
    QStringList unknown;
    const auto rename = [&unknown](QString &text) {
        if (text.contains(QLatin1String("{{")))
            text = withOurVariables(text, unknown);
    };
    ConnectionSettings &settings = result.settings;
    for (QList<SettingsRow> *rows :
        {&settings.parametersOff, &settings.headers, &settings.cookies}) {
        for (SettingsRow &row : *rows) {
            rename(row.name);
            rename(row.value);
        }
    }
    for (QString *text : {&settings.url, &settings.origin, &settings.subprotocols,
             &settings.auth.user, &settings.auth.keyName, &settings.auth.secret,
             &settings.tls.passphrase, &settings.tls.serverName, &settings.proxy.host,
             &settings.proxy.user, &settings.proxy.password, &settings.connectTo})
        rename(*text);
    for (SavedMessage &message : result.messages)
        rename(message.text);
    for (const QString &name : unknown)
        result.notTaken.append(
            tr("The variable {{%1}} makes its own value in the other program; it has none here.")
                .arg(name.left(40)));
}

} // namespace wasclean

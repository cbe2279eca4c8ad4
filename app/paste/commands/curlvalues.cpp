#include "app/paste/commands/curlvalues.h"

#include "app/paste/commands/pastetext.h"
#include "app/paste/result/urltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// What --variable gives to a name; null where it is read from a file or the environment.
struct CurlVariable
{
    QString name;
    QString value;
};

CurlVariable readVariable(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(%?)([A-Za-z0-9_]+)(?:\\[[^\\]]*\\])?(?:([=@])(.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    const bool isKnown = match.captured(1).isEmpty() && match.captured(3) == QLatin1String("=");
    return {match.captured(2), isKnown ? match.captured(4) : QString()};
}

/// Replaces "{{name:function}}" where the value is known.
QString expanded(const QString &text, const QHash<QString, QString> &values, QStringList &notes)
{
    static const QRegularExpression reference(
        QStringLiteral("\\{\\{([A-Za-z0-9_]+)((?::[a-z0-9]+)*)\\}\\}"));
    QString result;
    qsizetype end = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = values.value(match.captured(1));
        QString functions = match.captured(2);
        functions.remove(QLatin1String(":trim"));
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        if (value.isNull())
            result += QLatin1String("{{") + match.captured(1) + QLatin1String("}}");
        else
            result += functions == QLatin1String(":url") ? encodeQueryPart(value) : value;
        if (!functions.isEmpty() && (value.isNull() || functions != QLatin1String(":url")))
            notes.append(PasteText::tr("The function “%1” for the variable {{%2}} was left out.")
                             .arg(functions, match.captured(1)));
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

/// Reads HOST:PORT from the front, and gives what follows the next colon. Without one, the target
/// is not valid.
QString takeUrlHost(const QString &value, CurlTarget &target)
{
    QString rest;
    splitHostPort(value, target.urlHost, rest);
    const qsizetype colon = rest.indexOf(u':');
    target.isValid = colon >= 0;
    if (!target.isValid)
        return {};
    target.urlPort = rest.first(colon);
    return rest.sliced(colon + 1);
}

} // namespace

CurlCertificate readCurlCertificate(const QString &text)
{
    CurlCertificate certificate;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const bool isDrive = i == 1 && text[i] == u':' && text[0].isLetter() && i + 1 < text.size()
            && (text[i + 1] == u'\\' || text[i + 1] == u'/');
        if (text[i] == u'\\' && i + 1 < text.size()
            && (text[i + 1] == u':' || text[i + 1] == u'\\'))
            certificate.file += text[++i];
        else if (text[i] == u':' && !isDrive)
            break;
        else
            certificate.file += text[i];
    }
    if (i < text.size())
        certificate.password = text.sliced(i + 1);
    return certificate;
}

CurlTarget readCurlResolve(const QString &value)
{
    CurlTarget target;
    const QString addresses = takeUrlHost(value.startsWith(u'+') ? value.sliced(1) : value, target);
    target.host = addresses.section(u',', 0, 0);
    if (target.host.contains(u':') && !target.host.startsWith(u'['))
        target.host = u'[' + target.host + u']';
    return target;
}

CurlTarget readCurlConnectTo(const QString &value)
{
    CurlTarget target;
    const QString other = takeUrlHost(value, target);
    if (target.isValid)
        splitHostPort(other, target.host, target.port);
    return target;
}

bool hasCurlPattern(const QString &url)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\\\{])\\{[^{}]*,[^{}]*\\}(?!\\})|(?<!\\\\)\\[[A-Za-z0-9]+-[A-Za-z0-9]"
                       "+(?::\\d+)?\\]"));
    return pattern.match(url).hasMatch();
}

QString withoutCurlPattern(const QString &url)
{
    // Browsers escape what curl would take for a pattern.
    static const QRegularExpression escaped(QStringLiteral("\\\\([\\[\\]{}])"));
    return QString(url).replace(escaped, QStringLiteral("\\1"));
}

bool mayBeCurlUrl(const QString &word)
{
    static const QRegularExpression marks(QStringLiteral("[.:/\\[]|\\{\\{|^localhost"));
    return marks.match(word).hasMatch();
}

std::optional<QString> curlQuery(const QString &data, bool encode)
{
    const qsizetype mark = data.indexOf(u'=');
    const qsizetype file = data.indexOf(u'@');
    if (file == 0 || (encode && file > 0 && mark < 0))
        return {};
    if (!encode)
        return data;
    if (mark < 0)
        return encodeQueryPart(data);
    const QString value = encodeQueryPart(data.sliced(mark + 1));
    return mark == 0 ? value : QString(data.first(mark) + u'=' + value);
}

QStringList expandCurlVariables(const QStringList &arguments, QStringList &notes)
{
    const QString prefix = QStringLiteral("--expand-");
    QHash<QString, QString> values;
    QStringList result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool hasValue = i + 1 < arguments.size();
        if (arguments[i] == QLatin1String("--variable") && hasValue) {
            const CurlVariable variable = readVariable(arguments[++i]);
            values.insert(variable.name, variable.value);
            if (variable.value.isNull())
                notes.append(PasteText::tr(
                    "The value of curl's variable %1 is not known; it became the variable {{%1}}.")
                                 .arg(variable.name));
        } else if (arguments[i].startsWith(prefix)) {
            result.append(QLatin1String("--") + arguments[i].sliced(prefix.size()));
            if (hasValue)
                result.append(expanded(arguments[++i], values, notes));
        } else {
            result.append(arguments[i]);
        }
    }
    return result;
}

} // namespace wasclean

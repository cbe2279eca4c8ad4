#include "app/paste/result/urltext.h"

#include <QUrl>

namespace wasclean {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "{{" begins a variable only where "}}" ends it.
qsizetype variableEnd(const QString &text, qsizetype at)
{
    if (!QStringView(text).sliced(at).startsWith(u"{{"))
        return -1;
    const qsizetype end = text.indexOf(QLatin1String("}}"), at + 2);
    return end < 0 ? -1 : end + 2;
}

QString schemeOf(const QString &url)
{
    const qsizetype end = url.indexOf(QLatin1String("://"));
    if (end <= 0)
        return {};
    for (const QChar c : QStringView(url).first(end)) {
        const bool fits = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
        if (!fits)
            return {};
    }
    return url.first(end).toLower();
}

} // namespace

qsizetype indexOutsideVariables(const QString &text, const QString &characters, qsizetype from)
{
    // Where no variable ends any more, none begins either.
    const qsizetype lastEnd = text.lastIndexOf(QLatin1String("}}"));
    for (qsizetype i = from; i < text.size(); ++i) {
        const qsizetype end = i < lastEnd ? variableEnd(text, i) : -1;
        if (end >= 0)
            i = end - 1;
        else if (characters.contains(text[i]))
            return i;
    }
    return -1;
}

UrlText splitUrl(const QString &url)
{
    UrlText parts;
    parts.scheme = schemeOf(url);
    QString rest = parts.scheme.isEmpty() ? url : url.sliced(parts.scheme.size() + 3);
    const qsizetype hash = indexOutsideVariables(rest, QStringLiteral("#"));
    if (hash >= 0) {
        parts.fragment = rest.sliced(hash + 1);
        rest.truncate(hash);
    }
    const qsizetype question = indexOutsideVariables(rest, QStringLiteral("?"));
    if (question >= 0) {
        // A query may be empty and still be there.
        parts.query = rest.sliced(question + 1);
        if (parts.query.isNull())
            parts.query = QLatin1String("");
        rest.truncate(question);
    }
    const qsizetype slash = indexOutsideVariables(rest, QStringLiteral("/\\"));
    parts.authority = slash < 0 ? rest : rest.first(slash);
    parts.path = slash < 0 ? QString() : rest.sliced(slash);
    const qsizetype at = parts.authority.lastIndexOf(u'@');
    if (at >= 0) {
        parts.userInfo = parts.authority.first(at);
        parts.authority = parts.authority.sliced(at + 1);
    }
    return parts;
}

QString joinUrl(const UrlText &url)
{
    QString text;
    if (!url.scheme.isEmpty())
        text = url.scheme + QLatin1String("://");
    if (!url.userInfo.isEmpty())
        text += url.userInfo + u'@';
    text += url.authority + url.path;
    if (!url.query.isNull())
        text += u'?' + url.query;
    return text;
}

void splitHostPort(const QString &text, QString &host, QString &port)
{
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : qsizetype(0);
    const qsizetype colon
        = bracket < 0 ? -1 : indexOutsideVariables(text, QStringLiteral(":"), bracket);
    host = colon < 0 ? text : text.first(colon);
    port = colon < 0 ? QString() : text.sliced(colon + 1);
}

QString encodeQueryPart(const QString &text)
{
    static const QByteArray kept("-._~!$'()*,;:@/?");
    QString encoded;
    const qsizetype lastEnd = text.lastIndexOf(QLatin1String("}}"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = i < lastEnd ? variableEnd(text, i) : -1;
        const QChar c = text[i];
        if (end >= 0) {
            encoded += QStringView(text).sliced(i, end - i);
            i = end - 1;
        } else if (c.isHighSurrogate() && i + 1 < text.size()) {
            encoded += QString::fromLatin1(text.sliced(i, 2).toUtf8().toPercentEncoding());
            ++i;
        } else if (c == u'%' && i + 2 < text.size() && isHexDigit(text[i + 1])
            && isHexDigit(text[i + 2])) {
            encoded += c;
        } else {
            encoded += QString::fromLatin1(QString(c).toUtf8().toPercentEncoding(kept));
        }
    }
    return encoded;
}

QString percentDecoded(const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

} // namespace wasclean

#include "app/formats/jsonpath.h"

#include <algorithm>

namespace wasclean {

namespace {

/// The value of four hexadecimal digits.
char16_t readHex(QByteArrayView digits)
{
    return char16_t(digits.toByteArray().toUInt(nullptr, 16));
}

char16_t plainEscape(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(letter);
    }
}

} // namespace

QString unescapeJson(QByteArrayView token)
{
    const QByteArrayView inside = token.sliced(1, token.size() - 2);
    QString text;
    qsizetype at = 0;
    while (at < inside.size()) {
        const qsizetype escape = inside.indexOf('\\', at);
        const qsizetype end = escape < 0 ? inside.size() : escape;
        text += QString::fromUtf8(inside.sliced(at, end - at));
        at = end;
        if (escape < 0)
            break;
        const bool hex = inside[at + 1] == 'u';
        text += QChar(hex ? readHex(inside.sliced(at + 2, 4)) : plainEscape(inside[at + 1]));
        at += hex ? 6 : 2;
    }
    return text;
}

QByteArray escapeJson(const QString &text)
{
    QString escaped = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c < u' ')
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return (escaped + u'"').toUtf8();
}

bool isJsonNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@' || c.isSurrogate();
}

QString jsonPathText(const std::vector<JsonStep> &path)
{
    QString text = QStringLiteral("$");
    for (const JsonStep &step : path) {
        if (const auto *const index = std::get_if<qint64>(&step)) {
            text += QStringLiteral("[%1]").arg(*index);
            continue;
        }
        const QString &name = std::get<QString>(step);
        const bool plain
            = !name.isEmpty() && std::all_of(name.begin(), name.end(), isJsonNameCharacter);
        text += plain ? QString(u'.' + name)
                      : QStringLiteral("[%1]").arg(QString::fromUtf8(escapeJson(name)));
    }
    return text;
}

} // namespace wasclean

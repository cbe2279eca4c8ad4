#include "app/wire/http/refusalwords.h"

#include "app/protocol/utf8validator.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype longest = 120;
/// Beyond this a page has no title.
constexpr qsizetype titleLimit = qsizetype(8) * 1024;

QString plain(QString html)
{
    static const std::pair<QLatin1String, QLatin1String> entities[] = {
        {QLatin1String("&lt;"), QLatin1String("<")},
        {QLatin1String("&gt;"), QLatin1String(">")},
        {QLatin1String("&quot;"), QLatin1String("\"")},
        {QLatin1String("&#39;"), QLatin1String("'")},
        {QLatin1String("&nbsp;"), QLatin1String(" ")},
        {QLatin1String("&amp;"), QLatin1String("&")},
    };
    for (const auto &[entity, character] : entities)
        html.replace(entity, character);
    return html;
}

bool isShowable(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isPrint() || c.isSpace() || c.isSurrogate(); });
}

/// What is left when the status stands before it, as in "400 Bad Request".
QString withoutStatus(QString words, int status, const QString &statusText)
{
    for (const QString &known : {QString::number(status), statusText}) {
        if (!known.isEmpty() && words.startsWith(known, Qt::CaseInsensitive))
            words = words.sliced(known.size()).trimmed();
    }
    while (words.startsWith(u':') || words.startsWith(u'-'))
        words = words.sliced(1).trimmed();
    return words;
}

/// Without its last full stop, as a sentence quotes it.
QString shortened(QString words)
{
    while (words.endsWith(u'.'))
        words.chop(1);
    if (words.size() <= longest)
        return words;
    words.truncate(longest - 1);
    if (words.back().isHighSurrogate())
        words.chop(1);
    return words + u'…';
}

} // namespace

QString refusalWords(const QByteArray &body, int status, const QString &statusText)
{
    Utf8Validator validator;
    if (body.isEmpty() || !validator.feed(body))
        return {};
    const QString text = QString::fromUtf8(body.first(std::min(body.size(), titleLimit)));
    QString words = text;
    if (text.trimmed().startsWith(u'<')) {
        static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)</title>"),
            QRegularExpression::CaseInsensitiveOption);
        words = plain(title.match(text).captured(1));
    }
    if (!isShowable(words))
        return {};
    const QString whole = withoutStatus(words.simplified(), status, statusText);
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t\\r]*\\n"));
    const QString paragraph = words.trimmed().section(gap, 0, 0);
    const QString first = withoutStatus(paragraph.simplified(), status, statusText);
    if (whole.size() > longest && !first.isEmpty() && first.size() <= longest)
        return first + QStringLiteral(" …");
    return shortened(whole);
}

QByteArray withoutChunks(const QByteArray &body, bool &complete)
{
    QByteArray content;
    qsizetype at = 0;
    complete = false;
    while (at < body.size()) {
        const qsizetype end = body.indexOf("\r\n", at);
        if (end < 0)
            break;
        // An extension may follow the size.
        const QByteArray digits = body.sliced(at, end - at).split(';').first().trimmed();
        bool isNumber = false;
        const qlonglong size = digits.toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return at == 0 ? body : content;
        if (size == 0) {
            complete = true;
            break;
        }
        at = end + 2;
        const qsizetype taken = std::min<qsizetype>(size, body.size() - at);
        content += body.sliced(at, taken);
        at += taken + 2;
    }
    return content;
}

} // namespace wasclean

#include "app/paste/documents/urlreader.h"

#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

/// A longer list is no list of endpoints.
constexpr qsizetype maxUrls = 1'000;

PasteResult readUrl(const QString &text)
{
    SettingsBuilder builder;
    builder.setUrl(text);
    return builder.finish(PasteKind::Url);
}

/// A line of a list: a URL, alone or behind a short label such as "- ", "Live: " or "WS_URL=".
struct LabelledUrl
{
    QString label;
    QString url;
};

LabelledUrl labelledUrl(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:[-*•]|\\d{1,3}[.)])[ \\t]+)?(?:(\\w[\\w .-]{0,59}?)"
                       "[ \\t]*[:=][ \\t]*|[-–—>→\\s]*)([\"'`]?)(wss?://[^\\s\"'`]+)\\2[,;]?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line.left(4'000));
    if (match.hasMatch())
        return {match.captured(1), match.captured(3)};
    return {{}, isUrl(line) ? line : QString()};
}

/// The URLs of a text that has one in each of its lines and nothing else; none otherwise. A single
/// line with words before the URL is a sentence or a command.
QList<LabelledUrl> urlsOf(const QString &text)
{
    QList<LabelledUrl> urls;
    for (const QStringView &raw : QStringView(text).tokenize(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty())
            continue;
        const LabelledUrl url = labelledUrl(line);
        if (url.url.isEmpty() || urls.size() >= maxUrls)
            return {};
        urls.append(url);
    }
    if (urls.size() == 1 && urls.first().label.contains(u' '))
        return {};
    return urls;
}

} // namespace

bool isUrl(const QString &text)
{
    static const QRegularExpression url(
        QStringLiteral("^(?:wss?|https?)://[^\\s'\"]+$|^wss?\\+unix:\\S+$"),
        QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

bool looksLikeUrls(const QString &text)
{
    static const QRegularExpression host(
        QStringLiteral("^(?:localhost|[\\w-]+(?:\\.[\\w-]+)+|\\[[0-9a-f:.]+\\])"
                       "(?::\\d{1,5}(?:[/?]\\S*)?|/\\S*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return isUrl(text) || host.match(text).hasMatch() || !urlsOf(text).isEmpty();
}

PasteResult readUrls(const QString &text, int which)
{
    const QList<LabelledUrl> urls = urlsOf(text);
    if (urls.isEmpty())
        return readUrl(text);
    const LabelledUrl &wanted = urls[boundedIndex(which, urls.size())];
    PasteResult result = readUrl(wanted.url);
    result.name = wanted.label;
    if (urls.size() == 1)
        return result;
    for (const LabelledUrl &each : urls) {
        // The query may be a secret, and makes no name.
        const QString url = each.url.section(u'?', 0, 0);
        result.names.append(each.label.isEmpty() ? url : each.label + QLatin1String(": ") + url);
    }
    return result;
}

PasteResult readUrlWithin(const QString &text)
{
    static const QRegularExpression first(
        QStringLiteral("\\bwss?://[^\\s'\"`<>“”‘’]+"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentenceEnd(QStringLiteral("[.,;:!?)\\]}]+$"));
    const auto match = first.match(text);
    if (!match.hasMatch())
        return {};
    QString url = match.captured().left(4'000);
    url.remove(sentenceEnd);
    if (text.contains(QLatin1String("href=")))
        url.replace(QLatin1String("&amp;"), QLatin1String("&"));
    PasteResult result = readUrl(url);
    result.notTaken.append(
        PasteText::tr("Only the first URL of the text was read. The rest was left out."));
    return result;
}

} // namespace wasclean

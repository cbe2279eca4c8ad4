#include "app/connection/browserresource.h"

#include "app/connection/options.h"
#include "app/connection/websocketurltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

/// Besides controls, spaces and what is not ASCII: the path percent-encode set, to which Chromium
/// adds "|", and the special-query percent-encode set (URL 1.3).
constexpr char encodedInPath[] = "\"#<>?^`{|}";
constexpr char encodedInQuery[] = "\"#<>'";

QByteArray encoded(const QString &text, const QByteArray &set)
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        if (quint8(c) <= 0x20 || quint8(c) >= 0x7F || set.contains(c))
            result += '%' + QByteArray::number(quint8(c), 16).rightJustified(2, '0').toUpper();
        else
            result += c;
    }
    return result;
}

/// "." and ".." may be written "%2e".
QString dots(const QString &segment)
{
    return QString(segment).replace(QLatin1String("%2e"), QLatin1String("."), Qt::CaseInsensitive);
}

} // namespace

QString withoutDotSegments(const QString &path)
{
    QStringList kept;
    const QStringList segments = path.split(u'/');
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const QString segment = dots(segments[i]);
        const bool up = segment == QLatin1String("..");
        if (!up && segment != QLatin1String(".")) {
            kept.append(segments[i]);
            continue;
        }
        if (up && !kept.isEmpty())
            kept.removeLast();
        if (i == segments.size() - 1)
            kept.append(QString());
    }
    return u'/' + kept.join(u'/');
}

QByteArray browserResource(const QString &typed)
{
    const qsizetype mark = typed.indexOf(u'?');
    const QString path = mark < 0 ? typed : typed.first(mark);
    const QString absolute = path.startsWith(u'/') ? path : u'/' + path;
    const QByteArray query
        = mark < 0 ? QByteArray() : '?' + encoded(typed.sliced(mark + 1), encodedInQuery);
    return encoded(withoutDotSegments(absolute), encodedInPath) + query;
}

QStringList browserRemarks(const ConnectionOptions &options)
{
    QStringList remarks;
    const QByteArray ours = options.url.resource();
    const QByteArray browsers = options.url.browserResource();
    if (browsers.isEmpty())
        return remarks;
    const QByteArray path = browsers.split('?').first();
    if (path != ours.split('?').first()) {
        remarks.append(WebSocketUrlText::tr(
            "A browser would request the path %1, without dot segments and with more characters "
            "percent-encoded. Wasclean sends the path as it was entered.")
                           .arg(QString::fromUtf8(path)));
    }
    if (browsers.sliced(path.size()) != ours.sliced(ours.split('?').first().size())) {
        remarks.append(WebSocketUrlText::tr(
            "A browser would percent-encode the characters \" ' < > of the query. "
            "Wasclean sends the query as it was entered."));
    }
    const bool hasOwn
        = std::any_of(options.headers.begin(), options.headers.end(), [](const HeaderField &field) {
              return field.name.compare("Authorization", Qt::CaseInsensitive) == 0;
          });
    if (!options.url.userInfo().isEmpty() && !hasOwn) {
        remarks.append(WebSocketUrlText::tr(
            "A browser would send the user name and password of the URL only after an answer with "
            "401. Wasclean sends them with the first request."));
    }
    return remarks;
}

} // namespace wasclean

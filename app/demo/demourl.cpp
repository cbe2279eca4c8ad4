#include "app/demo/demourl.h"

namespace wasclean {

namespace {

constexpr QLatin1String demoScheme("demo:");
constexpr QLatin1String demoSchemeWithTls("demos:");

} // namespace

QString demoUrl(const QString &path, bool withTls)
{
    return (withTls ? demoSchemeWithTls : demoScheme) + path;
}

QString demoPath(const QString &url)
{
    const QString text = url.trimmed();
    for (const QLatin1String scheme : {demoScheme, demoSchemeWithTls}) {
        if (text.startsWith(scheme + u'/', Qt::CaseInsensitive))
            return text.mid(scheme.size());
    }
    return {};
}

bool isDemoUrlWithTls(const QString &url)
{
    return url.trimmed().startsWith(demoSchemeWithTls, Qt::CaseInsensitive);
}

} // namespace wasclean

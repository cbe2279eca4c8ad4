#include "app/demo/demourl.h"

namespace wasclean {

namespace {

constexpr QLatin1String demoScheme("demo:");

} // namespace

QString demoUrl(const QString &path) { return demoScheme + path; }

QString demoPath(const QString &url)
{
    const QString text = url.trimmed();
    return text.startsWith(demoScheme + u'/', Qt::CaseInsensitive) ? text.mid(demoScheme.size())
                                                                   : QString();
}

} // namespace wasclean

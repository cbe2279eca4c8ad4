#include "app/profile/cookierows.h"

#include <QStringList>

namespace wasclean {

namespace {

QString withoutHeaderName(const QString &line)
{
    const QString trimmed = line.trimmed();
    constexpr QLatin1String name("cookie:");
    return trimmed.startsWith(name, Qt::CaseInsensitive) ? trimmed.sliced(name.size()) : trimmed;
}

SettingsRow rowOf(const QString &cookie)
{
    const qsizetype equals = cookie.indexOf(u'=');
    if (equals < 0)
        return {true, cookie, QString()};
    // An empty value is told from none.
    const QString value = cookie.sliced(equals + 1);
    return {true, cookie.first(equals), value.isEmpty() ? QStringLiteral("") : value};
}

} // namespace

QList<SettingsRow> cookieRows(const QString &pasted)
{
    // No regular expression: it would fail at a lone surrogate.
    const QStringList lines = QString(pasted).replace(u'\r', u'\n').split(u'\n');
    QList<SettingsRow> rows;
    for (const QString &line : lines) {
        for (const QString &piece : withoutHeaderName(line).split(u';')) {
            const QString cookie = piece.trimmed();
            if (!cookie.isEmpty())
                rows.append(rowOf(cookie));
        }
    }
    return rows;
}

QString cookieHeader(const QList<SettingsRow> &rows)
{
    QStringList cookies;
    for (const SettingsRow &row : rows) {
        if (!row.enabled || (row.name.isEmpty() && row.value.isEmpty()))
            continue;
        cookies.append(row.value.isNull() ? row.name : QString(row.name + u'=' + row.value));
    }
    return cookies.join(QLatin1String("; "));
}

} // namespace wasclean

#pragma once

#include "app/profile/connectionsettings.h"

#include <QList>
#include <QString>

namespace wasclean {

/// The cookies of a pasted Cookie header, with or without its name, on one line or several (RFC
/// 6265, 4.2.1). Blanks around a cookie are removed; everything else stays unchanged. The value of
/// a cookie without “=” is null.
QList<SettingsRow> cookieRows(const QString &pasted);

/// The value of the Cookie header: the rows that are switched on, “a=b; c=d”. A row without name
/// and value is passed over.
QString cookieHeader(const QList<SettingsRow> &rows);

} // namespace wasclean

#pragma once

#include "app/profile/connectionsettings.h"

#include <QList>
#include <QString>

namespace wasclean {

/// The cookies of a Cookie header that was pasted, with or without its name, one line or several
/// (RFC 6265, 4.2.1). The blanks round a cookie are dropped; everything else stays as it stands.
/// The value of a cookie without “=” is null.
QList<SettingsRow> cookieRows(const QString &pasted);

/// The value of the Cookie header: the rows that are switched on, “a=b; c=d”. A row without name
/// and value is passed over.
QString cookieHeader(const QList<SettingsRow> &rows);

} // namespace wasclean

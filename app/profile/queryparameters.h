#pragma once

#include "app/profile/connectionsettings.h"

#include <QList>
#include <QString>

namespace wasclean {

/// The parameters in the query of a URL as typed, for a table that stands beside it.
///
/// Escapes are shown decoded where putting them back gives the same escape: blanks, characters
/// beyond ASCII, “&”, “#” and, in a name, “=”. Every other “%” is shown, and kept, as it stands,
/// and so is “+”. What stands between “{{” and “}}” is left alone. The value of a parameter that
/// has no “=” is null.
QList<SettingsRow> queryRows(const QString &url);

/// The URL with the rows as its query. A parameter that was there before keeps its text, byte for
/// byte; a row without name and value is passed over, and so is one that is switched off.
QString withQueryRows(const QString &url, const QList<SettingsRow> &rows);

} // namespace wasclean

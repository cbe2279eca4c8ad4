#pragma once

#include "app/profile/connectionsettings.h"
#include "app/profile/loadedprofile.h"
#include "app/profile/savedmessage.h"
#include "ui/steps/stepsdocument.h"

#include <QList>
#include <QString>

class QSettings;

namespace wasclean {

/// What comes back of a tab when the program starts again. Has no secrets.
struct TabState
{
    ConnectionSettings settings;
    /// Path of the profile that was loaded; empty for none.
    QString profile;
    /// What was changed of the profile, or without one, and not saved.
    std::optional<ProfileDraft> draft;
    /// What was in the message field and had not been sent.
    SavedMessage message;
    /// What was in the window of steps.
    StepsDraft steps;
    /// The file of the capture, and its first row that was not cleared away.
    QString capture;
    qint64 firstRow = 0;
    bool isPinned = false;
};

/// The tabs of a window in their order.
struct OpenTabs
{
    QList<TabState> tabs;
    int current = 0;
    /// The one that is shown at the right of the others; -1 for none.
    int beside = -1;
};

/// None when nothing was kept under the key, or when it cannot be read.
OpenTabs readOpenTabs(const QSettings &settings, const QString &key);
void writeOpenTabs(const OpenTabs &tabs, QSettings &settings, const QString &key);

} // namespace wasclean

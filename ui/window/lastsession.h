#pragma once

#include "app/profile/savedmessage.h"

#include <QString>

class QSettings;

namespace wasclean {

/// What was in the window when it was closed, to start with the next time. Has no secrets.
struct LastSession
{
    QString url;
    /// Path of the profile that was loaded; empty for none.
    QString profile;
    /// What was in the send box and had not been sent.
    SavedMessage message;
};

LastSession readLastSession(const QSettings &settings);
void writeLastSession(const LastSession &session, QSettings &settings);

} // namespace wasclean

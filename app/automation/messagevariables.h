#pragma once

#include "app/profile/variables.h"

#include <QMutex>
#include <QString>

namespace wasclean {

/// The variables that messages are filled in with: one counter for the window, the repetition and
/// the replies, which are on threads of their own.
class MessageVariables
{
public:
    void set(const Variables &variables);
    /// What requests before connecting saved.
    void setSaved(const QMap<QString, QString> &saved);

    /// The text to send. Variables without a value stay as they are.
    Expansion expand(const QString &text);
    /// The text to send, for checks while the user types: the counter does not advance.
    Expansion preview(const QString &text) const;

private:
    mutable QMutex m_mutex;
    Variables m_variables;
};

} // namespace wasclean

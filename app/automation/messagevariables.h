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

    /// What is sent for a text. What has no value stays as it is.
    Expansion expand(const QString &text);
    /// What would be sent, for checking while somebody types: the counter stays where it is.
    Expansion preview(const QString &text) const;

private:
    mutable QMutex m_mutex;
    Variables m_variables;
};

} // namespace wasclean

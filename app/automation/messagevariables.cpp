#include "app/automation/messagevariables.h"

#include <QMutexLocker>

namespace wasclean {

void MessageVariables::set(const Variables &variables)
{
    const QMutexLocker lock(&m_mutex);
    m_variables = variables;
}

void MessageVariables::setSaved(const QMap<QString, QString> &saved)
{
    const QMutexLocker lock(&m_mutex);
    m_variables.setSaved(saved);
}

Expansion MessageVariables::expand(const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    return m_variables.expand(text);
}

Expansion MessageVariables::preview(const QString &text) const
{
    const QMutexLocker lock(&m_mutex);
    Variables copy = m_variables;
    return copy.expand(text);
}

} // namespace wasclean

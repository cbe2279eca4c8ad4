#pragma once

#include "app/steps/stepsreach.h"

#include <QObject>

#include <functional>

class QSettings;
class QWidget;

namespace wasclean {

/// Asks, before steps are run for the first time, whether they may do what they reach for. The
/// answer counts for that text of steps and those files; it is kept in the settings as a hash.
class StepsPermission : public QObject
{
    Q_OBJECT

public:
    /// The settings and the window must outlive this.
    StepsPermission(QSettings &settings, QWidget *window);

    /// Calls granted at once for what is harmless or was allowed before; else after the user has
    /// allowed it. The name is that of the steps, for people.
    void ask(const StepsReach &reach, const QByteArray &steps, const QString &name,
        const std::function<void()> &granted);

    /// Other steps are shown. Until then, a text that the user changed is allowed without a
    /// question while it reaches for nothing else.
    void forget() { m_allowedReach.clear(); }

private:
    void allow(const QByteArray &hash, const StepsReach &reach);

    QSettings &m_settings;
    QWidget *m_window;
    /// Of the steps that were allowed last; empty for none.
    QByteArray m_allowedReach;
};

} // namespace wasclean

#pragma once

#include <QObject>
#include <QVariant>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace wasclean {

/// Whether the desktop wants dark windows. Qt tells from 6.5 on; before, the desktop portal's
/// "color-scheme" setting is asked, and the palette the desktop gave decides until it answers.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void setDark(bool dark);
    void watchStyleHints();
    void watchPortal();
    void onPortalReply(QDBusPendingCallWatcher *watcher);
    void onPortalValue(const QVariant &value);

private slots:
    void onPortalChange(const QDBusMessage &message);

private:
    bool m_dark;
};

} // namespace wasclean

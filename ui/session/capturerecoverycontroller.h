#pragma once

#include "app/capture/recovery.h"

#include <QObject>
#include <QSet>

#include <vector>

class QSettings;

namespace wasclean {

class ConnectionView;
class NoticeBar;

/// Looks after the captures that nobody saved: offers what a crash left, and removes what is old.
class CaptureRecoveryController : public QObject
{
    Q_OBJECT

public:
    /// Settings and view must outlive it.
    CaptureRecoveryController(QSettings &settings, ConnectionView *view, QObject *parent = nullptr);

    /// The offer; its parent is the view.
    NoticeBar *bar() const { return m_bar; }

    /// Searches, offers one after another, and then prunes.
    void start();
    void prune();

    /// For a capture that was made to show a file: it goes when it is not shown any more.
    void removeWhenClosed(const QString &capturePath) { m_temporary.insert(capturePath); }

    /// The user has opened or saved it: it is not offered again.
    void settle(const QString &path);

    static CacheLimits limits(const QSettings &settings);
    static void setLimits(QSettings &settings, int days, int gibibytes);

signals:
    /// The search that start() began has ended; what it found is offered.
    void searched();
    void openRequested(const QString &path);
    /// A copy of it under a name of the user's choice.
    void saveRequested(const QString &path);

private:
    void offerNext();
    void confirmDiscard();

    QSettings &m_settings;
    ConnectionView *m_view;
    NoticeBar *m_bar;
    std::vector<UnfinishedCapture> m_found;
    QSet<QString> m_temporary;
    Recovery m_recovery;
};

} // namespace wasclean

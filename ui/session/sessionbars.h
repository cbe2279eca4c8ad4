#pragma once

#include "ui/widgets/noticebar.h"

#include <QObject>

namespace wasclean {

class ReconnectBar;
class Session;
class ShownLog;
class TrustBar;
class TrustedHosts;

/// The bars over the log of a session's page. They say what must not be missed: that the capture
/// cannot be written, that another attempt to connect is coming, why a certificate is not trusted,
/// that a file is shown in place of the connection, and whatever showNotice() is given.
class SessionBars : public QObject
{
    Q_OBJECT

public:
    /// The session and the page must outlive it; the bars are children of the page.
    SessionBars(Session &session, QWidget *page);

    /// From the top.
    QList<QWidget *> bars() const;

    /// The log whose file is named while one is shown.
    void setShownLog(ShownLog *log);
    /// Where the user's decisions on certificates are kept.
    void setTrustedHosts(TrustedHosts *hosts);
    /// Hides what was said of another attempt.
    void beginAttempt();

    void showNotice(const QString &sentence);
    void present(const Notice &notice);

signals:
    /// The user trusts a certificate from now on and wants the same connection again.
    void trusted();
    /// The user wants to send again what the file has.
    void replayRequested();

private:
    void connectCapture();
    void connectReconnecting();
    void connectTrust();
    void onShownLogChanged();
    void updateFile();

    Session &m_session;
    ShownLog *m_log = nullptr;
    NoticeBar *m_trouble;
    ReconnectBar *m_reconnect;
    NoticeBar *m_notice;
    TrustBar *m_trust;
    NoticeBar *m_file;
};

} // namespace wasclean

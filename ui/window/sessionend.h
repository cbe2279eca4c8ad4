#pragma once

#include <QObject>

class QWidget;

namespace wasclean {

class Session;
struct CaptureEnding;

/// Ends a session before its page closes: the connection goes with 1001, and every
/// row is written. Where that cannot be, the user is asked first. Nothing here waits for a file.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it; questions are asked over the window.
    SessionEnd(Session &session, QWidget *window);

    /// Begins, unless it has begun already. One of over() and cancelled() follows.
    void askAndEnd();
    /// The same without questions, for when nobody is there to answer: over() follows, also when
    /// not all rows could be written.
    void endNow();

    bool isOver() const { return m_isOver; }

signals:
    void over();
    /// The user stays, and all is as it was.
    void cancelled();

private:
    void tryToWrite();
    void ask(const CaptureEnding &ending);
    void askWhere();
    void moveTo(const QString &path);
    void discard();
    void finish();
    void stay();
    void setOver();

    Session &m_session;
    QWidget *m_window;
    bool m_isRunning = false;
    bool m_isSilent = false;
    bool m_isOver = false;
};

} // namespace wasclean

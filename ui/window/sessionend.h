#pragma once

#include <QObject>

class QWidget;

namespace wasclean {

class ConnectionView;
struct CaptureEnding;

/// Ends what the window holds before the window closes: the connection goes with 1001, and every
/// row is written. Where that cannot be, the user is asked first. Nothing here waits for a file.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive it; questions are asked over the window.
    SessionEnd(ConnectionView *view, QWidget *window);

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
    /// Calls next() when the connection has ended and its last rows are on their way.
    template <typename Next>
    void endConnection(Next next);
    void finish();
    void stay();
    void setOver();

    ConnectionView *m_view;
    QWidget *m_window;
    bool m_isRunning = false;
    bool m_isSilent = false;
    bool m_isOver = false;
};

} // namespace wasclean

#pragma once

#include <QObject>

namespace wasclean {

class SessionTab;
class TabController;

/// Ends all tabs of a window before it closes: together, as long as every row can be written, and
/// else one after another, so that one question is asked at a time.
class WindowEnd : public QObject
{
    Q_OBJECT

public:
    /// The tabs must outlive it.
    explicit WindowEnd(TabController *tabs);

    /// Begins, unless it has begun already. One of over() and cancelled() follows.
    void askAndEnd();
    /// The same without questions: over() follows, also when not all rows could be written.
    void endNow();

    /// Whether it has begun.
    bool isRunning() const { return m_isRunning; }

    bool isOver() const { return m_isOver; }

signals:
    void over();
    /// The user stays. Tabs that had ended stay closed connections.
    void cancelled();

private:
    void endAll(bool silently);
    void onTabOver();

    TabController *m_tabs;
    bool m_isRunning = false;
    bool m_isOver = false;
};

} // namespace wasclean

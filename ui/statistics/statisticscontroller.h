#pragma once

#include "app/statistics/trafficcounter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;

namespace wasclean {

class ConnectionView;
class Sparkline;
class StatisticsWindow;

/// Counts what passes the connection of a page, and shows it: as a small picture in the line of the
/// close status while the connection is open, and in a window of its own. Figures are only read
/// while somebody can see them.
class StatisticsController : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive it; the window is made as a child of `window` when it is first shown.
    StatisticsController(ConnectionView *view, QWidget *window);
    ~StatisticsController() override;

    /// Opens the window.
    QAction *openAction() const { return m_open; }

private:
    void show();
    void onReadyState();
    void refresh();
    bool isSeen() const;
    bool isMoving() const;

    ConnectionView *m_view;
    QWidget *m_parent;
    TrafficCounter m_counter;
    Sparkline *m_sparkline;
    QPointer<StatisticsWindow> m_window;
    QAction *m_open;
    /// So that what is read is not read again at once, and silence and the sparkline move on.
    QTimer m_pause;
    bool m_isReading = false;
    bool m_isOld = false;
};

} // namespace wasclean

#pragma once

#include "app/replay/replayrunner.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace wasclean {

class ConnectionView;
class ReplayWindow;

/// Replays the log of a page over its connection, as its window says.
class ReplayController : public QObject
{
    Q_OBJECT

public:
    /// The view must outlive the controller.
    ReplayController(ConnectionView *view, QWidget *window);
    ~ReplayController() override;

private:
    void show();
    void showProgress();
    void start(const Replay &replay, const QString &url, double speed);

    ConnectionView *m_view;
    QWidget *m_parent;
    ReplayRunner m_runner;
    QPointer<ReplayWindow> m_window;
    QAction *m_open;
    QTimer m_progress;
};

} // namespace wasclean

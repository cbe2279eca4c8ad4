#include "ui/replay/replaycontroller.h"

#include "app/base/background.h"
#include "app/profile/settingscheck.h"
#include "ui/replay/replaywindow.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"

#include <QAction>

namespace wasclean {

ReplayController::ReplayController(ConnectionView *view, QWidget *window)
    : QObject(view)
    , m_view(view)
    , m_parent(window)
    , m_runner(view->session())
    , m_open(new QAction(tr("Repla&y…"), this))
{
    connect(m_open, &QAction::triggered, this, &ReplayController::show);
    connect(view, &ConnectionView::replayRequested, this, &ReplayController::show);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    view->addLogActions({m_open, separator});
    m_progress.setSingleShot(true);
    m_progress.setInterval(50);
    connect(&m_progress, &QTimer::timeout, this, &ReplayController::showProgress);
    connect(&m_runner, &ReplayRunner::advanced, this, [this] {
        if (!m_progress.isActive())
            m_progress.start();
    });
    connect(&m_runner, &ReplayRunner::finished, this, [this](const QString &sentence) {
        showProgress();
        if (m_window)
            m_window->showFinished(m_runner.received(), sentence);
    });
}

ReplayController::~ReplayController() { delete m_window; }

void ReplayController::showProgress()
{
    m_progress.stop();
    if (m_window && m_runner.sentCount() > 0)
        m_window->showProgress(m_runner.sentCount(), m_runner.received());
}

void ReplayController::show()
{
    if (!m_window) {
        m_window = new ReplayWindow(m_parent);
        connect(m_window, &ReplayWindow::startRequested, this, &ReplayController::start);
        connect(m_window, &ReplayWindow::nextRequested, &m_runner, &ReplayRunner::sendNext);
        connect(m_window, &ReplayWindow::stopRequested, &m_runner, &ReplayRunner::stop);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (m_runner.isRunning())
        return;
    ShownLog *log = m_view->shownLog();
    inBackground(
        m_window,
        [path = log->capture().filePath(), current = log->currentCaptureRow(),
            selected = log->selectedCaptureRows()] {
            return loadReplay(
                path, current, [&selected](qint64 row) { return selected.contains(row); });
        },
        [this, url = m_view->url()](const LoadedReplay &replays) {
            if (m_window && !m_runner.isRunning())
                m_window->setReplays(replays, url);
        });
}

void ReplayController::start(const Replay &replay, const QString &url, double speed)
{
    ConnectionSettings settings = m_view->settings();
    settings.url = url;
    const CheckedSettings checked = m_view->optionsFor(settings);
    const QString problem = checked.options ? m_runner.start(replay, *checked.options, speed)
                                            : checked.problems.first().sentence;
    if (problem.isEmpty())
        m_window->showStarted(m_runner.isStepwise());
    else
        m_window->showProblem(problem);
}

} // namespace wasclean

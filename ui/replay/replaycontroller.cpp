#include "ui/replay/replaycontroller.h"

#include "app/base/background.h"
#include "app/profile/settingscheck.h"
#include "ui/connection/connectionpanel.h"
#include "ui/log/messagelogview.h"
#include "ui/replay/replaywindow.h"
#include "ui/session/connectionview.h"

#include <QAction>
#include <QItemSelectionModel>

#include <set>

namespace wasclean {

ReplayController::ReplayController(ConnectionView *view, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_parent(window)
    , m_runner(view->connection())
    , m_open(new QAction(tr("Repla&y…"), this))
{
    m_runner.setOpener([view](const ConnectionOptions &options) {
        return view->openFor(view->withTrust(options));
    });
    connect(m_open, &QAction::triggered, this, &ReplayController::show);
    connect(view, &ConnectionView::replayRequested, this, &ReplayController::show);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    view->log()->addMoreActions({m_open, separator});
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
    const CaptureModel &model = m_view->model();
    std::set<qint64> selected;
    for (const QItemSelectionRange &range : m_view->selection()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.insert(model.captureRow(row));
    }
    const qint64 current = model.captureRow(m_view->selection()->currentIndex().row());
    inBackground(
        m_window,
        [path = m_view->shownCapture().filePath(), current, selected] {
            return loadReplay(
                path, current, [&selected](qint64 row) { return selected.contains(row); });
        },
        [this, url = m_view->panel()->url()](const LoadedReplay &replays) {
            if (m_window && !m_runner.isRunning())
                m_window->setReplays(replays, url);
        });
}

void ReplayController::start(const Replay &replay, const QString &url, double speed)
{
    ConnectionSettings settings = m_view->panel()->settings();
    settings.url = url;
    const CheckedSettings checked = m_view->panel()->optionsFor(settings);
    if (checked.options)
        m_view->prepareFor(checked.options->url);
    const QString problem = checked.options ? m_runner.start(replay, *checked.options, speed)
                                            : checked.problems.first().sentence;
    if (problem.isEmpty())
        m_window->showStarted(m_runner.isStepwise());
    else
        m_window->showProblem(problem);
}

} // namespace wasclean

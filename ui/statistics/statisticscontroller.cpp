#include "ui/statistics/statisticscontroller.h"

#include "app/base/clock.h"
#include "app/session/session.h"
#include "ui/session/connectionview.h"
#include "ui/session/sessiondisplay.h"
#include "ui/session/shownlog.h"
#include "ui/statistics/sparkline.h"
#include "ui/statistics/statisticswindow.h"

#include <QAction>

namespace wasclean {

namespace {

/// A figure that changes more often cannot be read.
constexpr int refreshInterval = 500;

} // namespace

StatisticsController::StatisticsController(ConnectionView *view, QWidget *window)
    : QObject(view)
    , m_view(view)
    , m_parent(window)
    , m_sparkline(new Sparkline(view))
    , m_open(new QAction(tr("&Statistics"), this))
{
    m_open->setShortcut(QKeySequence(Qt::Key_F7));
    connect(m_open, &QAction::triggered, this, &StatisticsController::show);
    connect(m_sparkline, &QAbstractButton::clicked, m_open, &QAction::trigger);
    view->setActivity(m_sparkline);
    m_pause.setSingleShot(true);
    m_pause.setInterval(refreshInterval);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isOld || (isSeen() && isMoving()))
            refresh();
    });
    const Connection *connection = &view->session().connection();
    connect(connection, &Connection::messages, &m_counter, &TrafficCounter::add);
    connect(connection, &Connection::readyStateChanged, this, &StatisticsController::onReadyState);
    connect(view->shownLog(), &ShownLog::cleared, &m_counter,
        [this] { m_counter.restart(TrafficCounter::Restart::UntilUndone); });
    connect(view->shownLog(), &ShownLog::clearUndone, &m_counter, &TrafficCounter::undoRestart);
    connect(&m_counter, &TrafficCounter::changed, this, &StatisticsController::refresh);
    connect(m_sparkline, &Sparkline::shown, this, &StatisticsController::refresh);
    onReadyState();
}

StatisticsController::~StatisticsController() { delete m_window; }

/// The status has its whole width for how a connection ended.
void StatisticsController::onReadyState()
{
    const ReadyState state = m_view->session().readyState();
    m_sparkline->setVisible(state == ReadyState::Open || state == ReadyState::Closing);
}

void StatisticsController::show()
{
    if (!m_window) {
        m_window = new StatisticsWindow(m_parent);
        if (TextZoom *zoom = m_view->display()->textZoom())
            m_window->setTextZoom(*zoom);
        connect(m_window, &StatisticsWindow::shown, this, &StatisticsController::refresh);
        connect(m_window, &StatisticsWindow::restartRequested, &m_counter,
            [this] { m_counter.restart(); });
        connect(
            m_window, &StatisticsWindow::pairingChosen, &m_counter, &TrafficCounter::pairAnswers);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

bool StatisticsController::isSeen() const
{
    return m_sparkline->isVisible() || (m_window && m_window->isVisible());
}

/// Whether figures change by themselves. Only the window tells how long the silence lasts.
bool StatisticsController::isMoving() const
{
    const bool isSilenceTold
        = m_window && m_window->isVisible() && m_view->session().readyState() == ReadyState::Open;
    return m_sparkline->isMoving() || isSilenceTold;
}

void StatisticsController::refresh()
{
    m_isOld = true;
    if (m_isReading || m_pause.isActive() || !isSeen())
        return;
    m_isOld = false;
    m_isReading = true;
    m_counter.read(this, [this](const TrafficStatistics &statistics) {
        m_isReading = false;
        m_pause.start();
        const qint64 time = now();
        m_sparkline->setRates(statistics.lastSeconds(), time);
        if (m_window && m_window->isVisible())
            m_window->showStatistics(statistics, m_view->shownUrl(), time);
    });
}

} // namespace wasclean

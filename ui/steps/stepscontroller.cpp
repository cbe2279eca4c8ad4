#include "ui/steps/stepscontroller.h"

#include "app/session/session.h"
#include "app/steps/junit.h"
#include "app/steps/steprecorder.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/steps/stepseditor.h"
#include "ui/steps/stepspermission.h"
#include "ui/steps/stepswindow.h"

#include <QAction>

namespace wasclean {

StepsController::StepsController(QSettings &settings, ConnectionView *view, QWidget *window)
    : QObject(view)
    , m_settings(settings)
    , m_view(view)
    , m_parent(window)
    , m_runner(view->session())
    , m_open(new QAction(tr("S&teps…"), this))
    , m_expect(new QAction(tr("Expect this ro&w in steps"), this))
{
    m_open->setShortcut(QKeySequence(Qt::Key_F9));
    connect(m_open, &QAction::triggered, this, &StepsController::show);
    connect(m_expect, &QAction::triggered, this, &StepsController::expectRow);
    m_expect->setEnabled(false);
    connect(view, &ConnectionView::currentRowChanged, m_expect,
        [this](int row) { m_expect->setEnabled(row >= 0); });
    view->addLogActions({m_expect});
    connect(&m_runner, &StepRunner::resultChanged, this, &StepsController::showResult);
    connect(&m_runner, &StepRunner::finished, this, &StepsController::finish);
    connect(view, &ConnectionView::attempted, this, [this](const ConnectionSettings &typed) {
        if (isRecording())
            m_window->addSteps({connectStep(typed)});
    });
    const Connection *connection = &view->session().connection();
    connect(connection, &Connection::messages, this, &StepsController::record);
    connect(connection, &Connection::closed, this, &StepsController::recordClose);
}

StepsController::~StepsController() { delete m_window; }

StepsWindow *StepsController::window()
{
    if (!m_window) {
        m_window = new StepsWindow(m_settings, m_parent);
        m_window->restore(m_draft);
        m_window->setProfile(m_profile, m_profileSteps);
        connect(m_window, &StepsWindow::draftChanged, this, &StepsController::draftChanged);
        connect(m_window, &StepsWindow::keepRequested, this, &StepsController::keepRequested);
        m_permission = new StepsPermission(m_settings, m_window);
        connect(m_window, &StepsWindow::runRequested, this, &StepsController::run);
        connect(m_window, &StepsWindow::documentChanged, m_permission, &StepsPermission::forget);
        connect(m_window, &StepsWindow::stopRequested, &m_runner, &StepRunner::stop);
    }
    return m_window;
}

void StepsController::setProfile(const QString &name, const QByteArray &steps)
{
    m_profile = name;
    m_profileSteps = steps;
    if (m_window)
        m_window->setProfile(name, steps);
}

StepsDraft StepsController::draft() const { return m_window ? m_window->draft() : m_draft; }

void StepsController::restore(const StepsDraft &draft)
{
    m_draft = draft;
    if (m_window)
        m_window->restore(draft);
}

void StepsController::show()
{
    window()->show();
    m_window->raise();
    m_window->activateWindow();
}

void StepsController::run(const std::shared_ptr<const StepsFile> &file)
{
    const QString folder = m_window->folder();
    const StepsReach reach = reachOf(*file, folder);
    // What was shown may be read, and nothing else outside of the folder.
    m_permission->ask(reach, m_window->steps(), m_window->documentName(),
        [this, file, files = StepFiles(folder, reach.files)] { start(file, files); });
}

void StepsController::start(const std::shared_ptr<const StepsFile> &file, const StepFiles &files)
{
    const QString problem = m_runner.start(file, files);
    if (problem.isEmpty())
        m_window->startRun();
    else
        m_window->showProblem(problem);
}

void StepsController::showResult(int index)
{
    m_window->showResult(m_runner.results()[std::size_t(index)]);
}

void StepsController::finish()
{
    StepsReport report;
    report.results = m_runner.results();
    report.nanoseconds = m_runner.nanoseconds();
    report.trustedByUser = m_runner.hostsTrustedByUser();
    const QStringList sentences{report.summary(), report.trustRemark()};
    m_window->finishRun(report.passed(), sentences.join(u'\n').trimmed());
}

void StepsController::expectRow()
{
    m_view->shownLog()->fetchCurrent(this, [this](const std::optional<Message> &message) {
        if (!message) {
            m_view->showNotice(tr("The row could not be read from the capture."));
            return;
        }
        if (message->payload.size() > maxStepsFileSize) {
            m_view->showNotice(tr("The message is too long for a step."));
            return;
        }
        const bool sent = message->direction == Direction::Sent;
        const QByteArray step = sent ? sendStep(*message) : expectStep(*message);
        if (step.isEmpty()) {
            m_view->showNotice(tr("Rows of this type cannot become steps."));
            return;
        }
        window()->addSteps({step});
        show();
    });
}

bool StepsController::isRecording() const
{
    return m_window && m_window->isRecording() && !m_runner.isRunning();
}

void StepsController::record(const MessageBatch &batch)
{
    if (!isRecording())
        return;
    // Pings that go out by themselves are none of the user's.
    const bool takesPings = m_view->settings().pingIntervalSeconds == 0;
    QByteArrayList steps;
    // Those that are encoded were received.
    batch->visitUnencoded([&steps, takesPings](Message row) {
        const bool wanted = row.kind != MessageKind::Ping || takesPings;
        // The first bytes of a longer payload already end the recording.
        row.payload = row.payload.left(StepsEditor::mostRecordedBytes + 1);
        const QByteArray step
            = row.direction == Direction::Sent && wanted ? sendStep(row) : QByteArray();
        if (!step.isEmpty())
            steps.append(step);
    });
    if (!steps.isEmpty())
        m_window->addSteps(steps);
}

void StepsController::recordClose(const CloseEvent &event)
{
    const QByteArray step = isRecording()
        ? closeStep(event, m_view->session().connection().evidence())
        : QByteArray();
    if (!step.isEmpty())
        m_window->addSteps({step});
}

} // namespace wasclean

#include "ui/steps/stepswindow.h"

#include "app/steps/steprecorder.h"
#include "app/steps/stepsedit.h"
#include "ui/steps/stepshelp.h"
#include "ui/steps/stepslist.h"
#include "ui/steps/stepsreference.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace wasclean {

namespace {

const QString geometryKey = QStringLiteral("steps/geometry");

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setIconSize(buttonIconSize);
    const auto update = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, update);
    connectToAction(button, action);
    update();
    return button;
}

} // namespace

StepsWindow::StepsWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_notice(new NoticeBar(this))
    , m_list(new StepsList(this))
    , m_help(new StepsHelp(this))
    , m_text(new QPlainTextEdit(this))
    , m_document(new StepsDocument(settings, m_text, this))
    , m_problem(new QLabel(this))
    , m_result(new QPlainTextEdit(this))
    , m_summaryIcon(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("stepsWindow"));
    setWindowFlag(Qt::Window);
    createActions();
    createFileMenu();
    createStepsMenu();
    createRunMenu();
    createHelpMenu();
    createLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(200);
    connect(&m_readTimer, &QTimer::timeout, this, &StepsWindow::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_readTimer.start(); });
    connect(
        m_text->document(), &QTextDocument::modificationChanged, this, &QWidget::setWindowModified);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StepsWindow::showCurrent);
    // With the desktop to be seen round it, however small the screen is.
    constexpr QSize air(96, 128);
    resize(QSize(1000, 640).boundedTo(screen()->availableSize() - air));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    connectDocument();
    restore({});
}

void StepsWindow::connectDocument()
{
    connect(m_document, &StepsDocument::replaced, this, &StepsWindow::readText);
    connect(m_document, &StepsDocument::draftChanged, this, &StepsWindow::draftChanged);
    connect(m_help, &StepsHelp::exampleRequested, this,
        [this] { m_document->setText(exampleStepsText()); });
    connect(m_document, &StepsDocument::opened, m_notice, &QWidget::hide);
    connect(m_document, &StepsDocument::failed, this, &StepsWindow::showProblem);
    connect(m_document, &StepsDocument::keepRequested, this, &StepsWindow::keepRequested);
    connect(m_document, &StepsDocument::nameChanged, this,
        [this] { setWindowTitle(tr("%1[*] – Steps – Wasclean").arg(m_document->name())); });
    connect(m_document, &StepsDocument::nameChanged, this, &StepsWindow::documentChanged);
}

StepsWindow::~StepsWindow() { m_settings.setValue(geometryKey, saveGeometry()); }

void StepsWindow::createActions()
{
    m_run = new QAction(symbolicIcon(QStringLiteral("send")), tr("&Run"), this);
    m_run->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_run, &QAction::triggered, this, &StepsWindow::run);
    m_stop = new QAction(symbolicIcon(QStringLiteral("cancel")), tr("S&top"), this);
    m_stop->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    connect(m_stop, &QAction::triggered, this, &StepsWindow::stopRequested);
    m_record = new QAction(symbolicIcon(QStringLiteral("state-open")), tr("Re&cord"), this);
    m_record->setCheckable(true);
    m_record->setShortcut(QKeySequence(tr("Ctrl+R")));
    m_edit = new QAction(tr("&Edit step"), this);
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    connect(m_edit, &QAction::triggered, this, &StepsWindow::editStep);
    connect(m_list, &QTreeWidget::itemActivated, this, &StepsWindow::editStep);
    m_remove = new QAction(tr("&Delete step"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &StepsWindow::removeStep);
    m_up = new QAction(tr("Move &up"), this);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(m_up, &QAction::triggered, this, [this] { moveStep(-1); });
    m_down = new QAction(tr("Move do&wn"), this);
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(m_down, &QAction::triggered, this, [this] { moveStep(1); });
    m_list->addActions({m_edit, m_remove, m_up, m_down});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StepsWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_document->fillMenu(menu);
    menu->addAction(tr("&Close"), QKeySequence(tr("Ctrl+W")), this, &QWidget::close);
}

void StepsWindow::createStepsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Steps"));
    m_add = menu->addMenu(tr("&Add"));
    const QStringList words = stepWords();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QByteArray sample = sampleStep(Step::Kind(i));
        m_add->addAction(words[i], this, [this, sample] {
            addStep(sample);
            editStep();
        });
    }
    menu->addActions({m_edit, m_remove, m_up, m_down});
}

void StepsWindow::createRunMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("R&un"));
    menu->addActions({m_run, m_stop, m_record});
}

void StepsWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&What each step does"), QKeySequence(Qt::Key_F1), this, [this] {
        auto *dialog = new StepsReference(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu->addAction(tr("Insert an &example"), m_help, &StepsHelp::exampleRequested);
}

QWidget *StepsWindow::createTextArea()
{
    m_text->setObjectName(QStringLiteral("stepsText"));
    m_text->setAccessibleName(tr("Steps as text"));
    m_text->setFont(MessageDelegate::fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setProperty("field", true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_problem->setObjectName(QStringLiteral("stepsProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->hide();
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    return area;
}

QWidget *StepsWindow::createButtons()
{
    auto *line = new QWidget(this);
    auto *buttons = new QHBoxLayout(line);
    buttons->setContentsMargins({});
    buttons->setSpacing(8);
    QPushButton *run = buttonFor(m_run, this);
    run->setProperty("primary", true);
    run->setIcon(symbolicIcon(QStringLiteral("send"), &Colors::onAccent));
    auto *add = new QPushButton(tr("&Add"), this);
    add->setMenu(m_add);
    add->setProperty("menu", true);
    buttons->addWidget(run);
    buttons->addWidget(buttonFor(m_stop, this));
    buttons->addWidget(buttonFor(m_record, this));
    buttons->addWidget(add);
    buttons->addSpacing(16);
    buttons->addWidget(m_summaryIcon);
    buttons->addWidget(m_summary, 1);
    return line;
}

void StepsWindow::createLayout()
{
    m_result->setObjectName(QStringLiteral("stepsResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFrameShape(QFrame::NoFrame);
    m_result->setPlaceholderText(tr("What a failed step expected and what it got"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("stepsSummary"));

    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_help);
    left->addWidget(m_list);
    left->addWidget(m_result);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 3);
    left->setStretchFactor(2, 1);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->addWidget(left);
    both->addWidget(createTextArea());
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    for (QSplitter *splitter : {left, both})
        splitter->setChildrenCollapsible(false);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(createButtons());
    layout->addWidget(m_notice);
    layout->addWidget(both, 1);
    setCentralWidget(central);
}

void StepsWindow::readText()
{
    m_readTimer.stop();
    StepsParse parse = parseSteps(m_document->text());
    m_problem->setVisible(!parse);
    m_problem->setText(parse ? QString() : QString(parse.problem + u'.'));
    m_text->setAccessibleDescription(m_problem->text());
    if (parse) {
        m_file = std::make_shared<const StepsFile>(std::move(*parse.file));
        m_list->setSteps(m_file->steps);
        m_help->setVisible(m_file->steps.empty());
        m_list->setVisible(!m_file->steps.empty());
        m_summaryIcon->clear();
        m_summary->clear();
    } else {
        m_file.reset();
    }
    updateActions();
}

void StepsWindow::open(const QString &path) { m_document->open(path); }

void StepsWindow::setProfile(const QString &name, const QByteArray &steps)
{
    m_document->setProfile(name, steps);
}

bool StepsWindow::isRecording() const { return m_record->isChecked(); }

void StepsWindow::addStep(const QByteArray &step)
{
    readText();
    if (!m_file || m_running) {
        showProblem(m_running
                ? tr("A step cannot be added during a run.")
                : tr("A step cannot be added while the text has an error. Fix it first."));
        return;
    }
    const int last = int(m_file->steps.size());
    const int index = isRecording() ? last : std::min(m_list->currentStep() + 1, last);
    m_document->setText(withStepInserted(m_document->text(), *m_file, index, step));
    m_list->setCurrentStep(index);
}

void StepsWindow::removeStep()
{
    readText();
    const int index = m_list->currentStep();
    if (m_file && !m_running && index >= 0)
        m_document->setText(withStepRemoved(m_document->text(), *m_file, index));
}

void StepsWindow::moveStep(int distance)
{
    readText();
    const int from = m_list->currentStep();
    const int to = from + distance;
    if (!m_file || m_running || from < 0 || to < 0 || to >= int(m_file->steps.size()))
        return;
    m_document->setText(withStepMoved(m_document->text(), *m_file, from, to));
    m_list->setCurrentStep(to);
}

/// Selects the text of the current step, to be typed over or changed.
void StepsWindow::editStep()
{
    showCurrent();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void StepsWindow::showCurrent()
{
    m_result->setPlainText(m_list->currentDetail());
    updateActions();
    const auto [start, end] = m_list->currentRange();
    if (!m_file || end == 0)
        return;
    // The editor counts in UTF-16 units, the file in bytes.
    const QByteArray bytes = m_document->text();
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(QString::fromUtf8(bytes.left(start)).size()));
    cursor.setPosition(int(QString::fromUtf8(bytes.left(end)).size()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void StepsWindow::run()
{
    readText();
    if (!m_file)
        return;
    m_record->setChecked(false);
    emit runRequested(m_file);
}

QByteArray StepsWindow::steps() const { return m_document->text(); }

QString StepsWindow::folder() const { return m_document->folder(); }

QString StepsWindow::documentName() const { return m_document->name(); }

void StepsWindow::startRun()
{
    m_running = true;
    m_notice->hide();
    m_list->clearResults();
    m_result->clear();
    m_text->setReadOnly(true);
    m_summaryIcon->clear();
    m_summary->setText(tr("Running…"));
    updateActions();
}

void StepsWindow::showResult(const StepResult &result)
{
    m_list->showResult(result);
    m_result->setPlainText(m_list->currentDetail());
}

void StepsWindow::finishRun(bool passed, const QString &summary)
{
    m_running = false;
    m_text->setReadOnly(false);
    const QIcon icon = passed ? symbolicIcon(QStringLiteral("clean"), &Colors::clean)
                              : symbolicIcon(QStringLiteral("failed"), &Colors::failed);
    m_summaryIcon->setPixmap(icon.pixmap(buttonIconSize.height()));
    m_summary->setText(summary);
    m_list->showFirstFailure();
    updateActions();
}

void StepsWindow::showProblem(const QString &sentence) { m_notice->showNotice(sentence); }

void StepsWindow::updateActions()
{
    const bool good = m_file && !m_running;
    const int current = m_list->currentStep();
    m_run->setEnabled(good);
    m_stop->setEnabled(m_running);
    m_record->setEnabled(good);
    m_add->setEnabled(good);
    m_edit->setEnabled(current >= 0);
    m_remove->setEnabled(good && current >= 0);
    m_up->setEnabled(good && current > 0);
    m_down->setEnabled(good && current >= 0 && current + 1 < m_list->topLevelItemCount());
}

} // namespace wasclean

#include "ui/steps/stepswindow.h"

#include "app/steps/steprecorder.h"
#include "ui/steps/stepseditor.h"
#include "ui/steps/stepsreference.h"
#include "ui/style/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
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
    , m_editor(new StepsEditor(settings, this))
    , m_document(m_editor->document())
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
    // With the desktop to be seen round it, however small the screen is.
    constexpr QSize air(96, 128);
    resize(QSize(1000, 640).boundedTo(screen()->availableSize() - air));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    connectDocument();
    restore({});
}

void StepsWindow::connectDocument()
{
    connect(m_editor, &StepsEditor::fileChanged, this, &StepsWindow::onFileChanged);
    connect(m_document, &StepsDocument::draftChanged, this, &StepsWindow::draftChanged);
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
            addSteps({sample});
            m_editor->editStep();
        });
    }
    menu->addActions(m_editor->stepActions());
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
    menu->addAction(tr("Insert an &example"), m_editor, &StepsEditor::insertExample);
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
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("stepsSummary"));

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(createButtons());
    layout->addWidget(m_notice);
    layout->addWidget(m_editor, 1);
    setCentralWidget(central);
}

void StepsWindow::onFileChanged()
{
    if (m_editor->file()) {
        m_summaryIcon->clear();
        m_summary->clear();
    }
    updateActions();
}

StepsDraft StepsWindow::draft() const { return m_document->draft(); }

void StepsWindow::restore(const StepsDraft &draft) { m_document->restore(draft); }

void StepsWindow::open(const QString &path) { m_document->open(path); }

void StepsWindow::setProfile(const QString &name, const QByteArray &steps)
{
    m_document->setProfile(name, steps);
}

bool StepsWindow::isRecording() const { return m_record->isChecked(); }

void StepsWindow::addSteps(const QByteArrayList &steps)
{
    const QString problem = m_editor->addSteps(steps, isRecording());
    if (problem.isEmpty())
        return;
    // A text with an error can be mended while recording goes on.
    if (m_editor->file())
        m_record->setChecked(false);
    showProblem(problem);
}

void StepsWindow::run()
{
    m_editor->readText();
    if (!m_editor->file())
        return;
    m_record->setChecked(false);
    emit runRequested(m_editor->file());
}

QByteArray StepsWindow::steps() const { return m_document->text(); }

QString StepsWindow::folder() const { return m_document->folder(); }

QString StepsWindow::documentName() const { return m_document->name(); }

void StepsWindow::startRun()
{
    m_notice->hide();
    m_editor->startRun();
    m_summaryIcon->clear();
    m_summary->setText(tr("Running…"));
    updateActions();
}

void StepsWindow::showResult(const StepResult &result) { m_editor->showResult(result); }

void StepsWindow::finishRun(bool passed, const QString &summary)
{
    m_editor->finishRun();
    const QIcon icon = passed ? symbolicIcon(QStringLiteral("clean"), &Colors::clean)
                              : symbolicIcon(QStringLiteral("failed"), &Colors::failed);
    m_summaryIcon->setPixmap(icon.pixmap(buttonIconSize.height()));
    m_summary->setText(summary);
    updateActions();
}

void StepsWindow::showProblem(const QString &sentence) { m_notice->showNotice(sentence); }

void StepsWindow::updateActions()
{
    const bool canRun = m_editor->file() && !m_editor->isRunning();
    m_run->setEnabled(canRun);
    m_stop->setEnabled(m_editor->isRunning());
    m_record->setEnabled(canRun);
    m_add->setEnabled(canRun);
}

} // namespace wasclean

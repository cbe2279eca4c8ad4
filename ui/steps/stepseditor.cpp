#include "ui/steps/stepseditor.h"

#include "app/steps/steprecorder.h"
#include "app/steps/stepsedit.h"
#include "ui/steps/stepsdocument.h"
#include "ui/steps/stepshelp.h"
#include "ui/steps/stepslist.h"
#include "ui/widgets/messagedelegate.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace wasclean {

namespace {

/// The text is not read letter by letter while it is typed.
constexpr std::chrono::milliseconds readDelay{200};

constexpr qsizetype mostRecordedSteps = 2000;

} // namespace

StepsEditor::StepsEditor(QSettings &settings, QWidget *window)
    : QSplitter(Qt::Horizontal, window)
    , m_list(new StepsList(this))
    , m_help(new StepsHelp(this))
    , m_text(new QPlainTextEdit(this))
    , m_document(new StepsDocument(settings, m_text, window))
    , m_problem(new QLabel(this))
    , m_result(new QPlainTextEdit(this))
    , m_edit(new QAction(tr("&Edit step"), this))
    , m_remove(new QAction(tr("&Delete step"), this))
    , m_up(new QAction(tr("Move &up"), this))
    , m_down(new QAction(tr("Move do&wn"), this))
{
    createActions();
    createText();
    createResult();
    createLayout();
    connectDocument();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &StepsEditor::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_readTimer.start(); });
    connect(m_text->document(), &QTextDocument::modificationChanged, window,
        &QWidget::setWindowModified);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StepsEditor::showCurrent);
}

void StepsEditor::createActions()
{
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    connect(m_edit, &QAction::triggered, this, &StepsEditor::editStep);
    connect(m_list, &QTreeWidget::itemActivated, this, &StepsEditor::editStep);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &StepsEditor::removeStep);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(m_up, &QAction::triggered, this, [this] { moveStep(-1); });
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(m_down, &QAction::triggered, this, [this] { moveStep(1); });
    m_list->addActions(stepActions());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StepsEditor::createText()
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
}

void StepsEditor::createResult()
{
    m_result->setObjectName(QStringLiteral("stepsResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setFrameShape(QFrame::NoFrame);
    m_result->setPlaceholderText(tr("What a failed step expected and what it got"));
}

void StepsEditor::createLayout()
{
    auto *left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_help);
    left->addWidget(m_list);
    left->addWidget(m_result);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 3);
    left->setStretchFactor(2, 1);
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problem);
    addWidget(left);
    addWidget(right);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    for (QSplitter *splitter : {left, static_cast<QSplitter *>(this)})
        splitter->setChildrenCollapsible(false);
}

void StepsEditor::connectDocument()
{
    connect(m_document, &StepsDocument::replaced, this, &StepsEditor::readText);
    connect(m_help, &StepsHelp::exampleRequested, this, &StepsEditor::insertExample);
}

void StepsEditor::insertExample() { m_document->setText(exampleStepsText()); }

void StepsEditor::readText()
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
    } else {
        m_file.reset();
    }
    updateActions();
    emit fileChanged();
}

QString StepsEditor::addSteps(const QByteArrayList &added, bool isRecorded)
{
    readText();
    if (m_isRunning)
        return tr("A step cannot be added during a run.");
    if (!m_file)
        return tr("A step cannot be added while the text has an error. Fix it first.");
    const QByteArray text = m_document->text();
    QByteArrayList steps = stepTexts(text, *m_file);
    const qsizetype bytes = std::accumulate(added.begin(), added.end(), text.size(),
        [](qsizetype sum, const QByteArray &step) { return sum + step.size(); });
    if (isRecorded
        && (steps.size() + added.size() > mostRecordedSteps || bytes > mostRecordedBytes))
        return tr("Recording has stopped because the steps would become too many or too long.");
    qsizetype index
        = isRecorded ? steps.size() : std::min<qsizetype>(m_list->currentStep() + 1, steps.size());
    for (const QByteArray &step : added)
        steps.insert(index++, step);
    m_document->setText(withSteps(text, *m_file, steps));
    m_list->setCurrentStep(int(index) - 1);
    return {};
}

void StepsEditor::removeStep()
{
    readText();
    const int index = m_list->currentStep();
    if (m_file && !m_isRunning && index >= 0)
        m_document->setText(withStepRemoved(m_document->text(), *m_file, index));
}

void StepsEditor::moveStep(int distance)
{
    readText();
    const int from = m_list->currentStep();
    const int to = from + distance;
    if (!m_file || m_isRunning || from < 0 || to < 0 || to >= int(m_file->steps.size()))
        return;
    m_document->setText(withStepMoved(m_document->text(), *m_file, from, to));
    m_list->setCurrentStep(to);
}

void StepsEditor::editStep()
{
    showCurrent();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void StepsEditor::showCurrent()
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

void StepsEditor::startRun()
{
    m_isRunning = true;
    m_list->clearResults();
    m_result->clear();
    m_text->setReadOnly(true);
    updateActions();
}

void StepsEditor::showResult(const StepResult &result)
{
    m_list->showResult(result);
    m_result->setPlainText(m_list->currentDetail());
}

void StepsEditor::finishRun()
{
    m_isRunning = false;
    m_text->setReadOnly(false);
    m_list->showFirstFailure();
    updateActions();
}

void StepsEditor::updateActions()
{
    const bool canChange = m_file && !m_isRunning;
    const int current = m_list->currentStep();
    m_edit->setEnabled(current >= 0);
    m_remove->setEnabled(canChange && current >= 0);
    m_up->setEnabled(canChange && current > 0);
    m_down->setEnabled(canChange && current >= 0 && current + 1 < m_list->topLevelItemCount());
}

} // namespace wasclean

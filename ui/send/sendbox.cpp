#include "ui/send/sendbox.h"

#include "ui/send/messagetypes.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/reasonlabel.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A narrower box has the note of the form in a line of its own.
constexpr int narrowWidth = 760;
constexpr int leastWidth = 440;
constexpr int sendButtonWidth = 112;

} // namespace

SendBox::SendBox(QWidget *parent)
    : QWidget(parent)
    , m_send(new QAction(tr("&Send"), this))
    , m_ping(new QAction(tr("Send &Ping"), this))
    , m_form(new MessageForm(this))
    , m_note(new ReasonLabel(this))
    , m_waiting(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_more(new QToolButton(this))
    , m_sendButton(new QPushButton(tr("&Send"), this))
    , m_pingButton(new QPushButton(tr("&Ping"), this))
{
    createActions();
    createButtons();
    createLayout();
    connectParts();
    updateState();
}

void SendBox::createActions()
{
    m_send->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setIcon(symbolicIcon(QStringLiteral("send")));
    m_ping->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_ping->setIcon(symbolicIcon(QStringLiteral("ping")));
    addActions({m_send, m_ping, m_form->formatAction()});
}

void SendBox::createButtons()
{
    m_sendButton->setObjectName(QStringLiteral("send"));
    m_sendButton->setToolTip(
        tr("Send the message (%1)").arg(keyText(m_send->shortcuts().constLast())));
    m_sendButton->setIcon(symbolicIcon(QStringLiteral("send"), QPalette::BrightText));
    m_sendButton->setProperty("primary", true);
    m_sendButton->setMinimumWidth(sendButtonWidth);
    m_pingButton->setObjectName(QStringLiteral("ping"));
    m_pingButton->setToolTip(tr("Send a Ping frame (%1)").arg(keyText(m_ping->shortcut())));
    m_pingButton->setIcon(symbolicIcon(QStringLiteral("ping")));
    for (QPushButton *button : {m_sendButton, m_pingButton})
        button->setIconSize(buttonIconSize);
    m_waiting->setObjectName(QStringLiteral("bufferedAmount"));
    m_waiting->setProperty("role", QStringLiteral("quiet"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setObjectName(QStringLiteral("moreTools"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to send with"));
    m_more->setToolTip(tr("Saved messages, repetition, automatic replies and waiting"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setProperty("chip", true);
    m_more->setProperty("menu", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
}

void SendBox::createLayout()
{
    auto *tools = new FlowLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(8);
    m_below = new QHBoxLayout;
    m_below->setSpacing(8);
    m_below->addWidget(m_tools, 8);
    m_below->addWidget(m_more);
    // Without it the buttons would be as wide as the row while nothing else is in it.
    m_below->addStretch(1);
    m_below->addWidget(m_waiting);
    m_form->setNote(m_note);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(12, 8, 12, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(m_form, 0, 0, 3, 1);
    m_grid->addLayout(m_below, 3, 0);
    m_grid->setRowStretch(2, 1);
    setNarrow(false);
}

QSize SendBox::minimumSizeHint() const
{
    // A box that gets narrower than it is now puts its parts into more lines.
    const QSize least = QWidget::minimumSizeHint();
    return {std::min(least.width(), leastWidth), least.height()};
}

QString SendBox::waitingText(qint64 bytes)
{
    return tr("bufferedAmount: %1").arg(exactSizeText(bytes));
}

/// What the tools need in one line.
int SendBox::toolsWidth() const
{
    int width = 0;
    for (const QToolButton *tool : m_tools->findChildren<QToolButton *>())
        width += tool->sizeHint().width() + m_tools->layout()->spacing();
    return width;
}

/// What stands beside them: how much waits to be sent, and the buttons.
int SendBox::widthBesideTools() const
{
    constexpr qint64 much = 9'999'999;
    const QMargins margins = m_grid->contentsMargins();
    const int buttons = std::max(m_sendButton->sizeHint().width(), m_sendButton->minimumWidth());
    return m_waiting->fontMetrics().horizontalAdvance(waitingText(much)) + buttons
        + 2 * m_below->spacing() + m_grid->horizontalSpacing() + margins.left() + margins.right();
}

void SendBox::resizeEvent(QResizeEvent *event)
{
    updateNarrow();
    QWidget::resizeEvent(event);
}

void SendBox::changeEvent(QEvent *event)
{
    // The window is styled after it was built, and its letters are other ones then.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateNarrow();
    QWidget::changeEvent(event);
}

void SendBox::updateNarrow()
{
    const bool narrow = width() < std::max(narrowWidth, toolsWidth() + widthBesideTools());
    if (std::exchange(m_isNarrow, narrow) != narrow)
        setNarrow(narrow);
}

/// Where there is little room, the tools are in a menu, and the note has a line of its own.
void SendBox::setNarrow(bool narrow)
{
    m_form->setNarrow(narrow);
    m_tools->setVisible(!narrow);
    m_more->setVisible(narrow);
    m_sendButton->setMinimumWidth(narrow ? 0 : sendButtonWidth);
    for (QPushButton *button : {m_pingButton, m_sendButton}) {
        m_grid->removeWidget(button);
        m_below->removeWidget(button);
        if (narrow)
            m_below->addWidget(button);
    }
    if (narrow)
        return;
    m_grid->addWidget(m_sendButton, 0, 1);
    m_grid->addWidget(m_pingButton, 1, 1);
}

void SendBox::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setText(withoutMnemonic(action->text()));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(button->text());
    button->setToolTip(action->toolTip());
    button->setObjectName(action->objectName());
    button->setProperty("chip", true);
    connectToAction(button, action);
    addAction(action);
    QLayout *tools = m_tools->layout();
    // Other panels may have been made since the last one.
    if (tools->count() > 0)
        setTabOrder(tools->itemAt(tools->count() - 1)->widget(), button);
    tools->addWidget(button);
    m_more->menu()->addAction(action);
    updateNarrow();
}

void SendBox::connectParts()
{
    connect(m_send, &QAction::triggered, this, &SendBox::request);
    connect(m_ping, &QAction::triggered, this, &SendBox::pingRequested);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_pingButton, &QPushButton::clicked, m_ping, &QAction::trigger);
    connect(m_form, &MessageForm::changed, this, &SendBox::onFormChanged);
    connect(m_form, &MessageForm::cancelFileRequested, this, &SendBox::cancelFileRequested);
    connect(
        m_form, &MessageForm::olderRequested, this, [this] { recall(m_history.older(message())); });
    connect(
        m_form, &MessageForm::newerRequested, this, [this] { recall(m_history.newer(message())); });
}

void SendBox::recall(const std::optional<SavedMessage> &message)
{
    if (message)
        setMessage(*message);
}

void SendBox::request()
{
    const bool wasAsked = m_isAsking;
    // The time, and values that have changed since the last key.
    m_form->checkAgain();
    if (!whyNot().isEmpty())
        return;
    // Pressing again is the answer.
    m_isAsking = !question().isEmpty() && !wasAsked;
    updateState();
    if (m_isAsking)
        return;
    m_requested = m_form->messageToSend();
    emit sendRequested(m_requested);
}

void SendBox::messageSent()
{
    if (!m_form->isFilledIn()) {
        m_history.add(m_requested);
        emit historyChanged();
    }
    // A file is on its way from now on, and not only when the first of it has left.
    if (m_requested.type == SavedMessage::Type::File)
        setFileProgress(0, QFileInfo(m_requested.file).size());
    else
        m_form->messageSent();
}

void SendBox::messageRefused(const QString &sentence)
{
    m_refusal = sentence;
    updateState();
}

void SendBox::setFileProgress(qint64 sentBytes, qint64 totalBytes)
{
    // It is disabled while the file is being sent.
    if (m_sendButton->hasFocus())
        m_form->focusMessage();
    m_form->setFileProgress(sentBytes, totalBytes);
    updateState();
}

void SendBox::fileFinished(const QString &problem)
{
    m_form->setFileIdle();
    m_refusal = problem;
    updateState();
}

void SendBox::setReadyState(ReadyState state)
{
    m_state = state;
    m_refusal.clear();
    m_isAsking = false;
    if (state == ReadyState::Connecting)
        m_form->beginConnection();
    updateState();
}

void SendBox::setBufferedAmount(qint64 bytes)
{
    m_buffered = bytes;
    updateState();
}

void SendBox::onFormChanged()
{
    m_refusal.clear();
    m_isAsking = false;
    updateState();
    emit messageChanged();
}

/// What to ask before the message is sent; empty for nothing.
QString SendBox::question() const
{
    const MessageForm::Findings &findings = m_form->findings();
    if (!findings.unresolved.isEmpty())
        return tr("Send again to send the text as it is. %1").arg(findings.unresolved);
    if (!findings.isEmpty)
        return {};
    const QString key = keyText(m_send->shortcuts().constLast());
    return tr("The message is empty. Press %1 again to send it.").arg(key);
}

QString SendBox::whyNot() const
{
    if (const QString problem = m_form->findings().problem; !problem.isEmpty())
        return problem;
    if (m_form->isFileBusy())
        return tr("The file is being sent");
    switch (m_state) {
    case ReadyState::Connecting:
        return tr("Not connected yet");
    case ReadyState::Open:
        return {};
    case ReadyState::Closing:
        return tr("The connection is closing");
    case ReadyState::Closed:
        return tr("Not connected");
    }
    return {};
}

void SendBox::updateState()
{
    const QString why = whyNot();
    const bool isOpen = m_state == ReadyState::Open;
    // A button that is disabled gives the focus to the next one, such as Ping or a tool, which the
    // next space would press. A connection may end at any time.
    if ((m_sendButton->hasFocus() && !why.isEmpty()) || (m_pingButton->hasFocus() && !isOpen))
        m_form->focusMessage();
    m_send->setEnabled(why.isEmpty());
    m_sendButton->setEnabled(why.isEmpty());
    m_ping->setEnabled(isOpen);
    m_pingButton->setEnabled(isOpen);
    // Who holds the keys down has not read the question.
    m_send->setAutoRepeat(!m_isAsking);
    updateNote(why);
    m_waiting->setVisible(m_state == ReadyState::Open || m_buffered > 0);
    m_waiting->setText(waitingText(m_buffered));
}

/// The one thing to say beside the message, the most urgent first.
void SendBox::updateNote(const QString &whyNot)
{
    const MessageForm::Findings &findings = m_form->findings();
    const bool isWrong = (!findings.problem.isEmpty() && !findings.isBlank) || !m_refusal.isEmpty()
        || m_isAsking || !findings.unresolved.isEmpty();
    setStyleProperty(m_note, "role", isWrong ? QStringLiteral("problem") : QStringLiteral("quiet"));
    if (!m_refusal.isEmpty())
        m_note->setText(m_refusal);
    else if (m_isAsking)
        m_note->setText(question());
    else if (!findings.unresolved.isEmpty())
        m_note->setText(findings.unresolved);
    else if (!whyNot.isEmpty())
        m_note->setText(whyNot);
    else
        m_note->setText(tr("Ctrl+Enter sends"));
    const bool isTold = whyNot.isEmpty() || m_note->text() == whyNot;
    m_form->setFieldDescription(isTold ? m_note->text() : m_note->text() + u' ' + whyNot);
}

} // namespace wasclean

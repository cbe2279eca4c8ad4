#include "ui/sendbox.h"

#include "app/formats/views.h"
#include "ui/icons.h"
#include "ui/messageedit.h"
#include "ui/namedcombobox.h"
#include "ui/styling.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace wasclean {

namespace {

/// "24 B", and for larger ones both: "1.5 KiB (1536 B)".
QString exactSize(qint64 bytes)
{
    const QString exact = SendBox::tr("%1 B").arg(bytes);
    return bytes < 1024 ? exact : QStringLiteral("%1 (%2)").arg(sizeText(bytes), exact);
}

} // namespace

SendBox::SendBox(QWidget *parent)
    : QWidget(parent)
    , m_send(new QAction(tr("&Send"), this))
    , m_ping(new QAction(tr("Send &Ping"), this))
    , m_type(new QComboBox(this))
    , m_message(new MessageEdit(this))
    , m_size(new QLabel(this))
    , m_why(new QLabel(this))
    , m_sendButton(new QPushButton(tr("&Send"), this))
    , m_pingButton(new QPushButton(tr("&Ping"), this))
{
    createActions();
    createFields();
    createLayout();
    connectFields();
    takeInput();
}

void SendBox::createActions()
{
    m_send->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setIcon(symbolicIcon(QStringLiteral("send")));
    m_ping->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_ping->setIcon(symbolicIcon(QStringLiteral("ping")));
    addActions({m_send, m_ping});
}

void SendBox::createFields()
{
    m_type->setObjectName(QStringLiteral("type"));
    setComboBoxName(m_type, tr("Type"));
    m_type->addItems({tr("Text"), tr("Binary (hex)")});
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    m_sendButton->setObjectName(QStringLiteral("send"));
    m_sendButton->setToolTip(tr("Send the message (Ctrl+Enter)"));
    m_sendButton->setIcon(symbolicIcon(QStringLiteral("send"), QPalette::BrightText));
    m_sendButton->setProperty("primary", true);
    m_pingButton->setObjectName(QStringLiteral("ping"));
    m_pingButton->setToolTip(tr("Send a Ping frame (Ctrl+P)"));
    m_pingButton->setIcon(symbolicIcon(QStringLiteral("ping")));
    for (QPushButton *button : {m_sendButton, m_pingButton})
        button->setIconSize(buttonIconSize);
    m_size->setProperty("role", QStringLiteral("quiet"));
    for (QLabel *label : {m_size, m_why})
        label->setTextFormat(Qt::PlainText);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SendBox::createLayout()
{
    auto *messageLabel = new QLabel(tr("M&essage"), this);
    messageLabel->setBuddy(m_message);
    auto *typeLabel = new QLabel(tr("&Type"), this);
    typeLabel->setBuddy(m_type);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(typeLabel);
    top->addWidget(m_type);
    top->addSpacing(8);
    top->addWidget(messageLabel);
    top->addWidget(m_size);
    top->addWidget(m_why, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sendButton);
    buttons->addWidget(m_pingButton);
    buttons->addStretch();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(top, 0, 0);
    layout->addWidget(m_message, 1, 0);
    layout->addLayout(buttons, 0, 1, 2, 1);
    layout->setRowStretch(1, 1);
    m_sendButton->setMinimumWidth(112);
}

void SendBox::connectFields()
{
    connect(m_send, &QAction::triggered, this, &SendBox::request);
    connect(m_ping, &QAction::triggered, this, &SendBox::pingRequested);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_pingButton, &QPushButton::clicked, m_ping, &QAction::trigger);
    connect(m_message, &QPlainTextEdit::textChanged, this, &SendBox::takeInput);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SendBox::takeInput);
    connect(m_message, &MessageEdit::olderRequested, this, [this] {
        if (const auto entry = m_history.older(shown()))
            recall(*entry);
    });
    connect(m_message, &MessageEdit::newerRequested, this, [this] {
        if (const auto entry = m_history.newer(shown()))
            recall(*entry);
    });
}

bool SendBox::isBinary() const { return m_type->currentIndex() == 1; }

SendHistory::Entry SendBox::shown() const { return {m_message->typedText(), isBinary()}; }

void SendBox::setMessage(const SavedMessage &message)
{
    using Type = SavedMessage::Type;
    QString text = message.text;
    if (message.type == Type::Base64)
        text = QString::fromLatin1(QByteArray::fromBase64(text.toLatin1()).toHex(' '));
    recall({text, message.type == Type::Hex || message.type == Type::Base64});
}

void SendBox::recall(const SendHistory::Entry &entry)
{
    m_type->setCurrentIndex(entry.binary ? 1 : 0);
    m_message->replaceText(entry.text);
}

void SendBox::request()
{
    m_requested = shown();
    if (m_requested.binary)
        emit binaryRequested(parseHex(m_requested.text).bytes);
    else
        emit textRequested(m_requested.text);
}

void SendBox::messageTaken()
{
    m_history.add(m_requested);
    m_message->replaceText({});
}

void SendBox::messageRefused(const QString &sentence)
{
    m_refusal = sentence;
    updateState();
}

void SendBox::focusMessage() { m_message->setFocus(Qt::ShortcutFocusReason); }

void SendBox::setReadyState(ReadyState state)
{
    m_state = state;
    m_refusal.clear();
    updateState();
}

void SendBox::setBufferedAmount(qint64 bytes)
{
    m_buffered = bytes;
    updateState();
}

void SendBox::takeInput()
{
    m_refusal.clear();
    m_hexProblem.clear();
    m_message->setPlaceholderText(
        isBinary() ? tr("Bytes in hex, as in: 48 65 6c 6c 6f") : tr("A message to send"));
    qsizetype size = 0;
    if (isBinary()) {
        const HexInput hex = parseHex(m_message->typedText());
        m_hexProblem = hex.problem;
        m_message->markWrong(hex.wrongAt, hex.wrongLength);
        size = hex.bytes.size();
    } else {
        m_message->markWrong(-1, 0);
        size = m_message->typedText().toUtf8().size();
    }
    m_size->setText(m_hexProblem.isEmpty() ? exactSize(size) : QString());
    updateState();
}

QString SendBox::whyNot() const
{
    if (!m_hexProblem.isEmpty())
        return m_hexProblem;
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
    m_send->setEnabled(why.isEmpty());
    m_sendButton->setEnabled(why.isEmpty());
    m_ping->setEnabled(m_state == ReadyState::Open);
    m_pingButton->setEnabled(m_state == ReadyState::Open);

    const bool wrong = !m_hexProblem.isEmpty() || !m_refusal.isEmpty();
    setStyleProperty(m_why, "role", wrong ? QStringLiteral("problem") : QStringLiteral("quiet"));
    setStyleProperty(m_message, "wrong", !m_hexProblem.isEmpty());
    if (!m_refusal.isEmpty())
        m_why->setText(m_refusal);
    else if (!why.isEmpty())
        m_why->setText(why);
    else if (m_buffered > 0)
        m_why->setText(tr("%1 wait to be sent").arg(sizeText(m_buffered)));
    else
        m_why->setText(tr("Ctrl+Enter sends"));
    m_message->setAccessibleDescription(m_why->text());
}

} // namespace wasclean

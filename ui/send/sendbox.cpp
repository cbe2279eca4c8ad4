#include "ui/send/sendbox.h"

#include "app/formats/views.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagetypes.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/reasonlabel.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace wasclean {

namespace {

using Type = SavedMessage::Type;

constexpr int mostFrames = 10'000;

/// "24 B", and for larger ones both: "1.5 KiB (1536 B)".
QString exactSize(qint64 bytes)
{
    const QString exact = SendBox::tr("%1 B").arg(bytes);
    return bytes < 1024 ? exact : QStringLiteral("%1 (%2)").arg(sizeText(bytes), exact);
}

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

SendBox::SendBox(QWidget *parent)
    : QWidget(parent)
    , m_send(new QAction(tr("&Send"), this))
    , m_ping(new QAction(tr("Send &Ping"), this))
    , m_format(new QAction(tr("F&ormat"), this))
    , m_types(new QActionGroup(this))
    , m_type(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageEdit(this))
    , m_file(new FileField(this))
    , m_code(new QComboBox(this))
    , m_frames(new QSpinBox(this))
    , m_formatButton(new QPushButton(tr("Format"), this))
    , m_size(new QLabel(this))
    , m_why(new ReasonLabel(this))
    , m_waiting(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_sendButton(new QPushButton(tr("&Send"), this))
    , m_pingButton(new QPushButton(tr("&Ping"), this))
{
    createActions();
    createTypeActions();
    createFields();
    createLayout();
    connectFields();
    connectHistory();
    onTypeChanged();
}

void SendBox::createActions()
{
    m_send->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_send->setIcon(symbolicIcon(QStringLiteral("send")));
    m_ping->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_ping->setIcon(symbolicIcon(QStringLiteral("ping")));
    m_format->setShortcut(QKeySequence(tr("Ctrl+Shift+J")));
    addActions({m_send, m_ping, m_format});
}

void SendBox::createTypeActions()
{
    for (const Type each : messageTypes()) {
        QAction *action = m_types->addAction(messageTypeName(each));
        action->setCheckable(true);
        action->setData(int(each));
        connect(action, &QAction::triggered, this, [this, each] { setType(each); });
    }
}

void SendBox::createFields()
{
    m_type->setObjectName(QStringLiteral("type"));
    setComboBoxName(m_type, tr("Type"));
    for (const Type each : messageTypes())
        m_type->addItem(messageTypeName(each), int(each));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    m_code->setObjectName(QStringLiteral("closeCodeToSend"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->addItems({QStringLiteral("1000"), QStringLiteral("3000"), QStringLiteral("4000")});
    m_code->setCompleter(nullptr);
    m_code->lineEdit()->setPlaceholderText(tr("no code"));
    setComboBoxName(m_code, tr("Code"));
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setAccessibleName(tr("Frames"));
    m_frames->setRange(1, mostFrames);
    m_frames->setToolTip(tr("Number of frames in which the message is sent (RFC 6455, 5.4)"));
    m_formatButton->setObjectName(QStringLiteral("format"));
    m_formatButton->setToolTip(
        tr("Indent the text without changing its values (%1)").arg(keyText(m_format->shortcut())));
    m_sendButton->setObjectName(QStringLiteral("send"));
    m_sendButton->setToolTip(
        tr("Send the message (%1)").arg(keyText(m_send->shortcuts().constLast())));
    m_sendButton->setIcon(symbolicIcon(QStringLiteral("send"), QPalette::BrightText));
    m_sendButton->setProperty("primary", true);
    m_pingButton->setObjectName(QStringLiteral("ping"));
    m_pingButton->setToolTip(tr("Send a Ping frame (%1)").arg(keyText(m_ping->shortcut())));
    m_pingButton->setIcon(symbolicIcon(QStringLiteral("ping")));
    for (QPushButton *button : {m_sendButton, m_pingButton})
        button->setIconSize(buttonIconSize);
    m_waiting->setObjectName(QStringLiteral("bufferedAmount"));
    for (QLabel *label : {m_size, m_waiting})
        label->setProperty("role", QStringLiteral("quiet"));
    for (QLabel *label : {m_size, m_waiting})
        label->setTextFormat(Qt::PlainText);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QLayout *SendBox::createTop()
{
    m_messageLabel = buddyLabel(tr("M&essage"), m_message);
    m_messageLabel->setParent(this);
    // These have no mnemonic left for them; their fields carry the names.
    m_framesLabel = new QLabel(tr("Frames"), this);
    m_codeLabel = new QLabel(tr("Code"), this);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(buddyLabel(tr("&Type"), m_type));
    top->addWidget(m_type);
    for (QWidget *widget : {static_cast<QWidget *>(m_framesLabel), static_cast<QWidget *>(m_frames),
             static_cast<QWidget *>(m_codeLabel), static_cast<QWidget *>(m_code),
             static_cast<QWidget *>(m_formatButton)})
        top->addWidget(widget);
    top->addSpacing(8);
    top->addWidget(m_messageLabel);
    top->addWidget(m_size);
    top->addWidget(m_why, 1);
    return top;
}

void SendBox::createLayout()
{
    QLayout *top = createTop();
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_file);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sendButton);
    buttons->addWidget(m_pingButton);
    buttons->addStretch();

    auto *tools = new FlowLayout(m_tools);
    tools->setContentsMargins({});
    tools->setSpacing(8);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_tools, 1);
    below->addWidget(m_waiting, 0, Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addLayout(top, 0, 0);
    layout->addWidget(m_pages, 1, 0);
    layout->addLayout(below, 2, 0);
    layout->addLayout(buttons, 0, 1, 3, 1);
    layout->setRowStretch(1, 1);
    m_sendButton->setMinimumWidth(112);
    // As the eye goes, from the type to the buttons.
    QWidget *previous = m_type;
    for (QWidget *next : {static_cast<QWidget *>(m_frames), static_cast<QWidget *>(m_code),
             static_cast<QWidget *>(m_formatButton), static_cast<QWidget *>(m_message)}) {
        setTabOrder(previous, next);
        previous = next;
    }
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
    m_tools->layout()->addWidget(button);
}

void SendBox::connectFields()
{
    connect(m_send, &QAction::triggered, this, &SendBox::request);
    connect(m_ping, &QAction::triggered, this, &SendBox::pingRequested);
    connect(m_format, &QAction::triggered, this, &SendBox::format);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_pingButton, &QPushButton::clicked, m_ping, &QAction::trigger);
    connect(m_formatButton, &QPushButton::clicked, m_format, &QAction::trigger);
    connect(m_type, &QComboBox::currentIndexChanged, this, &SendBox::onTypeChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &SendBox::onInputChanged);
    connect(m_code, &QComboBox::currentTextChanged, this, &SendBox::onInputChanged);
    connect(m_frames, &QSpinBox::valueChanged, this, &SendBox::onInputChanged);
    connect(m_file, &FileField::changed, this, &SendBox::onInputChanged);
    connect(m_file, &FileField::cancelRequested, this, &SendBox::cancelFileRequested);
}

void SendBox::connectHistory()
{
    connect(m_message, &MessageEdit::olderRequested, this,
        [this] { recall(m_history.older(message())); });
    connect(m_message, &MessageEdit::newerRequested, this,
        [this] { recall(m_history.newer(message())); });
    connect(m_message, &MessageEdit::fileDropped, this, [this](const QString &path) {
        setType(Type::File);
        m_file->setPath(path);
    });
}

QList<QAction *> SendBox::typeActions() const { return m_types->actions(); }

SavedMessage::Type SendBox::type() const { return messageTypes().at(m_type->currentIndex()); }

void SendBox::setType(Type type) { m_type->setCurrentIndex(int(messageTypes().indexOf(type))); }

SavedMessage SendBox::message() const
{
    SavedMessage message;
    message.type = type();
    if (message.type == Type::File) {
        message.file = m_file->path();
        message.fileIsText = m_file->isText();
        return message;
    }
    message.text = m_message->typedText();
    if (message.type == Type::Close)
        message.closeCode = m_code->currentText().trimmed().toInt();
    if (isDataType(message.type))
        message.frames = m_frames->value();
    return message;
}

void SendBox::setMessage(const SavedMessage &message)
{
    setType(message.type);
    if (message.type == Type::File) {
        m_file->setPath(message.file);
        m_file->setText(message.fileIsText);
        return;
    }
    m_message->replaceText(message.text);
    if (message.type == Type::Close)
        m_code->setCurrentText(
            message.closeCode == 0 ? QString() : QString::number(message.closeCode));
    m_frames->setValue(message.frames);
}

void SendBox::recall(const std::optional<SavedMessage> &message)
{
    if (message)
        setMessage(*message);
}

void SendBox::request()
{
    // Pressing again is the answer.
    if (!m_question.isEmpty() && !m_isAsking) {
        m_isAsking = true;
        updateState();
        return;
    }
    m_isAsking = false;
    m_requested = message();
    emit sendRequested(m_requested);
}

void SendBox::messageTaken()
{
    m_history.add(m_requested);
    emit historyChanged();
    // A file is on its way from now on, and not only when the first of it has left.
    if (m_requested.type == Type::File)
        setFileProgress(0, QFileInfo(m_requested.file).size());
    else
        m_message->replaceText({});
}

void SendBox::messageRefused(const QString &sentence)
{
    m_refusal = sentence;
    updateState();
}

void SendBox::setFileProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_file->setProgress(sentBytes, totalBytes);
    updateState();
}

void SendBox::fileFinished(const QString &problem)
{
    m_file->setIdle();
    m_refusal = problem;
    updateState();
}

void SendBox::focusMessage()
{
    QWidget *stop = type() == Type::File ? static_cast<QWidget *>(m_file) : m_message;
    if (stop == m_file)
        stop = m_file->nextInFocusChain();
    stop->setFocus(Qt::ShortcutFocusReason);
}

void SendBox::setReadyState(ReadyState state)
{
    m_state = state;
    m_refusal.clear();
    m_isAsking = false;
    updateState();
}

void SendBox::setBufferedAmount(qint64 bytes)
{
    m_buffered = bytes;
    updateState();
}

void SendBox::setPreview(const Preview &preview)
{
    m_preview = preview;
    onInputChanged();
}

void SendBox::format()
{
    const SavedMessage typed = message();
    const QString text = formatted(typed);
    if (text != typed.text)
        m_message->replaceText(text);
}

void SendBox::onTypeChanged()
{
    const Type now = type();
    m_types->actions().at(m_type->currentIndex())->setChecked(true);
    m_pages->setCurrentWidget(now == Type::File ? static_cast<QWidget *>(m_file) : m_message);
    // Only what is shown takes room.
    const auto room = now == Type::File ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_file->setSizePolicy(QSizePolicy::Preferred, room);
    m_message->setPlaceholderText(messagePlaceholder(now));
    m_message->setLanguage(messageLanguage(now));
    const bool formats = now == Type::Json || now == Type::Xml;
    m_format->setEnabled(formats);
    m_formatButton->setVisible(formats);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_framesLabel), static_cast<QWidget *>(m_frames)})
        widget->setVisible(isDataType(now));
    for (QWidget *widget : {static_cast<QWidget *>(m_codeLabel), static_cast<QWidget *>(m_code)})
        widget->setVisible(now == Type::Close);
    m_messageLabel->setVisible(now != Type::File);
    onInputChanged();
}

void SendBox::onInputChanged()
{
    m_refusal.clear();
    m_isAsking = false;
    check();
    updateState();
    emit messageChanged();
}

void SendBox::check()
{
    SavedMessage typed = message();
    m_remark.clear();
    // What is wrong is marked where it was typed, unless variables have moved it.
    const QString text = typed.text;
    const Expansion expansion = m_preview ? m_preview(text) : Expansion{text, {}};
    typed.text = expansion.text;
    if (!expansion.unresolved.isEmpty())
        m_remark = expansion.unresolved.first().sentence;
    const Outgoing outgoing = compose(typed);
    m_problem = outgoing.problem;
    const bool isCodeWrong = typed.type == Type::Close && typed.closeCode == 0
        && !m_code->currentText().trimmed().isEmpty();
    if (isCodeWrong)
        m_problem = tr("The close code must be a whole number: 1000, or 3000 to 4999.");
    // Nothing is written yet: that is no mistake, but there is nothing to send either.
    const bool isBlank = isDataType(typed.type) && typed.type != Type::Text && text.isEmpty();
    if (isBlank && (typed.type == Type::Json || typed.type == Type::Xml))
        m_problem = tr("Nothing to send yet");
    m_message->setMarks(typed.text == text && !isBlank ? outgoing.wrongAt : -1,
        outgoing.wrongLength, expansion.unresolved);
    m_question = questionBefore(typed, outgoing, expansion.unresolved);
    const bool showsSize = m_problem.isEmpty() && typed.type != Type::File;
    m_size->setText(showsSize ? exactSize(outgoing.payload.size()) : QString());
}

/// What to ask before the message is sent; empty for nothing.
QString SendBox::questionBefore(const SavedMessage &typed, const Outgoing &outgoing,
    const QList<UnresolvedReference> &unresolved) const
{
    if (!unresolved.isEmpty())
        return tr("Send again to send the text as it is. %1").arg(unresolved.first().sentence);
    const bool hasText = isDataType(typed.type) && typed.type != Type::File;
    if (!hasText || !outgoing.payload.isEmpty())
        return {};
    const QString key = keyText(m_send->shortcuts().constLast());
    return tr("The message is empty. Press %1 again to send it.").arg(key);
}

QString SendBox::whyNot() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (type() == Type::File && m_file->isBusy())
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
    m_send->setEnabled(why.isEmpty());
    m_sendButton->setEnabled(why.isEmpty());
    m_ping->setEnabled(m_state == ReadyState::Open);
    m_pingButton->setEnabled(m_state == ReadyState::Open);

    const bool isBlank = type() != Type::File && m_message->document()->isEmpty();
    const bool wrong = (!m_problem.isEmpty() && !isBlank) || !m_refusal.isEmpty() || m_isAsking;
    // Who holds the keys down has not read the question.
    m_send->setAutoRepeat(!m_isAsking);
    setStyleProperty(m_why, "role",
        wrong || !m_remark.isEmpty() ? QStringLiteral("problem") : QStringLiteral("quiet"));
    setStyleProperty(m_message, "wrong", !m_problem.isEmpty() && !isBlank);
    m_formatButton->setEnabled(m_problem.isEmpty());
    if (!m_refusal.isEmpty())
        m_why->setText(m_refusal);
    else if (m_isAsking)
        m_why->setText(m_question);
    else if (!m_remark.isEmpty())
        m_why->setText(m_remark);
    else if (!why.isEmpty())
        m_why->setText(why);
    else
        m_why->setText(tr("Ctrl+Enter sends"));
    const bool isTold = why.isEmpty() || m_why->text() == why;
    m_message->setAccessibleDescription(isTold ? m_why->text() : m_why->text() + u' ' + why);
    m_waiting->setVisible(m_state == ReadyState::Open || m_buffered > 0);
    m_waiting->setText(tr("bufferedAmount: %1").arg(exactSize(m_buffered)));
}

} // namespace wasclean

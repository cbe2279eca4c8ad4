#include "ui/send/messageform.h"

#include "app/automation/outgoing.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagetypes.h"
#include "ui/send/protocolform.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/namedcombobox.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace wasclean {

namespace {

/// As many as a profile can say.
constexpr int mostFrames = 1'000'000;

QLabel *buddyLabel(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , m_format(new QAction(tr("F&ormat"), this))
    , m_types(new QActionGroup(this))
    , m_type(new QComboBox(this))
    , m_formButton(new QToolButton(this))
    , m_asText(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageEdit(this))
    , m_file(new FileField(this))
    , m_form(new ProtocolForm(this))
    , m_code(new QComboBox(this))
    , m_frames(new QSpinBox(this))
    , m_escapes(new QCheckBox(tr("Escapes"), this))
    , m_formatButton(new QPushButton(tr("Format"), this))
    , m_size(new QLabel(this))
{
    createActions();
    createFields();
    createCode();
    createLayout();
    connectFields();
    onTypeChanged();
}

void MessageForm::createActions()
{
    m_format->setShortcut(QKeySequence(tr("Ctrl+Shift+J")));
    for (const Type each : messageTypes()) {
        QAction *action = m_types->addAction(messageTypeName(each));
        action->setCheckable(true);
        action->setData(int(each));
        connect(action, &QAction::triggered, this, [this, each] { setType(each); });
    }
}

void MessageForm::createFields()
{
    m_type->setObjectName(QStringLiteral("type"));
    setComboBoxName(m_type, tr("Type"));
    for (const Type each : messageTypes())
        m_type->addItem(messageTypeName(each), int(each));
    m_formButton->setObjectName(QStringLiteral("protocolForm"));
    m_formButton->setText(tr("Form"));
    m_formButton->setToolTip(tr("Write the message in fields of the protocol"));
    m_formButton->setCheckable(true);
    m_asText->setObjectName(QStringLiteral("editAsText"));
    m_asText->setText(tr("Edit as text"));
    m_asText->setToolTip(tr("Leave the form, and change the message as it is sent"));
    for (QToolButton *button : {m_formButton, m_asText}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("chip", true);
    }
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setAccessibleName(tr("Frames"));
    m_frames->setRange(1, mostFrames);
    m_frames->setToolTip(tr("Number of frames in which the message is sent (RFC 6455, 5.4)"));
    m_escapes->setObjectName(QStringLiteral("escapes"));
    m_escapes->setToolTip(
        tr(R"(\0, \t, \n, \r, \xHH and \uXXXX stand for characters, and \\ for a backslash)"));
    m_formatButton->setObjectName(QStringLiteral("format"));
    m_formatButton->setToolTip(
        tr("Indent the text without changing its values (%1)").arg(keyText(m_format->shortcut())));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setProperty("role", QStringLiteral("quiet"));
}

void MessageForm::createCode()
{
    m_code->setObjectName(QStringLiteral("closeCodeToSend"));
    m_code->setEditable(true);
    m_code->setInsertPolicy(QComboBox::NoInsert);
    m_code->addItems({QStringLiteral("1000"), QStringLiteral("3000"), QStringLiteral("4000")});
    m_code->setCompleter(nullptr);
    m_code->lineEdit()->setPlaceholderText(tr("no code"));
    setComboBoxName(m_code, tr("Code"));
}

QLayout *MessageForm::createTop()
{
    m_messageLabel = buddyLabel(tr("M&essage"), m_message);
    m_messageLabel->setParent(this);
    // These have no mnemonic left for them; their fields carry the names.
    m_framesLabel = new QLabel(tr("Frames"), this);
    m_codeLabel = new QLabel(tr("Code"), this);
    m_top = new QHBoxLayout;
    m_top->setSpacing(8);
    m_typeLabel = buddyLabel(tr("&Type"), m_type);
    m_top->addWidget(m_typeLabel);
    m_top->addWidget(m_type);
    m_top->addWidget(m_formButton);
    m_top->addWidget(m_asText);
    for (QWidget *widget : {static_cast<QWidget *>(m_framesLabel), static_cast<QWidget *>(m_frames),
             static_cast<QWidget *>(m_escapes), static_cast<QWidget *>(m_codeLabel),
             static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_formatButton)})
        m_top->addWidget(widget);
    m_top->addSpacing(8);
    m_top->addWidget(m_messageLabel);
    m_top->addWidget(m_size);
    m_top->addStretch();
    return m_top;
}

void MessageForm::createLayout()
{
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_file);
    m_pages->addWidget(m_form);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(4);
    m_grid->addLayout(createTop(), 0, 0);
    m_second = new QHBoxLayout;
    m_second->setSpacing(8);
    m_grid->addLayout(m_second, 1, 0);
    m_grid->addWidget(m_pages, 2, 0);
    m_grid->setRowStretch(2, 1);
    // As the eye goes, from the type to the text.
    QWidget *previous = m_type;
    for (QWidget *next : {static_cast<QWidget *>(m_formButton), static_cast<QWidget *>(m_asText),
             static_cast<QWidget *>(m_frames), static_cast<QWidget *>(m_escapes),
             static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_formatButton),
             static_cast<QWidget *>(m_message)}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void MessageForm::setNote(QWidget *note)
{
    m_note = note;
    setNarrow(false);
}

void MessageForm::setNarrow(bool narrow)
{
    for (QWidget *each : {static_cast<QWidget *>(m_formButton), static_cast<QWidget *>(m_asText),
             static_cast<QWidget *>(m_escapes), m_note}) {
        m_top->removeWidget(each);
        m_second->removeWidget(each);
    }
    if (narrow) {
        m_second->addWidget(m_formButton);
        m_second->addWidget(m_asText);
        m_second->addWidget(m_escapes);
    } else {
        m_top->insertWidget(m_top->indexOf(m_type) + 1, m_formButton);
        m_top->insertWidget(m_top->indexOf(m_formButton) + 1, m_asText);
        m_top->insertWidget(m_top->indexOf(m_frames) + 1, m_escapes);
    }
    (narrow ? m_second : m_top)->addWidget(m_note, 1);
    m_form->setNarrow(narrow);
}

void MessageForm::connectFields()
{
    connect(m_format, &QAction::triggered, this, &MessageForm::format);
    connect(m_formatButton, &QPushButton::clicked, m_format, &QAction::trigger);
    connect(m_type, &QComboBox::currentIndexChanged, this, &MessageForm::onTypeChanged);
    connect(m_formButton, &QToolButton::toggled, this, &MessageForm::onTypeChanged);
    connect(m_form, &ProtocolForm::changed, this, &MessageForm::onInputChanged);
    connect(m_asText, &QToolButton::clicked, this, &MessageForm::editAsText);
    connect(m_message, &QPlainTextEdit::textChanged, this, &MessageForm::onInputChanged);
    connect(m_code, &QComboBox::currentTextChanged, this, &MessageForm::onInputChanged);
    connect(m_frames, &QSpinBox::valueChanged, this, &MessageForm::onInputChanged);
    connect(m_escapes, &QCheckBox::toggled, this, &MessageForm::onInputChanged);
    connect(m_file, &FileField::changed, this, &MessageForm::onInputChanged);
    connect(m_file, &FileField::cancelRequested, this, &MessageForm::cancelFileRequested);
    connect(m_message, &MessageEdit::olderRequested, this, &MessageForm::olderRequested);
    connect(m_message, &MessageEdit::newerRequested, this, &MessageForm::newerRequested);
    const auto takeFile = [this](const QString &path) {
        setType(Type::File);
        m_file->setPath(path);
    };
    connect(m_message, &MessageEdit::fileDropped, this, takeFile);
    connect(m_form, &ProtocolForm::fileDropped, this, takeFile);
}

QList<QAction *> MessageForm::typeActions() const { return m_types->actions(); }

SavedMessage::Type MessageForm::type() const
{
    return isForm() ? m_form->message().type : messageTypes().at(m_type->currentIndex());
}

void MessageForm::setType(Type type)
{
    m_formButton->setChecked(false);
    m_type->setCurrentIndex(int(messageTypes().indexOf(type)));
}

bool MessageForm::isForm() const { return m_formButton->isChecked() && m_form->hasForms(); }

void MessageForm::setCodec(const Codec *codec)
{
    m_form->setCodec(codec);
    onTypeChanged();
}

void MessageForm::beginConnection() { m_form->restartIds(); }

/// The text takes the place of what was written before, which comes back by undoing.
void MessageForm::editAsText()
{
    const SavedMessage written = m_form->written();
    setMessage(written);
    focusMessage();
}

SavedMessage MessageForm::message() const
{
    if (isForm())
        return m_form->written();
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
    message.escapes = message.type == Type::Text && m_escapes->isChecked();
    return message;
}

SavedMessage MessageForm::messageToSend() const { return isForm() ? m_form->message() : message(); }

void MessageForm::setMessage(const SavedMessage &saved)
{
    const SavedMessage message = forTextField(saved);
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
    m_escapes->setChecked(message.escapes);
}

void MessageForm::messageSent()
{
    if (isForm())
        m_form->messageSent();
    else
        m_message->replaceText({});
}

QString MessageForm::filledInFrom() const { return isForm() ? m_form->filledInFrom() : QString(); }

void MessageForm::format()
{
    const SavedMessage typed = message();
    const QString text = formatted(typed);
    if (text != typed.text)
        m_message->replaceText(text);
}

void MessageForm::focusMessage()
{
    if (isForm()) {
        m_form->focusFirst();
        return;
    }
    QWidget *stop = type() == Type::File ? static_cast<QWidget *>(m_file) : m_message;
    if (stop == m_file)
        stop = m_file->nextInFocusChain();
    stop->setFocus(Qt::ShortcutFocusReason);
}

void MessageForm::setFileProgress(qint64 sentBytes, qint64 totalBytes)
{
    m_file->setProgress(sentBytes, totalBytes);
}

void MessageForm::setFileIdle() { m_file->setIdle(); }

bool MessageForm::isFileBusy() const { return type() == Type::File && m_file->isBusy(); }

void MessageForm::setFieldDescription(const QString &description)
{
    m_message->setAccessibleDescription(description);
    m_form->setAccessibleDescription(description);
}

void MessageForm::setPreview(const Preview &preview)
{
    m_preview = preview;
    m_form->setPreview(preview);
    checkAgain();
}

void MessageForm::checkAgain()
{
    // The message of a form may have values in it. It is checked when it has changed.
    if (isForm())
        m_form->refresh();
    else
        onInputChanged();
}

void MessageForm::onTypeChanged()
{
    const bool inForm = isForm();
    const Type now = messageTypes().at(m_type->currentIndex());
    const bool isFile = now == Type::File && !inForm;
    m_types->actions().at(m_type->currentIndex())->setChecked(true);
    m_pages->setCurrentWidget(inForm ? static_cast<QWidget *>(m_form)
            : isFile                 ? static_cast<QWidget *>(m_file)
                                     : m_message);
    // Only what is shown takes room.
    const auto room
        = [](bool isShown) { return isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored; };
    m_file->setSizePolicy(QSizePolicy::Preferred, room(isFile));
    m_form->setSizePolicy(QSizePolicy::Preferred, room(inForm));
    m_formButton->setVisible(m_form->hasForms());
    m_asText->setVisible(inForm);
    for (QWidget *widget : {static_cast<QWidget *>(m_typeLabel), static_cast<QWidget *>(m_type)})
        widget->setVisible(!inForm);
    m_message->setPlaceholderText(messagePlaceholder(now));
    m_message->setLanguage(messageLanguage(now));
    const bool formats = !inForm && (now == Type::Json || now == Type::Xml);
    m_format->setEnabled(formats);
    m_formatButton->setVisible(formats);
    m_escapes->setVisible(!inForm && now == Type::Text);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_framesLabel), static_cast<QWidget *>(m_frames)})
        widget->setVisible(!inForm && isDataType(now));
    for (QWidget *widget : {static_cast<QWidget *>(m_codeLabel), static_cast<QWidget *>(m_code)})
        widget->setVisible(!inForm && now == Type::Close);
    m_messageLabel->setVisible(!inForm && now != Type::File);
    checkAgain();
}

void MessageForm::onInputChanged()
{
    check();
    emit changed();
}

void MessageForm::check()
{
    SavedMessage typed = messageToSend();
    // What is wrong is marked where it was typed, unless variables have moved it.
    const QString text = typed.text;
    const Expansion expansion = m_preview ? m_preview(text) : Expansion{text, {}};
    typed.text = expansion.text;
    const Outgoing outgoing = compose(typed);
    m_findings = {};
    m_findings.problem = outgoing.problem;
    if (isForm()) {
        checkForm(outgoing);
        return;
    }
    if (!expansion.unresolved.isEmpty())
        m_findings.unresolved = expansion.unresolved.first().sentence;
    const bool isCodeWrong = typed.type == Type::Close && typed.closeCode == 0
        && !m_code->currentText().trimmed().isEmpty();
    if (isCodeWrong)
        m_findings.problem = tr("The close code must be a whole number: 1000, or 3000 to 4999.");
    // Nothing is written yet: that is no mistake, but there is nothing to send either.
    const bool isUnwritten = isDataType(typed.type) && typed.type != Type::Text && text.isEmpty();
    if (isUnwritten && (typed.type == Type::Json || typed.type == Type::Xml))
        m_findings.problem = tr("Nothing to send yet");
    m_findings.isBlank = typed.type != Type::File && m_message->document()->isEmpty();
    const bool hasText = isDataType(typed.type) && typed.type != Type::File;
    m_findings.isEmpty = hasText && outgoing.payload.isEmpty();
    m_message->setMarks(typed.text == text && !isUnwritten ? outgoing.wrongAt : -1,
        outgoing.wrongLength, expansion.unresolved);
    const bool isGood = m_findings.problem.isEmpty();
    setStyleProperty(m_message, "wrong", !isGood && !m_findings.isBlank);
    m_formatButton->setEnabled(isGood);
    m_size->setText(
        isGood && typed.type != Type::File ? exactSizeText(outgoing.payload.size()) : QString());
}

void MessageForm::checkForm(const Outgoing &outgoing)
{
    if (!m_form->problem().isEmpty())
        m_findings.problem = m_form->problem();
    m_findings.unresolved = m_form->unresolved();
    m_findings.isBlank = m_form->isUnfinished();
    m_form->showRaw(outgoing);
    m_size->setText(
        m_findings.problem.isEmpty() ? exactSizeText(outgoing.payload.size()) : QString());
}

} // namespace wasclean

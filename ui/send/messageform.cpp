#include "ui/send/messageform.h"

#include "app/automation/outgoing.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagebar.h"
#include "ui/send/messagetypes.h"
#include "ui/send/protocolform.h"
#include "ui/style/styling.h"
#include "ui/widgets/filefield.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wasclean {

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessageEdit(this))
    , m_file(new FileField(this))
    , m_form(new ProtocolForm(this))
{
    m_bar->setField(m_message);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_file);
    m_pages->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    // Whoever looks for "Message" by its name, such as a program that drives the window from
    // outside, finds the field before its label. The order of the keys is not changed by that.
    m_bar->raise();
    connectFields();
    onTypeChanged();
}

void MessageForm::connectFields()
{
    connect(m_bar->formatAction(), &QAction::triggered, this, &MessageForm::format);
    connect(m_bar, &MessageBar::typeChanged, this, &MessageForm::onTypeChanged);
    connect(m_bar, &MessageBar::changed, this, &MessageForm::onInputChanged);
    connect(m_bar, &MessageBar::editAsTextRequested, this, &MessageForm::editAsText);
    connect(m_form, &ProtocolForm::changed, this, &MessageForm::onInputChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &MessageForm::onInputChanged);
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

void MessageForm::setNote(QWidget *note) { m_bar->setNote(note); }

void MessageForm::setNarrow(bool narrow)
{
    m_bar->setNarrow(narrow);
    m_form->setNarrow(narrow);
}

QList<QAction *> MessageForm::typeActions() const { return m_bar->typeActions(); }

QAction *MessageForm::formatAction() const { return m_bar->formatAction(); }

SavedMessage::Type MessageForm::type() const
{
    return isForm() ? m_form->message().type : m_bar->type();
}

void MessageForm::setType(Type type) { m_bar->setType(type); }

bool MessageForm::isForm() const { return m_bar->isForm(); }

void MessageForm::setCodec(const CodecPointer &codec)
{
    m_form->setCodec(codec);
    m_bar->setHasForms(m_form->hasForms());
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
        message.closeCode = m_bar->codeText().toInt();
    if (isDataType(message.type))
        message.frames = m_bar->frames();
    message.escapes = message.type == Type::Text && m_bar->hasEscapes();
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
        m_bar->setCode(message.closeCode);
    m_bar->setFrames(message.frames);
    m_bar->setEscapes(message.escapes);
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
    if (type() == Type::File)
        m_file->focusPath();
    else
        m_message->setFocus(Qt::ShortcutFocusReason);
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
    const Type now = m_bar->type();
    const bool isFile = now == Type::File && !inForm;
    m_bar->showFieldsOfType();
    m_pages->setCurrentWidget(inForm ? static_cast<QWidget *>(m_form)
            : isFile                 ? static_cast<QWidget *>(m_file)
                                     : m_message);
    // Only what is shown takes room.
    const auto room
        = [](bool isShown) { return isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored; };
    m_file->setSizePolicy(QSizePolicy::Preferred, room(isFile));
    m_form->setSizePolicy(QSizePolicy::Preferred, room(inForm));
    m_message->setPlaceholderText(messagePlaceholder(now));
    m_message->setLanguage(messageLanguage(now));
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
    const bool isCodeWrong
        = typed.type == Type::Close && typed.closeCode == 0 && !m_bar->codeText().isEmpty();
    if (isCodeWrong)
        m_findings.problem = tr("The close code must be a whole number: 1000, or 3000 to 4999.");
    // Nothing is written yet: that is no mistake, but there is nothing to send either.
    const bool isUnwritten = isDataType(typed.type) && typed.type != Type::Text && text.isEmpty();
    if (isUnwritten && (typed.type == Type::Json || typed.type == Type::Xml))
        m_findings.problem = tr("Nothing to send yet");
    m_findings.isBlank
        = typed.type == Type::File ? typed.file.isEmpty() : m_message->document()->isEmpty();
    const bool hasText = isDataType(typed.type) && typed.type != Type::File;
    m_findings.isEmpty = hasText && outgoing.payload.isEmpty();
    m_message->setMarks(typed.text == text && !isUnwritten ? outgoing.wrongAt : -1,
        outgoing.wrongLength, expansion.unresolved);
    const bool isGood = m_findings.problem.isEmpty();
    setStyleProperty(m_message, "wrong", !isGood && !m_findings.isBlank);
    m_bar->setFormatEnabled(isGood);
    m_bar->setSize(
        isGood && typed.type != Type::File ? exactSizeText(outgoing.payload.size()) : QString());
}

void MessageForm::checkForm(const Outgoing &outgoing)
{
    if (!m_form->problem().isEmpty())
        m_findings.problem = m_form->problem();
    m_findings.unresolved = m_form->unresolved();
    m_findings.isBlank = m_form->isUnfinished();
    m_form->showRaw(outgoing);
    m_bar->setSize(
        m_findings.problem.isEmpty() ? exactSizeText(outgoing.payload.size()) : QString());
}

} // namespace wasclean

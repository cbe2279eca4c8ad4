#pragma once

#include "app/codecs/codec.h"
#include "app/profile/savedmessage.h"
#include "app/profile/variables.h"

#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;

namespace wasclean {

class FileField;
class MessageBar;
class MessageEdit;
class ProtocolForm;
struct Outgoing;

/// A message as it is written: its type, its text or file, the frames to send it in, and the code
/// of a Close frame; or as the fields of a protocol. Checks it at each key. It sends nothing.
class MessageForm : public QWidget
{
    Q_OBJECT

public:
    using Type = SavedMessage::Type;
    /// A text with its variables filled in, and which of them have no value.
    using Preview = std::function<Expansion(const QString &text)>;

    /// What the check of the message found.
    struct Findings
    {
        /// Why it cannot be sent; empty when it can.
        QString problem;
        /// Which of its variables has no value; it can be sent all the same.
        QString unresolved;
        /// Whether it would go out without a byte.
        bool isEmpty = false;
        /// Whether nothing has been written yet, which is no mistake.
        bool isBlank = true;
    };

    explicit MessageForm(QWidget *parent = nullptr);

    /// Without it, nothing is a variable.
    void setPreview(const Preview &preview);

    /// Checks the message once more, for when a variable has changed.
    void checkAgain();

    const Findings &findings() const { return m_findings; }

    /// As it was written, to be kept.
    SavedMessage message() const;
    /// As it is sent: a form has filled in the variables that cannot be filled in later.
    SavedMessage messageToSend() const;
    /// Shows another message; the text before comes back by undoing.
    void setMessage(const SavedMessage &message);
    /// The protocol of the connection, whose forms are offered; null for none.
    void setCodec(const CodecPointer &codec);
    /// Another connection has begun.
    void beginConnection();
    /// The message went out: empties the text, or makes fresh ids for the same form.
    void messageSent();

    /// Whether the message was made from a form with values of variables, which may be secret.
    bool isFilledIn() const { return !filledInFrom().isEmpty(); }

    /// What was typed in the fields of such a form.
    QString filledInFrom() const;
    Type type() const;
    void setType(Type type);
    /// Indents JSON and XML without changing their values.
    void format();
    void focusMessage();

    /// A file is on its way.
    void setFileProgress(qint64 sentBytes, qint64 totalBytes);
    void setFileIdle();
    bool isFileBusy() const;

    /// For assistive technology: a sentence on the message that is shown outside of the field.
    void setFieldDescription(const QString &description);
    /// Places a label on the line of the type; see MessageBar.
    void setNote(QWidget *note);
    void setNarrow(bool narrow);

    /// One for each type, for those who would rather not use the list.
    QList<QAction *> typeActions() const;

    QAction *formatAction() const;

signals:
    /// message() and findings() may have changed.
    void changed();
    void olderRequested();
    void newerRequested();
    void cancelFileRequested();

private:
    void connectFields();
    void onTypeChanged();
    void onInputChanged();
    void check();
    void checkForm(const Outgoing &outgoing);
    bool isForm() const;
    void editAsText();

    Preview m_preview;
    Findings m_findings;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    MessageEdit *m_message;
    FileField *m_file;
    ProtocolForm *m_form;
};

} // namespace wasclean

#pragma once

#include "app/automation/outgoing.h"
#include "app/connection/connection.h"
#include "app/profile/savedmessage.h"
#include "app/profile/variables.h"
#include "ui/send/sendhistory.h"

#include <QWidget>

#include <functional>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace wasclean {

class FileField;
class MessageEdit;
class ReasonLabel;

/// Where messages are written. Asks to send with a signal, and is told the outcome.
class SendBox : public QWidget
{
    Q_OBJECT

public:
    using Type = SavedMessage::Type;
    /// A text with its variables filled in, and what of it stands for nothing.
    using Preview = std::function<Expansion(const QString &text)>;

    explicit SendBox(QWidget *parent = nullptr);

    void setReadyState(ReadyState state);
    /// Payload bytes that wait for the network; shown while there are any.
    void setBufferedAmount(qint64 bytes);
    /// Texts are checked as they will be with their variables filled in.
    void setPreview(const Preview &preview);

    /// The preview may be another one.
    void checkAgain() { onInputChanged(); }

    /// The last request went out: clears the field and remembers the message.
    void messageTaken();
    /// The last request was refused; the message stays.
    void messageRefused(const QString &sentence);
    void setFileProgress(qint64 sentBytes, qint64 totalBytes);
    /// The file is gone, or why it is not.
    void fileFinished(const QString &problem);
    void focusMessage();

    /// What stands in the box.
    SavedMessage message() const;
    /// Puts a message into the box; what stood there can be had back by undoing.
    void setMessage(const SavedMessage &message);

    SendHistory &history() { return m_history; }

    /// Adds a button beside the type, for what goes with sending.
    void addTool(QAction *action);

    /// For the menu: they are enabled exactly when they can do something.
    QAction *sendAction() const { return m_send; }

    QAction *pingAction() const { return m_ping; }

    QAction *formatAction() const { return m_format; }

    /// One for each type, for those who would rather not use the list.
    QList<QAction *> typeActions() const;

signals:
    /// The message as typed, variables and all.
    void sendRequested(const wasclean::SavedMessage &message);
    void pingRequested();
    /// message() may be another one.
    void messageChanged();
    void cancelFileRequested();
    /// What was sent from the box, for those who keep it.
    void historyChanged();

private:
    void createActions();
    void createTypeActions();
    void createFields();
    QLayout *createTop();
    void createLayout();
    void connectFields();
    void connectHistory();
    Type type() const;
    void setType(Type type);
    void recall(const std::optional<SavedMessage> &message);
    void request();
    void format();
    void onTypeChanged();
    void onInputChanged();
    void check();
    void updateState();
    QString questionBefore(const SavedMessage &typed, const Outgoing &outgoing,
        const QList<UnresolvedReference> &unresolved) const;
    QString whyNot() const;

    ReadyState m_state = ReadyState::Closed;
    qint64 m_buffered = 0;
    QString m_problem;
    /// Nothing that keeps the message from being sent.
    QString m_remark;
    QString m_refusal;
    /// What is asked when the message is to be sent; empty for nothing.
    QString m_question;
    bool m_isAsking = false;
    SendHistory m_history;
    SavedMessage m_requested;
    Preview m_preview;

    QAction *m_send;
    QAction *m_ping;
    QAction *m_format;
    QActionGroup *m_types;
    QComboBox *m_type;
    QStackedWidget *m_pages;
    MessageEdit *m_message;
    FileField *m_file;
    QLabel *m_codeLabel;
    QComboBox *m_code;
    QLabel *m_framesLabel;
    QSpinBox *m_frames;
    QPushButton *m_formatButton;
    QLabel *m_messageLabel;
    QLabel *m_size;
    ReasonLabel *m_why;
    QLabel *m_waiting;
    QWidget *m_tools;
    QPushButton *m_sendButton;
    QPushButton *m_pingButton;
};

} // namespace wasclean

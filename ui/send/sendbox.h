#pragma once

#include "app/connection/connection.h"
#include "app/profile/savedmessage.h"
#include "ui/send/messageform.h"
#include "ui/send/sendhistory.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace wasclean {

class ReasonLabel;

/// A form for a message with the buttons that send it, and the history of what was sent. Asks to
/// send with a signal, and is told the outcome.
class SendBox : public QWidget
{
    Q_OBJECT

public:
    using Preview = MessageForm::Preview;

    explicit SendBox(QWidget *parent = nullptr);

    void setReadyState(ReadyState state);
    /// Payload bytes that wait for the network; shown while there are any.
    void setBufferedAmount(qint64 bytes);

    /// Texts are checked as they will be with their variables filled in.
    void setPreview(const Preview &preview) { m_form->setPreview(preview); }

    /// The protocol of the connection, whose messages can be written in a form; null for none.
    void setCodec(const CodecPointer &codec) { m_form->setCodec(codec); }

    /// The preview may have changed.
    void checkAgain() { m_form->checkAgain(); }

    /// The last request went out: clears the field, or keeps the form, and remembers the message.
    void messageSent();
    /// The last request was refused; the message stays.
    void messageRefused(const QString &sentence);
    void setFileProgress(qint64 sentBytes, qint64 totalBytes);
    /// The file was sent, if the problem is empty.
    void fileFinished(const QString &problem);

    void focusMessage() { m_form->focusMessage(); }

    /// As it was written.
    SavedMessage message() const { return m_form->message(); }

    /// What was typed in the fields of a form whose message has the values of variables in it.
    QString filledInFrom() const { return m_form->filledInFrom(); }

    /// Shows another message; the text before comes back by undoing.
    void setMessage(const SavedMessage &message) { m_form->setMessage(message); }

    SendHistory &history() { return m_history; }

    /// Adds a button below the message.
    void addTool(QAction *action);
    QSize minimumSizeHint() const override;

    /// For the menu: they are enabled exactly when they can do something.
    QAction *sendAction() const { return m_send; }

    QAction *pingAction() const { return m_ping; }

    QAction *formatAction() const { return m_form->formatAction(); }

    /// One for each type, for those who would rather not use the list.
    QList<QAction *> typeActions() const { return m_form->typeActions(); }

signals:
    /// The message as typed, variables and all.
    void sendRequested(const wasclean::SavedMessage &message);
    void pingRequested();
    /// message() may have changed.
    void messageChanged();
    void cancelFileRequested();
    /// history() has changed and is to be kept.
    void historyChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void createButtons();
    void createLayout();
    void connectParts();
    void setNarrow(bool narrow);
    void updateNarrow();
    static QString waitingText(qint64 bytes);
    int toolsWidth() const;
    int widthBesideTools() const;
    void recall(const std::optional<SavedMessage> &message);
    void request();
    void onFormChanged();
    void updateState();
    void updateNote(const QString &whyNot);
    QString question() const;
    QString whyNot() const;

    ReadyState m_state = ReadyState::Closed;
    qint64 m_buffered = 0;
    QString m_refusal;
    bool m_isAsking = false;
    bool m_isNarrow = false;
    SendHistory m_history;
    SavedMessage m_requested;

    QAction *m_send;
    QAction *m_ping;
    MessageForm *m_form;
    ReasonLabel *m_note;
    QLabel *m_waiting;
    QWidget *m_tools;
    /// In the place of the tools where there is little room.
    QToolButton *m_more;
    QPushButton *m_sendButton;
    QPushButton *m_pingButton;
    QGridLayout *m_grid = nullptr;
    QHBoxLayout *m_below = nullptr;
};

} // namespace wasclean

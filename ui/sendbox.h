#pragma once

#include "app/connection/connection.h"
#include "app/profile/savedmessage.h"
#include "ui/sendhistory.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace wasclean {

class MessageEdit;

/// Where messages are written. Asks to send with a signal, and is told the outcome.
class SendBox : public QWidget
{
    Q_OBJECT

public:
    explicit SendBox(QWidget *parent = nullptr);

    void setReadyState(ReadyState state);
    /// Payload bytes that wait for the network; shown while there are any.
    void setBufferedAmount(qint64 bytes);
    /// The last request went out: clears the field and remembers the message.
    void messageTaken();
    /// The last request was refused; the message stays.
    void messageRefused(const QString &sentence);
    void focusMessage();
    /// Puts a text, or bytes in hex or base64, into the field.
    void setMessage(const SavedMessage &message);

    /// For the menu: they are enabled exactly when they can do something.
    QAction *sendAction() const { return m_send; }

    QAction *pingAction() const { return m_ping; }

signals:
    void textRequested(const QString &text);
    void binaryRequested(const QByteArray &bytes);
    void pingRequested();

private:
    void createActions();
    void createFields();
    void createLayout();
    void connectFields();
    bool isBinary() const;
    SendHistory::Entry shown() const;
    void recall(const SendHistory::Entry &entry);
    void request();
    void takeInput();
    void updateState();
    QString whyNot() const;

    ReadyState m_state = ReadyState::Closed;
    qint64 m_buffered = 0;
    QString m_hexProblem;
    QString m_refusal;
    SendHistory m_history;
    SendHistory::Entry m_requested;

    QAction *m_send;
    QAction *m_ping;
    QComboBox *m_type;
    MessageEdit *m_message;
    QLabel *m_size;
    QLabel *m_why;
    QPushButton *m_sendButton;
    QPushButton *m_pingButton;
};

} // namespace wasclean

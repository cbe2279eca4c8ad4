#pragma once

#include "app/automation/automation.h"
#include "app/automation/sendstore.h"
#include "app/connection/connection.h"
#include "ui/automation/repeatdialog.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QAction;

namespace wasclean {

class AutoReplyDialog;
class RunningStrip;
class SavedMessages;
class SendBox;
class Session;
class WaitDialog;

/// Automation and memory of the send box: repetition, auto-reply, waiting, saved messages and the
/// history, with their dialogs, their bar and their files.
class AutomationController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AutomationController(Session &session, SendBox *sendBox, SavedMessages *saved, QWidget *parent);
    ~AutomationController() override;

    /// The bar that says which automation is running; belongs over the send box.
    RunningStrip *strip() const { return m_strip; }

    /// Reads what was kept in the folder, and keeps it there from now on.
    void setStore(const SendStore &store);

    /// What the files contain, or are to contain.
    struct Stored
    {
        SendStore::Kept kept;
        QList<SavedMessage> history;
    };

    /// What is kept without a profile, with the files that it is a change of; for other tabs.
    std::pair<SendStore::Kept, Stored> kept() const { return {m_default, m_stored}; }

    QList<SavedMessage> history() const;
    /// Another tab has changed that; it is written there.
    void restore(
        const std::pair<SendStore::Kept, Stored> &kept, const QList<SavedMessage> &history);

    /// Shows what a profile keeps; it is the profile's to keep from now on.
    void showProfile(const QList<SavedMessage> &messages, const QJsonValue &rules);
    /// Shows what is kept without a profile.
    void showDefault();
    QList<SavedMessage> messages() const;
    /// The rules of auto-reply, for a file.
    QJsonArray rules() const;

    void setReadyState(ReadyState state);

    /// For the menu and for buttons by the box.
    QList<QAction *> tools() const { return {m_repeat, m_autoReply, m_wait}; }

    QAction *stopAction() const { return m_stop; }

    QAction *clearHistoryAction() const { return m_clearHistory; }

signals:
    /// kept() or history() was changed by the user.
    void keptChanged();
    /// messages() or rules() of a profile were changed by the user.
    void profileChanged();
    /// Waiting for a message has come to an end, and how.
    void waitEnded(const QString &sentence);
    /// Something that the user should read.
    void said(const QString &sentence);

private:
    /// What came of writing them; nothing for a file that was not written.
    struct Written
    {
        std::optional<SendStore::Kept> kept;
        std::optional<QList<SavedMessage>> history;
        QString problem;
    };

    void createActions();
    void createDialogs(QWidget *parent);
    void connectDialogs();
    void connectAutomation();
    void startRepeat(const RepeatDialog::Source &source, MessageSequence::Order order,
        const RepeatTiming &timing);
    QList<SavedMessage> messagesOf(const RepeatDialog::Source &source) const;
    void applyRules();
    void showRepeat();
    void showAutoReply();
    void stop();
    void show(const SendStore::Kept &kept);
    void keep();
    void write();
    void finishWriting(const Stored &tried, const Written &written);
    void showKept(const SendStore::Kept &kept, const QList<SavedMessage> &history);

    Session &m_session;
    SendBox *m_sendBox;
    SavedMessages *m_saved;
    Automation m_automation;
    SendStore m_store;
    /// What is kept without a profile.
    SendStore::Kept m_default;
    /// The files as they were read or written last.
    Stored m_stored;
    bool m_isOfProfile = false;
    /// What the panels show is being replaced; nothing of that is a change by the user.
    bool m_isShowing = false;
    /// One file after the other; never on the window's thread.
    QThreadPool m_writers;
    QTimer m_saveTimer;
    RunningStrip *m_strip;
    RepeatDialog *m_repeatDialog;
    AutoReplyDialog *m_autoReplyDialog;
    WaitDialog *m_waitDialog;
    QAction *m_repeat;
    QAction *m_autoReply;
    QAction *m_wait;
    QAction *m_stop;
    QAction *m_clearHistory;
    QString m_repeatWhat;
};

} // namespace wasclean

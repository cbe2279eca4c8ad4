#pragma once

#include "app/automation/automation.h"
#include "app/automation/sendstorewriter.h"
#include "app/connection/connection.h"
#include "ui/automation/repeatdialog.h"

#include <QObject>

class QAction;

namespace wasclean {

class AutoReplyDialog;
class RunningStrip;
class SavedMessages;
class SendBox;
class Session;
class WaitDialog;

/// Automation of the send box: repetition, auto-reply and waiting, with their dialogs and their
/// bar. It also knows whose messages and rules are shown: those of a profile, or those that a
/// SendStoreWriter keeps without one.
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

    /// What is kept without a profile, and the history; for other tabs.
    const SendStoreWriter::State &kept() const { return m_store.state(); }

    /// Another tab has changed that; it is written there.
    void restore(const SendStoreWriter::State &kept) { m_store.restore(kept); }

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
    /// kept() has changed.
    void keptChanged();
    /// messages() or rules() of a profile were changed by the user.
    void profileChanged();
    /// Waiting for a message has come to an end, and how.
    void waitEnded(const QString &sentence);
    /// Something that the user should read.
    void said(const QString &sentence);

private:
    void createActions();
    void connectActions();
    RepeatDialog &repeatDialog();
    AutoReplyDialog &autoReplyDialog();
    WaitDialog &waitDialog();
    QWidget *dialogParent() const;
    void connectAutomation();
    void connectStore();
    void startRepeat(const RepeatDialog::Source &source, MessageSequence::Order order,
        const RepeatTiming &timing);
    QList<SavedMessage> messagesOf(const RepeatDialog::Source &source) const;
    void startWait(const MatchRule &rule, std::chrono::milliseconds timeout);
    void setAutoReplyOff();
    QList<AutoReplyRule> shownRules() const;
    void applyRules();
    void showRepeat();
    void showAutoReply();
    void stop();
    void show(const SendStore::Kept &kept);
    void showRules(const QList<AutoReplyRule> &rules);
    void keep();
    void keepHistory();

    Session &m_session;
    SendBox *m_sendBox;
    SavedMessages *m_saved;
    Automation m_automation;
    /// What is kept without a profile, and the history.
    SendStoreWriter m_store;
    bool m_isOfProfile = false;
    /// What the panels show is being replaced; nothing of that is a change by the user.
    bool m_isShowing = false;
    RunningStrip *m_strip;
    // Made when they are first needed: a window has three of them for each of its tabs.
    RepeatDialog *m_repeatDialog = nullptr;
    AutoReplyDialog *m_autoReplyDialog = nullptr;
    WaitDialog *m_waitDialog = nullptr;
    bool m_isOpen = false;
    QAction *m_repeat;
    QAction *m_autoReply;
    QAction *m_wait;
    QAction *m_stop;
    QAction *m_clearHistory;
    QString m_repeatWhat;
};

} // namespace wasclean

#pragma once

#include "app/connection/connection.h"
#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"
#include "app/profile/settingscheck.h"
#include "ui/connection/urlbox.h"
#include "ui/editor/variablemarks.h"

#include <QJsonArray>
#include <QWidget>

class QAction;
class QMenu;
class QSettings;

namespace wasclean {

class AttemptHistory;
class AutomationController;
class CloseStatus;
class ConnectionPanel;
class DetailPane;
class EndingController;
class MessageLogView;
class PanelLayout;
class ProtocolController;
struct Notice;
class SavedMessages;
class SendBox;
class SendController;
class SendStore;
class Session;
struct SessionAttempt;
class SessionBars;
class SessionDisplay;
class SessionMenus;
class ShownLog;
class TrustedHosts;

/// The page of one session. It connects its panels with the session and hands out none of them:
/// the window and its controllers use the functions below, or the session.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    /// The session has a capture and must outlive the view.
    explicit ConnectionView(Session &session, QWidget *parent = nullptr);
    ~ConnectionView() override;

    Session &session() { return m_session; }

    /// What the log shows, a file in place of the session's capture, and what is selected.
    ShownLog *shownLog() const { return m_shownLog; }

    /// How the page is shown.
    SessionDisplay *display() const { return m_display; }

    /// For the menus of the window.
    SessionMenus *menus() const { return m_menus; }

    /// How to connect, as it stands in the fields.
    ConnectionSettings settings() const;
    void setSettings(const ConnectionSettings &settings);
    QString url() const;
    void setUrl(const QString &url);
    void focusUrl();
    void setDemoUrls(const QList<UrlChoice> &choices);
    void setRecentUrls(const QStringList &urls);
    /// Marks references without a value in the fields.
    void setFinder(const UnresolvedFinder &finder);
    /// What is in the fields of other settings: options to connect with, or all that is wrong.
    CheckedSettings optionsFor(const ConnectionSettings &typed) const;
    /// Checks the fields, and connects or says what is wrong.
    void requestConnect();
    /// Closes with the code and reason that are set at the Close button; cancels while connecting.
    void closeConnection();

    /// What is in the message field.
    SavedMessage message() const;
    void setMessage(const SavedMessage &message);

    /// Puts the message into the field and goes there.
    void editMessage(const SavedMessage &message);

    /// The messages of the list beside the message field.
    QList<SavedMessage> savedMessages() const;
    void addSavedMessages(const QList<SavedMessage> &messages);
    QJsonArray autoReplyRules() const;
    /// Saved messages and rules of a profile, which keeps them from now on; see
    /// profilePartsChanged().
    void showProfileParts(const QList<SavedMessage> &messages, const QJsonValue &rules);
    /// Those that are kept without a profile.
    void showDefaultParts();
    /// What is kept without a profile has changed in another tab, which writes it.
    void adoptKept(const ConnectionView &other);
    /// Where those are kept.
    void setSendStore(const SendStore &store);

    /// Where the user's decisions on certificates are kept.
    void setTrustedHosts(TrustedHosts *hosts);
    /// What is known of other attempts to the same host.
    void setAttemptHistory(AttemptHistory *history);
    /// The URL of the attempt under way, or else what is in the field, without its secrets.
    QString shownUrl() const;
    /// The name of the ready state for the title.
    QString stateName() const;

    /// Offers more to do with the log or its current row.
    void addLogActions(const QList<QAction *> &actions);
    /// Shows a widget in the line of the close status; see CloseStatus::setActivity().
    void setActivity(QWidget *activity);
    /// Puts a bar over the log.
    void addBar(QWidget *bar);
    void showNotice(const QString &sentence);
    void present(const Notice &notice);
    /// Moves the focus to the next panel, or to the previous one.
    void focusNextPanel(bool forward);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

    QSize minimumSizeHint() const override;

signals:
    /// An attempt with settings of the fields has started.
    void attempted(const wasclean::ConnectionSettings &typed);
    /// url() has changed.
    void urlChanged();
    /// settings() has changed.
    void settingsChanged();
    /// shownUrl(), the ready state or the file that is shown has changed.
    void titleChanged();
    /// message() may have changed.
    void messageChanged();
    /// What is kept without a profile was changed by the user.
    void keptChanged();
    /// savedMessages() or autoReplyRules() of a profile were changed by the user.
    void profilePartsChanged();
    /// The current row of the log is another one; -1 for none.
    void currentRowChanged(int row);
    /// Waiting for a message has come to an end, and how.
    void waitEnded(const QString &sentence);
    /// The user wants to send again what the file has.
    void replayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFields();
    void connectSending();
    void connectSession();
    void connectShownLog();
    void connectEnding();
    void open(const ConnectionOptions &options, const ConnectionSettings &typed);
    void onAttemptBegan(const SessionAttempt &attempt);
    void onReadyState(ReadyState state);
    void updateIdleText();
    void onShownLogChanged();
    void showDetails(int row);

    Session &m_session;
    /// The row whose message the details show, or soon will; -1 for none.
    int m_detailRow = -1;
    /// As typed, of the newest attempt that the fields were made for.
    ConnectionSettings m_attemptSettings;

    ConnectionPanel *m_panel;
    SessionBars *m_bars;
    MessageLogView *m_log;
    ShownLog *m_shownLog;
    DetailPane *m_detail;
    ProtocolController *m_protocol;
    SavedMessages *m_saved;
    SendBox *m_sendBox;
    SendController *m_sender;
    AutomationController *m_automation;
    CloseStatus *m_closeStatus;
    EndingController *m_ending;
    SessionMenus *m_menus;
    PanelLayout *m_layout;
    SessionDisplay *m_display;
};

} // namespace wasclean

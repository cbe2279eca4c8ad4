#pragma once

#include "app/connection/connection.h"
#include "app/diagnosis/attempthistory.h"
#include "app/ending/activity.h"
#include "app/ending/ending.h"
#include "app/ending/pagescript.h"
#include "app/message/messagelist.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace wasclean {

class EndingPanel;
class PageEventsStrip;

/// Follows a connection and shows how its newest attempt ended, and what a page would have seen of
/// it.
class EndingController : public QObject
{
    Q_OBJECT

public:
    using SettingsSource = std::function<ConnectionSettings()>;
    using SecretTest = std::function<bool(const QString &)>;

    /// The connection must outlive it. The parts are children of the widget, without a layout.
    EndingController(Connection &connection, QWidget *parent);

    EndingPanel *panel() const { return m_panel; }

    PageEventsStrip *strip() const { return m_strip; }

    /// Unfolds the panel, which whoever places it shows while this is checked; enabled when an
    /// attempt has ended.
    QAction *panelAction() const { return m_panelAction; }

    /// Shows the strip.
    QAction *stripAction() const { return m_stripAction; }

    /// What is known of other attempts to the same host.
    void setHistory(AttemptHistory *history);
    /// What the newest attempt was made with, for the script.
    void setSettingsSource(const SettingsSource &settings, const SecretTest &isSecret);

    /// The row that is selected. If it is a close row with evidence, its ending is shown.
    void setRow(const std::optional<Message> &row);
    /// Whether a file is shown in place of the connection, so that only rows count.
    void setFileShown(bool shown);

signals:
    void failed(const QString &sentence);

private:
    void createActions();
    void onReadyState(ReadyState state);
    void onMessages(const MessageBatch &batch);
    void onClosed(const CloseEvent &event);
    void onAttemptAdded(const QString &host);
    void fillPanel();
    void update();
    void copyScript() const;
    /// Whether it is the newest attempt's, of which the status has the sentence.
    bool showsNewest() const;
    std::optional<Ending> current() const;
    QList<AttemptSummary> othersThan(const Evidence &evidence) const;

    Connection &m_connection;
    QPointer<AttemptHistory> m_history;
    SettingsSource m_settings;
    SecretTest m_isSecret;
    Activity m_activity;
    SentMessages m_sent;
    /// Of the newest attempt, once it has ended.
    std::optional<CloseEvent> m_closed;
    bool m_fileShown = false;
    /// Of the row that is selected.
    std::optional<Ending> m_ofRow;
    EndingPanel *m_panel;
    PageEventsStrip *m_strip;
    QAction *m_panelAction;
    QAction *m_stripAction;
};

} // namespace wasclean

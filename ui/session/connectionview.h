#pragma once

#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"
#include "app/connection/reconnector.h"
#include "app/exchange/secretfilter.h"
#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"

#include <QWidget>

#include <memory>

class QAction;
class QItemSelectionModel;
class QSettings;
class QSplitter;

namespace wasclean {

class AutomationController;
class CloseStatus;
class ConnectionPanel;
class DetailPane;
class EndingController;
class MessageLogView;
class NoticeBar;
struct Notice;
class ReconnectBar;
class SavedMessages;
class SendBox;
class SendController;
class TrustBar;
class TrustedHosts;
class Variables;

/// One connection and all that belongs to it: its capture and its panels. It wires them and knows
/// nothing of the window round it.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    /// Everything that happens is captured in the file.
    explicit ConnectionView(const QString &captureFile, QWidget *parent = nullptr);
    ~ConnectionView() override;

    ConnectionPanel *panel() const { return m_panel; }

    MessageLogView *log() const { return m_log; }

    SendBox *sendBox() const { return m_sendBox; }

    AutomationController *desk() const { return m_automation; }

    /// What is shown of how the newest attempt ended.
    EndingController *ending() const { return m_ending; }

    /// The list beside the send box.
    SavedMessages *savedMessages() const { return m_saved; }

    /// Fills in messages from now on.
    void setVariables(const Variables &variables);

    /// Shows or hides that list.
    QAction *savedAction() const;

    /// Keeps what stands in the send box.
    QAction *saveMessageAction() const;

    ReadyState readyState() const { return m_connection.readyState(); }

    /// The URL of the attempt under way, or else what is in the field, without its secrets.
    QString shownUrl() const;

    /// Shows a capture's file in place of the connection, which goes on underneath. The name is
    /// what the user calls it. One of fileOpened() and fileFailed() follows.
    void showFile(const QString &capturePath, const QString &name);
    /// Shows the connection's own capture again.
    void showConnection();

    bool showsFile() const { return m_file != nullptr; }

    QString fileName() const { return m_fileName; }

    /// What the log shows: the connection's capture, or the file's.
    Capture &shownCapture() { return m_file ? *m_file : m_capture; }

    /// The connection's own capture, also while a file is shown.
    Capture &ownCapture() { return m_capture; }

    /// No further attempt follows by itself.
    void stopReconnecting() { m_reconnector.stop(); }

    /// Values that must not get into a file, besides those that are named like secrets.
    void addSecrets(const QList<QByteArray> &secrets) { m_secretFilter.addSecrets(secrets); }

    /// Knows what of shownCapture() is not in its file.
    SecretFilter shownVault() const
    {
        return m_file ? m_secretFilter.withoutEvents() : m_secretFilter;
    }

    /// Whether a value that is known to be a secret is in the text.
    bool containsSecret(const QString &text) const;

    const CaptureModel &model() const { return m_model; }

    /// Where it is kept which certificates the user trusts.
    void setTrustedHosts(TrustedHosts *hosts);

    /// For what uses the connection in the user's place: steps and replay.
    Connection &connection() { return m_connection; }

    /// Opens it with options that are not the panel's; a sentence when that cannot be.
    QString openFor(const ConnectionOptions &options);
    /// The same options with the certificates that the user trusts for the host.
    ConnectionOptions withTrust(const ConnectionOptions &options);

    /// Which rows of the model are selected.
    const QItemSelectionModel *selection() const;

    /// Puts a bar of the window's over the log.
    void addBar(QWidget *bar);

    /// Closes with the code and reason that are set at the Close button; cancels while connecting.
    void closeConnection();
    /// Ends TCP at once.
    void dropConnection();
    void showNotice(const QString &sentence);
    void present(const Notice &notice);
    /// Moves the focus to the next panel, or to the previous one.
    void focusNextPanel(bool forward);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

    /// To be called before something connects without openFor().
    void prepareFor(const WebSocketUrl &url) { emit aboutToOpen(url); }

signals:
    /// An attempt is about to start.
    void aboutToOpen(const wasclean::WebSocketUrl &url);
    /// An attempt with a good URL has started.
    void attempted(const QString &url);
    void readyStateChanged(wasclean::ReadyState state);
    /// shownUrl(), readyState() or fileName() is another one.
    void titleChanged();
    /// The file is shown as far as it is sound; if that is not all, the sentence says where.
    void fileOpened(const QString &capturePath, const QString &damage);
    /// The connection is shown again.
    void fileFailed(const QString &sentence);
    /// The user wants to send again what the file has.
    void replayRequested();
    /// Nobody reads it here any more.
    void fileClosed(const QString &capturePath);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    void connectIntents();
    void connectEvents();
    void connectReconnector();
    void connectEnding();
    void makeRoomForEnding(bool shown);
    QString begin(const ConnectionOptions &options, const ReconnectOptions &reconnect);
    void open(const ConnectionOptions &options, const ConnectionSettings &settings);
    void reconnect(int attempt, int maxAttempts);
    void takeReadyState(ReadyState state);
    void updateIdleText();
    void connectFile();
    void closeFile();
    void showFilePanels(bool showsFile);
    void updateFileBar();
    void showTrouble(const QString &sentence);
    void showDetails(int row);
    void connectSending();
    QString masked(const QString &url) const;
    bool focusIsIn(const QWidget *widget) const;

    Connection m_connection;
    Reconnector m_reconnector;
    Capture m_capture;
    SecretFilter m_secretFilter;
    CaptureModel m_model;
    Capture *m_file = nullptr;
    QString m_fileName;
    QString m_fileDamage;
    /// Where the connection's log began when a file took its place.
    qint64 m_firstRow = 0;
    /// The row whose message the details show, or soon will; -1 for none.
    int m_detailRow = -1;
    QString m_attemptUrl;
    /// Of the newest attempt, for the next one.
    ConnectionOptions m_attemptOptions;
    ConnectionSettings m_attemptSettings;

    ConnectionPanel *m_panel;
    NoticeBar *m_trouble;
    ReconnectBar *m_reconnectBar;
    NoticeBar *m_notice;
    TrustBar *m_trustBar;
    NoticeBar *m_fileBar;
    MessageLogView *m_log;
    DetailPane *m_detail;
    SavedMessages *m_saved;
    SendBox *m_sendBox;
    SendController *m_sender;
    AutomationController *m_automation;
    CloseStatus *m_closeStatus;
    EndingController *m_ending;
    QSplitter *m_logSplitter;
    QSplitter *m_mainSplitter;
    QSplitter *m_sending;
    /// Of the main splitter, while the panel on the ending has most of it.
    QList<int> m_sizesBefore;
};

} // namespace wasclean

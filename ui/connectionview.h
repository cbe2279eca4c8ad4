#pragma once

#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace wasclean {

class CloseStatus;
class ConnectionPanel;
class DetailPane;
class MessageLogView;
class NoticeBar;
class SendBox;

/// One connection and all that belongs to it: its capture and its panels. It wires them and knows
/// nothing of the window round it.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    /// Everything that happens is captured in the file.
    explicit ConnectionView(const QString &captureFile, QWidget *parent = nullptr);

    ConnectionPanel *panel() const { return m_panel; }

    MessageLogView *log() const { return m_log; }

    SendBox *sendBox() const { return m_sendBox; }

    ReadyState readyState() const { return m_connection.readyState(); }

    /// The URL of the attempt under way, or else what stands in the field.
    QString url() const;

    /// Closes with the code and reason of the close status; cancels while connecting.
    void closeConnection();
    /// Ends TCP at once.
    void dropConnection();
    void showNotice(const QString &sentence);
    /// Moves the focus to the next panel, or to the previous one.
    void focusNextPanel(bool forward);

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

signals:
    /// An attempt with a good URL has started.
    void attempted(const QString &url);
    void readyStateChanged(wasclean::ReadyState state);
    /// url() or readyState() is another one.
    void titleChanged();

private:
    void createLayout();
    void connectIntents();
    void connectEvents();
    void open(const ConnectionOptions &options);
    void takeReadyState(ReadyState state);
    void showDetails(int row);
    void takeSendResult(const QString &problem);
    bool focusIsIn(const QWidget *widget) const;

    Connection m_connection;
    Capture m_capture;
    CaptureModel m_model;
    /// The row whose message the details show, or soon will; -1 for none.
    int m_detailRow = -1;
    QString m_attemptUrl;

    ConnectionPanel *m_panel;
    NoticeBar *m_notice;
    MessageLogView *m_log;
    DetailPane *m_detail;
    SendBox *m_sendBox;
    CloseStatus *m_closeStatus;
    QSplitter *m_besides;
    QSplitter *m_above;
};

} // namespace wasclean

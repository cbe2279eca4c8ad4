#pragma once

#include "app/connection/connection.h"
#include "app/connection/options.h"
#include "ui/urlbox.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wasclean {

class StateBadge;

/// Where to connect, with what, and the one button that connects, cancels and closes. Checks what
/// is typed and sends out intent; it knows no socket.
class ConnectionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    void setDemoUrls(const QList<UrlChoice> &choices);
    void setRecentUrls(const QStringList &urls);
    QString url() const;
    void setUrl(const QString &url);
    void setSubprotocols(const QStringList &subprotocols);
    /// Headers that are sent besides what the panel asks for; shown by name in a small line.
    void setExtras(const QList<HeaderField> &headers, const QByteArray &origin);

    void setReadyState(ReadyState state);
    /// Says why the last request could not be met.
    void showProblem(const QString &sentence);
    void focusUrl();

public slots:
    /// Checks the fields, and asks to connect or says what is wrong.
    void requestConnect();
    /// What the button would do now.
    void pressButton();

signals:
    void connectRequested(const wasclean::ConnectionOptions &options);
    void cancelRequested();
    void closeRequested();
    void urlChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields();
    void createLayout();
    void connectFields();
    void checkWhileTyping();
    void showProblem(const QString &sentence, const QString &suggestion);
    void updateButton();

    ReadyState m_state = ReadyState::Closed;
    QList<HeaderField> m_headers;
    QByteArray m_origin;
    /// Once somebody has tried or left a field, it is checked at every key.
    bool m_urlWatched = false;
    bool m_subprotocolsWatched = false;
    QString m_suggestion;

    StateBadge *m_badge;
    UrlBox *m_url;
    QLineEdit *m_subprotocols;
    QPushButton *m_button;
    QWidget *m_problemLine;
    QLabel *m_problem;
    QPushButton *m_useSuggestion;
    QLabel *m_extras;
};

} // namespace wasclean

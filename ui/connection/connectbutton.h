#pragma once

#include "app/connection/connection.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace wasclean {

class CloseMenu;

/// The one button that connects, cancels and closes. While a connection lives, it is a split button
/// whose menu has the close code, the close reason and the end without a Close frame.
class ConnectButton : public QWidget
{
    Q_OBJECT

public:
    /// The menu opens in the area, which is an ancestor of the parent or the parent itself.
    ConnectButton(QWidget *parent, QWidget *area);

    void setReadyState(ReadyState state);
    /// The keys that do the same, for the tooltip.
    void setKeys(const QKeySequence &connectKeys, const QKeySequence &closeKeys);

    /// The code to send with Close; nothing for a Close frame without a body.
    std::optional<int> closeCode() const;
    QString closeReason() const;
    /// False when the connection is open and these cannot be sent; the menu opens and says why.
    bool checkClose();

public slots:
    /// What a click would do now.
    void press();

signals:
    void connectRequested();
    void cancelRequested();
    void closeRequested();
    /// The user does not want to wait for a closing handshake.
    void dropRequested();

private:
    void createButtons();
    void connectMenu();
    void showState();

    ReadyState m_state = ReadyState::Closed;
    QKeySequence m_connectKeys;
    QKeySequence m_closeKeys;
    QPushButton *m_button;
    QToolButton *m_more;
    CloseMenu *m_menu;
};

} // namespace wasclean

#pragma once

#include "app/connection/closeevent.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace wasclean {

class CloseInput;
class SignWidget;
class ReasonLabel;

/// The bar at the bottom: how the last connection ended, and what the next Close frame will carry.
class CloseStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CloseStatus(QWidget *parent = nullptr);

    void showNothingYet();
    void showConnecting();
    void showOpen();
    void showClosing();
    void showClosed(const CloseEvent &event);

    /// Says in red, while a connection lives, what is dangerous about it; nothing when empty.
    void setAlarm(const QString &sentence);

    /// Counts down to the end of the closing time-out and offers to drop the connection meanwhile.
    void startCountdown(qint64 milliseconds);
    void stopCountdown();

    /// The code to send with Close; nothing for a Close frame without a body.
    std::optional<int> closeCode() const;
    QString closeReason() const;
    /// A sentence when code and reason cannot be sent; empty when they can.
    QString closeProblem() const;

    /// The background of a closed connection; text in the palette's text colour is readable on it.
    static QColor tint(const CloseEvent &event, const QPalette &palette);

signals:
    /// The user does not want to wait for the server's Close frame.
    void dropRequested();
    void closeInputChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createWidgets();
    void createLayout();
    void showRunning(const QString &sentence);
    void showSecondsLeft();
    void showProblem();
    void updateLoudness();

    SignWidget *m_sign;
    QLabel *m_wasClean;
    QLabel *m_code;
    ReasonLabel *m_reason;
    QLabel *m_sentence;
    QLabel *m_alarm;
    CloseInput *m_input;
    QLabel *m_problem;
    QPushButton *m_drop;
    QTimer m_tick;
    QDeadlineTimer m_deadline;
    /// What is shown; nothing before the first close and while a connection lives.
    std::optional<CloseEvent> m_closed;
};

} // namespace wasclean

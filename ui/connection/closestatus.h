#pragma once

#include "app/connection/closeevent.h"
#include "app/wire/facts/connectstage.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace wasclean {

class CloseInput;
class ConnectStages;
enum class StatusGlyph : quint8;
class StatusGlyphWidget;
class ReasonLabel;

/// The bar at the bottom: what became of the newest attempt to connect, which attempt that is, and
/// what the next Close frame will carry.
class CloseStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CloseStatus(QWidget *parent = nullptr);

    /// What is shown from now on is about a new attempt, that begins now. The URL has no secrets.
    void beginAttempt(const QString &url, bool secure);
    /// The user wanted to connect, but something has to be corrected first.
    void showRefused();
    void showConnecting();
    void setStage(ConnectStage stage);
    void showOpen();
    void showClosing();
    void showClosed(const CloseEvent &event);

    /// Says in red, while a connection lives, what is dangerous about it; nothing when empty.
    void setAlarm(const QString &sentence);

    /// Counts down to the end of the closing timeout.
    void startCountdown(qint64 milliseconds);

    /// The code to send with Close; nothing for a Close frame without a body.
    std::optional<int> closeCode() const;
    QString closeReason() const;
    /// A sentence when code and reason cannot be sent; empty when they can.
    QString closeProblem() const;

    /// The background of a closed connection; text in the palette's text colour is readable on it.
    static QColor tint(const CloseEvent &event, const QPalette &palette);

signals:
    /// The user does not want to wait for a closing handshake.
    void dropRequested();
    void closeInputChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Phase : quint8 { Idle, Connecting, Open, Closing, Closed };

    void createLabels();
    void createLayout();
    QBoxLayout *createVerdict();
    QBoxLayout *createInput();
    void showPhase(Phase phase, StatusGlyph sign, const QString &sentence);
    void showTimes();
    QString connectingSentence() const;
    void showProblem();
    void updateLoudness();

    StatusGlyphWidget *m_sign;
    QLabel *m_sentence;
    QLabel *m_wasClean;
    QLabel *m_code;
    ReasonLabel *m_reason;
    QWidget *m_facts;
    ConnectStages *m_stages;
    ReasonLabel *m_attempt;
    QLabel *m_alarm;
    CloseInput *m_input;
    QLabel *m_problem;
    QPushButton *m_drop;
    QTimer m_tick;
    QElapsedTimer m_sinceBegin;
    /// Of the closing timeout; forever while none is running.
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    Phase m_phase = Phase::Idle;
    int m_attemptNumber = 0;
    /// What is shown; nothing before the first close and while a connection lives.
    std::optional<CloseEvent> m_closed;
};

} // namespace wasclean

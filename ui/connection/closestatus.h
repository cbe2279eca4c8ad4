#pragma once

#include "app/connection/closeevent.h"
#include "app/wire/facts/connectstage.h"
#include "ui/widgets/statusglyph.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace wasclean {

class ConnectStages;
class ReasonLabel;

/// The bar at the bottom: the state of the newest attempt to connect, and how it ended. Its letters
/// grow with the window, so that an audience can read it from the back of a room. Once an attempt
/// has ended, the whole bar is a button: see setMore().
class CloseStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CloseStatus(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// What is shown from now on is about a new attempt, that begins now. The URL has no secrets.
    void beginAttempt(const QString &url, bool secure);
    /// The user wanted to connect, but something has to be corrected first.
    void showRefused();
    /// Something is done before an attempt begins: a sentence.
    void showPreparing(const QString &sentence);
    /// No attempt was begun: a sentence that says why.
    void showNotAttempted(const QString &sentence);
    void showConnecting();
    void setStage(ConnectStage stage);
    void showOpen();
    void showClosing();
    void showClosed(const CloseEvent &event);

    /// Says in red, while a connection lives, what is dangerous about it; nothing when empty.
    void setAlarm(const QString &sentence);

    /// Counts down to the end of the closing timeout.
    void startCountdown(qint64 milliseconds);

    /// How large the view is that this is the bottom of; the letters follow.
    void setRoom(QSize view);

    /// A click anywhere triggers the action, which shows more about how the attempt ended; its
    /// button is there while the action is enabled.
    void setMore(QAction *action);

    /// Shows the texts of the server as the function returns them, and no way to more of them;
    /// nothing ends it.
    void setPresenting(const std::function<QString(const QString &)> &mask);

    /// Shows a widget at the right edge; it hides itself when the sentence is to have the whole
    /// width.
    void setActivity(QWidget *activity);

    /// The background of a closed connection; text in the palette's text colour is readable on it.
    static QColor tint(const CloseEvent &event, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Phase : quint8 { Idle, Preparing, Connecting, Open, Closing, Closed };

    void createLabels();
    void createLayout();
    QBoxLayout *createVerdict();
    void showPhase(Phase phase, StatusGlyph glyph, const QString &sentence);
    void showTimes();
    void updateActivity();
    void updateLoudness();
    void setLoudness(qreal factor);
    void setFonts();
    void showWhy();
    bool hasMore() const;
    QString presented(const QString &remote) const;

    /// How much larger the sentence is than other text.
    qreal m_loudness = 0;
    StatusGlyphWidget *m_glyph;
    QLabel *m_sentence;
    QLabel *m_wasClean;
    QLabel *m_code;
    ReasonLabel *m_reason;
    QWidget *m_facts;
    ConnectStages *m_stages;
    ReasonLabel *m_attempt;
    QLabel *m_alarm;
    QToolButton *m_why;
    QAction *m_more = nullptr;
    QTimer m_tick;
    QElapsedTimer m_sinceBegin;
    /// Of the closing timeout; forever while none is running.
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    Phase m_phase = Phase::Idle;
    int m_attemptNumber = 0;
    /// What is shown; nothing before the first close and while a connection lives.
    std::optional<CloseEvent> m_closed;
    std::function<QString(const QString &)> m_mask;
    QWidget *m_activity = nullptr;
    QWidget *m_activityRoom = nullptr;
};

} // namespace wasclean

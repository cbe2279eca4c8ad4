#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wasclean {

/// A bar that tells how far the one long job of the window is, and cancels it. The window stays
/// usable meanwhile.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows the name of the job after a moment, so that a short one does not flicker.
    void begin(const QString &what, std::function<void()> cancel);
    void setProgress(qint64 done, qint64 total);
    void end();

    bool isBusy() const { return m_cancel != nullptr; }

    /// Name of the job, for a sentence.
    QString what() const;
    void cancel();

signals:
    void busyChanged(bool busy);

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QTimer m_delay;
    std::function<void()> m_cancel;
};

} // namespace wasclean

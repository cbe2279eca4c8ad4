#pragma once

#include "app/automation/messagesequence.h"
#include "app/automation/repeatschedule.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace wasclean {

struct RepeatProgress;

/// Which messages to repeat and how often, or to send as a burst. Stays open beside the window.
class RepeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// The messages to send.
    struct Source
    {
        bool isBox = true;
        /// Of the saved messages; all of them when empty.
        QString folder;
    };

    explicit RepeatDialog(QWidget *parent = nullptr);

    void setFolders(const QStringList &folders);
    void showProblem(const QString &sentence);
    void showProgress(const RepeatProgress &progress, bool isRunning);
    void setOpen(bool isOpen);

signals:
    void startRequested(const wasclean::RepeatDialog::Source &source,
        wasclean::MessageSequence::Order order, const wasclean::RepeatTiming &timing);
    void stopRequested();

private:
    void createFields();
    void createLayout();
    void connectFields();
    RepeatTiming timing() const;
    void requestRepeat();
    void requestBurst();
    void request(const RepeatTiming &timing);
    void updateState();

    bool m_isOpen = false;
    bool m_isRunning = false;
    QComboBox *m_source;
    QComboBox *m_order;
    QSpinBox *m_interval;
    QComboBox *m_unit;
    QSpinBox *m_jitter;
    QSpinBox *m_count;
    QSpinBox *m_burst;
    QLabel *m_progress;
    QPushButton *m_start;
    QPushButton *m_burstButton;
    QPushButton *m_stop;
};

/// "1,234 sent", and what was left out.
QString repeatText(const RepeatProgress &progress);

} // namespace wasclean

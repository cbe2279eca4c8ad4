#pragma once

#include "app/automation/matcher.h"

#include <QDialog>

#include <chrono>

class QLabel;
class QPushButton;
class QSpinBox;

namespace wasclean {

class MatchFields;

/// Waits for a message, with a timeout. Stays open beside the window.
class WaitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WaitDialog(QWidget *parent = nullptr);

    void setOpen(bool isOpen);
    void setWaiting(bool isWaiting);
    /// How it ended; or why it cannot begin.
    void showResult(const QString &sentence, bool isGood);

signals:
    void startRequested(const wasclean::MatchRule &rule, std::chrono::milliseconds timeout);
    void stopRequested();

private:
    void createFields();
    void updateState();

    bool m_isOpen = false;
    bool m_isWaiting = false;
    MatchFields *m_match;
    QSpinBox *m_timeout;
    QPushButton *m_start;
    QPushButton *m_stop;
    QLabel *m_result;
};

} // namespace wasclean

#pragma once

#include "app/replay/replay.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wasclean {

class ReplayModel;

/// Which messages to send again, where and how fast, and the responses beside the recorded ones.
/// Emits what the user wants; it sends nothing.
class ReplayWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ReplayWindow(QWidget *parent = nullptr);

    /// What can be replayed. The URL is the one to begin with where the replay has none.
    void setReplays(const LoadedReplay &replays, const QString &url);
    void showProblem(const QString &sentence);
    void showStarted(bool stepwise);
    void showProgress(std::size_t sent, const std::vector<Message> &received);
    void showFinished(const std::vector<Message> &received, const QString &sentence);

signals:
    /// A speed of 1 is that of the recording; 0 is as fast as possible, less than 0 step by step.
    void startRequested(const wasclean::Replay &replay, const QString &url, double speed);
    void nextRequested();
    void stopRequested();

private:
    void createLayout();
    QLayout *createButtons();
    const Replay &chosen() const;
    void showThen();
    void updateButtons();
    void compareCurrent();
    QString resultText() const;

    LoadedReplay m_replays;
    bool m_running = false;
    bool m_stepwise = false;
    std::size_t m_sent = 0;

    ReplayModel *m_model;
    QLineEdit *m_url;
    QComboBox *m_rows;
    QComboBox *m_pace;
    QTableView *m_table;
    QLabel *m_status;
    QPushButton *m_start;
    QPushButton *m_next;
    QPushButton *m_stop;
    QPushButton *m_compare;
};

} // namespace wasclean

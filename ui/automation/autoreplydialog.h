#pragma once

#include "app/automation/autoreply.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QWidget;

namespace wasclean {

struct AutoReplyProgress;
class MatchFields;
class MessageEdit;

/// The rules of auto-reply: a list, and the one that is chosen to be edited. Every change works at
/// once. Stays open beside the window.
class AutoReplyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AutoReplyDialog(QWidget *parent = nullptr);

    const QList<AutoReplyRule> &rules() const { return m_rules; }

    /// Kept ones: they do nothing until the user says so.
    void setRules(const QList<AutoReplyRule> &rules);

    /// Whether the rules are to work.
    bool isOn() const;
    void setOn(bool on);
    int mostPerSecond() const;
    void showProgress(const AutoReplyProgress &progress);

signals:
    /// rules(), isOn() or mostPerSecond() was changed by the user.
    void changed();

private:
    enum Column { When, Reply, Sent, columnCount };

    void createList();
    void createEditor();
    void createLayout();
    void connectFields();
    void addRule();
    void removeRule();
    int current() const;
    void showCurrent();
    void applyEditor();
    void showRule(int row);
    void updateState();

    QList<AutoReplyRule> m_rules;
    /// The reply of the current rule when it was shown.
    QString m_shownReply;
    bool m_isShowing = false;
    QCheckBox *m_on;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QWidget *m_editor;
    QCheckBox *m_enabled;
    MatchFields *m_match;
    QComboBox *m_type;
    MessageEdit *m_reply;
    QSpinBox *m_delay;
    QLabel *m_problem;
    QSpinBox *m_limit;
    QLabel *m_progress;
};

} // namespace wasclean

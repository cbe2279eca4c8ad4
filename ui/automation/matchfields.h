#pragma once

#include "app/automation/matcher.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wasclean {

/// The condition for a received message, checked while the user types.
class MatchFields : public QWidget
{
    Q_OBJECT

public:
    explicit MatchFields(QWidget *parent = nullptr);

    MatchRule rule() const;
    void setRule(const MatchRule &rule);
    /// A sentence; empty when the rule is good.
    QString problem() const;

    QComboBox *kindField() const { return m_kind; }

    QLineEdit *patternField() const { return m_pattern; }

signals:
    void changed();

private:
    void take();

    QComboBox *m_kind;
    QLineEdit *m_pattern;
    QCheckBox *m_ignoreCase;
    QLabel *m_problem;
};

/// "contains", "is", …: as it is read before the pattern.
QString matchKindText(MatchRule::Kind kind);
/// The whole rule in one line.
QString matchText(const MatchRule &rule);

/// Says what is waited for, as in “Waiting for a message that contains “x””.
QString waitText(const MatchRule &rule);

} // namespace wasclean

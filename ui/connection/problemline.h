#pragma once

#include <QWidget>

class QPushButton;

namespace wasclean {

class ReasonLabel;

/// A line below a field on what is wrong with it, with a button that uses what may have been
/// meant.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// Hides the line without a sentence, and the button without a suggestion.
    void showProblem(const QString &sentence, const QString &suggestion = {});
    /// The same for something to know that is no problem.
    void showHint(const QString &sentence);

    QString sentence() const;

    QString suggestion() const { return m_suggestion; }

signals:
    void suggestionAccepted(const QString &suggestion);

private:
    ReasonLabel *m_problem;
    QPushButton *m_useSuggestion;
    QString m_suggestion;
};

} // namespace wasclean

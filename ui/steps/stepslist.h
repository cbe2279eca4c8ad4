#pragma once

#include "app/steps/step.h"
#include "app/steps/stepresult.h"

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace wasclean {

/// The steps of a file, one a row and those of a repetition below it, and how each went: a shape, a
/// word and a colour.
class StepsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit StepsList(QWidget *parent = nullptr);

    enum Column { NumberColumn, StateColumn, NameColumn, TimeColumn, ColumnCount };

    /// Shows other steps, none of which has run.
    void setSteps(const std::vector<Step> &steps);
    /// Forgets how the steps went.
    void clearResults();
    /// Shows how a step went, or that it is running.
    void showResult(const StepResult &result);

    /// The index among the file's own steps, from 0, also when the row is inside one of them; -1
    /// when no row is current.
    int currentStep() const;
    void setCurrentStep(int index);
    /// Goes to the first step that failed, if one did.
    void showFirstFailure();
    /// What is expected and what came, of the current row; empty when it did not fail.
    QString currentDetail() const;
    /// Where the current row's step stands in the file's text; both 0 when there is none.
    std::pair<qsizetype, qsizetype> currentRange() const;

private:
    void addSteps(QTreeWidgetItem *parent, const std::vector<Step> &steps, const QString &prefix);
    static void setState(QTreeWidgetItem *item, StepResult::State state);
    static StepResult::State stateOf(const QTreeWidgetItem *item);

    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace wasclean

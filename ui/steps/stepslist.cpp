#include "ui/steps/stepslist.h"

#include "app/base/duration.h"
#include "app/formats/preview.h"
#include "ui/style/icons.h"

#include <QHeaderView>

#include <algorithm>

namespace wasclean {

namespace {

enum Role { StateRole = Qt::UserRole, DetailRole, StartRole, EndRole };

/// A step that fails in every round of a long repetition need not say so each time.
constexpr qsizetype maxDetail = 20'000;

QIcon iconOf(StepResult::State state)
{
    switch (state) {
    case StepResult::State::Passed:
        return symbolicIcon(QStringLiteral("clean"), &Colors::clean);
    case StepResult::State::Failed:
        return symbolicIcon(QStringLiteral("failed"), &Colors::failed);
    case StepResult::State::Running:
        return symbolicIcon(QStringLiteral("state-connecting"), &Colors::accent);
    case StepResult::State::Skipped:
        return symbolicIcon(QStringLiteral("nothing"), &Colors::quiet);
    case StepResult::State::Waiting:
        break;
    }
    return {};
}

QString detailOf(const StepResult &result)
{
    return StepsList::tr("Step %1 failed.\n\nExpected: %2\n\nGot: %3\n\n")
        .arg(result.place, result.expected, result.got);
}

} // namespace

StepsList::StepsList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setHeaderLabels({QStringLiteral("#"), tr("State"), tr("Step"), tr("Time")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NumberColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
}

void StepsList::setSteps(const std::vector<Step> &steps)
{
    const int current = currentStep();
    clear();
    m_items.clear();
    addSteps(invisibleRootItem(), steps, {});
    expandAll();
    setCurrentStep(std::min(current, topLevelItemCount() - 1));
}

void StepsList::addSteps(
    QTreeWidgetItem *parent, const std::vector<Step> &steps, const QString &prefix)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        const QString number = prefix + QString::number(i + 1);
        const bool repeats = step.kind == Step::Kind::Repeat;
        const QString title = repeats ? tr("repeat %1 times").arg(step.times) : step.title;
        auto *item = new QTreeWidgetItem(parent);
        item->setText(NumberColumn, number);
        item->setText(NameColumn, oneLine((step.name.isEmpty() ? title : step.name).toUtf8()));
        item->setData(NumberColumn, StartRole, qint64(step.start));
        item->setData(NumberColumn, EndRole, qint64(step.end));
        item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
        m_items.insert(number, item);
        if (repeats)
            addSteps(item, step.steps, number + u'.');
        else
            setState(item, StepResult::State::Waiting);
    }
}

StepResult::State StepsList::stateOf(const QTreeWidgetItem *item)
{
    return StepResult::State(item->data(StateColumn, StateRole).toInt());
}

void StepsList::setState(QTreeWidgetItem *item, StepResult::State state)
{
    item->setData(StateColumn, StateRole, int(state));
    item->setIcon(StateColumn, iconOf(state));
    item->setText(StateColumn, stepStateName(state));
}

void StepsList::clearResults()
{
    for (QTreeWidgetItem *item : m_items) {
        item->setData(NumberColumn, DetailRole, QString());
        item->setText(TimeColumn, {});
        if (item->childCount() == 0)
            setState(item, StepResult::State::Waiting);
    }
}

void StepsList::showResult(const StepResult &result)
{
    QTreeWidgetItem *item = m_items.value(result.number);
    if (!item)
        return;
    // What failed in one round has failed, however the next one goes.
    if (stateOf(item) != StepResult::State::Failed)
        setState(item, result.state);
    const bool over
        = result.state == StepResult::State::Passed || result.state == StepResult::State::Failed;
    if (over)
        item->setText(TimeColumn, durationText(result.nanoseconds));
    const QString detail = item->data(NumberColumn, DetailRole).toString();
    if (result.state == StepResult::State::Failed && detail.size() < maxDetail)
        item->setData(NumberColumn, DetailRole, QString(detail + detailOf(result)));
}

int StepsList::currentStep() const
{
    QTreeWidgetItem *item = currentItem();
    while (item && item->parent())
        item = item->parent();
    return item ? indexOfTopLevelItem(item) : -1;
}

void StepsList::setCurrentStep(int index)
{
    if (index >= 0 && index < topLevelItemCount())
        setCurrentItem(topLevelItem(index));
}

void StepsList::showFirstFailure()
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->childCount() == 0 && stateOf(*it) == StepResult::State::Failed) {
            setCurrentItem(*it);
            return;
        }
    }
}

QString StepsList::currentDetail() const
{
    return currentItem() ? currentItem()->data(NumberColumn, DetailRole).toString().trimmed()
                         : QString();
}

std::pair<qsizetype, qsizetype> StepsList::currentRange() const
{
    if (!currentItem())
        return {0, 0};
    return {currentItem()->data(NumberColumn, StartRole).toLongLong(),
        currentItem()->data(NumberColumn, EndRole).toLongLong()};
}

} // namespace wasclean

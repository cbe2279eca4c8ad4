#include "ui/automation/runningstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace wasclean {

RunningStrip::RunningStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("neutral"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    hide();
}

QString RunningStrip::stopName(Job job)
{
    switch (job) {
    case Job::Repeat:
        return tr("Stop repeating");
    case Job::AutoReply:
        return tr("Stop auto-reply");
    case Job::Wait:
        break;
    }
    return tr("Stop waiting");
}

RunningStrip::Row RunningStrip::createRow(Job job)
{
    Row row{new QWidget(this), new QLabel(this)};
    row.label->setTextFormat(Qt::PlainText);
    auto *stop = new QPushButton(stopName(job), this);
    connect(stop, &QPushButton::clicked, this, [this, job] { emit stopRequested(job); });
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(row.label, 1);
    line->addWidget(stop);
    row.widget->hide();
    return row;
}

void RunningStrip::show(Job job, const QString &sentence)
{
    const bool isRunning = !sentence.isEmpty();
    if (isRunning && !m_rows.contains(job)) {
        m_rows.insert(job, createRow(job));
        // In the order of the jobs, whichever was first.
        const auto place = std::distance(m_rows.begin(), m_rows.find(job));
        static_cast<QVBoxLayout *>(layout())->insertWidget(int(place), m_rows.value(job).widget);
    }
    if (const auto row = m_rows.constFind(job); row != m_rows.cend()) {
        if (isRunning)
            row->label->setText(sentence);
        row->widget->setVisible(isRunning);
    }
    const bool any = std::any_of(
        m_rows.cbegin(), m_rows.cend(), [](const Row &each) { return !each.widget->isHidden(); });
    setVisible(any);
}

} // namespace wasclean

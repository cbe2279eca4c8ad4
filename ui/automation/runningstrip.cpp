#include "ui/automation/runningstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace wasclean {

RunningStrip::RunningStrip(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("neutral"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    m_rows.insert(Job::Repeat, createRow(Job::Repeat, tr("Stop repeating")));
    m_rows.insert(Job::AutoReply, createRow(Job::AutoReply, tr("Stop auto-reply")));
    m_rows.insert(Job::Wait, createRow(Job::Wait, tr("Stop waiting")));
    for (const Row &row : std::as_const(m_rows))
        layout->addWidget(row.widget);
    hide();
}

RunningStrip::Row RunningStrip::createRow(Job job, const QString &stopName)
{
    Row row{new QWidget(this), new QLabel(this)};
    row.label->setTextFormat(Qt::PlainText);
    auto *stop = new QPushButton(stopName, this);
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
    const Row row = m_rows.value(job);
    if (!sentence.isEmpty())
        row.label->setText(sentence);
    row.widget->setVisible(!sentence.isEmpty());
    const bool any = std::any_of(
        m_rows.cbegin(), m_rows.cend(), [](const Row &each) { return !each.widget->isHidden(); });
    setVisible(any);
}

} // namespace wasclean

#include "ui/ending/causelist.h"

#include "ui/ending/endinglabels.h"
#include "ui/widgets/reasonlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace wasclean {

CauseList::CauseList(const Diagnosis &diagnosis, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Why"), this));
    int number = 0;
    for (const Cause &cause : diagnosis.causes)
        addCause(++number, cause);
    if (!diagnosis.remark.isEmpty())
        layout->addWidget(wrappedLabel(diagnosis.remark, this));
    if (!diagnosis.experiments.isEmpty())
        addList(tr("To find out more"), diagnosis.experiments);
    layout->addStretch(1);
}

void CauseList::addCause(int number, const Cause &cause)
{
    ReasonLabel *sentence
        = headingLabel(QStringLiteral("%1. %2").arg(QString::number(number), cause.sentence), this);
    sentence->setObjectName(QStringLiteral("cause"));
    layout()->addWidget(sentence);
    layout()->addWidget(quietLabel(cause.likelihood, this));
    addList(tr("Seen"), cause.evidence);
    addList(tr("Try"), cause.advice);
}

/// The title beside the first line, so that the lines are aligned.
void CauseList::addList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *rows = new QWidget(this);
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(16, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *label = new QLabel(title, rows);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u'n') * 6);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    int row = 0;
    for (const QString &line : lines)
        grid->addWidget(wrappedLabel(line, rows), row++, 1);
    layout()->addWidget(rows);
}

} // namespace wasclean

#include "ui/log/gotobar.h"

#include "app/base/translations.h"
#include "app/capture/capturemodel.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

GoToBar::GoToBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_open(new QAction(tr("&Go to row or time"), this))
{
    m_open->setShortcut(QKeySequence(tr("Ctrl+G")));
    connect(m_open, &QAction::triggered, this, &GoToBar::open);
    m_field->setObjectName(QStringLiteral("goToField"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("Row number, 14:02:07.113, or 2026-11-24T14:02"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_finder.cancel();
        showProblem({});
    });
    connect(m_field, &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(&m_finder, &RowFinder::found, this, &GoToBar::onFound);
    createLayout();
    hide();
}

void GoToBar::createLayout()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 8, 4);
    line->setSpacing(4);
    line->addWidget(new QLabel(tr("Go to"), this));
    line->addWidget(m_field, 1);
    auto *button = new QToolButton(this);
    button->setText(tr("Go"));
    button->setToolTip(tr("Go to this row or time (%1)").arg(keyText(Qt::Key_Enter)));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &GoToBar::go);
    line->addWidget(button);
    makeProblemLabel(m_problem);
    m_problem->setContentsMargins(12, 0, 12, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

void GoToBar::setModel(CaptureModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_open->setEnabled(model != nullptr);
    m_finder.setCapture(model ? model->capture() : nullptr);
    if (model)
        connect(model, &CaptureModel::rowsChosen, this,
            [this] { m_finder.setCapture(m_model->capture()); });
}

void GoToBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void GoToBar::go()
{
    if (!m_model || m_field->text().trimmed().isEmpty())
        return;
    const Checked<LogPosition> place = parseLogPosition(m_field->text(), QDate::currentDate());
    if (!place)
        showProblem(place.problem);
    else if (m_model->rowCount() == 0)
        showProblem(tr("The log shows no rows."));
    else if (place->kind == LogPosition::Kind::Row)
        goToRow(m_model->firstCaptureRow() + place->value);
    else
        findTime();
}

/// Of the day of the row where the reader is, else of the first one.
void GoToBar::findTime()
{
    const QString text = m_field->text();
    m_model->fetch(std::max(m_row, 0), this, [this, text](const std::optional<Message> &message) {
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime there
            = message ? QDateTime::fromMSecsSinceEpoch(message->time / 1'000'000) : now;
        const Checked<LogPosition> place = parseLogPosition(text, there.date());
        if (place)
            m_finder.find(place->value);
    });
}

void GoToBar::goToRow(qint64 captureRow)
{
    const qint64 end = m_model->endCaptureRow();
    if (captureRow >= end) {
        const qint64 rows = m_model->numberOf(end) - 1;
        showProblem(
            tr("The log has %1 row(s).", nullptr, pluralForm(rows)).arg(locale().toString(rows)));
        return;
    }
    const int row = m_model->rowForCaptureRow(captureRow);
    if (row >= 0) {
        arrive(row, {});
        return;
    }
    arrive(std::min(m_model->rowAtOrAfter(captureRow), m_model->rowCount() - 1),
        tr("Row %1 is hidden by the filter. This is the nearest row shown.")
            .arg(locale().toString(m_model->numberOf(captureRow))));
}

void GoToBar::onFound(qint64 captureRow)
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int row = m_model->rowAtOrAfter(captureRow);
    if (row < m_model->rowCount())
        arrive(row, {});
    else
        arrive(row - 1, tr("All rows are earlier. This is the last row."));
}

void GoToBar::arrive(int row, const QString &remark)
{
    hide();
    emit chosen(row, remark);
    emit closed();
}

void GoToBar::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setStyleProperty(m_field, "wrong", !problem.isEmpty());
}

bool GoToBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    hide();
    emit closed();
    return true;
}

} // namespace wasclean

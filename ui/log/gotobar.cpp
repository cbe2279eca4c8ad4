#include "ui/log/gotobar.h"

#include "app/base/translations.h"
#include "app/capture/capturemodel.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace wasclean {

GoToBar::GoToBar(QWidget *parent)
    : FieldBar(tr("Go to"), parent)
    , m_open(new QAction(tr("&Go to row or time"), this))
{
    m_open->setShortcut(QKeySequence(tr("Ctrl+G")));
    connect(m_open, &QAction::triggered, this, &GoToBar::open);
    field()->setObjectName(QStringLiteral("goToField"));
    field()->setAccessibleName(tr("Go to"));
    field()->setPlaceholderText(tr("Row number, 14:02:07.113, or 2026-11-24T14:02"));
    connect(field(), &QLineEdit::textChanged, this, [this] {
        m_finder.cancel();
        showProblem({});
    });
    connect(field(), &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(&m_finder, &RowFinder::found, this, &GoToBar::onFound);
    const auto *button
        = addButton(tr("Go"), tr("Go to this row or time (%1)").arg(keyText(Qt::Key_Enter)));
    connect(button, &QToolButton::clicked, this, &GoToBar::go);
    hide();
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
    focusField();
}

void GoToBar::go()
{
    if (!m_model || field()->text().trimmed().isEmpty())
        return;
    const Checked<LogPosition> place
        = parseLogPosition(field()->text(), QDate::currentDate(), m_model->split().has_value());
    if (!place)
        showProblem(place.problem);
    else if (m_model->rowCount() == 0)
        showProblem(tr("The log shows no rows."));
    else if (place->kind == LogPosition::Kind::Row)
        goToPlace({m_model->firstCaptureRow()
                + std::min(place->value, m_model->endCaptureRow() - m_model->firstCaptureRow()),
            place->part});
    else
        findTime();
}

/// Of the day of the row where the reader is, else of the first one.
void GoToBar::findTime()
{
    const QString text = field()->text();
    m_model->fetch(std::max(m_row, 0), this, [this, text](const std::optional<Message> &message) {
        const QDateTime now = QDateTime::currentDateTime();
        const QDateTime there
            = message ? QDateTime::fromMSecsSinceEpoch(message->time / 1'000'000) : now;
        const Checked<LogPosition> place = parseLogPosition(text, there.date());
        if (place)
            m_finder.find(place->value);
    });
}

void GoToBar::goToPlace(RowPlace place)
{
    const qint64 end = m_model->endCaptureRow();
    if (place.row >= end) {
        const qint64 rows = m_model->numberOf(end) - 1;
        showProblem(
            tr("The log has %1 row(s).", nullptr, pluralForm(rows)).arg(locale().toString(rows)));
        return;
    }
    const int row = m_model->rowForPlace(place);
    const bool isThere = row >= 0 && (place.part < 0 || m_model->place(row) == place);
    if (isThere) {
        arrive(row, {});
        return;
    }
    const QString number = place.part < 0 ? locale().toString(m_model->numberOf(place.row))
                                          : m_model->numberText(place);
    arrive(std::min(m_model->rowAtOrAfter(place), m_model->rowCount() - 1),
        place.part < 0
            ? tr("Row %1 is hidden by the filter. This is the nearest row shown.").arg(number)
            : tr("Row %1 is not among the rows shown. This is the nearest one.").arg(number));
}

void GoToBar::onFound(qint64 captureRow)
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int row = m_model->rowAtOrAfter({captureRow, -1});
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

bool GoToBar::handleKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Escape)
        return false;
    hide();
    emit closed();
    return true;
}

} // namespace wasclean

#pragma once

#include "app/capture/logposition.h"
#include "app/capture/rowfinder.h"
#include "app/capture/rowplace.h"
#include "ui/log/fieldbar.h"

#include <QPointer>

class QAction;

namespace wasclean {

class CaptureModel;

/// Goes to a row of the log by its number or its time.
class GoToBar : public FieldBar
{
    Q_OBJECT

public:
    explicit GoToBar(QWidget *parent = nullptr);

    /// The log to move in; null for one that has no numbers and times.
    void setModel(CaptureModel *model);

    /// Where the reader is: a time without a date is one of this row's day.
    void setCurrentRow(int row) { m_row = row; }

    QAction *openAction() const { return m_open; }

signals:
    /// The row to go to, and what is to be said about it; may be empty.
    void chosen(int row, const QString &remark);
    void closed();

protected:
    bool handleKey(const QKeyEvent &key) override;

private:
    void open();
    void go();
    void goToPlace(RowPlace place);
    void onFound(qint64 captureRow);
    void arrive(int row, const QString &remark);
    void findTime();

    QPointer<CaptureModel> m_model;
    RowFinder m_finder;
    QAction *m_open;
    int m_row = -1;
};

} // namespace wasclean

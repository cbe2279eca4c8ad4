#pragma once

#include "app/capture/logposition.h"
#include "app/capture/rowfinder.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace wasclean {

class CaptureModel;

/// Goes to a row of the log by its number or its time.
class GoToBar : public QWidget
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void open();
    void go();
    void goToRow(qint64 captureRow);
    void onFound(qint64 captureRow);
    void arrive(int row, const QString &remark);
    void findTime();
    void showProblem(const QString &problem);

    QPointer<CaptureModel> m_model;
    RowFinder m_finder;
    QLineEdit *m_field;
    QLabel *m_problem;
    QAction *m_open;
    int m_row = -1;
};

} // namespace wasclean

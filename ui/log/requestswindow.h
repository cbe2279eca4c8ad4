#pragma once

#include "app/capture/rowplace.h"
#include "app/decoding/requestsurvey.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace wasclean {

/// The requests of a log by what they ask for, how long their answers took, and those that have no
/// answer.
class RequestsWindow : public QWidget
{
    Q_OBJECT

public:
    /// The number that the log shows for what is there, see CaptureModel::numberText().
    using NumberText = std::function<QString(RowPlace)>;

    explicit RequestsWindow(QWidget *parent);

    /// The log is being read; so many of its rows were.
    void showProgress(qint64 done, qint64 total);
    void showFigures(const RequestFigures &figures, const NumberText &numberOf);

signals:
    /// The log is to be read, from its beginning.
    void readingWanted();
    /// The log is to show what is there.
    void placeWanted(wasclean::RowPlace place);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillGroups(const RequestFigures &figures);
    void fillUnanswered(const RequestFigures &figures, const NumberText &numberOf);

    QLabel *m_state;
    QPushButton *m_again;
    QTreeWidget *m_groups;
    QTreeWidget *m_unanswered;
};

} // namespace wasclean

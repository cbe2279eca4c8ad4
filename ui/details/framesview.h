#pragma once

#include "app/message/message.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace wasclean {

class FrameModel;

/// The frames that carried a message: opcode, flags, size and time of each.
class FramesView : public QWidget
{
    Q_OBJECT

public:
    explicit FramesView(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    /// The selected rows, or all when none is, with tabs between the cells.
    QString copyText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_summary;
    QTableView *m_table;
    FrameModel *m_model;
};

} // namespace wasclean

#pragma once

#include "app/background.h"
#include "app/formats/diff.h"
#include "app/message.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace wasclean {

class DiffModel;

/// Two messages side by side, a line each: JSON indented first, binary payloads as hex.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    DiffDialog(const Message &left, const Message &right, QWidget *parent = nullptr);
    ~DiffDialog() override;

private:
    void createLayout();
    void goToDifference(bool forward);

    QLabel *m_summary;
    QTableView *m_table;
    DiffModel *m_model;
    CancelFlag m_cancelled;
};

} // namespace wasclean

#pragma once

#include "app/base/background.h"
#include "app/formats/diff.h"
#include "app/message/message.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace wasclean {

class DiffModel;
struct ComparedTexts;

/// A message to be compared, and what it is called: “Row 7”.
struct ComparedMessage
{
    QString name;
    Message message;
};

/// Two messages side by side, by their lines: JSON indented first, binary payloads as hex.
class DiffDialog : public QDialog
{
    Q_OBJECT

public:
    DiffDialog(
        const ComparedMessage &left, const ComparedMessage &right, QWidget *parent = nullptr);
    ~DiffDialog() override;

private:
    void createLayout();
    void showTexts(const ComparedTexts &texts);
    void goToDifference(bool forward);

    QLabel *m_summary;
    QTableView *m_table;
    DiffModel *m_model;
    CancelFlag m_cancelled;
};

} // namespace wasclean

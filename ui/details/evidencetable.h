#pragma once

#include "app/formats/textsection.h"

#include <QTextEdit>

namespace wasclean {

/// Evidence as an aligned table. Everything in it is plain text.
class EvidenceTable : public QTextEdit
{
    Q_OBJECT

public:
    explicit EvidenceTable(QWidget *parent = nullptr);

    /// Shows the rows, or as many as do not stop the window. Returns whether these are all.
    bool setRows(const EvidenceRows &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    EvidenceRows m_rows;
};

} // namespace wasclean
